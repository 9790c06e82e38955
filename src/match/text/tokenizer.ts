import {
  breaksAt,
  CLASS,
  classAt,
  classOf,
  completesLetter,
  foldedAt,
  IGNORED,
  isEdge,
  isPair,
  MARK,
  SPACE,
  SPACELESS,
  UPPER,
  WORD,
} from './symbols.ts';
import {
  CAPITAL,
  END,
  FLAGS,
  HASH,
  INNER,
  PARTED,
  ROOM,
  SIZE,
  SPACED,
  SYMBOL_BIT,
  Tokens,
  WORDLY,
} from './tokens.ts';
import { BLANK, BREAK, BREAK_BIT, flagsOf, isKnown, LETTER, OTHER, SYMBOL, UNITS } from './units.ts';

/** Room for tokens, in words, that is given back when a text comes that needs far less. */
const MUCH = 1 << 18;
/** Tokens for which there is always room. */
const LEAST = 64;
/** 2³² over the golden ratio: spreads the bits of what it multiplies. */
const FACTOR = 0x9e3779b1;

/** See `unitAt` in symbols.ts. */
const unitAt = String.prototype.charCodeAt;

/** Takes texts apart, one after the other: its tokens are those of the last. */
export class Tokenizer extends Tokens {
  // How far the text is read, the flag of what stands before the next token, the class of the character before.
  #at = 0;
  #gap = 0;
  #before = 0;
  /** The last symbol, if no space stands behind it. */
  #last = 0;

  /** Reads a text, in time that grows with its length alone. */
  read(text: string): this {
    this.text = text;
    this.count = 0;
    this.#at = 0;
    this.#gap = 0;
    this.#before = 0;
    if (this.data.length > MUCH && 2 * SIZE * text.length < this.data.length)
      this.data = new Int32Array(SIZE * ROOM);
    while (this.#at < text.length) {
      if (SIZE * (this.count + LEAST) > this.data.length) this.#widen();
      this.#readPlain(text);
      if (this.#at < text.length) this.#readOther(text);
    }
    // Behind the last token stands one that is none, so that a next one can always be looked at.
    this.data[SIZE * this.count + HASH] = 0;
    this.data[SIZE * this.count + FLAGS] = PARTED;
    return this;
  }

  /**
   * Reads words, signs, spaces and line breaks up to a character that is something else, or until there may be no more
   * room for tokens. Its loop calls nothing, and uses nothing that is not its own: engines then keep all of it in registers.
   */
  #readPlain(text: string): void {
    const units = UNITS;
    const charCodeAt = unitAt;
    const data = this.data;
    const factor = FACTOR | 0;
    const length = text.length | 0; // `| 0` tells engines that it is a whole number.
    const most = data.length - 3 * SIZE;
    let top = (SIZE * this.count) | 0;
    let gap = this.#gap | 0;
    let at = ((this.#before & (WORD | SPACELESS)) === WORD ? this.#endOfRest(text) : this.#at) | 0;
    while (at < length && top < most) {
      let unit = units[charCodeAt.call(text, at)]!;
      if (unit & LETTER) {
        data[top] = at;
        data[top + FLAGS] = gap | flagsOf(unit);
        let hash = 0;
        do {
          hash = Math.imul(hash + (unit & SYMBOL), factor);
          at += 1;
          unit = at < length ? units[charCodeAt.call(text, at)]! : OTHER;
        } while (unit & LETTER);
        data[top + END] = at;
        data[top + HASH] = hash;
        top += SIZE;
        gap = 0;
      }
      if (unit & OTHER) {
        if (!(unit & BREAK)) break;
        // Much of a page is line breaks and indentation of its source. What else is among them is left to `#readGap`.
        let breaks = 0;
        const start = at;
        while (unit & (BREAK | BLANK)) {
          breaks += unit >>> BREAK_BIT;
          at += 1;
          unit = at < length ? units[charCodeAt.call(text, at)]! : 0;
        }
        if (unit & OTHER) {
          at = start;
          break;
        }
        gap = breaks > 1 ? PARTED : SPACED;
      } else {
        if (unit & BLANK) gap = SPACED;
        else {
          data[top] = at;
          data[top + FLAGS] = gap | flagsOf(unit);
          data[top + END] = at + 1;
          data[top + HASH] = Math.imul(unit & SYMBOL, factor);
          top += SIZE;
          gap = 0;
        }
        at += 1;
      }
    }
    if (at === this.#at) return;
    const last = charCodeAt.call(text, at - 1);
    this.#last = units[last]! & SYMBOL;
    this.#before = CLASS[last]!;
    this.#at = at;
    this.#gap = gap;
    this.count = top / SIZE;
  }

  /** Where the letters end that go on with the last word, behind one that is something else. */
  #endOfRest(text: string): number {
    const top = SIZE * (this.count - 1);
    let at = this.#at;
    for (; at < text.length; at += 1) {
      const unit = UNITS[unitAt.call(text, at)]!;
      if (!(unit & LETTER)) break;
      this.data[top + HASH] = Math.imul(this.data[top + HASH]! + (unit & SYMBOL), FACTOR);
      this.data[top + END] = at + 1;
    }
    return at;
  }

  /** Reads what may be anything else. */
  #readOther(text: string): void {
    const unit = unitAt.call(text, this.#at);
    if (!isKnown(unit) || !(UNITS[unit]! & OTHER)) return;
    if (CLASS[unit]! & SPACE) this.#readGap(text);
    else this.#readSpecial(text);
  }

  /** Reads spaces, and what is not there between them. */
  #readGap(text: string): void {
    let breaks = 0;
    let at = this.#at;
    for (; at < text.length; at += 1) {
      const unit = unitAt.call(text, at);
      if (unit === 0x20) continue;
      if (unit === 0x0a) breaks += 1;
      else if (classOf(unit) & SPACE) breaks += breaksAt(text, at);
      else if (!(CLASS[unit]! & IGNORED)) break;
    }
    this.#at = at;
    this.#gap = breaks > 1 ? PARTED : SPACED;
    this.#before = 0;
  }

  /** Reads one character of any kind but a space. */
  #readSpecial(text: string): void {
    const { count, data } = this;
    const start = this.#at;
    const unit = unitAt.call(text, start);
    let bits = classAt(text, start);
    let symbols = foldedAt(text, start);
    this.#at += isPair(text, start) ? 2 : 1;
    if (bits & IGNORED) {
      if (count === 0 || this.#gap !== 0) return;
      if (!completesLetter(unit, this.#last)) {
        if (bits & MARK) data[SIZE * (count - 1) + END] = this.#at;
        return;
      }
      bits = WORD | MARK;
      symbols = text[start]!;
    }
    const isNew = isEdge(this.#before, bits);
    const top = SIZE * (isNew ? count : count - 1);
    if (isNew) {
      data[top] = start;
      data[top + HASH] = 0;
      const first = symbols.charCodeAt(0);
      const kind =
        (bits & UPPER ? CAPITAL : 0) | (bits & MARK ? INNER : 0) | (classOf(first) & WORD ? WORDLY : 0);
      data[top + FLAGS] = this.#gap | kind | (first << SYMBOL_BIT);
      this.#gap = 0;
    }
    for (let part = 0; part < symbols.length; part += 1) {
      this.#last = symbols.charCodeAt(part);
      data[top + HASH] = Math.imul(data[top + HASH]! + this.#last, FACTOR);
    }
    // What a mark stands on says whether a word may end behind it.
    this.#before = bits & MARK ? bits | (this.#before & SPACELESS) : bits;
    data[top + END] = this.#at;
    this.count = isNew ? count + 1 : count;
  }

  /** Makes twice the room for tokens. */
  #widen(): void {
    const wider = new Int32Array(2 * this.data.length);
    wider.set(this.data);
    this.data = wider;
  }
}
