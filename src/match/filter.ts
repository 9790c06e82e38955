// Sets of bits that say of most tokens that no name begins there. Half of all words begin some name of a million, but
// few go on like one: a name of several tokens is in its set by the first two together, one of a single token by that.
import { CAPITAL, FLAGS, HASH, SIZE, SPACED, type Tokens } from './tokens.ts';

/** A set of names' beginnings. A name sets two bits of one word, which so is fetched once. */
export interface Filter {
  readonly words: Uint32Array<ArrayBuffer>;
  /** How far a hash is shifted to be the number of a word. */
  readonly shift: number;
}

/** Least bits for a name, and least words of a filter. */
const BITS = 11;
const LEAST_WORDS = 64;

/** Words for a filter of so many names: a power of two. */
export function emptyFilter(names: number): Uint32Array<ArrayBuffer> {
  const least = Math.max(LEAST_WORDS, Math.ceil((names * BITS) / 32));
  return new Uint32Array(2 ** (32 - Math.clz32(least - 1)));
}

/** A filter in its words. */
export function filterOf(words: Uint32Array<ArrayBuffer>): Filter {
  return { words, shift: Math.clz32(words.length) + 1 };
}

/** Lets names pass that begin with the first of some tokens, or the first two. */
export function admit({ words, shift }: Filter, tokens: Tokens): void {
  const own = tokens.hash(0);
  const hash = tokens.count === 1 ? alone(own) : pair(own, tokens.hash(1), tokens.flags(1) & SPACED);
  words[hash >>> shift]! |= (1 << (hash >>> FIRST)) | (1 << (hash >>> SECOND));
}

/** What `startsAt` says: a name may be this token alone, or begin with it and the next one. */
export const ALONE = 1;
export const GOES_ON = 2;

/** Which names may begin with a token: bits of the above. Never without one that does, seldom with one that does not. */
export function startsAt({ words, shift }: Filter, tokens: Tokens, token: number): number {
  const own = tokens.hash(token);
  const single = alone(own);
  const double = pair(own, tokens.hash(token + 1), tokens.flags(token + 1) & SPACED);
  const isAlone = bitsOf(words[single >>> shift]!, single) & 1;
  return isAlone | ((bitsOf(words[double >>> shift]!, double) & 1) << 1);
}

/**
 * Marks in `marks` the tokens of a text with which a name may begin: of those with a capital, by the filter of all
 * names; of the others, by that of names that begin small, which most do not. It has no branches that are hard to
 * foresee, so that a processor fetches words for many tokens at a time: of a million names, few are in its cache.
 */
export function markStarts(all: Filter, small: Filter, tokens: Tokens, marks: Uint8Array): void {
  const { data, count } = tokens;
  const allWords = all.words;
  const allShift = all.shift;
  const smallWords = small.words;
  const smallShift = small.shift;
  let own = data[HASH]!;
  let flags = data[FLAGS]!;
  for (let token = 0, at = SIZE; token < count; token += 1, at += SIZE) {
    const next = data[at + HASH]!;
    const nextFlags = data[at + FLAGS]!;
    const single = alone(own);
    const double = pair(own, next, nextFlags & SPACED);
    const found =
      flags & CAPITAL
        ? bitsOf(allWords[single >>> allShift]!, single) | bitsOf(allWords[double >>> allShift]!, double)
        : bitsOf(smallWords[single >>> smallShift]!, single) |
          bitsOf(smallWords[double >>> smallShift]!, double);
    marks[token]! |= found & 1;
    own = next;
    flags = nextFlags;
  }
}

/** Which bits of a hash name those in its word: below the highest, which name the word. */
const FIRST = 3;
const SECOND = 8;

/** Odd if both bits of a hash are set in its word. */
function bitsOf(word: number, hash: number): number {
  return (word >>> (hash >>> FIRST)) & (word >>> (hash >>> SECOND));
}

function alone(token: number): number {
  return mixed(Math.imul(token, 0x85ebca6b));
}

function pair(token: number, next: number, spaced: number): number {
  return mixed(Math.imul(token, 0x2c1b3c6d) ^ (next + spaced));
}

function mixed(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
}
