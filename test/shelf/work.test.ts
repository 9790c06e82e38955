import { describe, expect, it, vi } from 'vitest';
import { BackupError, ShelfFullError } from '../../src/shelf/errors.ts';
import type { Shelf } from '../../src/shelf/shelf.ts';
import { createWork, type Order, openDesk, type Port, type Report, serve } from '../../src/shelf/work.ts';
import { newDeck, newShelf } from './shelves.ts';

/** A worker in this thread: messages arrive later and as copies, and none after it was ended. */
function fakeWorker(shelf: Shelf) {
  let ended = false;
  const later = (run: () => void) => setTimeout(() => !ended && run(), 0);
  const worker = {
    onmessage: null as ((event: { data: Report }) => void) | null,
    onerror: null,
    postMessage: (order: Order) => later(() => port.onmessage?.({ data: order } as never)),
    terminate: () => {
      ended = true;
    },
  };
  const port: Port = {
    onmessage: null,
    postMessage: (report) => later(() => worker.onmessage?.({ data: structuredClone(report) })),
  };
  serve(createWork(shelf), port);
  return worker as unknown as Worker;
}

const deckFile = async (name: string) => ({ name, text: (await newDeck('a', ['Kovin'])).text });

describe('the desk', () => {
  it('has work done by a worker, one piece after the other', async () => {
    const shelf = newShelf();
    const start = vi.fn(() => fakeWorker(shelf));
    const desk = openDesk(start, () => {});
    expect(start).not.toHaveBeenCalled();
    const told: number[] = [];
    const [preview, taken] = await Promise.all([
      desk.preview([await deckFile('towns.md')]),
      desk.take([{ file: 0, id: 'towns', basedOn: null }], { told: (done) => told.push(done) }),
    ]);
    expect(preview).toMatchObject([{ id: 'towns', deck: { cards: 1 } }]);
    expect(taken).toMatchObject([{ ok: true, deck: { id: 'towns' } }]);
    expect(told.at(-1)).toBe(1);
    const { file } = await desk.backUp({});
    expect(await desk.inspect(file)).toMatchObject({ decks: [{ id: 'towns', onShelf: 'same' }] });
    expect(await desk.restore('merge')).toEqual([]);
    expect(await desk.mend('towns')).toMatchObject({ ok: true });
    expect(start).toHaveBeenCalledTimes(1);
    desk.close();
  });

  it('tells errors by their names, and goes on', async () => {
    const shelf = newShelf();
    const desk = openDesk(
      () => fakeWorker(shelf),
      () => {},
    );
    await expect(desk.inspect(new Blob(['x']))).rejects.toThrow(BackupError);
    vi.spyOn(shelf, 'decks').mockRejectedValueOnce(new ShelfFullError());
    await expect(desk.backUp({})).rejects.toThrow(ShelfFullError);
    expect(await desk.preview([])).toEqual([]);
    desk.close();
  });

  it('ends the worker by a signal, tells of it, and starts another for what comes next', async () => {
    const shelf = newShelf();
    const start = vi.fn(() => fakeWorker(shelf));
    const stopped = vi.fn();
    const desk = openDesk(start, stopped);
    const stop = new AbortController();
    // The first preview would never end by itself.
    const looked = vi.spyOn(shelf, 'decks').mockImplementationOnce(() => new Promise(() => {}));
    const stopping = desk.preview([await deckFile('a.md')], { signal: stop.signal });
    const next = desk.preview([await deckFile('b.md')]);
    await vi.waitFor(() => expect(looked).toHaveBeenCalled());
    stop.abort(new Error('enough'));
    await expect(stopping).rejects.toThrow('enough');
    expect(await next).toMatchObject([{ id: 'b' }]);
    expect(start).toHaveBeenCalledTimes(2);
    expect(stopped).toHaveBeenCalledTimes(1);
    await expect(desk.preview([], { signal: stop.signal })).rejects.toThrow('enough');
    desk.close();
    expect(stopped).toHaveBeenCalledTimes(1);
  });
});
