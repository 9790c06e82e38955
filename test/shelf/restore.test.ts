import { describe, expect, it } from 'vitest';
import { BackupError } from '../../src/shelf/errors.ts';
import { backUp, createRestore } from '../../src/shelf/restore.ts';
import type { Shelf } from '../../src/shelf/shelf.ts';
import { dump, factOf, newDeck, newName, newShelf } from './shelves.ts';

const article = {
  title: 'Two towns agree',
  publisher: null,
  author: null,
  published: null,
  url: 'https://courier.example/bridge',
  language: 'en',
  paragraphs: [{ text: 'Two towns agree', role: 'headline' }],
  captions: ['A bridge.'],
} as const;
const edits = [{ type: 'drop', fact: 'It is long.' }] as const;
const aside = [{ keys: ['place Kovin', 'Q1'], statements: 2 }] as const;
const SETTINGS = { decksOff: ['towns'] };

/** A shelf with a kept, an imported and a damaged deck, and cards that were seen. */
async function full(name: string): Promise<Shelf> {
  let time = 0;
  const shelf = newShelf({ name, now: () => ++time });
  const kept = await newDeck('bridge', [{ title: 'Bridge', facts: [factOf('It is long.')] }], {
    origin: 'kept',
    kept: { article, edits, aside },
  });
  await shelf.put(kept);
  const again = { ...article, captions: ['A long bridge.'] };
  await shelf.put({
    ...kept,
    kept: { article: again, edits, aside },
    basedOn: (await shelf.deck('bridge'))!.revision,
  });
  await shelf.put(await newDeck('towns', ['Kovin', 'Dal']));
  await shelf.put({ ...(await newDeck('garbage', [])), text: new Blob(['\ufeffgarbage']) });
  await shelf.setAside('garbage', 'unreadable');
  await shelf.see(['place Kovin', 'Q1']);
  return shelf;
}

/** All that lies on a shelf, without the numbers that are its own. */
async function contents(name: string) {
  const { meta: _, decks, ...rest } = await dump(name);
  const plain = decks!.map((row) => {
    const [id, deck] = row as [string, Record<string, unknown>];
    return [id, { ...deck, revision: 0 }];
  });
  return { ...rest, decks: plain };
}

describe('a backup', () => {
  it('restored on an empty shelf makes it the same', async () => {
    const [from, to] = [newName(), newName()];
    const { file, left } = await backUp(await full(from), SETTINGS);
    expect(left).toEqual([]);
    const shelf = newShelf({ name: to });
    const { inspect, restore } = createRestore(shelf);
    expect(await inspect(file)).toMatchObject({
      decks: ['bridge', 'towns', 'garbage'].map((id) => ({ id, onShelf: 'none' })),
      settings: SETTINGS,
    });
    expect(await restore('replace')).toEqual(['bridge', 'towns', 'garbage']);
    const was = await contents(from);
    const { garbage: _, ...sound } = Object.fromEntries(was.decks as [string, unknown][]);
    const now = await contents(to);
    // What was made from a file that cannot be read is not made again.
    expect(Object.fromEntries(now.decks as [string, unknown][])).toMatchObject(sound);
    for (const store of ['articles', 'cards', 'seen', 'texts'] as const) {
      expect(now[store as never]).toEqual(was[store as never]);
    }
    expect(await shelf.deck('garbage')).toMatchObject({
      state: 'unreadable',
      addedAt: 4,
      title: 'Deck garbage',
    });
    expect(await shelf.article('bridge')).toMatchObject({
      edits,
      earlier: [{ keptAt: 1, article }],
      article: { captions: ['A long bridge.'] },
    });
  });

  it('merged leaves what is there and comes beside it', async () => {
    const { file } = await backUp(await full(newName()), SETTINGS);
    const shelf = newShelf();
    await shelf.putAll([await newDeck('bridge', ['Tarn']), await newDeck('towns', ['Kovin', 'Dal'])]);
    await shelf.see(['Q1']);
    const { inspect, restore } = createRestore(shelf);
    expect((await inspect(file)).decks.map(({ onShelf }) => onShelf)).toEqual(['other', 'same', 'none']);
    expect(await restore('merge')).toEqual(['bridge-2', 'garbage']);
    expect((await shelf.cards('bridge', ['tarn'])).size).toBe(1);
    expect((await shelf.cards('bridge-2', ['bridge'])).size).toBe(1);
    expect(await shelf.article('bridge-2')).toMatchObject({ deck: 'bridge-2', edits });
    expect(Object.fromEntries(await shelf.allSeen())).toMatchObject({
      Q1: { at: 1_000 },
      'place Kovin': { at: 5 },
    });
  });

  it('replaces everything', async () => {
    const { file } = await backUp(await full(newName()), SETTINGS);
    const shelf = newShelf();
    await shelf.put(await newDeck('old', ['Tarn']));
    const { inspect, restore } = createRestore(shelf);
    await inspect(file);
    await restore('replace');
    expect((await shelf.decks()).map(({ id }) => id)).toEqual(['bridge', 'towns', 'garbage']);
  });

  it('that is cut or changed anywhere is refused, and the shelf stays', async () => {
    const { file } = await backUp(await full(newName()), SETTINGS);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const name = newName();
    const shelf = newShelf({ name });
    await shelf.put(await newDeck('old', ['Tarn']));
    const before = await dump(name);
    const { inspect, restore } = createRestore(shelf);
    for (let at = 0; at < bytes.length - 1; at += Math.ceil(bytes.length / 200)) {
      await expect(inspect(new Blob([bytes.subarray(0, at)]))).rejects.toThrow(BackupError);
      const changed = Uint8Array.from(bytes);
      changed[at]! ^= 0x15;
      await expect(inspect(new Blob([changed]))).rejects.toThrow(BackupError);
    }
    await expect(restore('replace')).rejects.toThrow('No backup was inspected');
    expect(await dump(name)).toEqual(before);
  });

  it.each([
    ['', 'not whole'],
    ['{', 'no backup'],
    ['# Deck', 'no backup'],
    ['{"gloss":"backup","version":2,"made":""}', 'later version'],
    ['{"gloss":"backup","version":1,"made":""}\n{"decks":1}\n', 'Line 2'],
    ['{"gloss":"backup","version":1,"made":""}\n{"deck":{"id":""},"text":"","article":null}\n', 'Line 2'],
  ])('that reads %s is refused: %s', async (text, reason) => {
    await expect(createRestore(newShelf()).inspect(new Blob([text]))).rejects.toThrow(reason);
  });

  it('broken off within restoring leaves the old shelf', async () => {
    const { file } = await backUp(await full(newName()), SETTINGS);
    for (const at of [0.1, 0.6, 0.9, 1]) {
      const name = newName();
      const shelf = newShelf({ name });
      await shelf.put(await newDeck('old', ['Tarn']));
      const before = await dump(name);
      const { inspect, restore } = createRestore(shelf);
      await inspect(file);
      const stop = new AbortController();
      const told = (done: number) => void (done >= at && stop.abort(new Error('enough')));
      await expect(restore('replace', { signal: stop.signal, told })).rejects.toThrow('enough');
      expect(await dump(name)).toEqual(before);
    }
  });
});
