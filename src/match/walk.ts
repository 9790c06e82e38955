// Looking runs of tokens up in tables, for many tokens at a time. A million names are in no cache: what a processor fetches
// for one token it must not wait for before it goes on to the next one. So slots are fetched first and looked at later, and
// records are fetched before they are compared (see found.ts).
import { ALONE, GOES_ON, startsAt } from './filter.ts';
import type { Layer } from './matcher.ts';
import { MORE, placeOf } from './table.ts';
import { CAPITAL, firstHash, INNER, nextHash, PARTED, SPACED, type Tokens } from './tokens.ts';

/** Entries of tables for some tokens of a text, by their hashes: keys that may begin with these tokens. */
export class Hits {
  /** The tokens, and where the hits of each end. */
  readonly firsts: number[] = [];
  readonly ends: number[] = [];
  /** Of each hit the last token of its run, its table, and its key's number, doubled, odd if longer keys may go on. */
  readonly lasts: number[] = [];
  readonly layers: Layer[] = [];
  readonly keys: number[] = [];
  /** What was fetched, so that it is. */
  fetched = 0;
  readonly #tokens: Tokens;
  #count = 0;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  /** Looks up the tokens from one place of `starts` to another. */
  read(layers: readonly Layer[], starts: Int32Array, from: number, to: number): void {
    this.#count = 0;
    for (const layer of layers) this.#fetchSlots(layer, starts, from, to);
    for (let at = from; at < to; at += 1) {
      this.firsts[at - from] = starts[at]!;
      this.#find(layers, starts[at]!);
      this.ends[at - from] = this.#count;
    }
    this.#fetchRecords();
  }

  #fetchSlots({ slots, places }: Layer, starts: Int32Array, from: number, to: number): void {
    const tokens = this.#tokens;
    let sum = 0;
    for (let at = from; at < to; at += 1) {
      const token = starts[at]!;
      const first = firstHash(tokens.hash(token), (tokens.flags(token) & CAPITAL) !== 0);
      const second = nextHash(first, tokens.hash(token + 1), tokens.flags(token + 1) & SPACED);
      sum ^= slots[placeOf(first, places)]! ^ slots[placeOf(second, places)]!;
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

  #find(layers: readonly Layer[], token: number): void {
    const flags = this.#tokens.flags(token);
    if (flags & INNER) return;
    for (let at = 0; at < layers.length; at += 1) {
      if (flags & CAPITAL) this.#walk(layers[at]!, token, true);
      this.#walk(layers[at]!, token, false);
    }
  }

  /** Finds the keys that tokens spell from one on, of those that begin with a capital or not. */
  #walk(layer: Layer, first: number, capital: boolean): void {
    const tokens = this.#tokens;
    const begins = startsAt(layer.filter, capital, tokens, first);
    if (begins === 0) return;
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
