import { Tokenizer } from './tokenizer.ts';

/** Words and what is said of each, as bits, asked by the hash of a token: one look, in a place that stays in a cache. */
export class HashBits {
  /** Hash and bits of a word, in the place that its hash names, or the next free one; without bits it is free. */
  readonly #slots: Int32Array;
  readonly #shift: number;

  constructor(lists: readonly (readonly [bits: number, words: Iterable<string>])[]) {
    const all = new Map<number, number>();
    const tokens = new Tokenizer();
    for (const [bits, words] of lists)
      for (const word of words) {
        const hash = tokens.read(word).hash(0);
        all.set(hash, (all.get(hash) ?? 0) | bits);
      }
    this.#shift = Math.clz32(all.size) - 2;
    this.#slots = new Int32Array(2 << (32 - this.#shift));
    for (const [hash, bits] of all) this.#slots.set([hash, bits], this.#find(hash));
  }

  /** The bits of the words that have a hash, or 0. */
  of(hash: number): number {
    return this.#slots[this.#find(hash) + 1]!;
  }

  #find(hash: number): number {
    const slots = this.#slots;
    let at = 2 * (hash >>> this.#shift);
    while (slots[at + 1] !== 0 && slots[at] !== hash) at = (at + 2) & (slots.length - 1);
    return at;
  }
}
