// Keys by their tokens, in a hash table. An entry is a run of tokens that keys begin with, in one word. Of runs of a
// single token there are those alone that are keys: a filter tells of the first two tokens at once whether to look on.
//
//   bit 31     MORE: several keys begin so; without it the entry's key is the only one
//   bits 30 …  fingerprint: the low bits of the run's hash
//   bits … 0   number of a key, 0 for none: of the one that begins so, or with MORE of the one that is just this run
//
// The high bits of a run's hash say where its entry lies: there, or in the next free place. 0 is a free place.
// What a table finds is checked against the key's own symbols: equal hashes cost time, never truth.

import { Tokenizer } from '../text/tokenizer.ts';
import { firstHash, nextHash, SPACED } from '../text/tokens.ts';
import { admit, emptyFilter, type Filter } from './filter.ts';

/** A table of keys. */
export interface Table {
  /** Entries; the last is free. */
  readonly slots: Uint32Array;
  /** Places that hashes are spread over; a few slots more lie behind them. */
  readonly places: number;
  /** Bits of a key's number in an entry. */
  readonly keyBits: number;
  /** Which tokens keys begin with. */
  readonly filter: Filter;
}

/** Sign bit of an entry. */
export const MORE = 1 << 31;
/** Part of the places that is taken. */
const LOAD = 0.72;

/** A key: a folded name or phrase, and whether it begins with a capital. */
export interface Key {
  readonly folded: string;
  readonly capital: boolean;
}

/** Builds a table in two rounds over its keys, of which none comes twice: `count` each, then `place` each. */
export class TableBuilder {
  readonly #runs = new Runs();
  readonly #filter: Filter;
  readonly #entryHashes: Int32Array;
  readonly #entries: Uint32Array;
  #placed = 0;

  /** How many keys there will be, and how many of them begin with a capital. */
  constructor(keys: number, capitals: number) {
    this.#entryHashes = new Int32Array(keys);
    this.#entries = new Uint32Array(keys);
    this.#filter = emptyFilter(keys, keys - capitals);
  }

  count(key: Key): void {
    const length = hashRuns(key);
    admit(this.#filter, keyTokens, !key.capital);
    for (let at = 1; at < length; at += 1) this.#runs.add(RUNS[at]!);
  }

  /** Places a key under a number from 1 on. */
  place(key: Key, number: number): void {
    const length = hashRuns(key);
    let at = Math.min(1, length - 1);
    while (at < length - 1 && this.#runs.isShared(RUNS[at]!)) at += 1;
    const isShared = at === 0 || this.#runs.isShared(RUNS[at]!);
    if (isShared && at > 0) this.#runs.end(RUNS[at]!);
    this.#entryHashes[this.#placed] = RUNS[at]!;
    this.#entries[this.#placed] = isShared ? number | MORE : number;
    this.#placed += 1;
  }

  /** The table; `lastNumber` is the highest that a key was placed under. */
  done(lastNumber: number): Table {
    const keyBits = 32 - Math.clz32(lastNumber);
    const open = this.#runs.open();
    const count = this.#placed + open.length;
    const places = Math.ceil(count / LOAD) + 1;
    const slots = new Uint32Array(places + count + 1);
    let last = places;
    const put = (hash: number, entry: number) => {
      let at = placeOf(hash, places);
      while (slots[at] !== 0) at += 1;
      slots[at] = entry | fingerprint(hash, keyBits);
      last = Math.max(last, at);
    };
    for (let at = 0; at < this.#placed; at += 1) put(this.#entryHashes[at]!, this.#entries[at]!);
    for (const hash of open) put(hash, MORE);
    return { slots: slots.slice(0, last + 2), places, keyBits, filter: this.#filter };
  }
}

/** Hashes of the runs of a key's first tokens, which `hashRuns` fills. */
let RUNS = new Int32Array(16);
const keyTokens = new Tokenizer();

function hashRuns({ folded, capital }: Key): number {
  const { count } = keyTokens.read(folded);
  if (RUNS.length < count) RUNS = new Int32Array(2 * count);
  RUNS[0] = firstHash(keyTokens.hash(0), capital);
  for (let at = 1; at < count; at += 1)
    RUNS[at] = nextHash(RUNS[at - 1]!, keyTokens.hash(at), keyTokens.flags(at) & SPACED);
  return count;
}

/** Where the search for a hash begins among so many places. */
export function placeOf(hash: number, places: number): number {
  return Math.floor((hash >>> 0) * (places / 0x100000000));
}

/** The fingerprint of a hash, as it lies in an entry. */
export function fingerprint(hash: number, keyBits: number): number {
  return (hash << keyBits) & ~MORE;
}

const ONE = 1;
const SEVERAL = 2;
const ENDED = 3;

/** How many keys begin with each run: none, one, or several. */
class Runs {
  #hashes = new Int32Array(64);
  #states = new Uint8Array(64);
  #count = 0;

  add(hash: number): void {
    if (2 * this.#count >= this.#hashes.length) this.#grow();
    const at = this.#find(hash);
    if (this.#states[at] === 0) this.#count += 1;
    this.#states[at] = Math.min(SEVERAL, this.#states[at]! + ONE);
    this.#hashes[at] = hash;
  }

  isShared(hash: number): boolean {
    return this.#states[this.#find(hash)]! >= SEVERAL;
  }

  /** Notes that a key ends with this run. */
  end(hash: number): void {
    this.#states[this.#find(hash)] = ENDED;
  }

  /** Runs that several keys begin with and none ends with. */
  open(): Int32Array {
    return this.#hashes.filter((_, at) => this.#states[at] === SEVERAL);
  }

  #find(hash: number): number {
    const last = this.#hashes.length - 1;
    let at = Math.imul(hash, 0x9e3779b1) >>> Math.clz32(last);
    while (this.#states[at] !== 0 && this.#hashes[at] !== hash) at = (at + 1) & last;
    return at;
  }

  #grow(): void {
    const [hashes, states] = [this.#hashes, this.#states];
    this.#hashes = new Int32Array(2 * hashes.length);
    this.#states = new Uint8Array(2 * states.length);
    for (let at = 0; at < hashes.length; at += 1) {
      if (states[at] === 0) continue;
      const to = this.#find(hashes[at]!);
      this.#hashes[to] = hashes[at]!;
      this.#states[to] = states[at]!;
    }
  }
}
