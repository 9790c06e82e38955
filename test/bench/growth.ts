// Texts of twice the length, for the longest name and the worst of texts: twice the time, and not much more.
import { compileIndex } from '../../src/match/index/compile.ts';
import { openIndex } from '../../src/match/index/open.ts';
import { createMatcher } from '../../src/match/matcher.ts';
import { scan } from '../../src/match/scan.ts';
import { inTurns } from './clock.ts';
import { deckOf } from './deck.ts';
import type { Row } from './row.ts';

/** UTF-16 units of the shorter text, and of one in which names are found or nearly found everywhere. */
const LONG = 1_000_000;
const SHORTER = 100_000;
/** As long as a deck lets a name be, in UTF-16 units. */
const LONGEST = 200;
const ROUNDS = 9;

const PREFIXES = Array.from({ length: LONGEST / 3 - 2 }, (_, n) => `${'ka '.repeat(n)}ka`);
const NAMES = [
  'Moscow',
  ...PREFIXES,
  `${PREFIXES.at(-1)} xu`,
  'a'.repeat(LONGEST),
  `${'中'.repeat(LONGEST - 1)}国`,
];

/** What is repeated, and how long the shorter text is. */
const TEXTS: Readonly<Record<string, readonly [unit: string, length: number]>> = {
  'one word without a space': ['x', LONG],
  'combining marks behind a name': ['\u0301', LONG],
  'the words that names begin with': ['ka ', SHORTER],
  'the same, each time broken off': [`${'ka '.repeat(LONGEST / 3 - 2)}xo `, SHORTER],
  'the letter of a name of 200 equal ones': ['a', LONG],
  'the character of one in a script without spaces': ['中', SHORTER],
  'lone surrogates': ['\ud800 \udc00', LONG],
  'a name again and again': ['Moscow ', SHORTER],
};

/** Rows of the real texts, and of each repeated text. */
export function growthRows(texts: readonly string[]): Row[] {
  const matcher = createMatcher([openIndex(compileIndex(deckOf(NAMES)))]);
  const row = (what: string, text: string): Row => {
    const twice = text + text;
    const times = inTurns(ROUNDS, { twice: () => scan(matcher, twice), once: () => scan(matcher, text) });
    // Not the middle of the times: what else the machine does must not count.
    const [longer, shorter] = [Math.min(...times.twice), Math.min(...times.once)];
    const note = `${longer.toFixed(1)} ms ÷ ${shorter.toFixed(1)} ms, least of ${ROUNDS}`;
    return { what: `scan of twice the text ÷ once: ${what}`, ratio: longer / shorter, must: 2.3, note };
  };
  const repeated = Object.entries(TEXTS).map(([what, [unit, length]]) =>
    row(what, `Moscow${unit.repeat(length / unit.length)}`),
  );
  return [row('real pages', texts.join('\n\n').slice(0, LONG)), ...repeated];
}
