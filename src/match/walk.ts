import { ByteReader } from './bytes.ts';
import { CODE_END } from './layout.ts';
import type { Index } from './open.ts';
import {
  CLASS,
  classAt,
  completesLetter,
  endsParagraph,
  FOLD,
  foldSpecial,
  IGNORED,
  isEdge,
  isPair,
  MARK,
  SPACE,
  SPACE_SYMBOL,
  SPECIAL,
  spaceEnd,
  WORD,
} from './symbols.ts';

/** Called for each key that text spells from some place on, shortest first: where it ends, and its references. */
export type Hit = (end: number, record: number) => void;

/** Follows text from `start` below a node of an index, over whole words, as far as keys go. */
export function walk(index: Index, node: number, text: string, start: number, hit: Hit): void {
  const path = new Path(index, node);
  let end = start;
  let bits = 0;
  let last = 0;
  for (let at = start; ; ) {
    const unit = text.charCodeAt(at);
    let next = at + 1;
    let nextBits = at < text.length ? CLASS[unit]! : 0;
    let symbol = FOLD[unit]!;
    let symbols = '';
    if (nextBits & (IGNORED | SPACE | SPECIAL)) {
      if (nextBits & IGNORED) {
        if (!completesLetter(unit, last)) {
          if (nextBits & MARK) end = next;
          at = next;
          continue;
        }
        symbol = unit;
        nextBits = WORD | MARK;
      } else if (nextBits & SPACE) {
        next = spaceEnd(text, at);
      } else {
        if (isPair(text, at)) next += 1;
        symbols = foldSpecial(text, at);
        nextBits = classAt(text, at);
      }
    }
    if (at > start && isEdge(bits, nextBits)) {
      const record = path.record();
      if (record >= 0) hit(end, record);
    }
    if (at >= text.length || (symbol === SPACE_SYMBOL && endsParagraph(text, at, next))) return;
    if (symbols === '') {
      if (!path.follow(symbol)) return;
      last = symbol;
    } else {
      for (let part = 0; part < symbols.length; part += 1) {
        last = symbols.charCodeAt(part);
        if (!path.follow(last)) return;
      }
    }
    bits = nextBits;
    end = next;
    at = next;
  }
}

/** A way down a trie: through its nodes, then along the codes that a record spells. */
class Path {
  readonly #index: Index;
  #node: number;
  /** Reads the rest of the key, once the node is a record. */
  #rest: ByteReader | null = null;
  #left = 0;

  constructor(index: Index, node: number) {
    this.#index = index;
    this.#node = node;
    if (node < 0) this.#enterRecord();
  }

  /** Takes one symbol; false when no key goes on with it. */
  follow(symbol: number): boolean {
    const { pages, pageOf, labels, bases } = this.#index;
    const code = pages[(pageOf[symbol >> 8]! << 8) | (symbol & 0xff)]!;
    if (code === 0) return false;
    if (this.#rest) {
      this.#left -= 1;
      return this.#left >= 0 && this.#rest.number() === code;
    }
    const cell = this.#node + code;
    if (labels[cell] !== code) return false;
    this.#node = bases[cell]!;
    if (this.#node < 0) this.#enterRecord();
    return true;
  }

  /** Offset of the references of the key that ends here, or -1. */
  record(): number {
    if (this.#rest) return this.#left === 0 ? this.#rest.at : -1;
    const { labels, bases, records } = this.#index;
    const cell = this.#node + CODE_END;
    if (labels[cell] !== CODE_END) return -1;
    const reader = new ByteReader(records);
    reader.at = ~bases[cell]!;
    reader.number();
    return reader.at;
  }

  #enterRecord(): void {
    this.#rest = new ByteReader(this.#index.records);
    this.#rest.at = ~this.#node;
    this.#left = this.#rest.number();
  }
}
