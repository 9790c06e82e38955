import fc from 'fast-check';
import { seenOf } from '../../src/deck/characters.ts';
import { isCommonWord } from '../../src/deck/common-words.ts';
import { fold } from '../../src/deck/fold.ts';
import { slug } from '../../src/deck/slug.ts';
import {
  type Card,
  type Deck,
  type Fact,
  type FactDate,
  type Inline,
  KINDS,
  type Name,
  type Source,
} from '../../src/deck/types.ts';

/** What a deck's author may write in a text, and what the grammar could trip over. */
const PIECES = [
  ...'[]()*_`<>\\;|:,.!#&-+=~"\'{}@%^$/?',
  ...[
    '- ',
    '# ',
    '## ',
    '1. ',
    '2) ',
    '> ',
    '---',
    '===',
    '**',
    ' · ',
    '](#',
    '](#a)',
    '[a](#a)',
    '![',
    '\\\\',
  ],
  ...[
    'said by ',
    'stated 2021',
    'about ',
    'due ',
    'also ',
    'note ',
    'inferred',
    '; ',
    ' | ',
    ', paragraph 2',
    '(a, paragraph 1)',
  ],
  ...[
    'Names:',
    'Facts:',
    'unsure',
    '(unsure)',
    '(unless: x)',
    'everyday',
    'Q1',
    '&amp;',
    '&#65;',
    '<b>',
    '<!--',
    '#',
    ' #',
  ],
  ...[
    'Анна',
    'Łódź',
    'é',
    'e\u0301',
    '東京',
    '🌉',
    '\u00a0',
    '\u200b',
    '\u200f',
    '\ufeff',
    '\ufffd',
    'null',
    'true',
    '~',
    '0x1',
    '2021-05-01',
  ],
  ...['a', 'B', 'word', 'Kovin', ' ', '  ', '__proto__', 'constructor'],
];

/** Any text that a deck can hold: white space single, none at the ends, something visible. */
export const text = (most = 400) =>
  fc
    .oneof(
      fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
      fc.string({ minLength: 1, maxLength: 30 }),
    )
    .map((string) => neat(string).slice(0, most))
    .map(neat)
    .filter((string) => /\S/.test(string));

/** Text of a name or a title, of which all is seen. */
const seenText = (most?: number) =>
  text(most)
    .map(seenOf)
    .filter((string) => /\S/.test(string));

function neat(string: string): string {
  return string
    .toWellFormed()
    .replace(/[\0-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g, '')
    .replace(/[ \t\n]+/g, ' ')
    .replace(/^ | $/g, '');
}

const moment = fc
  .tuple(
    fc.integer({ min: 1, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([year, month, day, grain]) => {
    const parts = [
      String(year).padStart(4, '0'),
      String(month).padStart(2, '0'),
      String(day).padStart(2, '0'),
    ];
    return parts.slice(0, grain).join('-');
  });

export const isoDate = fc.oneof(
  moment,
  fc.tuple(moment, moment).map(([a, b]) => (a <= b ? `${a}/${b}` : `${b}/${a}`)),
);

const factDate: fc.Arbitrary<FactDate> = fc.record({ date: isoDate, inferred: fc.boolean() });

const language = fc.constantFrom('en', 'de', 'ru', 'be', 'pt-BR', 'sr-Latn', 'ceb');

const source = fc
  .record({
    title: text(),
    publisher: fc.option(text()),
    author: fc.option(text()),
    date: fc.option(isoDate),
    basis: fc.option(text()),
    url: fc.option(fc.webUrl({ withFragments: true, withQueryParameters: true })),
    language: fc.option(language),
    words: fc.constantFrom('ours' as const, 'verbatim' as const),
  })
  .map(({ date, basis, ...rest }): Omit<Source, 'id'> => {
    const published = date === null ? null : { date, inferred: basis !== null };
    return { ...rest, published, basis: published === null ? null : basis };
  });

const name: fc.Arbitrary<Name> = fc
  .record({
    text: seenText(60).filter(
      (string) => (string.match(/[\p{L}\p{N}]/gu)?.length ?? 0) > 1 && !isCommonWord(string),
    ),
    language: fc.option(language),
    unsure: fc.boolean(),
    around: fc.array(fc.tuple(text(60), text(60)), { maxLength: 2 }),
  })
  .map(({ around, ...rest }) => {
    const phrases = around.map(([before, behind]) => `${before} ${rest.text} ${behind}`);
    return { ...rest, unless: phrases.filter((phrase) => fold(phrase).includes(fold(rest.text))) };
  });

const fragment = fc
  .oneof(text(60), fc.webQueryParameters())
  .map((string) => `text=${encodeURIComponent(string)},(a);[b]`);

function fact(cards: readonly string[], sources: readonly string[]): fc.Arbitrary<Fact> {
  const card = fc.constantFrom(...cards);
  const piece: fc.Arbitrary<Inline> = fc.oneof(text(), fc.record({ text: text(), card }));
  return fc.record({
    text: fc.array(fc.tuple(piece, fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 5 }).map(running),
    source: fc.constantFrom(...sources),
    paragraphs: fc
      .uniqueArray(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 4 })
      .map((numbers) => numbers.toSorted((a, b) => a - b)),
    caption: fc.boolean(),
    fragment: fc.option(fragment),
    saidBy: fc.option(fc.record({ name: text(200), card: fc.option(card) })),
    stated: fc.option(factDate),
    about: fc.option(factDate),
    due: fc.option(factDate),
    also: fc.array(card, { maxLength: 3 }),
    note: fc.option(text()),
  });
}

/** Joins pieces to running text, with a space before or behind a string where the flags say so and it may stand. */
function running(pieces: readonly (readonly [Inline, boolean, boolean])[]): Inline[] {
  const joined: Inline[] = [];
  pieces.forEach(([piece, before, behind], i) => {
    const last = joined.at(-1);
    if (typeof piece !== 'string') joined.push(piece);
    else if (typeof last === 'string') return;
    else joined.push((before && i > 0 ? ' ' : '') + piece + (behind ? ' ' : ''));
  });
  const last = joined.at(-1);
  if (typeof last === 'string') joined[joined.length - 1] = last.trimEnd() || last;
  return joined.map((piece, i) =>
    i === joined.length - 1 && typeof piece === 'string' ? piece.replace(/ $/, '') : piece,
  );
}

const SOURCE_IDS = ['a', 'b2', 'the-courier', 'constructor', '0'];

/** Any deck that its format can express. */
export const deck: fc.Arbitrary<Deck> = fc
  .record({
    title: seenText(),
    language,
    ids: fc.subarray(SOURCE_IDS, { minLength: 1 }),
    titles: fc.uniqueArray(
      seenText(60).filter((title) => /[\p{L}\p{N}]/u.test(slug(title))),
      { minLength: 1, maxLength: 5, selector: slug },
    ),
  })
  .chain(({ title, language, ids, titles }) =>
    fc.record({
      title: fc.constant(title),
      language: fc.constant(language),
      sources: fc.tuple(...ids.map((id) => source.map((rest): Source => ({ id, ...rest })))),
      cards: fc.tuple(...titles.map((each) => card(each, titles.map(slug), ids))),
    }),
  )
  .map((whole) => ({ ...whole, cards: whole.cards.map((each) => withoutDeadLinks(each, whole.sources)) }));

/** Where a source has no address, no fact has a fragment of it. */
function withoutDeadLinks(card: Card, sources: readonly Source[]): Card {
  const linked = new Set(sources.filter(({ url }) => url !== null).map(({ id }) => id));
  return {
    ...card,
    facts: card.facts.map((each) => (linked.has(each.source) ? each : { ...each, fragment: null })),
  };
}

function card(title: string, cards: readonly string[], sources: readonly string[]): fc.Arbitrary<Card> {
  return fc.record({
    id: fc.constant(slug(title)),
    title: fc.constant(title),
    kind: fc.constantFrom(...KINDS),
    role: fc.option(text(60).filter((role) => !/(?<=^|\s)·(?=\s|$)/.test(role))),
    wikidata: fc.option(fc.integer({ min: 1, max: 1e8 }).map((number) => `Q${number}`)),
    everyday: fc.boolean(),
    summary: fc.option(text()),
    names: fc.array(name, { maxLength: 4 }),
    facts: fc.array(fact(cards, sources), { maxLength: 3 }),
  });
}
