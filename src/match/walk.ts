import { mayBegin } from './filter.ts';
import type { Layer } from './matcher.ts';
import type { Index } from './open.ts';
import { MORE, placeOf } from './table.ts';
import { firstHash, nextHash, PARTED, SPACED, type Tokens } from './tokens.ts';

/** Keys that begin at one token, the shortest first. Arrays are reused: what counts is what lies before `count`. */
export class Found {
  count = 0;
  /** The token that they begin with. */
  first = 0;
  /** The last token of each. */
  readonly lasts: number[] = [];
  readonly indexes: Index[] = [];
  readonly #records: number[] = [];
  readonly #references: number[] = [];

  enter(first: number): void {
    this.count = 0;
    this.first = first;
  }

  /** Adds a key. `references` is 0 if its symbols were not yet compared. */
  add(index: Index, last: number, record: number, references: number): void {
    let at = this.count;
    this.count += 1;
    for (; at > 0 && this.lasts[at - 1]! > last; at -= 1) {
      this.lasts[at] = this.lasts[at - 1]!;
      this.indexes[at] = this.indexes[at - 1]!;
      this.#records[at] = this.#records[at - 1]!;
      this.#references[at] = this.#references[at - 1]!;
    }
    this.lasts[at] = last;
    this.indexes[at] = index;
    this.#records[at] = record;
    this.#references[at] = references;
  }

  /**
   * Where in its index's records the references of a key begin; 0: its hash was right by chance. Compared as late as
   * this, since of many names within each other the longest is mostly the only one that is asked for.
   */
  references(at: number, tokens: Tokens): number {
    if (this.#references[at] !== 0) return this.#references[at]!;
    const index = this.indexes[at]!;
    const record = this.#records[at]!;
    if (lastOf(index, record, tokens, this.first) !== this.lasts[at]) return 0;
    return referencesOf(index, record, tokens, this.first);
  }
}

/** Adds to `found` the keys that tokens spell from its first one on, of those that begin with a capital or not. */
export function walk(layer: Layer, tokens: Tokens, capital: boolean, found: Found): void {
  let last = found.first;
  const own = tokens.hash(last);
  const filter = capital ? layer.capitalFilter : layer.otherFilter;
  if (!mayBegin(filter, own, tokens.hash(last + 1), tokens.flags(last + 1) & SPACED)) return;
  let hash = firstHash(own, capital);
  while (look(layer, hash, tokens, last, found)) {
    last += 1;
    if (last >= tokens.count || tokens.flags(last) & PARTED) return;
    hash = nextHash(hash, tokens.hash(last), tokens.flags(last) & SPACED);
  }
}

/** Looks up a run of tokens and adds the keys of its entries; whether longer ones may go on. */
function look(layer: Layer, hash: number, tokens: Tokens, last: number, found: Found): boolean {
  const { slots, places, keyMask, fingerprintMask } = layer;
  const wanted = (hash << layer.keyBits) & fingerprintMask;
  let more = false;
  for (let at = placeOf(hash, places), entry = slots[at]!; entry !== 0; entry = slots[++at]!) {
    if ((entry & fingerprintMask) !== wanted) continue;
    const isRun = (entry & MORE) !== 0;
    more ||= isRun;
    const key = entry & keyMask;
    if (key === 0) continue;
    const index = layer.index ?? layer.members[key - 1]!.index;
    const record = layer.index ? key : layer.members[key - 1]!.record;
    if (isRun) found.add(index, last, record, 0);
    else addOnly(index, record, tokens, found);
  }
  return more;
}

/** Adds the only key that begins with a run, which may be longer than the run, if the text spells it. */
function addOnly(index: Index, record: number, tokens: Tokens, found: Found): void {
  const last = lastOf(index, record, tokens, found.first);
  if (last < 0) return;
  const references = referencesOf(index, record, tokens, found.first);
  if (references > 0) found.add(index, last, record, references);
}

/** The token with which a key that begins at `first` would end, by its length; -1: none ends there. */
function lastOf({ records }: Index, record: number, tokens: Tokens, first: number): number {
  let length = records[record]!;
  if (length >= 0x80) length = longNumber(records, record);
  const end = tokens.symbolStart(first) + (length >> 1);
  let last = first;
  while (last < tokens.count && tokens.symbolEnd(last) < end) last += 1;
  return last < tokens.count && tokens.symbolEnd(last) === end ? last : -1;
}

/** Where a record's references begin, or 0 if its symbols do not stand in the text from the token `first` on. */
function referencesOf(index: Index, record: number, tokens: Tokens, first: number): number {
  const { records, symbols: symbolOf } = index;
  const { symbols } = tokens;
  let length = records[record]!;
  if (length >= 0x80) length = longNumber(records, record);
  let at = behindNumber(records, record);
  let symbol = tokens.symbolStart(first);
  const end = symbol + (length >> 1);
  for (; symbol < end; symbol += 1) {
    const byte = records[at]!;
    if (symbolOf[byte < 0x80 ? byte : longNumber(records, at)] !== symbols[symbol]) return 0;
    at = byte < 0x80 ? at + 1 : behindNumber(records, at);
  }
  return at;
}

/** A number as ByteWriter writes it. */
function longNumber(bytes: Uint8Array, place: number): number {
  let value = 0;
  let at = place;
  for (let shift = 0; ; shift += 7, at += 1) {
    value |= (bytes[at]! & 0x7f) << shift;
    if (bytes[at]! < 0x80) return value;
  }
}

function behindNumber(bytes: Uint8Array, place: number): number {
  let at = place;
  while (bytes[at]! >= 0x80) at += 1;
  return at + 1;
}
