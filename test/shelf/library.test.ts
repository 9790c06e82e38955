import { describe, expect, it } from 'vitest';
import type { Fact, Source } from '../../src/deck/types.ts';
import type { Candidate, NamedDeck } from '../../src/match/types.ts';
import { inMemory } from '../../src/shelf/in-memory.ts';
import { type Library, openLibrary } from '../../src/shelf/library.ts';
import { statedOf } from '../../src/shelf/show.ts';
import { PLAIN_FACT } from '../deck/plain.ts';
import { type CardSpec, deckOf } from '../match/decks.ts';

const source: Source = {
  id: 'courier',
  title: 'Two towns agree on a bridge',
  publisher: 'The Courier',
  author: null,
  published: { date: '2024-03-12', inferred: true },
  basis: 'The article names the weekday.',
  url: null,
  language: 'en',
  words: 'ours',
};

/** A fact of the one source; what is not given is plain. */
const fact = (part: Partial<Fact>): Fact => ({ ...PLAIN_FACT, ...part });

const deck = (id: string, ...cards: CardSpec[]): NamedDeck => {
  const made = deckOf(cards, id);
  return { id, deck: { ...made.deck, title: `Deck ${id}`, sources: [source] } };
};
/** A card of this title, and Wikidata id where it has one. */
const entity = (title: string, wikidata: string | null = null, rest: Partial<CardSpec & object> = {}) => ({
  title,
  wikidata,
  names: [],
  ...rest,
});

const libraryOf = (decks: readonly NamedDeck[]) => openLibrary([inMemory(decks)]);
const linesOf = async (library: Library) =>
  (await library.search({ text: '', limit: 1_000, patience: Number.POSITIVE_INFINITY })).lines;

describe('cards of several decks', () => {
  /** Decks of cards as `title` or `title Q1`, and the ids that lead to one card. */
  const CASES: Record<string, { decks: string[][]; same: string[][] }> = {
    'of different titles are two': { decks: [['Kovin'], ['Dal']], same: [['a#c0'], ['b#c0']] },
    'of one title are one': { decks: [['Kovin', 'Dal'], ['Dal']], same: [['a#c0'], ['a#c1', 'b#c0']] },
    'of one Wikidata id are one, whatever the title': {
      decks: [['Kovin Q1'], ['Kowin Q1'], ['Kovin']],
      same: [['a#c0', 'b#c0', 'c#c0']],
    },
    'of one title and two Wikidata ids are two': {
      decks: [['Kovin Q1'], ['Kovin Q2']],
      same: [['a#c0'], ['b#c0']],
    },
    'of one title that could be either of two ids are neither': {
      decks: [['Kovin Q1'], ['Kovin Q2'], ['Kovin'], ['Kovin']],
      same: [['a#c0'], ['b#c0'], ['c#c0', 'd#c0']],
    },
    'are one through a third that shares an id with one and a title with the other': {
      decks: [['Kowin Q1'], ['Kovin'], ['Kovin Q1']],
      same: [['a#c0', 'b#c0', 'c#c0']],
    },
    'of one deck stay two, whatever a third shares with them': {
      decks: [['Kovin', 'Kowin Q1'], ['Kovin Q1'], ['Kovin']],
      same: [['a#c0'], ['a#c1', 'b#c0', 'c#c0']],
    },
    'may be one within a deck': { decks: [['Kovin Q1', 'Kowin Q1']], same: [['a#c0', 'a#c1']] },
  };

  it.each(Object.entries(CASES))('%s', async (_, { decks, same }) => {
    const specs = decks.map((cards) =>
      cards.map((text) => entity(...(text.split(' ') as [string, string?]))),
    );
    const library = await libraryOf(specs.map((cards, i) => deck('abcd'[i]!, ...cards)));
    for (const ids of same) {
      for (const id of ids) {
        expect((await library.card(id))?.id).toBe(ids[0]);
      }
    }
    expect((await linesOf(library)).map(({ id }) => id).sort()).toEqual(same.map(([id]) => id).sort());
    expect(library.cards).toBe(same.length);
  });

  it('of one title and two kinds are two', async () => {
    const library = await libraryOf([
      deck('a', entity('Kovin')),
      deck('b', entity('Kovin', null, { kind: 'body' })),
    ]);
    expect(await linesOf(library)).toHaveLength(2);
  });

  it('give what they know together, the first deck its title and kind', async () => {
    const name = (text: string, language: string | null) => ({ text, language });
    const library = await libraryOf([
      deck('a', entity('Kovin', null, { role: 'town', names: [name('Kovin', null), name('Kowin', 'de')] })),
      deck(
        'b',
        entity('Kovin', 'Q1', {
          role: 'city',
          summary: 'A town on a river.',
          names: [name('Kowin', 'de'), name('Kowin', 'pl')],
          facts: [fact({})],
        }),
      ),
    ]);
    expect(await library.card('b#c0')).toMatchObject({
      id: 'a#c0',
      title: 'Kovin',
      role: 'town',
      wikidata: 'Q1',
      summaries: [{ text: 'A town on a river.' }],
      names: [name('Kovin', null), name('Kowin', 'de'), name('Kowin', 'pl')],
      facts: [{ source, cards: ['a#c0'] }],
    });
  });

  it('tell of their roles the newest first, each once, before them those in the language of the card', async () => {
    /** A deck whose source was published then, in a language. */
    const then = (id: string, day: string | null, role: string | null, language = 'en'): NamedDeck => {
      const made = deck(id, entity('Kovin', null, { role, summary: role && `It is a ${role}.` }));
      const published = day === null ? null : { date: day, inferred: false };
      return { id, deck: { ...made.deck, language, sources: [{ ...source, published }] } };
    };
    const library = await libraryOf([
      then('a', '2024-03-12', 'town'),
      then('b', null, 'hamlet'),
      then('c', '2026-01', 'Stadt', 'de'),
      then('d', '2025', 'city'),
      then('e', '2025-06', null),
      then('f', '2023', 'Town'),
    ]);
    const card = (await library.card('a#c0'))!;
    expect(card.role).toBe('city');
    expect(card.roles.map(({ text, date }) => `${text} ${date?.date}`)).toEqual([
      'city 2025',
      'town 2024-03-12',
      'hamlet undefined',
      'Stadt 2026-01',
    ]);
    expect(card.roles[1]!.before).toEqual([{ date: '2023', inferred: false }]);
    expect(card.summaries[0]).toMatchObject({ text: 'It is a city.', date: { date: '2025' } });
    expect((await linesOf(library))[0]).toMatchObject({ role: 'city' });
  });

  it('are none where no deck has the id', async () => {
    const library = await libraryOf([deck('a', entity('Kovin'))]);
    const ids = ['a#c1', 'b#c0', '', '__proto__'];
    expect(await Promise.all(ids.map(library.card))).toEqual([null, null, null, null]);
  });
});

describe('facts', () => {
  const said = fact({
    text: ['Kovin will build a ', { text: 'bridge', card: 'c1' }, '.'],
    saidBy: { name: 'Anna Berg', card: 'c2' },
    also: ['c3'],
    stated: { date: '2024-03-11', inferred: false },
  });
  const opening = libraryOf([
    deck('first', entity('Anna Berg')),
    deck(
      'a',
      entity('Kovin', null, { facts: [said] }),
      entity('Bridge'),
      entity('Anna Berg'),
      entity('River'),
      entity('Dal'),
    ),
  ]);

  it.each(['a#c0', 'a#c1', 'a#c2', 'a#c3'])('stand on each card that they concern: %s', async (id) => {
    const library = await opening;
    expect((await library.card(id))?.facts).toMatchObject([
      {
        text: [{ text: 'Kovin', card: 'a#c0' }, ' will build a ', { text: 'bridge', card: 'a#c1' }, '.'],
        source,
        paragraphs: [3],
        caption: false,
        saidBy: { name: 'Anna Berg', card: 'first#c0' },
        stated: { date: '2024-03-11', inferred: false },
        about: null,
        due: null,
        note: null,
        cards: ['a#c0', 'a#c1', 'first#c0', 'a#c3'],
      },
    ]);
  });

  it('do not stand on others', async () => {
    const library = await opening;
    expect((await library.card('a#c4'))?.facts).toEqual([]);
    expect((await linesOf(library)).map(({ title, facts }) => [title, facts])).toEqual([
      ['Anna Berg', 1],
      ['Bridge', 1],
      ['Dal', 0],
      ['Kovin', 1],
      ['River', 1],
    ]);
  });

  it('stand once where two cards of a deck are one', async () => {
    const twice = fact({ text: ['Kovin is ', { text: 'Kowin', card: 'c1' }, '.'] });
    const { card } = await libraryOf([
      deck('a', entity('Kovin', 'Q1', { facts: [twice] }), entity('Kowin', 'Q1')),
    ]);
    expect((await card('a#c1'))?.facts.map(({ cards }) => cards)).toEqual([['a#c0']]);
  });

  it.each([
    ['Kovin builds.', [{ text: 'Kovin', card: 'a#c0' }, ' builds.']],
    ['In Kovin.', ['In ', { text: 'Kovin', card: 'a#c0' }, '.']],
    ['Kovin', [{ text: 'Kovin', card: 'a#c0' }]],
    ['Kovins build.', ['Kovins build.']],
    ['NewKovin builds.', ['NewKovin builds.']],
    ['The town builds.', ['The town builds.']],
  ])('link the title of their own card where it is a word: %s', async (text, shown) => {
    const { card } = await libraryOf([deck('a', entity('Kovin', null, { facts: [fact({ text: [text] })] }))]);
    expect((await card('a#c0'))?.facts[0]?.text).toEqual(shown);
  });

  it('were stated when they say, else when their source was published', () => {
    const stated = { date: '2024-03-11', inferred: false };
    expect(statedOf(fact({ stated }), source)).toBe(stated);
    expect(statedOf(fact({}), source)).toBe(source.published);
    expect(statedOf(fact({}), { ...source, published: null })).toBeNull();
  });
});

describe('unite', () => {
  const decks = [
    deck('a', entity('Kovin', 'Q1'), entity('Dal')),
    deck('b', entity('Kowin', 'Q1'), entity('Kovin', 'Q1')),
  ];
  const candidate = (...options: string[]): Candidate => ({
    start: 2,
    end: 7,
    options: options.map((text) => ({
      card: text.replace(/[?~]/g, ''),
      deck: text.split('#')[0]!,
      unsure: text.includes('?'),
      everyday: text.includes('~'),
    })),
  });

  it.each([
    ['puts cards under their one id, a deck’s once', ['a#c0', 'b#c0', 'a#c1'], ['a#c0', 'a#c0', 'a#c1']],
    ['goes by the surer name of a deck', ['b#c0?~', 'b#c1'], ['a#c0']],
    ['stays unsure where all names are', ['b#c0?', 'b#c1?~'], ['a#c0?']],
    ['leaves what it does not know', ['x#c0?'], ['x#c0?']],
  ])('%s', async (_, given, united) => {
    const [one] = (await libraryOf(decks)).unite([candidate(...given)]);
    expect(one).toMatchObject({ start: 2, end: 7 });
    const written = one!.options.map(
      ({ card, unsure, everyday }) => card + (unsure ? '?' : '') + (everyday ? '~' : ''),
    );
    expect(written).toEqual(united);
  });
});

describe('decks', () => {
  it('are told with their sizes, sources and languages', async () => {
    const names = ['de-AT', null, 'de', 'be'].map((language) => ({ text: 'Kovin', language }));
    const library = await libraryOf([
      deck('a', entity('Kovin', null, { names, facts: [fact({ also: ['c1'] }), fact({})] }), entity('Dal')),
      deck('b'),
    ]);
    expect(library.decks).toMatchObject([
      { id: 'a', title: 'Deck a', cards: 2, facts: 2, sources: [source], languages: ['be', 'de'] },
      { id: 'b', title: 'Deck b', cards: 0, facts: 0, sources: [source], languages: [] },
    ]);
  });
});
