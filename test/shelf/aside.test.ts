import { expect, it } from 'vitest';
import type { Doubt } from '../../src/keep/types.ts';
import { asideAbout, asideOf } from '../../src/shelf/aside.ts';
import { inMemory } from '../../src/shelf/in-memory.ts';
import { openLibrary } from '../../src/shelf/library.ts';
import type { DeckLine } from '../../src/shelf/types.ts';
import { courier } from '../cards/data.ts';
import { entity, keptFact } from '../keep/data.ts';
import { deckOf } from '../match/decks.ts';

const ROTH = entity('anna-roth', 'Anna Roth');
const LIND = entity('peter-lind', 'Peter Lind');
const KOVIN = { ...entity('kovin', 'Kovin'), kind: 'place', wikidata: 'Q1' } as const;
const IT: Doubt = { of: 'reference', word: 'It', guess: null };
const HE: Doubt = { of: 'speaker', word: 'He', guess: 'peter-lind' };

it('counts doubtful statements by whom they concern: their own entity, others in them, and who is guessed at', () => {
  const link = { text: 'Kovin', card: 'kovin' };
  const facts = [
    keptFact('anna-roth', ['It is in ', link, '.'], { doubts: [IT] }),
    keptFact('kovin', ['It is old.'], { doubts: [HE, IT] }),
    keptFact('anna-roth', ['Roth is mayor.']),
  ];
  expect(asideOf([ROTH, LIND, KOVIN], facts)).toEqual([
    { keys: ['person Anna Roth'], statements: 1 },
    { keys: ['person Peter Lind'], statements: 1 },
    { keys: ['place Kovin', 'Q1'], statements: 2 },
  ]);
  expect(asideOf([ROTH], [keptFact('anna-roth', ['Roth is mayor.'])])).toEqual([]);
});

/** A kept deck of an article of this day, with so many doubtful statements by key. */
function line(id: string, day: string | null, counts: Readonly<Record<string, number>>): DeckLine {
  const published = day === null ? null : { date: day, inferred: false };
  const aside = Object.entries(counts).map(([key, statements]) => ({ keys: [key], statements }));
  const counted = { cards: 0, facts: 0, names: 0, languages: [] };
  return {
    id,
    title: id,
    language: 'en',
    sources: [{ ...courier, published }],
    ...counted,
    addedAt: 1,
    aside,
  };
}

it('of a card the newest article comes first, those without a date last', () => {
  const decks = [
    line('a', null, { 'place Kovin': 1 }),
    line('b', '2024-03-12', { 'place Kovin': 1, Q1: 2, 'place Dal': 4 }),
    line('c', '2025', { 'person Kovin': 1 }),
    line('d', '2025-02', { Q1: 1 }),
  ];
  const found = asideAbout(decks, ['place Kovin', 'Q1']);
  expect(found.map(({ deck, statements }) => `${deck} ${statements}`)).toEqual(['d 1', 'b 3', 'a 1']);
});

it('a card knows what decks have set aside of it, also such as have no card of it', async () => {
  const { store } = inMemory([deckOf([{ title: 'Kovin', names: [] }], 'towns')]);
  const towns = { ...line('towns', null, {}), aside: [] };
  const kept = line('rail', '2025', { 'place Kovin': 2 });
  const library = await openLibrary([{ decks: [towns, kept], store }]);
  expect((await library.card('towns#c0'))!.aside).toMatchObject([{ deck: 'rail', statements: 2 }]);
});
