// Searching texts for names beside a bare loop over the characters, a regular expression and libraries, which do the same:
// find names at word edges, the longest first. The limits are for that. What a scan takes besides, to judge by the words
// around each name whether it is a whole one, is told in rows of its own. Bundled, and run in Node.
import { compileIndex, compileInSteps } from '../../src/match/index/compile.ts';
import { openIndex } from '../../src/match/index/open.ts';
import { createMatcher } from '../../src/match/matcher.ts';
import { scan } from '../../src/match/scan.ts';
import { search } from '../../src/match/search.ts';
import { ALL_STAND } from '../match/all-stand.ts';
import { inTurns } from './clock.ts';
import { deckOf } from './deck.ts';
import { growthRows } from './growth.ts';
import { PEERS } from './libraries.ts';
import { median, type Row, rowOf } from './row.ts';
import { segmentRows } from './segments.ts';

/** DESIGN, “Numbers to hold”, by the number of names. */
const LIMITS: readonly (readonly [
  names: number,
  must: number,
  aim: number,
  faster: number,
  aimed: number,
])[] = [
  [50, 2.5, 1.5, 1.5, 2.4],
  [1_000, 3, 1.8, 3, 4.5],
  [10_000, 3.5, 2.2, 3, 4.5],
  [100_000, 4, 2.8, 5, 7],
  [1_000_000, 5, 3.5, 8, 12],
];
/** Times that each side of a pair goes through all texts, in turns. */
const ROUNDS = 7;
/** Times before that, until engines have compiled what they will. */
const WARMING = 8;
/** Beyond so many names a regular expression takes minutes. */
const MOST_IN_PATTERN = 10_000;

/** The index of a deck with a card for each name. */
export const indexOf = (names: readonly string[]): ArrayBuffer => compileIndex(deckOf(names));

/** Rows for each number of names as far as there are enough, then of many decks and of texts that grow. */
export async function searchRows(names: readonly string[], texts: readonly string[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [size, must, aim, faster, aimed] of LIMITS)
    rows.push(...(await rowsOf(names.slice(0, size), texts, { must, aim }, { must: faster, aim: aimed })));
  return [...rows, ...segmentRows(names, texts), ...growthRows(texts)];
}

async function rowsOf(
  names: readonly string[],
  texts: readonly string[],
  limits: { must: number; aim: number },
  faster: { must: number; aim: number },
): Promise<Row[]> {
  const { bytes, note } = await built(names);
  const matcher = createMatcher([openIndex(bytes)]);
  const size = names.length.toLocaleString('en');
  const find = (text: string) => search(matcher, text, {}, () => ALL_STAND);
  const judged = (text: string) => scan(matcher, text);
  const rows = [
    rowOf(`search ÷ bare loop, ${size} names`, timed(find, bareLoop, texts), limits),
    rowOf(`scan, which judges too, ÷ bare loop, ${size} names`, timed(judged, bareLoop, texts)),
  ];
  if (names.length <= MOST_IN_PATTERN) {
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${names.map(escaped).join('|')})(?![\\p{L}\\p{N}])`,
      'gu',
    );
    const match = (text: string) => text.match(pattern);
    rows.push(rowOf(`search ÷ RegExp, ${size} names`, timed(find, match, texts)));
  }
  const pairs = PEERS.filter(({ most }) => names.length <= most).map(
    ({ name, build }) => [name, timed(find, build(names), texts)] as const,
  );
  rows.push(fasterRow(pairs, `${size} names`, faster));
  if (names.length >= 100_000) {
    const ratio = bytes.byteLength / names.length;
    rows.push({ what: `bytes a name, ${size} names`, ratio, must: 40, aim: 36, note });
    rows.push(loadRow(bytes, size));
  }
  return rows;
}

/** Compiles an index, and tells what that took. */
async function built(names: readonly string[]): Promise<{ bytes: ArrayBuffer; note: string }> {
  const deck = deckOf(names);
  const memory = () => {
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = memory();
  let most = 0;
  const pause = async () => {
    most = Math.max(most, memory() - before);
  };
  const start = performance.now();
  const bytes = await compileInSteps(deck, { pause });
  const seconds = (performance.now() - start) / 1000;
  const mb = (count: number) => `${(count / 1e6).toFixed(0)} MB`;
  const note = `${seconds.toFixed(1)} s to build, with ${mb(most)} of memory at most; ${mb(bytes.byteLength)}`;
  return { bytes, note };
}

/** How many times faster than the fastest library: here more is better. */
function fasterRow(
  pairs: readonly (readonly [name: string, times: Pair])[],
  of: string,
  limits: { must: number; aim: number },
): Row {
  const ratio = ([ours, theirs]: Pair) => median(theirs) / median(ours);
  const [fastest, ...others] = [...pairs].sort(([, a], [, b]) => ratio(a) - ratio(b));
  const [name, [ours, theirs]] = fastest!;
  const row = rowOf(`${name} ÷ search, ${of}`, [theirs, ours], limits);
  const rest = others.map(([other, times]) => `${other} ${ratio(times).toFixed(1)}`);
  return { ...row, note: [row.note, ...rest].join(', ') };
}

/** Opening an index beside copying its bytes. What it may take beside reading them from where they are kept, the browser's bench holds. */
function loadRow(bytes: ArrayBuffer, size: string): Row {
  const times = inTurns(3 * ROUNDS, {
    load: () => openIndex(bytes.slice(0)),
    read: () => bytes.slice(0),
  });
  return rowOf(`copy and open ÷ copy, ${size} names`, [times.load, times.read]);
}

/** Times in ms of two sides by round. */
type Pair = readonly [number[], number[]];

/**
 * Times that two searches take for all texts, one after the other in each round. Not text by text: nothing would be left
 * in a cache of what the other one did not need, as never happens to one that reads page after page.
 */
function timed(
  ours: (text: string) => unknown,
  theirs: (text: string) => unknown,
  texts: readonly string[],
): Pair {
  const through = (search: (text: string) => unknown) => () => {
    for (const text of texts) search(text);
  };
  const { one, other } = inTurns(ROUNDS, { one: through(ours), other: through(theirs) }, WARMING);
  return [one, other];
}

const LETTER = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  Number(/[\p{L}\p{N}]/u.test(String.fromCharCode(unit))),
);

/** As little as a search can do: classify each character, count where words begin. */
function bareLoop(text: string): number {
  let words = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const here = LETTER[text.charCodeAt(at)]!;
    if (here > before) words++;
    before = here;
  }
  return words;
}

const escaped = (name: string) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
