import { expect, it } from 'vitest';
import { inMemory } from '../../src/shelf/in-memory.ts';
import { openLibrary } from '../../src/shelf/library.ts';
import { rankOf } from '../../src/shelf/search.ts';
import { deckWith, newDeck, newShelf } from './shelves.ts';

const number = (n: number) => String(n).padStart(4, '0');
const titles = Array.from({ length: 3_500 }, (_, n) => `Town ${number(n)}`);
const patience = Number.POSITIVE_INFINITY;

it('goes through all blocks of large decks, and through many small ones', async () => {
  const shelf = newShelf();
  const small = Array.from({ length: 60 }, (_, n) => `small-${number(n)}`);
  await shelf.put(await newDeck('large', titles));
  await shelf.putAll(await Promise.all(small.map((id) => newDeck(id, [`Village ${id}`]))));
  const decks = ['large', ...small];
  const found = async (text: string) => {
    const { matches } = await shelf.search({ decks, text, limit: 10, patience });
    return matches.map(({ line }) => line.id);
  };
  for (const n of [0, 999, 1_000, 1_999, 2_000, 3_499]) {
    expect(await found(`town ${number(n)}`)).toEqual([`large#town-${number(n)}`]);
  }
  expect(await found('village small 0059')).toEqual(['small-0059#village-small-0059']);
  expect(await found('nothing')).toEqual([]);
  const words = ['3499', '0059', 'nothing', 'village'];
  expect(await shelf.holding({ decks, words, limit: 3, patience })).toEqual([
    'large#town-0059',
    'large#town-3499',
    ...small.slice(0, 3).map((id) => `${id}#village-${id}`),
    'small-0059#village-small-0059',
  ]);
  expect(await shelf.holding({ decks: small, words, limit: 1, patience })).toHaveLength(2);
  expect(await shelf.holding({ decks: ['gone'], words, limit: 1, patience })).toEqual([]);
});

it('finds the same in decks that are held in memory', async () => {
  const { store } = inMemory([{ id: 'large', deck: deckWith('Large', titles) }]);
  const query = { decks: ['large', 'gone'], words: ['3499', 'town', 'nothing'], limit: 2, patience };
  expect(await store.holding(query)).toEqual(['large#town-3499', 'large#town-0000', 'large#town-0001']);
});

it.each([
  ['begins the title', 'union', 0],
  ['begins another name', 'eu', 1],
  ['begins words within', 'state', 2],
  ['stands inside a word', 'tate', 3],
  ['begins one word and stands inside another', 'union tate', 3],
  ['is missing', 'moscow', null],
])('ranks a line where what is looked for %s', (_, text, rank) => {
  expect(rankOf('\tunion state\teu of states', text.split(' '))).toBe(rank);
});

it('looks through one deck only where that is asked for', async () => {
  const decks = ['rivers', 'towns'].map((id) => ({ id, deck: deckWith(id, [`Orsova in ${id}`]) }));
  const library = await openLibrary([inMemory(decks)]);
  const found = async (deck?: string) => {
    const { lines } = await library.search({ text: 'orsova', limit: 9, patience, ...(deck && { deck }) });
    return lines.map(({ title }) => title);
  };
  expect(await found()).toEqual(['Orsova in rivers', 'Orsova in towns']);
  expect(await found('towns')).toEqual(['Orsova in towns']);
});
