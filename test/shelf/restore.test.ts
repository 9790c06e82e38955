import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { printDeck } from '../../src/deck/print.ts';
import { BackupError } from '../../src/shelf/errors.ts';
import { deckFromText } from '../../src/shelf/prepare.ts';
import { backUp, createRestore } from '../../src/shelf/restore.ts';
import type { Shelf } from '../../src/shelf/shelf.ts';
import { deckWith, dump, factOf, newDeck, newName, newShelf } from './shelves.ts';

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

const AS_TOWNS = { id: 'towns', origin: 'imported', kept: null, basedOn: null } as const;

/** A backup with its lines changed, and a checksum that fits them. */
async function rewritten(file: Blob, change: (line: Record<string, unknown>) => object): Promise<Blob> {
  const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest();
  const lines = (await file.text()).trim().split('\n').slice(0, -1);
  const changed = lines.map((line) => JSON.stringify(change(JSON.parse(line))));
  const sum = sha256(Buffer.concat(changed.map(sha256))).toString('hex');
  const end = JSON.stringify({ end: true, lines: changed.length, sha256: sum });
  return new Blob([[...changed, end, ''].join('\n')]);
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
    expect((await inspect(file)).decks.map(({ onShelf }) => onShelf)).toEqual(['namesake', 'same', 'none']);
    expect([...(await restore('merge'))].sort()).toEqual(['bridge-2', 'garbage']);
    expect((await shelf.cards('bridge', ['tarn'])).size).toBe(1);
    expect((await shelf.cards('bridge-2', ['bridge'])).size).toBe(1);
    expect(await shelf.article('bridge-2')).toMatchObject({ deck: 'bridge-2', edits });
    expect(Object.fromEntries(await shelf.allSeen())).toMatchObject({
      Q1: { at: 1_000 },
      'place Kovin': { at: 5 },
    });
  });

  /** A kept article on a shelf of its own; `at` is when, `says` its words. */
  async function keptOn(id: string, at: number, says: string, shelf = newShelf({ now: () => at })) {
    const text = { ...article, captions: [says] };
    await shelf.put(
      await newDeck(id, [{ title: 'Bridge', facts: [factOf(says)] }], {
        origin: 'kept',
        kept: { article: text, edits: [], aside: [] },
      }),
    );
    return shelf;
  }

  it.each([
    ['newer', 9, 'It is longer.', []],
    ['older', 1, 'It is long.', ['bridge-at-kovin']],
  ])(
    'of two states of an article, of which the shelf has the %s, leaves the newer one',
    async (at, day, stays, came) => {
      const { file } = await backUp(await keptOn('bridge', 5, 'It is long.'), SETTINGS);
      const shelf = await keptOn('bridge-at-kovin', day, 'It is longer.');
      const { inspect, restore } = createRestore(shelf);
      expect((await inspect(file)).decks).toMatchObject([{ onShelf: at }]);
      expect(await restore('merge')).toEqual(came);
      const [deck, ...others] = await shelf.decks();
      expect(others).toEqual([]);
      expect(deck).toMatchObject({ id: 'bridge-at-kovin', url: article.url, changedAt: Math.max(5, day) });
      const { article: text, earlier } = (await shelf.article(deck!.id))!;
      expect(text.captions).toEqual([stays]);
      expect(earlier.flatMap((one) => one.article.captions)).toEqual([
        stays === 'It is long.' ? 'It is longer.' : 'It is long.',
      ]);
      // Once more there is nothing to do.
      await inspect(file);
      await restore('merge');
      expect((await shelf.article(deck!.id))!.earlier).toHaveLength(1);
    },
  );

  it('that holds two states of a deck itself gives the newer one', async () => {
    const both = await keptOn('bridge-2', 7, 'It is longer.', await keptOn('bridge', 5, 'It is long.'));
    const { file } = await backUp(both, SETTINGS);
    const shelf = newShelf();
    const { inspect, restore } = createRestore(shelf);
    await inspect(file);
    expect(await restore('merge')).toHaveLength(1);
  });

  it('of another state of an imported deck takes the newer one, and leaves another deck of its name', async () => {
    const from = newShelf({ now: () => 5 });
    await from.put(await newDeck('towns', ['Kovin']));
    const { file } = await backUp(from, SETTINGS);
    for (const [now, title, ids, card] of [
      [1, 'Deck towns', ['towns'], 'kovin'],
      [9, 'Deck towns', ['towns'], 'dal'],
      [1, 'Other towns', ['towns', 'towns-2'], 'dal'],
    ] as const) {
      const shelf = newShelf({ now: () => now });
      await shelf.put(await deckFromText(printDeck(deckWith(title, ['Dal'])), AS_TOWNS));
      const { inspect, restore } = createRestore(shelf);
      await inspect(file);
      await restore('merge');
      expect((await shelf.decks()).map(({ id }) => id).sort()).toEqual(ids);
      expect([...(await shelf.cards('towns', ['kovin', 'dal'])).keys()]).toEqual([card]);
    }
  });

  it('puts nothing that cannot be read in the place of what can', async () => {
    const from = await keptOn('bridge', 9, 'It is long.');
    await from.write({ decks: null }, async (tx) => {
      await tx.objectStore('texts').put(new Blob(['garbage']), 'bridge');
    });
    const { file } = await backUp(from, SETTINGS);
    const shelf = await keptOn('bridge', 5, 'It is long.');
    const { inspect, restore } = createRestore(shelf);
    await inspect(file);
    expect(await restore('merge')).toEqual([]);
    expect(await shelf.deck('bridge')).toMatchObject({ state: 'ok', changedAt: 5 });
  });

  it('that changed the shelf meanwhile is told, and writes nothing', async () => {
    const { file } = await backUp(await keptOn('bridge', 9, 'It is longer.'), SETTINGS);
    const shelf = await keptOn('bridge', 5, 'It is long.');
    const { inspect, restore } = createRestore(shelf);
    await inspect(file);
    const told = () => void shelf.remove('bridge', 1);
    await expect(restore('merge', { told })).rejects.toThrow('was changed meanwhile');
    expect(await shelf.decks()).toEqual([]);
  });

  it('carries when facts came; one of an earlier Gloss does not, and is restored too', async () => {
    const clock = { now: 1 };
    const from = newShelf({ now: () => clock.now });
    const facts = ['It is old.', 'It is new.'].map((says) => factOf(says));
    await from.put(await newDeck('towns', [{ title: 'Kovin', facts: facts.slice(0, 1) }]));
    clock.now = 9;
    const { revision } = (await from.deck('towns'))!;
    await from.put(await newDeck('towns', [{ title: 'Kovin', facts }], { basedOn: revision }));
    const { file } = await backUp(from, SETTINGS);
    const cameOn = async (backup: Blob) => {
      const shelf = newShelf();
      const { inspect, restore } = createRestore(shelf);
      await inspect(backup);
      await restore('merge');
      return (await shelf.cards('towns', ['kovin'])).get('kovin');
    };
    expect(await cameOn(file)).toMatchObject({ came: [1, 9] });
    expect(await cameOn(await rewritten(file, ({ came: _, ...line }) => line))).not.toHaveProperty('came');
    expect(
      await cameOn(await rewritten(file, (line) => (line.came ? { ...line, came: [['kovin', [1]]] } : line))),
    ).not.toHaveProperty('came');
  });

  it('with an edit that this Gloss does not know is refused', async () => {
    const { file } = await backUp(await keptOn('bridge', 9, 'It is long.'), SETTINGS);
    const other = await rewritten(file, (line) =>
      line.article ? { ...line, article: { ...line.article, edits: [{ type: 'later', fact: 'x' }] } } : line,
    );
    await expect(createRestore(newShelf()).inspect(other)).rejects.toThrow('nothing that this Gloss knows');
  });

  it('has the deck of an article whose words are damaged, and is restored with it', async () => {
    const from = await keptOn('bridge', 9, 'It is long.');
    const rubbish = { deck: 'bridge', article: 7 } as never;
    await from.write({ decks: null }, (tx) => tx.objectStore('articles').put(rubbish));
    const { file, left } = await backUp(from, SETTINGS);
    expect(left).toEqual([]);
    const shelf = await keptOn('bridge', 5, 'It was long.');
    const { inspect, restore } = createRestore(shelf);
    await inspect(file);
    expect(await restore('replace')).toEqual(['bridge']);
    expect(await shelf.deck('bridge')).toMatchObject({ state: 'ok', url: article.url });
    expect(await shelf.article('bridge')).toBeNull();
    // Its words come from a backup that was made before.
    const before = await backUp(await keptOn('bridge', 10, 'It was longer.'), SETTINGS);
    await from.write({ decks: null }, (tx) => tx.objectStore('articles').put(rubbish));
    const again = createRestore(from);
    await again.inspect(before.file);
    expect(await again.restore('merge')).toEqual(['bridge']);
    expect(await from.article('bridge')).toMatchObject({
      article: { captions: ['It was longer.'] },
      earlier: [],
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
