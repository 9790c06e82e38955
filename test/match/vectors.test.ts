// Vectors of leftmost-longest search, from the folder that GLOSS_SHARED names: those groups that hold for it.
// They search inside words. So their characters are mapped to Chinese ones, of which each is a word: the engine as it
// is then meets them. Names are never empty, so that matches of empty patterns are left out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scan } from '../../src/match/scan.ts';
import { deckOf, matcherOf } from './decks.ts';

interface Vector {
  readonly name: string;
  readonly patterns: readonly string[];
  readonly haystack: string;
  /** Number of the pattern, start and end in bytes; all of it is ASCII. */
  readonly matches: readonly (readonly [number, number, number])[];
}

const GROUPS = ['BASICS', 'LEFTMOST', 'LEFTMOST_LONGEST', 'NON_OVERLAPPING', 'REGRESSION'];
const shared = process.env.GLOSS_SHARED;
if (!shared) console.log('GLOSS_SHARED is not set: no vectors are read.');
const { groups } = shared
  ? JSON.parse(readFileSync(join(shared, 'data/leftmost-longest-vectors.json'), 'utf8'))
  : { groups: {} };
const vectors: Vector[] = GROUPS.flatMap((group) => groups[group] ?? []);

const FIRST_HAN = 0x4e00;
const asHan = (ascii: string): string =>
  [...ascii].map((character) => String.fromCharCode(FIRST_HAN + character.charCodeAt(0))).join('');

describe.runIf(shared)('vectors of leftmost-longest search', () => {
  it('are 91', () => expect(vectors).toHaveLength(91));

  it.each(vectors)('$name', ({ patterns, haystack, matches }) => {
    const matcher = matcherOf([deckOf(patterns.map(asHan))]);
    const found = scan(matcher, asHan(haystack));
    const wanted = matches.filter(([, start, end]) => start < end);
    expect(found.map(({ start, end }) => [start, end])).toEqual(wanted.map(([, start, end]) => [start, end]));
    for (const [at, [pattern]] of wanted.entries())
      expect(found[at]!.options.map(({ card }) => card)).toContain(`deck#c${pattern}`);
  });
});
