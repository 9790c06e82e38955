import { ALONE, GOES_ON, startsAt } from './filter.ts';
import type { Layer } from './matcher.ts';
import type { Index } from './open.ts';
import { Speller } from './spelled.ts';
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
  readonly #speller: Speller;

  constructor(tokens: Tokens) {
    this.#speller = new Speller(tokens);
  }

  enter(first: number): void {
    this.count = 0;
    this.first = first;
  }

  /** Adds the only key that begins with a run, which may be longer than the run, if the text spells it. */
  addOnly(index: Index, record: number): void {
    const references = this.#speller.referencesOf(index, record, this.first);
    if (references > 0) this.add(index, this.#speller.last, record, references);
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
  references(at: number): number {
    if (this.#references[at] !== 0) return this.#references[at]!;
    const references = this.#speller.referencesOf(this.indexes[at]!, this.#records[at]!, this.first);
    return this.#speller.last === this.lasts[at] ? references : 0;
  }
}

/** Adds to `found` the keys that tokens spell from its first one on, of those that begin with a capital or not. */
export function walk(layer: Layer, tokens: Tokens, capital: boolean, found: Found): void {
  const { first } = found;
  const begins = startsAt(layer.filter, capital, tokens, first);
  if (begins === 0) return;
  let hash = firstHash(tokens.hash(first), capital);
  if (begins & ALONE) look(layer, hash, first, found);
  if (!(begins & GOES_ON)) return;
  for (let last = first + 1; last < tokens.count && !(tokens.flags(last) & PARTED); last += 1) {
    hash = nextHash(hash, tokens.hash(last), tokens.flags(last) & SPACED);
    if (!look(layer, hash, last, found)) return;
  }
}

/** Looks up a run of tokens and adds the keys of its entries; whether longer ones may go on. */
function look(layer: Layer, hash: number, last: number, found: Found): boolean {
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
    else found.addOnly(index, record);
  }
  return more;
}
