// What word lists and endings tell of a word, as bits. A list lies where it does in memory, and each look into one waits for
// it; what was once found out about a word lies in one place.
import { foldName, withoutStop } from '../text/folding.ts';
import { unitAt } from '../text/symbols.ts';

/** A bit, and what tells it of a folded word. */
export type WordBit = readonly [bit: number, holds: (folded: string) => boolean];

/** Places at which a word may be remembered, of which a new one takes the oldest. */
const PLACES = 4;
/** Of each word two hashes and its bits; the fourth number keeps the places of a hash in one line of a cache. */
const SIZE = 4;
/** The bits are known: that of all words, and none of a list’s. Engines keep no higher one without a number of its own. */
const KNOWN = 1 << 29;

/** Bits of words of texts, remembered. */
export class WordBits {
  readonly #bits: readonly WordBit[];
  readonly #shift: number;
  readonly #remembered: Int32Array;

  /** `roomBits` are those of a hash that say where its word is remembered: the more words, the more bits. */
  constructor(bits: readonly WordBit[], roomBits: number) {
    this.#bits = bits;
    this.#shift = 32 - roomBits;
    this.#remembered = new Int32Array((PLACES * SIZE) << roomBits);
  }

  /** Those of the word at [start, end) of a text that was scanned. Words are told apart by 64 bits of hashes of their units. */
  of(text: string, start: number, end: number): number {
    let first = 0;
    let second = 0;
    for (let at = start; at < end; at += 1) {
      const unit = unitAt(text, at);
      first = Math.imul(first + unit, 0x9e3779b1);
      second = Math.imul(second ^ unit, 0x01000193);
    }
    const remembered = this.#remembered;
    const place = PLACES * SIZE * (first >>> this.#shift);
    const behind = place + PLACES * SIZE;
    for (let at = place; at < behind; at += SIZE)
      if (remembered[at] === first && remembered[at + 1] === second && remembered[at + 2] !== 0)
        return remembered[at + 2]!;
    const bits = this.#find(withoutStop(foldName(text.slice(start, end))));
    remembered.copyWithin(place + SIZE, place, behind - SIZE);
    remembered[place] = first;
    remembered[place + 1] = second;
    remembered[place + 2] = bits;
    return bits;
  }

  #find(folded: string): number {
    return this.#bits.reduce((bits, [bit, holds]) => (holds(folded) ? bits | bit : bits), KNOWN);
  }
}

/** What tells that a word is in a list. */
export function among(list: ReadonlySet<string>): (folded: string) => boolean {
  return (folded) => list.has(folded);
}
