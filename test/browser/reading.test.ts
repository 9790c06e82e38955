import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReading } from '../../src/browser/reading.ts';
import { setSettings } from '../../src/browser/store.ts';
import { compileIndex } from '../../src/match/index/compile.ts';
import { mendDeck } from '../../src/shelf/mend.ts';
import { deckOf } from '../match/decks.ts';
import { newDeck, newShelf } from '../shelf/shelves.ts';
import { fakeApi } from './fake-api.ts';

let api = fakeApi();
vi.mock('../../src/browser/api.ts', () => ({
  get api() {
    return api;
  },
}));

const person = (name: string, language: string | null = null) =>
  ({ title: name, kind: 'person', names: [{ text: name, language }] }) as const;
const DECKS = [
  deckOf([person('Anna Berg'), person('Ivo Tal', 'de')], 'towns'),
  deckOf([person('Anna Berg'), person('Ada Lund')], 'my towns'),
];
const TEXT = 'Anna Berg met Ada Lund and Ivo Tal.';

/** Packed files that cannot be read now. */
const away = new Set<string>();
const read = vi.fn(async (url: string) => {
  const path = url.replace('extension://gloss/', '');
  if (away.has(path)) throw new TypeError('Failed to fetch');
  if (path === 'packs/decks.json') return new Response(JSON.stringify(DECKS));
  const deck = DECKS.find(({ id }) => path === `packs/${id}.index`);
  return new Response(compileIndex(deck!));
});

beforeEach(() => {
  api = fakeApi();
  away.clear();
  read.mockClear();
  vi.stubGlobal('fetch', read);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** What is found in the text: each name with its cards. */
async function found(reading = createReading(newShelf(), () => {})) {
  const [candidates = []] = await reading.find([TEXT], 'en');
  return candidates.map(({ start, end, options }) => [
    TEXT.slice(start, end),
    ...options.map(({ card }) => card),
  ]);
}

const ALL = [
  ['Anna Berg', 'towns#c0', 'towns#c0'],
  ['Ada Lund', 'my towns#c1'],
  ['Ivo Tal', 'towns#c1'],
];

describe('what the background reads', () => {
  it('finds names of all decks, a card of two decks under one id', async () => {
    expect(await found()).toEqual(ALL);
  });

  it('reads each file once', async () => {
    const reading = createReading(newShelf(), () => {});
    await Promise.all([found(reading), found(reading), reading.decksInUse(), reading.allDecks()]);
    expect(read.mock.calls.map(([url]) => url.split('/').at(-1))).toEqual([
      'decks.json',
      'towns.index',
      'my towns.index',
    ]);
    expect(await reading.decksInUse()).toBe(await reading.decksInUse());
  });

  it('goes by the decks and languages that are off, from their change on', async () => {
    const reading = createReading(newShelf(), () => {});
    await found(reading);
    await setSettings({ decksOff: ['my towns'] });
    await vi.waitFor(async () => expect(await found(reading)).toEqual([['Anna Berg', 'towns#c0'], ALL[2]]));
    const library = await reading.decksInUse();
    expect(await library.titles(['towns#c0', 'my towns#c1'])).toEqual(['Anna Berg', null]);
    expect((await reading.allDecks()).map(({ id }) => id)).toEqual(['towns', 'my towns']);
    await setSettings({ decksOff: ['towns'], languagesOff: ['de'] });
    await vi.waitFor(async () =>
      expect(await found(reading)).toEqual([
        ['Anna Berg', 'my towns#c0'],
        ['Ada Lund', 'my towns#c1'],
      ]),
    );
  });

  it.each(['packs/decks.json', 'packs/my towns.index'])(
    'tries again where %s could not be read',
    async (path) => {
      const reading = createReading(newShelf(), () => {});
      away.add(path);
      await expect(reading.find([TEXT], null)).rejects.toThrow('Failed to fetch');
      if (path === 'packs/decks.json') await expect(reading.decksInUse()).rejects.toThrow('Failed to fetch');
      away.clear();
      expect(await found(reading)).toEqual(ALL);
      const library = await reading.decksInUse();
      expect((await library.search({ text: '', limit: 9, patience: 1_000 })).lines).toHaveLength(3);
    },
  );

  it('reads the shelf, and follows what changes there', async () => {
    const shelf = newShelf();
    const reading = createReading(shelf, () => {});
    expect(await found(reading)).toEqual(ALL);
    await shelf.put(await newDeck('own', ['Ada Lund', { title: 'Ivo Tal', kind: 'person' }]));
    expect(await found(reading)).toEqual([
      ALL[0],
      ['Ada Lund', 'my towns#c1', 'own#ada-lund'],
      ['Ivo Tal', 'towns#c1', 'towns#c1'],
    ]);
    expect((await reading.allDecks()).map(({ id }) => id)).toEqual(['towns', 'my towns', 'own']);
    await shelf.remove('own', (await shelf.deck('own'))!.revision);
    expect(await found(reading)).toEqual(ALL);
  });

  it('reads the packs where the shelf cannot be opened, and says why', async () => {
    const shelf = newShelf();
    expect(await createReading(shelf, () => {}).shelfProblem()).toBeNull();
    const decks = vi.fn(async () => Promise.reject(new Error('It is of a later Gloss.')));
    const reading = createReading({ ...shelf, decks }, () => {});
    expect(await found(reading)).toEqual(ALL);
    expect(await reading.shelfProblem()).toBe('It is of a later Gloss.');
  });

  it('leaves out a deck whose index is damaged and tells of it; when it is mended, reads it too', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const shelf = newShelf();
    const made = await newDeck('own', ['Ada Lund']);
    const bytes = new Uint8Array(await made.index.arrayBuffer());
    bytes[bytes.length >> 1]! ^= 1;
    await shelf.putAll([{ ...made, index: new Blob([bytes]) }, await newDeck('sound', ['met'])]);
    const toMend = vi.fn();
    const reading = createReading(shelf, toMend);
    const met = ['met', 'sound#met'];
    expect(await found(reading)).toEqual([ALL[0], met, ALL[1], ALL[2]]);
    expect(toMend.mock.calls).toEqual([['own']]);
    await mendDeck(shelf, 'own');
    expect(await found(reading)).toEqual([ALL[0], met, ['Ada Lund', 'my towns#c1', 'own#ada-lund'], ALL[2]]);
  });

  it('goes on without a shelf that cannot be opened', async () => {
    const shelf = newShelf();
    vi.spyOn(shelf, 'decks').mockRejectedValue(new Error('Away.'));
    expect(await found(createReading(shelf, () => {}))).toEqual(ALL);
  });

  it('tries again where the settings could not be read', async () => {
    const reading = createReading(newShelf(), () => {});
    api.storage.local.get.mockRejectedValueOnce(new Error('Away.'));
    await expect(reading.decksInUse()).rejects.toThrow('Away.');
    expect(await found(reading)).toEqual(ALL);
  });
});
