// Many small decks, as a reader keeps them: searched together, and one of them switched.
import { compileIndex } from '../../src/match/index/compile.ts';
import { openIndex } from '../../src/match/index/open.ts';
import { createMatcher } from '../../src/match/matcher.ts';
import { scan } from '../../src/match/scan.ts';
import { inTurns } from './clock.ts';
import { deckOf } from './deck.ts';
import { type Row, rowOf } from './row.ts';

const DECKS = 500;
const NAMES_EACH = 20;
const ROUNDS = 5;

/** Rows of 500 decks of 20 names beside one deck with all of their names. */
export function segmentRows(names: readonly string[], texts: readonly string[]): Row[] {
  const all = names.slice(0, DECKS * NAMES_EACH);
  const decks = Array.from({ length: DECKS }, (_, i) =>
    deckOf(all.slice(i * NAMES_EACH, (i + 1) * NAMES_EACH), `deck-${i}`),
  );
  const open = (deck: (typeof decks)[number]) => openIndex(compileIndex(deck));
  const build = () => decks.map(open);
  const indexes = build();
  const many = createMatcher(indexes);
  const one = createMatcher([open(deckOf(all))]);
  const scanAll = (matcher: typeof one) => () => texts.map((text) => scan(matcher, text));
  const scans = inTurns(ROUNDS, { many: scanAll(many), one: scanAll(one) });
  const builds = inTurns(ROUNDS, {
    off: () => createMatcher(indexes.slice(1)),
    added: () => createMatcher([...indexes.slice(1), open(decks[0]!)]),
    all: () => createMatcher(build()),
  });
  const what = `${DECKS} decks of ${NAMES_EACH} names`;
  return [
    rowOf(`${what} ÷ one deck of the same names: scan`, [scans.many, scans.one]),
    rowOf(`${what}: one switched off ÷ all built`, [builds.off, builds.all]),
    rowOf(`${what}: one added ÷ all built`, [builds.added, builds.all]),
  ];
}
