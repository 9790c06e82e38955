import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scan } from '../../src/match/scan.ts';
import { search } from '../../src/match/search.ts';
import { ALL_STAND } from './all-stand.ts';
import { type CardSpec, deckOf, matcherOf } from './decks.ts';
import { inOrder, naiveScan, naiveSearch } from './naive.ts';

/** Runs of each property: GLOSS_RUNS in the environment asks for more. */
const numRuns = Number(process.env.GLOSS_RUNS ?? 2000);

/** Milliseconds a property may take: as long as it needs. */
const NO_LIMIT = 3_600_000;

/** What breaks matchers: case, expansions, accents, invisibles, controls, edges, surrogates, addresses, paragraph ends. */
const PIECES = [
  ..."abABsSиИé1_-'.@,中กでて\u3099",
  ...['й', 'и\u0306', 'ß', 'ẞ', '\u00ad', '\u0301', '\u200b', '\u202e', '\0', '‐', '’', 'æ', 'Æ'],
  ...[
    ' ',
    ' ',
    ' ',
    '\u00a0',
    '\n',
    '\r\n',
    '\n\n',
    '\u2029',
    '\ud800',
    '\udc00',
    '\u{10400}',
    '\u{10428}',
    '\u0e31',
  ],
];
const text = (maxLength: number) =>
  fc.array(fc.constantFrom(...PIECES), { maxLength }).map((pieces) => pieces.join(''));

const name = text(4).chain((own) =>
  fc.record({
    text: fc.constant(own),
    language: fc.constantFrom(null, 'en', 'de-AT'),
    unsure: fc.boolean(),
    unless: fc.array(
      fc.tuple(text(2), text(2)).map(([before, after]) => `${before}${own}${after}`),
      { maxLength: 2 },
    ),
  }),
);
const card: fc.Arbitrary<CardSpec> = fc.record({
  names: fc.array(name, { minLength: 1, maxLength: 3 }),
  kind: fc.constantFrom('person', 'place'),
  everyday: fc.boolean(),
});
const decks = fc
  .array(fc.array(card, { maxLength: 4 }), { minLength: 1, maxLength: 3 })
  .map((list) => list.map((cards, at) => deckOf(cards, `d${at}`)));
/** Text out of names, so that they are often found, and noise. */
const document = decks.chain((list) =>
  fc.record({
    decks: fc.constant(list),
    text: fc
      .array(
        fc.oneof(
          text(3),
          fc.constantFrom(
            ' ',
            ...list.flatMap(({ deck }) =>
              deck.cards.flatMap(({ names }) => names.flatMap((n) => [n.text, ...n.unless])),
            ),
          ),
        ),
        { maxLength: 10 },
      )
      .map((parts) => parts.join('')),
    languagesOff: fc.subarray(['en', 'de']),
  }),
);

/** An engine and its oracle. */
const ENGINES = {
  search: [(decks, of, options = {}) => search(matcherOf(decks), of, options, () => ALL_STAND), naiveSearch],
  scan: [(decks, of, options) => scan(matcherOf(decks), of, options), naiveScan],
} satisfies Record<string, readonly [typeof naiveScan, typeof naiveScan]>;

test.each(Object.entries(ENGINES))(
  '%s finds what its oracle finds',
  (_, [engine, oracle]) => {
    fc.assert(
      fc.property(document, ({ decks: list, text: of, languagesOff }) => {
        expect(inOrder(engine(list, of, { languagesOff }))).toEqual(
          inOrder(oracle(list, of, { languagesOff })),
        );
      }),
      { numRuns },
    );
  },
  NO_LIMIT,
);
