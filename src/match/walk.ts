// Looking runs of tokens up in tables, for many tokens at a time. A million names are in no cache: what a processor fetches
// for one token it must not wait for before it goes on to the next one. So slots are fetched first and looked at later, and
// records are fetched before they are compared (see found.ts).
import { ALL, ALONE, beginsSmall, GOES_ON, MARK_BITS } from './index/filter.ts';
import { MORE, placeOf } from './index/table.ts';
import type { Layer } from './matcher.ts';
import {
  CAPITAL,
  FLAGS,
  firstHash,
  HASH,
  INNER,
  nextHash,
  PARTED,
  SIZE,
  SPACED,
  type Tokens,
} from './text/tokens.ts';

/** Entries of tables for some tokens of a text, by their hashes: keys that may begin with these tokens. */
export class Hits {
  /** The tokens. */
  readonly firsts: Int32Array;
  /** Of each hit the last token of its run, and its key's number, doubled, odd if longer keys may go on. */
  readonly lasts: number[] = [];
  readonly keys: number[] = [];
  /** Where the hits of each token end, one table after the other, and what the filters say of it. */
  readonly #ends: number[] = [];
  readonly #begins: number[] = [];
  readonly #tokens: Tokens;
  #many = 0;
  #count = 0;
  /** What was fetched, so that it is. */
  fetched = 0;

  /** `most` is how many tokens are ever read at a time. */
  constructor(tokens: Tokens, most: number) {
    this.#tokens = tokens;
    this.firsts = new Int32Array(most);
  }

  /** Looks up the tokens from one place of `starts` to another; `marks` are as `markStarts` left them. */
  read(layers: readonly Layer[], marks: Uint16Array, starts: Int32Array, from: number, to: number): void {
    this.#many = to - from;
    this.#count = 0;
    for (let at = from; at < to; at += 1) this.firsts[at - from] = starts[at]!;
    for (let number = 0; number < layers.length; number += 1)
      this.#fetchSlots(layers[number]!, number, marks);
    for (let number = 0; number < layers.length; number += 1) this.#find(layers[number]!, number);
    for (let number = 0; number < layers.length; number += 1) this.#fetchRecords(layers[number]!, number);
  }

  /** Where the hits of a token in a table begin; they end where those of the next one begin. */
  from(layer: number, at: number): number {
    const place = layer * this.#many + at;
    return place === 0 ? 0 : this.#ends[place - 1]!;
  }

  /** Notes with what a name may begin, and fetches the slots that are to be asked, of runs of one and of two tokens. */
  #fetchSlots({ filter, slots, places }: Layer, number: number, marks: Uint16Array): void {
    const { data } = this.#tokens;
    const many = this.#many;
    let sum = 0;
    for (let at = 0; at < many; at += 1) {
      const token = this.firsts[at]!;
      const word = SIZE * token;
      const flags = data[word + FLAGS]!;
      let begins = (marks[token]! >> (number * MARK_BITS)) & ALL;
      if (flags & INNER) begins = 0;
      else if (flags & CAPITAL && begins !== 0)
        begins = (begins << MARK_BITS) | beginsSmall(filter, this.#tokens, token);
      this.#begins[number * many + at] = begins;
      const own = data[word + HASH]!;
      const next = data[word + SIZE + HASH]!;
      const spaced = data[word + SIZE + FLAGS]! & SPACED;
      if (begins & ALL) sum ^= fetched(slots, places, firstHash(own, false), begins, next, spaced);
      if (begins >> MARK_BITS)
        sum ^= fetched(slots, places, firstHash(own, true), begins >> MARK_BITS, next, spaced);
    }
    this.fetched = sum;
  }

  /** Finds the keys that tokens spell from each one on. */
  #find(layer: Layer, number: number): void {
    const many = this.#many;
    for (let at = 0; at < many; at += 1) {
      const begins = this.#begins[number * many + at]!;
      const first = this.firsts[at]!;
      if (begins >> MARK_BITS) this.#walk(layer, first, true, begins >> MARK_BITS);
      if (begins & ALL) this.#walk(layer, first, false, begins);
      this.#ends[number * many + at] = this.#count;
    }
  }

  /** The same of those that begin with a capital or not. */
  #walk(layer: Layer, first: number, capital: boolean, begins: number): void {
    const { data, count } = this.#tokens;
    let hash = firstHash(data[SIZE * first + HASH]!, capital);
    if (begins & ALONE) this.#look(layer, hash, first);
    if (!(begins & GOES_ON)) return;
    for (let last = first + 1; last < count; last += 1) {
      const flags = data[SIZE * last + FLAGS]!;
      if (flags & PARTED) return;
      hash = nextHash(hash, data[SIZE * last + HASH]!, flags & SPACED);
      if (!this.#look(layer, hash, last)) return;
    }
  }

  /** Looks up a run of tokens; whether longer ones may go on. */
  #look(layer: Layer, hash: number, last: number): boolean {
    const { slots, places, keyMask, fingerprintMask } = layer;
    const wanted = (hash << layer.keyBits) & fingerprintMask;
    let more = 0;
    for (let at = placeOf(hash, places), entry = slots[at]!; entry !== 0; entry = slots[++at]!) {
      if ((entry & fingerprintMask) !== wanted) continue;
      const isRun = (entry & MORE) >>> 31;
      more |= isRun;
      const key = entry & keyMask;
      if (key === 0) continue;
      this.lasts[this.#count] = last;
      this.keys[this.#count] = 2 * key + isRun;
      this.#count += 1;
    }
    return more === 1;
  }

  #fetchRecords({ index }: Layer, number: number): void {
    if (!index) return;
    const { records } = index;
    const end = this.#ends[(number + 1) * this.#many - 1]!;
    let sum = 0;
    for (let hit = this.from(number, 0); hit < end; hit += 1) sum ^= records[this.keys[hit]! >> 1]!;
    this.fetched = sum;
  }
}

/** What lies in the slots where runs of one token and of two may stand. */
function fetched(
  slots: Uint32Array,
  places: number,
  hash: number,
  begins: number,
  next: number,
  spaced: number,
): number {
  let sum = 0;
  if (begins & ALONE) sum ^= slots[placeOf(hash, places)]!;
  if (begins & GOES_ON) sum ^= slots[placeOf(nextHash(hash, next, spaced), places)]!;
  return sum;
}
