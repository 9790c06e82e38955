// Whether a text spells a key: the key's symbols, as its record has them, beside those of the text.
import type { Index } from '../index/open.ts';
import { Spelling } from './spelling.ts';
import { unitAt } from './symbols.ts';
import type { Tokens } from './tokens.ts';
import { BLANK, OTHER, SYMBOL, UNITS } from './units.ts';

/** Compares keys with the text of some tokens. */
export class Speller {
  /** The token with which the key ends that was found to stand there last. */
  last = 0;
  readonly #tokens: Tokens;
  readonly #spelling: Spelling;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
    this.#spelling = new Spelling(tokens);
  }

  /** Where a record's references begin, or 0 if its key does not stand in the text from the token `first` on. */
  referencesOf(index: Index, record: number, first: number): number {
    const { records, symbols } = index;
    const { text } = this.#tokens;
    const length = records[record]! >> 1;
    let at = this.#tokens.start(first);
    if (records[record]! >= LONG || at + length > text.length)
      return this.#compareClosely(index, record, first);
    // Mostly each symbol is one character and one byte.
    const end = record + 1 + length;
    for (let place = record + 1; place < end; place += 1) {
      const code = records[place]!;
      const unit = UNITS[unitAt(text, at)]!;
      if (code >= LONG || unit & OTHER) return this.#compareClosely(index, record, first);
      if (symbols[code] !== (unit & SYMBOL))
        return unit & BLANK ? this.#compareClosely(index, record, first) : 0;
      at += 1;
    }
    let last = first;
    while (this.#tokens.end(last) < at) last += 1;
    if (this.#tokens.end(last) !== at) return this.#compareClosely(index, record, first);
    this.last = last;
    return end;
  }

  /** The same, whatever stands there: symbols of several bytes, runs of spaces, what is invisible. */
  #compareClosely({ records, symbols }: Index, record: number, first: number): number {
    const spelling = this.#spelling.enter(first);
    let at = behindNumber(records, record);
    for (let left = numberAt(records, record) >> 1; left > 0; left -= 1) {
      if (symbols[numberAt(records, at)] !== spelling.next()) return 0;
      at = behindNumber(records, at);
    }
    this.last = spelling.token;
    return spelling.isAtEnd() ? at : 0;
  }
}

/** From here on a byte is not the last one of its number: see ByteWriter. */
const LONG = 0x80;

function numberAt(bytes: Uint8Array, place: number): number {
  let value = 0;
  for (let at = place, shift = 0; ; shift += 7, at += 1) {
    value |= (bytes[at]! & 0x7f) << shift;
    if (bytes[at]! < LONG) return value;
  }
}

function behindNumber(bytes: Uint8Array, place: number): number {
  let at = place;
  while (bytes[at]! >= LONG) at += 1;
  return at + 1;
}
