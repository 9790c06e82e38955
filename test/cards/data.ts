// Cards and facts invented for tests.
import type { Source } from '../../src/deck/types.ts';
import type { ShownCard, ShownFact, Told } from '../../src/shelf/types.ts';

/** An article without an address, its date worked out. */
export const courier: Source = {
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

/** A fact; what is not given is plain. */
export function fact(part: Partial<ShownFact> & { says?: string } = {}): ShownFact {
  const { says = 'The bridge is long.', ...rest } = part;
  return {
    id: `towns#bridge/${says}`,
    text: [says],
    source: courier,
    paragraphs: [3],
    caption: false,
    fragment: null,
    saidBy: null,
    stated: { date: '2024-03-12', inferred: true },
    about: null,
    due: null,
    note: null,
    cards: ['towns#bridge'],
    addedAt: null,
    repeats: [],
    differs: [],
    changes: null,
    isNew: false,
    fromThisPage: false,
    inThisArticle: false,
    later: false,
    ...rest,
  };
}

/** What a deck tells in short, of the article's day unless another is given. */
export const told = (text: string, date: string | null = '2024-03-12'): Told => ({
  text,
  language: 'en',
  date: date === null ? null : { date, inferred: false },
  before: [],
});

/** A card; what is not given is plain. */
export function card(part: Partial<ShownCard> = {}): ShownCard {
  return {
    id: 'towns#bridge',
    title: 'Kovin bridge',
    kind: 'plan',
    role: 'road bridge',
    roles: [told('road bridge')],
    wikidata: null,
    summaries: [told('A bridge that two towns agreed to build.')],
    language: 'en',
    names: [],
    facts: [fact()],
    aside: [],
    ...part,
  };
}
