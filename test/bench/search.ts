// Searching texts for names: the whole scan beside a bare loop over the characters, and beside a regular expression.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHtml } from '../../src/cli/html.ts';
import { nameProblem } from '../../src/deck/names.ts';
import type { Card } from '../../src/deck/types.ts';
import { compileIndex } from '../../src/match/compile.ts';
import { createMatcher } from '../../src/match/matcher.ts';
import { openIndex } from '../../src/match/open.ts';
import { scan } from '../../src/match/scan.ts';
import { PEERS } from './libraries.ts';
import { median, type Row, rowOf } from './row.ts';

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
/** Beyond so many names a regular expression takes minutes. */
const MOST_IN_PATTERN = 10_000;

/** Rows for each number of names, on the pages and names that GLOSS_SHARED names, else on generated ones. */
export async function searchBench(): Promise<Row[]> {
  const shared = process.env.GLOSS_SHARED;
  if (!shared) console.log('GLOSS_SHARED is not set: names and texts are made up.');
  const names = namesFor(shared, LIMITS.at(-1)![0]);
  const texts = shared ? textsOf(join(shared, 'data/pages')) : madeUpTexts(names);
  const rows: Row[] = [];
  for (const [size, must, aim, faster, aimed] of LIMITS)
    rows.push(...(await rowsOf(names.slice(0, size), texts, { must, aim }, { must: faster, aim: aimed })));
  return rows;
}

async function rowsOf(
  names: readonly string[],
  texts: readonly string[],
  limits: { must: number; aim: number },
  faster: { must: number; aim: number },
): Promise<Row[]> {
  const cards = names.map((title, i): Card => {
    const name = { text: title, language: null, unsure: false, unless: [] };
    const nothing = { role: null, wikidata: null, everyday: false, summary: null, facts: [] };
    return { id: String(i), title, kind: 'event', names: [name], ...nothing };
  });
  const deck = { title: 'bench', language: 'en', sources: [], cards };
  const start = performance.now();
  const bytes = compileIndex({ id: 'bench', deck });
  const built = performance.now() - start;
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
  for (const { name, most, build } of PEERS) if (names.length <= most) sides[name] = await build(names);
  const times = timed(sides, texts);
  const rows = [rowOf(`scan ÷ bare loop, ${size} names`, [times.scan!, times.bare!], limits)];
  if (times.regexp) rows.push(rowOf(`scan ÷ RegExp, ${size} names`, [times.scan!, times.regexp]));
  rows.push(fasterRow(times, `${size} names`, faster));
  if (names.length >= 100_000) {
    const note = `${(built / 1000).toFixed(1)} s to build; ${(bytes.byteLength / 1e6).toFixed(0)} MB`;
    rows.push({
      what: `bytes a name, ${size} names`,
      ratio: bytes.byteLength / names.length,
      must: 40,
      aim: 36,
      note,
    });
    rows.push(loadRow(bytes, size));
  }
  return rows;
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
  const read: number[] = [];
  const load: number[] = [];
  for (let round = 0; round < 3 * ROUNDS; round++) {
    const copied = clocked(() => bytes.slice(0));
    read.push(copied);
    load.push(copied + clocked(() => openIndex(bytes)));
  }
  return rowOf(`copy and open ÷ copy, ${size} names`, [load, read], { must: 1.3, aim: 1.05 });
}

/** Total times of each side by round. */
function timed(sides: Readonly<Record<string, (text: string) => unknown>>, texts: readonly string[]) {
  const times: Record<string, number[]> = {};
  for (const name of Object.keys(sides)) times[name] = [];
  for (let round = -1; round < ROUNDS; round++) {
    const sums = Object.fromEntries(Object.keys(sides).map((name) => [name, 0]));
    for (const text of texts)
      for (const [name, run] of Object.entries(sides)) sums[name]! += clocked(() => run(text));
    // The first round warms up.
    if (round >= 0) for (const [name, sum] of Object.entries(sums)) times[name]!.push(sum);
  }
  return times;
}

function clocked(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
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

function textsOf(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return files.map((name) => readHtml(readFileSync(join(folder, name))).blocks.join('\n\n'));
}

/** Real names as far as there are any, mixed by a fixed seed, then made-up ones of the same words. */
function namesFor(shared: string | undefined, count: number): string[] {
  const real = shared ? readFileSync(join(shared, 'data/names.txt'), 'utf8').split('\n') : MADE_UP;
  const names = new Set(real.map((name) => name.trim()).filter((name) => nameProblem(name) === null));
  const words = [...new Set([...names].flatMap((name) => name.split(' ')))];
  const next = numbers();
  const mixed = [...names].map((name) => [next(), name] as const).sort((a, b) => a[0] - b[0]);
  const all = new Set(mixed.map(([, name]) => name));
  const word = () => words[Math.floor(next() * words.length)]!;
  while (all.size < count) all.add(`${word()} ${word()}${next() < 0.3 ? ` ${word()}` : ''}`);
  return [...all].filter((name) => nameProblem(name) === null).slice(0, count);
}

const SYLLABLES = 'ba do ka lem mar nor pi ros sa tin ur vel wi zor an el'.split(' ');
const MADE_UP = Array.from({ length: 4096 }, (_, i) => {
  const part = (n: number) => SYLLABLES[n & 15]!;
  const word = part(i) + part(i >> 4) + part(i >> 8);
  return word.charAt(0).toUpperCase() + word.slice(1);
});

function madeUpTexts(names: readonly string[]): string[] {
  const next = numbers();
  const word = () =>
    next() < 0.05 ? names[Math.floor(next() * 4096)]! : SYLLABLES[Math.floor(next() * 16)]!;
  return Array.from({ length: 100 }, () => Array.from({ length: 3000 }, word).join(' '));
}

/** The same numbers from 0 to 1 in every run: a linear congruential generator (Numerical Recipes). */
function numbers(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
