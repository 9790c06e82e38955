import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/types.ts';
import { parseDeck } from '../../src/deck/parse.ts';
import { printDeck } from '../../src/deck/print.ts';
import type { Card, Deck, Fact } from '../../src/deck/types.ts';
import { changedParagraphs, deckOfVersions, type Version } from '../../src/keep/versions.ts';
import { PLAIN_FACT } from '../deck/plain.ts';

const articleOf = (...texts: readonly string[]): Article => ({
  title: texts[0]!,
  publisher: 'The Courier',
  author: null,
  published: '2024-03-12',
  url: 'https://courier.example/bridge',
  language: 'en',
  paragraphs: texts.map((text, i) => ({ role: i === 0 ? 'headline' : 'text', text })),
  captions: [],
});

const factOf = (text: string, paragraph: number): Fact => ({
  ...PLAIN_FACT,
  text: [text],
  paragraphs: [paragraph],
  fragment: 'text=it',
});

const cardOf = (id: string, title: string, ...facts: readonly Fact[]): Card => ({
  id,
  title,
  kind: 'place',
  role: null,
  wikidata: null,
  everyday: false,
  summary: null,
  names: [{ text: title, language: 'en', unsure: false, unless: [] }],
  facts,
});

const deckWith = (...cards: readonly Card[]): Deck => ({
  title: 'Bridge',
  language: 'en',
  sources: [
    {
      id: 'courier',
      title: 'Bridge',
      publisher: 'The Courier',
      author: null,
      published: { date: '2024-03-12', inferred: false },
      basis: null,
      url: 'https://courier.example/bridge',
      language: 'en',
      words: 'verbatim',
    },
  ],
  cards,
});

const first: Version = {
  article: articleOf('Bridge', 'Kovin pays 40 million.', 'Marn pays nothing.', 'It opens in May.'),
  deck: deckWith(
    cardOf('kovin', 'Kovin', factOf('Kovin pays 40 million.', 2), factOf('It opens in May.', 4)),
    cardOf('marn', 'Marn', factOf('Marn pays nothing.', 3)),
    cardOf('dal', 'Dal'),
  ),
  kept: '2024-03-13',
};
const second: Version = {
  article: articleOf('Bridge', 'Kovin pays 55 million.', 'It opens in May.'),
  deck: deckWith(
    cardOf('kovin', 'Kovin', factOf('Kovin pays 55 million.', 2), factOf('It opens in May.', 3)),
  ),
  kept: '2024-05-01',
};
const said = (deck: Deck) =>
  deck.cards.map(({ id, facts }) => [id, ...facts.map(({ text, source }) => `${source}: ${text.join('')}`)]);

describe('versions', () => {
  it('leave in what an earlier one said and the newest does not, each from its own source', () => {
    const deck = deckOfVersions(second, [first]);
    expect(said(deck)).toEqual([
      [
        'kovin',
        'courier: Kovin pays 55 million.',
        'courier: It opens in May.',
        'courier-1: Kovin pays 40 million.',
      ],
      ['marn', 'courier-1: Marn pays nothing.'],
    ]);
    expect(deck.sources.map(({ id, title }) => [id, title])).toEqual([
      ['courier', 'Bridge'],
      ['courier-1', 'Bridge (as kept on 2024-03-13)'],
    ]);
    expect(deck.cards[0]!.facts[2]!.fragment).toBeNull();
  });

  it('make a deck that can be printed and read', () => {
    const deck = deckOfVersions(second, [first]);
    const parsed = parseDeck('bridge.md', printDeck(deck));
    expect(parsed.diagnostics).toEqual([]);
    expect(parsed.deck).toEqual(deck);
  });

  it('of one article are its deck', () => {
    expect(deckOfVersions(second, [])).toBe(second.deck);
  });

  it('know a card again that is called more fully since', () => {
    const named = cardOf('old-kovin', 'Old Kovin', factOf('Kovin pays 55 million.', 2));
    const kovin = { ...cardOf('kovin', 'Kovin').names[0]! };
    const fuller: Version = { ...second, deck: deckWith({ ...named, names: [...named.names, kovin] }) };
    expect(said(deckOfVersions(fuller, [first]))).toEqual([
      ['old-kovin', 'courier: Kovin pays 55 million.', 'courier-1: Kovin pays 40 million.'],
      ['marn', 'courier-1: Marn pays nothing.'],
    ]);
  });

  it('that say the same twice are named once', () => {
    const third: Version = { ...second, kept: '2024-06-01' };
    const deck = deckOfVersions(third, [first, second]);
    expect(deck.sources).toHaveLength(2);
    expect(said(deck)).toEqual(said(deckOfVersions(second, [first])));
  });
});

it('paragraphs that stand nowhere before are the changed ones', () => {
  expect(changedParagraphs(second.article, first.article)).toBe(1);
  expect(changedParagraphs(first.article, second.article)).toBe(2);
});
