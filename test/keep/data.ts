// Kept articles invented for tests.
import type { Article } from '../../src/article/types.ts';
import type { Inline } from '../../src/deck/types.ts';
import type { Compiled, Doubt, Entity, KeptFact } from '../../src/keep/types.ts';
import { PLAIN_FACT } from '../deck/plain.ts';

const place = { paragraph: 2, caption: false, start: 0, end: 1 };

/** An entity under an id, with its names; the first is its title. */
export function entity(id: string, ...names: readonly string[]): Entity {
  return {
    id,
    title: names[0]!,
    kind: 'person',
    role: null,
    wikidata: null,
    names: names.map((text) => ({ text, language: 'en', unsure: false, unless: [] })),
    mentions: [place],
    doubt: null,
  };
}

/** A fact under a card; what is not given is plain. */
export function keptFact(card: string, text: readonly Inline[], part: Partial<KeptFact> = {}): KeptFact {
  const exact = text.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
  return {
    ...PLAIN_FACT,
    card,
    text,
    paragraphs: [2],
    quote: { exact, prefix: '', suffix: '' },
    sentence: { ...place, text: exact },
    fragment: '',
    mode: null,
    quantities: [],
    doubts: [],
    ...part,
  };
}

/** Who “She” is. */
export const SHE: Doubt = { of: 'reference', word: 'She', guess: 'anna-roth' };

/** Two people and a town; one fact is in doubt. */
export const compiled: Pick<Compiled, 'entities' | 'facts' | 'passed'> = {
  entities: [
    entity('anna-roth', 'Anna Roth', 'Roth'),
    entity('peter-lind', 'Peter Lind', 'Lind'),
    entity('kovin', 'Kovin'),
  ],
  facts: [
    keptFact('anna-roth', ['She is mayor of ', { text: 'Kovin', card: 'kovin' }, '.'], {
      doubts: [SHE],
    }),
    keptFact('kovin', ['It has a bridge, ', { text: 'Roth', card: 'anna-roth' }, ' said.'], {
      saidBy: { name: 'Roth', card: 'anna-roth' },
      mode: 'indirect',
      also: ['peter-lind'],
    }),
  ],
  passed: [
    {
      ...keptFact('peter-lind', [{ text: 'Lind', card: 'peter-lind' }, ' was there.']),
      sentence: { ...place, start: 51, end: 66, text: 'Lind was there.' },
    },
  ],
};

/** What they were compiled from. */
export const article: Article = {
  title: 'A bridge at Kovin',
  publisher: 'The Courier',
  author: null,
  published: '2024-03-12',
  url: 'https://courier.example/bridge',
  language: 'en',
  paragraphs: [
    { role: 'headline', text: 'A bridge at Kovin' },
    { role: 'text', text: 'She is mayor of Kovin. It has a bridge, Roth said. Lind was there.' },
  ],
  captions: ['The bridge'],
};
