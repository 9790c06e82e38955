// Looking runs of tokens up in tables, for many tokens at a time. A million names are in no cache: what a processor fetches
// for one token it must not wait for before it goes on to the next one. So slots are fetched first and looked at later, and
// records are fetched before they are compared (see found.ts).
import { ALONE, type Filter, GOES_ON, startsAt } from './filter.ts';
import type { Layer } from './matcher.ts';
import { MORE, placeOf } from './table.ts';
import { CAPITAL, firstHash, INNER, nextHash, PARTED, SPACED, type Tokens } from './tokens.ts';

/** How far the filter's bits of names that begin with a capital are shifted. */
const SHIFT = 2;

/** Entries of tables for some tokens of a text, by their hashes: keys that may begin with these tokens. */
export class Hits {
  /** The tokens, and where the hits of each end. */
  readonly firsts: number[] = [];
  readonly ends: number[] = [];
  /** Of each hit the last token of its run, its table, and its key's number, doubled, odd if longer keys may go on. */
  readonly lasts: number[] = [];
  readonly layers: Layer[] = [];
  readonly keys: number[] = [];
  /** What the filters say of the tokens, one table after the other. */
  readonly #begins: number[] = [];
  /** What was fetched, so that it is. */
  fetched = 0;
  readonly #tokens: Tokens;
  #count = 0;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  /** Looks up the tokens from one place of `starts` to another. */
  read(layers: readonly Layer[], starts: Int32Array, from: number, to: number): void {
    const many = to - from;
    for (let at = 0; at < many; at += 1) this.firsts[at] = starts[from + at]!;
    layers.forEach((layer, number) => {
      this.#askFilter(layer.filter, number * many, many);
      this.#fetchSlots(layer, number * many, many);
    });
    this.#count = 0;
    for (let at = 0; at < many; at += 1) {
      for (let number = 0; number < layers.length; number += 1)
        this.#find(layers[number]!, at, number * many);
      this.ends[at] = this.#count;
    }
    this.#fetchRecords();
  }

  /** Notes, from a place on, what a filter says of each token: for names that begin with a capital, and for the others. */
  #askFilter(filter: Filter, place: number, many: number): void {
    const tokens = this.#tokens;
    for (let at = 0; at < many; at += 1) {
      const token = this.firsts[at]!;
      const small = startsAt(filter, false, tokens, token);
      const isCapital = (tokens.flags(token) & CAPITAL) !== 0;
      this.#begins[place + at] = isCapital ? small | (startsAt(filter, true, tokens, token) << SHIFT) : small;
    }
  }

  /** Fetches the slots that the filter lets be asked for, of runs of one and of two tokens. */
  #fetchSlots({ slots, places }: Layer, place: number, many: number): void {
    const tokens = this.#tokens;
    let sum = 0;
    for (let at = 0; at < many; at += 1) {
      const token = this.firsts[at]!;
      const next = tokens.hash(token + 1);
      const spaced = tokens.flags(token + 1) & SPACED;
      const begins = this.#begins[place + at]!;
      const small = firstHash(tokens.hash(token), false);
      const large = firstHash(tokens.hash(token), true);
      if (begins & ALONE) sum ^= slots[placeOf(small, places)]!;
      if (begins & GOES_ON) sum ^= slots[placeOf(nextHash(small, next, spaced), places)]!;
      if (begins & (ALONE << SHIFT)) sum ^= slots[placeOf(large, places)]!;
      if (begins & (GOES_ON << SHIFT)) sum ^= slots[placeOf(nextHash(large, next, spaced), places)]!;
    }
    this.fetched = sum;
  }

  #fetchRecords(): void {
    let sum = 0;
    for (let hit = 0; hit < this.#count; hit += 1) {
      const { index } = this.layers[hit]!;
      if (index) sum ^= index.records[this.keys[hit]! >> 1]!;
    }
    this.fetched = sum;
  }

  #find(layer: Layer, at: number, place: number): void {
    const first = this.firsts[at]!;
    const begins = this.#begins[place + at]!;
    if (this.#tokens.flags(first) & INNER) return;
    if (begins >> SHIFT) this.#walk(layer, first, true, begins >> SHIFT);
    if (begins & (ALONE | GOES_ON)) this.#walk(layer, first, false, begins);
  }

  /** Finds the keys that tokens spell from one on, of those that begin with a capital or not. */
  #walk(layer: Layer, first: number, capital: boolean, begins: number): void {
    const tokens = this.#tokens;
    let hash = firstHash(tokens.hash(first), capital);
    if (begins & ALONE) this.#look(layer, hash, first);
    if (!(begins & GOES_ON)) return;
    for (let last = first + 1; last < tokens.count && !(tokens.flags(last) & PARTED); last += 1) {
      hash = nextHash(hash, tokens.hash(last), tokens.flags(last) & SPACED);
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
      this.layers[this.#count] = layer;
      this.keys[this.#count] = 2 * key + isRun;
      this.#count += 1;
    }
    return more === 1;
  }
}
