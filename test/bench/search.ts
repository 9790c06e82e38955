// Searching texts for names: the whole scan beside a bare loop over the characters, a regular expression and libraries.
// Bundled, and run in Node.
import { compileIndex, compileInSteps } from '../../src/match/index/compile.ts';
import { openIndex } from '../../src/match/index/open.ts';
import { createMatcher } from '../../src/match/matcher.ts';
import { scan } from '../../src/match/scan.ts';
import { clocked, inTurns } from './clock.ts';
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
/** Times that each side is run; the sides take turns text by text. */
const ROUNDS = 5;
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
  const sides: Record<string, (text: string) => unknown> = {
    bare: bareLoop,
    scan: (text) => scan(matcher, text),
  };
  if (names.length <= MOST_IN_PATTERN) {
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${names.map(escaped).join('|')})(?![\\p{L}\\p{N}])`,
      'gu',
    );
    sides.regexp = (text) => text.match(pattern);
  }
  for (const { name, most, build } of PEERS) if (names.length <= most) sides[name] = build(names);
  const times = timed(sides, texts);
  const rows = [rowOf(`scan ÷ bare loop, ${size} names`, [times.scan!, times.bare!], limits)];
  if (times.regexp) rows.push(rowOf(`scan ÷ RegExp, ${size} names`, [times.scan!, times.regexp]));
  rows.push(fasterRow(times, `${size} names`, faster));
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
  times: Readonly<Record<string, number[]>>,
  of: string,
  limits: { must: number; aim: number },
): Row {
  const peers = PEERS.flatMap(({ name }) => (times[name] ? [[name, times[name]] as const] : []));
  peers.sort(([, a], [, b]) => median(a) - median(b));
  const all = peers.map(([name, its]) => `${name} ${(median(its) / median(times.scan!)).toFixed(1)}`);
  const [fastest] = peers;
  return {
    ...rowOf(`${fastest![0]} ÷ scan, ${of}`, [fastest![1], times.scan!], limits),
    note: all.join(', '),
  };
}

/** Opening an index beside reading its bytes once. */
function loadRow(bytes: ArrayBuffer, size: string): Row {
  const times = inTurns(3 * ROUNDS, {
    load: () => openIndex(bytes.slice(0)),
    read: () => bytes.slice(0),
  });
  return rowOf(`copy and open ÷ copy, ${size} names`, [times.load, times.read], { must: 1.3, aim: 1.05 });
}

/** Total times of each side by round. */
function timed(sides: Readonly<Record<string, (text: string) => unknown>>, texts: readonly string[]) {
  const times: Record<string, number[]> = {};
  for (const name of Object.keys(sides)) times[name] = [];
  for (let round = -WARMING; round < ROUNDS; round++) {
    const sums = Object.fromEntries(Object.keys(sides).map((name) => [name, 0]));
    for (const text of texts)
      for (const [name, run] of Object.entries(sides)) sums[name]! += clocked(() => run(text));
    if (round >= 0) for (const [name, sum] of Object.entries(sums)) times[name]!.push(sum);
  }
  return times;
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
