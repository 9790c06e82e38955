// Sets of bits that say of most tokens that no name begins there. Half of all words begin some name of a million, but
// few go on like one: a name of several tokens is in its set by the first two together, one of a single token by that.
import { CAPITAL_BIT, FLAGS, HASH, SIZE, SPACED, type Tokens } from '../text/tokens.ts';

/**
 * Two sets of names' beginnings in one array: first that of names that begin small, then that of all. A name sets two
 * bits of one word in the block of its first token: all that is asked of a token lies in one line of a cache, and again
 * where the same word comes again.
 */
export interface Filter {
  readonly words: Uint32Array<ArrayBuffer>;
  /** Where the set of all names begins. */
  readonly all: number;
  /** How far a hash is shifted to be the number of a word in either set. */
  readonly shift: number;
  readonly smallShift: number;
}

/** Least bits for a name, and least words of a set. */
const BITS = 11;
const LEAST_WORDS = 64;
/** How many times larger the set of all names is at most: of names that begin small there are few, but most tokens do. */
const MOST_TIMES = 16;

/** Words of a set of so many names: a power of two. */
function wordsFor(names: number): number {
  const least = Math.max(LEAST_WORDS, Math.ceil((names * BITS) / 32));
  return 2 ** (32 - Math.clz32(least - 1));
}

/** Words of the set of names that begin small, of which there are so many among all. */
function smallWordsFor(names: number, small: number): number {
  return Math.max(wordsFor(small), wordsFor(names) / MOST_TIMES);
}

/** An empty filter for so many names, some of which begin small. */
export function emptyFilter(names: number, small: number): Filter {
  return filterOf(new Uint32Array(smallWordsFor(names, small) + wordsFor(names)), names, small);
}

/** A filter in its words, given how many names it is for, and how many of them begin small. */
export function filterOf(words: Uint32Array<ArrayBuffer>, names: number, small: number): Filter {
  const all = smallWordsFor(names, small);
  return { words, all, shift: Math.clz32(words.length - all) + 1, smallShift: Math.clz32(all) + 1 };
}

/** Lets names pass that begin with the first of some tokens, or the first two. */
export function admit({ words, all, shift, smallShift }: Filter, tokens: Tokens, isSmall: boolean): void {
  const own = tokens.hash(0);
  const single = alone(own);
  const hash = tokens.count === 1 ? single : pair(own, tokens.hash(1), tokens.flags(1) & SPACED);
  const bits = (1 << (hash >>> FIRST)) | (1 << (hash >>> SECOND));
  words[all + wordOf(single >>> shift, hash)]! |= bits;
  if (isSmall) words[wordOf(single >>> smallShift, hash)]! |= bits;
}

/** What a filter says of a token: a name may be this token alone, or begin with it and the next one. */
export const ALONE = 1;
export const GOES_ON = 2;
/** Both, and how many bits that are. */
export const ALL = ALONE | GOES_ON;
export const MARK_BITS = 2;

/** What the set of names that begin small says of a token, as bits of the above. */
export function beginsSmall({ words, smallShift }: Filter, tokens: Tokens, token: number): number {
  const own = tokens.hash(token);
  const single = alone(own);
  const double = pair(own, tokens.hash(token + 1), tokens.flags(token + 1) & SPACED);
  const place = single >>> smallShift;
  const isAlone = bitsOf(words[wordOf(place, single)]!, single) & 1;
  return isAlone | ((bitsOf(words[wordOf(place, double)]!, double) & 1) << 1);
}

/**
 * Adds to the `marks` of a text's tokens what a filter says of each, shifted so far, and writes into `starts` those that
 * have any mark. Tells how many they are. Never says nothing of a token with which a name begins, seldom something of
 * another. Tokens with a capital are asked of the set of all names; the others of that of names that begin small, which
 * most do not. It has no branches that are hard to foresee, so that a processor fetches words for many tokens at a time:
 * of a million names, few are in its cache.
 */
export function markStarts(
  filter: Filter,
  shift: number,
  tokens: Tokens,
  marks: Uint16Array,
  starts: Int32Array,
): number {
  const { words } = filter;
  const smallShift = filter.smallShift | 0;
  const moreShift = (filter.shift - smallShift) | 0;
  const all = filter.all | 0;
  const data = tokens.data;
  const count = tokens.count | 0;
  let marked = 0;
  let own = data[HASH]!;
  let flags = data[FLAGS]!;
  for (let token = 0, at = SIZE; token < count; token += 1, at += SIZE) {
    const next = data[at + HASH]!;
    const nextFlags = data[at + FLAGS]!;
    const single = alone(own);
    const double = pair(own, next, nextFlags & SPACED);
    // All ones for a capital.
    const ofAll = -((flags >> CAPITAL_BIT) & 1);
    const from = all & ofAll;
    const place = single >>> (smallShift + (moreShift & ofAll));
    const isAlone = bitsOf(words[from + wordOf(place, single)]!, single) & 1;
    const goesOn = bitsOf(words[from + wordOf(place, double)]!, double) & 1;
    const mark = marks[token]! | ((isAlone | (goesOn << 1)) << shift);
    marks[token] = mark;
    starts[marked] = token;
    // 1 unless there is no mark.
    marked += (mark | -mark) >>> 31;
    own = next;
    flags = nextFlags;
  }
  return marked;
}

/** Words of a block, less one. */
const BLOCK = 15;
/** Which bits of a hash name its word in a block and its two bits in the word: below the highest, which name a block. */
const FIRST = 3;
const SECOND = 8;
const WORD = 13;

/** The word of a hash in the block around a place. */
function wordOf(place: number, hash: number): number {
  return (place & ~BLOCK) | ((hash >>> WORD) & BLOCK);
}

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
