import type { Index } from './index/open.ts';
import type { Layer } from './matcher.ts';
import { Speller } from './text/spelled.ts';
import type { Tokens } from './text/tokens.ts';
import type { Hits } from './walk.ts';

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

  /** Goes to the keys of a start whose hits in some tables these are. */
  enter(layers: readonly Layer[], hits: Hits, start: number): void {
    this.count = 0;
    this.first = hits.firsts[start]!;
    for (let number = 0; number < layers.length; number += 1) {
      const end = hits.from(number, start + 1);
      for (let hit = hits.from(number, start); hit < end; hit += 1)
        this.#enterHit(layers[number]!, hits, hit);
    }
  }

  #enterHit(layer: Layer, hits: Hits, hit: number): void {
    const key = hits.keys[hit]! >> 1;
    const index = layer.index ?? layer.members[key - 1]!.index;
    const record = layer.index ? key : layer.members[key - 1]!.record;
    if (hits.keys[hit]! & 1) this.#add(index, hits.lasts[hit]!, record, 0);
    else this.#addOnly(index, record);
  }

  /** Adds the only key that begins with a run, which may be longer than the run, if the text spells it. */
  #addOnly(index: Index, record: number): void {
    const references = this.#speller.referencesOf(index, record, this.first);
    if (references > 0) this.#add(index, this.#speller.last, record, references);
  }

  /** Adds a key. `references` is 0 if its symbols were not yet compared. */
  #add(index: Index, last: number, record: number, references: number): void {
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
