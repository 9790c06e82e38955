// Sets of bits that say of most tokens that no name begins there. One set for first tokens, and one of twice its size
// for what a token is followed by: half of all words begin some name of a million, few go on like it.
import { SPACED, type Tokens } from './tokens.ts';

/** A filter for names that begin with a capital, or for those that do not. */
export interface Filter {
  /** A bit for each first token: the highest bits of its hash. */
  readonly firsts: Uint32Array;
  readonly firstShift: number;
  /** A bit for each first two tokens together, or for the only one. */
  readonly seconds: Uint32Array;
  readonly secondShift: number;
}

/** Least bits of `firsts` for a key, many of which share one; and least words of it. */
const FIRST_BITS = 4;
const LEAST_WORDS = 64;

/** Words for a filter of so many keys: those of `firsts`, a power of two, then those of `seconds`. */
export function emptyFilter(keys: number): Uint32Array<ArrayBuffer> {
  const least = Math.max(LEAST_WORDS, Math.ceil((keys * FIRST_BITS) / 32));
  return new Uint32Array(3 * 2 ** (32 - Math.clz32(least - 1)));
}

/** A filter in its words. */
export function filterOf(words: Uint32Array): Filter {
  const length = words.length / 3;
  return {
    firsts: words.subarray(0, length),
    firstShift: shiftOf(length),
    seconds: words.subarray(length),
    secondShift: shiftOf(2 * length),
  };
}

/** How far a hash is shifted to be the number of a bit in so many words. */
function shiftOf(words: number): number {
  return Math.clz32(words) - 4;
}

/** Lets a key pass that begins with the first of some tokens, or the first two. */
export function admit({ firsts, firstShift, seconds, secondShift }: Filter, tokens: Tokens): void {
  const own = tokens.hash(0);
  const second = tokens.count === 1 ? alone(own) : pair(own, tokens.hash(1), tokens.flags(1) & SPACED);
  firsts[(own >>> firstShift) >>> 5]! |= 1 << (own >>> firstShift);
  seconds[(second >>> secondShift) >>> 5]! |= 1 << (second >>> secondShift);
}

/**
 * Whether a key may begin with a token, given its hash, that of the next one, and whether a space stands between.
 * Seldom yes without a key, never no with one. Has no branches, since what comes next is hard to foresee.
 */
export function mayBegin(filter: Filter, own: number, next: number, spaced: number): boolean {
  const { firsts, firstShift, seconds, secondShift } = filter;
  const first = own >>> firstShift;
  const single = alone(own) >>> secondShift;
  const double = pair(own, next, spaced) >>> secondShift;
  const second = (seconds[single >> 5]! >>> single) | (seconds[double >> 5]! >>> double);
  return ((firsts[first >> 5]! >>> first) & second & 1) !== 0;
}

function alone(token: number): number {
  return Math.imul(token, 0x85ebca6b);
}

function pair(token: number, next: number, spaced: number): number {
  return alone(token) ^ (next + spaced);
}
