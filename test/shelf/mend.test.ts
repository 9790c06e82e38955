import { describe, expect, it, vi } from 'vitest';
import { openIndex } from '../../src/match/index/open.ts';
import { createMender, mendDamaged, mendDeck } from '../../src/shelf/mend.ts';
import { DeckError } from '../../src/shelf/prepare.ts';
import type { Shelf } from '../../src/shelf/shelf.ts';
import { dump, factOf, newDeck, newName, newShelf } from './shelves.ts';

const ARTICLE = {
  ...{ title: 'A bridge', publisher: null, author: null, published: null, language: 'en' },
  url: 'https://courier.example/bridge',
  paragraphs: [{ text: 'Kovin has a bridge.', role: 'text' }],
  captions: [],
} as const;

/** Ways in which an index is of no use any more. */
const HARMS: Record<string, (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>> = {
  'is of an earlier layout': (bytes) => {
    new DataView(bytes.buffer).setUint32(4, 1, true);
    return bytes;
  },
  'is of a later layout': (bytes) => {
    new DataView(bytes.buffer).setUint32(4, 99, true);
    return bytes;
  },
  'is cut short': (bytes) => bytes.subarray(0, bytes.length >> 1),
  'is empty': (bytes) => bytes.subarray(0, 0),
  'has a byte that is another': (bytes) =>
    bytes.map((byte, at) => (at === bytes.length - 5 ? byte ^ 1 : byte)),
};

/** One statement about Kovin is in doubt. */
const ASIDE = [{ keys: ['place Kovin'], statements: 1 }];

/** A shelf with a kept deck, and one that is sound. */
async function twoDecks(name: string): Promise<Shelf> {
  let time = 0;
  const shelf = newShelf({ name, now: () => ++time });
  const kept = { article: ARTICLE, edits: [{ type: 'drop', fact: 'It is long.' }], aside: ASIDE } as const;
  const facts = [factOf('It has a bridge.')];
  await shelf.put(await newDeck('a', [{ title: 'Kovin', facts }, 'Dal'], { origin: 'kept', kept }));
  await shelf.put(await newDeck('b', ['Dal']));
  return shelf;
}

/** Everything on a shelf but its revisions. */
async function contents(name: string) {
  const { meta: _, decks, ...rest } = await dump(name);
  return {
    ...rest,
    decks: JSON.parse(JSON.stringify(decks), (key, value) => (key === 'revision' ? 0 : value)),
  };
}

async function harm(shelf: Shelf, id: string, how: string): Promise<void> {
  const bytes = new Uint8Array(await (await shelf.index(id))!.arrayBuffer());
  const harmed = new Blob([HARMS[how]!(bytes)]);
  await shelf.write({ decks: [id] }, (tx) => tx.objectStore('indexes').put(harmed, id));
}

describe('a deck whose index', () => {
  it.each(Object.keys(HARMS))('%s is made again from its file, and nothing else is touched', async (how) => {
    const name = newName();
    const shelf = await twoDecks(name);
    const before = await contents(name);
    await harm(shelf, 'a', how);
    const harmed = await (await shelf.index('a'))!.arrayBuffer();
    expect(() => openIndex(harmed)).toThrow();
    const mended = vi.fn();
    createMender(shelf, mended)('a');
    await vi.waitFor(() => expect(mended).toHaveBeenCalledTimes(1));
    expect(await contents(name)).toEqual(before);
  });
});

describe('a deck whose row', () => {
  const damage = (shelf: Shelf, id: string, fields: Readonly<Record<string, unknown>>) =>
    shelf.write({ decks: [id] }, async (tx) => {
      const store = tx.objectStore('decks');
      await store.put({ ...(await store.get(id))!, ...fields } as never);
    });

  it.each<Readonly<Record<string, unknown>>>([
    { title: undefined },
    { sources: [null] },
    { sources: [{ title: 'A bridge', published: 2024 }] },
    { revision: 'second' },
    { state: 'well' },
    { languages: null, names: Number.NaN, cards: '2' },
  ])('has %o is set aside, and made again from its file', async (fields) => {
    const name = newName();
    const shelf = await twoDecks(name);
    const before = await contents(name);
    await damage(shelf, 'a', fields);
    const [harmed, sound] = await shelf.decks();
    expect([harmed!.id, harmed!.state, sound!.state]).toEqual(['a', 'damaged', 'ok']);
    await mendDamaged(shelf, (deck) => mendDeck(shelf, deck));
    expect(await contents(name)).toEqual(before);
  });

  it('and file are none can be saved and dropped', async () => {
    const shelf = await twoDecks(newName());
    await damage(shelf, 'a', { title: 7, revision: null });
    await shelf.write({ decks: ['a'] }, (tx) => tx.objectStore('texts').put(new Blob(['garbage']), 'a'));
    await mendDamaged(shelf, (deck) => mendDeck(shelf, deck));
    const deck = (await shelf.deck('a'))!;
    expect([deck.title, deck.state]).toEqual(['a', 'unreadable']);
    expect(await (await shelf.text('a'))!.text()).toBe('garbage');
    expect(await shelf.remove('a', deck.revision)).toMatchObject({ ok: true });
    expect((await shelf.decks()).map(({ id }) => id)).toEqual(['b']);
  });
});

describe('the mender', () => {
  it('mends many one after the other, and says so once', async () => {
    const shelf = newShelf();
    const ids = Array.from({ length: 20 }, (_, n) => `deck-${n}`);
    for (const id of ids) {
      await shelf.put(await newDeck(id, [`Town ${id}`]));
      await harm(shelf, id, 'is of an earlier layout');
    }
    const mended = vi.fn();
    const toMend = createMender(shelf, mended);
    for (const id of [...ids, ...ids]) toMend(id);
    await vi.waitFor(() => expect(mended).toHaveBeenCalled());
    for (const id of ids) {
      expect(openIndex(await (await shelf.index(id))!.arrayBuffer()).deck).toBe(id);
      expect((await shelf.deck(id))!.state).toBe('ok');
    }
    expect(mended).toHaveBeenCalledTimes(1);
  });

  it('sets aside what is broken again', async () => {
    const shelf = newShelf();
    await shelf.put(await newDeck('a', ['Kovin']));
    const mended = vi.fn();
    const toMend = createMender(shelf, mended);
    toMend('a');
    await vi.waitFor(() => expect(mended).toHaveBeenCalledTimes(1));
    toMend('a');
    await vi.waitFor(async () => expect((await shelf.deck('a'))!.state).toBe('damaged'));
    expect(mended).toHaveBeenCalledTimes(1);
  });

  it('sets a large deck aside for a page, which mends it', async () => {
    const shelf = newShelf();
    const towns = Array.from({ length: 4_000 }, (_, n) => `A town by the long name of Kovin ${n}`);
    await shelf.put(await newDeck('large', towns));
    await harm(shelf, 'large', 'is cut short');
    const mended = vi.fn();
    createMender(shelf, mended)('large');
    await vi.waitFor(async () => expect((await shelf.deck('large'))!.state).toBe('damaged'));
    expect(mended).not.toHaveBeenCalled();
    const told: number[] = [];
    await mendDamaged(shelf, (deck) => mendDeck(shelf, deck, { told: (done) => told.push(done) }));
    expect((await shelf.deck('large'))!.state).toBe('ok');
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });

  it('leaves a deck whose file is none, and a deck that is gone', async () => {
    const name = newName();
    const shelf = newShelf({ name });
    await shelf.put({ ...(await newDeck('a', ['Kovin'])), text: new Blob(['garbage']) });
    createMender(shelf, () => {})('a');
    await vi.waitFor(async () => expect((await shelf.deck('a'))!.state).toBe('unreadable'));
    expect(await (await shelf.text('a'))!.text()).toBe('garbage');
    const before = await dump(name);
    await mendDamaged(shelf, (deck) => mendDeck(shelf, deck));
    await expect(mendDeck(shelf, 'a')).rejects.toThrow(DeckError);
    expect(await mendDeck(shelf, 'gone')).toEqual({ ok: false, conflict: null });
    expect(await dump(name)).toEqual(before);
  });
});

it('mending writes nothing where the deck was changed meanwhile', async () => {
  const shelf = await twoDecks(newName());
  const write = shelf.write;
  shelf.write = async (...given) => {
    await shelf.put(await newDeck('a', ['Tarn'], { basedOn: (await shelf.deck('a'))!.revision }));
    return write(...given);
  };
  const written = await mendDeck(shelf, 'a');
  expect(written).toMatchObject({ ok: false, conflict: { cards: 1 } });
  expect((await shelf.deck('a'))!.cards).toBe(1);
});
