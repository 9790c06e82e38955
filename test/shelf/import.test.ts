import { describe, expect, it } from 'vitest';
import { printDeck } from '../../src/deck/print.ts';
import { createImport } from '../../src/shelf/import.ts';
import { deckIdOf, freeId } from '../../src/shelf/names.ts';
import { article as KEPT } from '../keep/data.ts';
import { type CardSpec, COURIER, deckWith, dump, factOf, newDeck, newName, newShelf } from './shelves.ts';

const file = (name: string, title: string, cards: readonly CardSpec[]) => ({
  name,
  text: new Blob([printDeck(deckWith(title, cards))]),
});

describe('an import', () => {
  it('shows what is in a file and how it differs from the shelf, and takes it', async () => {
    const shelf = newShelf();
    await shelf.put(await newDeck('towns', ['Kovin', 'Dal', 'Tarn']));
    const before = (await shelf.deck('towns'))!;
    const { preview, take } = createImport(shelf);
    const towns = file('Towns.md', 'Towns', [
      'Kovin',
      { title: 'Dal', facts: [factOf('Dal is old.')] },
      'Lund',
    ]);
    const files = [towns, file('my bridge.MD', 'Bridge', ['Bridge'])];
    expect(await preview(files)).toMatchObject([
      {
        name: 'Towns.md',
        id: 'towns',
        diagnostics: [],
        deck: { title: 'Towns', cards: 3, facts: 1, names: 3, languages: [] },
        onShelf: { deck: before, difference: { added: 1, changed: 1, same: 1, gone: 1 } },
      },
      { name: 'my bridge.MD', id: 'my-bridge', deck: { title: 'Bridge', cards: 1 }, onShelf: null },
    ]);
    const told: number[] = [];
    const taken = await take(
      [
        { file: 0, id: 'towns', basedOn: before.revision },
        { file: 1, id: 'bridge', basedOn: null },
      ],
      { told: (done) => told.push(done) },
    );
    expect(taken).toMatchObject([
      { ok: true, deck: { id: 'towns', title: 'Towns' } },
      { ok: true, deck: { id: 'bridge' } },
    ]);
    expect(await (await shelf.text('bridge'))!.text()).toBe(await files[1]!.text.text());
    expect([...told].sort((a, b) => a - b)).toEqual(told);
    expect(told.at(-1)).toBe(1);
  });

  it('knows a file that was picked twice, and decks on the shelf that are from the same articles', async () => {
    const shelf = newShelf();
    const text = { ...KEPT, url: COURIER.url };
    await shelf.put(
      await newDeck('kept', ['Kovin'], { origin: 'kept', kept: { article: text, edits: [], aside: [] } }),
    );
    const { preview } = createImport(shelf);
    const towns = file('towns.md', 'Towns', ['Kovin']);
    const both = await preview([
      towns,
      { ...towns, name: 'towns (1).md' },
      file('kept.md', 'Towns', ['Dal']),
    ]);
    expect(both.map(({ sameFile }) => sameFile)).toEqual([null, 'towns.md', null]);
    expect(both.map(({ sameArticles }) => sameArticles?.id)).toEqual(['kept', 'kept', undefined]);
    expect(both[2]!.onShelf?.deck.id).toBe('kept');
  });

  it('tells how much of one large file is read and compared, and can be stopped within it', async () => {
    const shelf = newShelf();
    const towns = Array.from({ length: 6_000 }, (_, n) => `Town ${n}`);
    const files = [file('towns.md', 'Towns', towns)];
    const readNow = async (told: (done: number) => void, signal?: AbortSignal) =>
      createImport(shelf).preview(files, { told, ...(signal && { signal }) });
    const told: number[] = [];
    await readNow((done) => told.push(done));
    expect(told.length).toBeGreaterThan(50);
    expect(told.toSorted((a, b) => a - b)).toEqual(told);
    expect(told.at(-1)).toBe(1);
    await shelf.put(await newDeck('towns', towns));
    const compared: number[] = [];
    await readNow((done) => compared.push(done));
    expect(compared.length).toBe(told.length + 1);
    const stop = new AbortController();
    let words = 0;
    const stopping = readNow(() => {
      words += 1;
      if (words === 3) stop.abort(new Error('enough'));
    }, stop.signal);
    await expect(stopping).rejects.toThrow('enough');
    expect(words).toBe(3);
  });

  it('compares decks of many cards, and takes one that is set aside for nothing', async () => {
    const shelf = newShelf();
    const { preview } = createImport(shelf);
    const towns = Array.from({ length: 4_500 }, (_, n) => `Town ${n}`);
    await shelf.put(await newDeck('towns', towns));
    const [, second, ...rest] = towns;
    const changed = { title: second!, kind: 'body' } as const;
    const { text } = await newDeck('towns', [changed, ...rest, 'New town', 'Newer town']);
    const difference = async () => (await preview([{ name: 'towns.md', text }]))[0]!.onShelf!.difference;
    expect(await difference()).toEqual({ added: 2, changed: 1, same: 4_498, gone: 1 });
    await shelf.setAside('towns', 'damaged');
    expect(await difference()).toEqual({ added: 4_501, changed: 0, same: 0, gone: 0 });
  });

  it('says line and column of what is wrong, and such a file cannot be taken', async () => {
    const { preview, take } = createImport(newShelf());
    const [wrong] = await preview([{ name: 'x.md', text: new Blob(['---\ngloss: 1\n---\n']) }]);
    expect(wrong).toMatchObject({ id: 'x', deck: null, onShelf: null });
    expect(wrong!.diagnostics[0]).toMatchObject({ file: 'x.md', severity: 'error', line: 1 });
    await expect(take([{ file: 0, id: 'x', basedOn: null }])).rejects.toThrow('x.md is no deck');
  });

  it.each<[string, BlobPart]>([
    ['nothing', ''],
    ['bytes that are no text', new Uint8Array([0x2d, 0x2d, 0xff, 0xfe, 0x00])],
    ['a page', '<!doctype html><script>alert(1)</script>'],
    ['JSON', '{"__proto__":{"polluted":true}}'],
    ['aliases that multiply', `---\na: &a [x]\n${'b: [*a, *a]\n'.repeat(1_000)}---\n`],
    ['deep nesting', `---\na: ${'['.repeat(50_000)}\n---\n`],
    ['NUL and bidi controls', '---\ngloss: 1\u0000\n\u202e---\n'],
    ['a long line', `---\ngloss: 1\n---\n${'#'.repeat(1_000_000)}`],
  ])('refuses %s without a crash', async (_, content) => {
    const { preview } = createImport(newShelf());
    const [refused] = await preview([{ name: 'x.md', text: new Blob([content]) }]);
    expect(refused!.deck).toBeNull();
    expect(refused!.diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
  });

  it('writes nothing where one of several decks is in conflict', async () => {
    const name = newName();
    const shelf = newShelf({ name });
    const { preview, take } = createImport(shelf);
    await preview([file('a.md', 'A', ['Kovin']), file('b.md', 'B', ['Dal'])]);
    await shelf.put(await newDeck('b', ['Tarn']));
    const before = await dump(name);
    const choices = ['a', 'b'].map((id, n) => ({ file: n, id, basedOn: null }));
    expect(await take(choices)).toMatchObject([{ ok: false, conflict: { id: 'b' } }]);
    expect(await dump(name)).toEqual(before);
  });

  it('stops by its signal between files', async () => {
    const { preview } = createImport(newShelf());
    const stop = new AbortController();
    const told = () => stop.abort(new Error('enough'));
    const files = [file('a.md', 'A', []), file('b.md', 'B', [])];
    await expect(preview(files, { signal: stop.signal, told })).rejects.toThrow('enough');
  });
});

describe('ids', () => {
  it.each([
    ['Towns.md', 'towns'],
    ['my towns.markdown', 'my-towns'],
    ['Мінск 2021.md', 'мінск-2021'],
    ['a#b.md', 'ab'],
    ['.md', 'deck'],
    ['%%%', 'deck'],
    ['x'.repeat(300), 'x'.repeat(80)],
  ])('of %s is %s', (name, id) => expect(deckIdOf(name)).toBe(id));

  it('are free with the first number that makes them so', () => {
    expect(freeId('a', new Set())).toBe('a');
    expect(freeId('a', new Set(['a', 'a-2']))).toBe('a-3');
  });
});
