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

/** A key that text spells: where the text ends, and where its references are in the index's records. */
export interface Found {
  readonly index: Index;
  readonly end: number;
  readonly record: number;
}

/** Whether a walk from here is worth its cost: false, almost always, where no name goes on below the node. */
export function mayWalk(index: Index, node: number | null, text: string, start: number): boolean {
  if (node === null) return false;
  const unit = text.charCodeAt(start);
  if (node < 0 || CLASS[unit]! & SPECIAL) return true;
  const symbol = FOLD[unit]!;
  const code = index.pages[(index.pageOf[symbol >> 8]! << 8) | (symbol & 0xff)]!;
  return code !== 0 && index.labels[node + code] === code;
}

/** Adds to `found` each key below a node of an index that text spells from `start` on, over whole words. */
export function walk(index: Index, node: number, text: string, start: number, found: Found[]): void {
  path.enter(index, node);
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
      if (record >= 0) found.push({ index, end, record });
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
  #index!: Index;
  /** A node, or ~offset of a record. */
  #node = 0;
  /** Place in the record's codes, and how many are left. */
  readonly #rest = new ByteReader();
  #left = 0;

  enter(index: Index, node: number): void {
    this.#index = index;
    this.#go(node);
  }

  /** Takes one symbol; false when no key goes on with it. */
  follow(symbol: number): boolean {
    const { pages, pageOf, labels, bases } = this.#index;
    const code = pages[(pageOf[symbol >> 8]! << 8) | (symbol & 0xff)]!;
    if (code === 0) return false;
    if (this.#node < 0) {
      this.#left -= 1;
      return this.#left >= 0 && this.#rest.number() === code;
    }
    const cell = this.#node + code;
    if (labels[cell] !== code) return false;
    this.#go(bases[cell]!);
    return true;
  }

  /** Offset of the references of the key that ends here, or -1. */
  record(): number {
    if (this.#node < 0) return this.#left === 0 ? this.#rest.at : -1;
    const { labels, bases, records } = this.#index;
    const cell = this.#node + CODE_END;
    if (labels[cell] !== CODE_END) return -1;
    this.#rest.enter(records, ~bases[cell]!);
    this.#rest.number();
    return this.#rest.at;
  }

  #go(node: number): void {
    this.#node = node;
    if (node >= 0) return;
    this.#rest.enter(this.#index.records, ~node);
    this.#left = this.#rest.number();
  }
}

/** The one path: a scan makes a walk at every word, too many for an object each. */
const path = new Path();
