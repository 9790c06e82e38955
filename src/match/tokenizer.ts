import {
  breaksAt,
  CLASS,
  classAt,
  classOf,
  completesLetter,
  FOLD,
  foldSpecial,
  IGNORED,
  isEdge,
  isPair,
  MARK,
  SPACE,
  SPACE_SYMBOL,
  SPACELESS,
  SPECIAL,
  UNKNOWN,
  UPPER,
  WORD,
} from './symbols.ts';
import { CAPITAL, END, FLAG_BITS, HASH, INNER, PARTED, REST, ROOM, SIZE, SPACED, Tokens } from './tokens.ts';

/** Stands for a run of spaces that is the end of a paragraph. */
export const PARAGRAPH_SYMBOL = 0x2029;
/** Symbols of a UTF-16 unit at most: of a ligature of three letters. */
const MOST_SYMBOLS = 3;
/** Room that is given back after a text that needed it. */
const MUCH = 1 << 18;
/** 2³² over the golden ratio: spreads the bits of what it multiplies. */
const FACTOR = 0x9e3779b1;

/** See `unitAt` in symbols.ts. */
const unitAt = String.prototype.charCodeAt;
// What `read` uses at every character is this module's own: V8 takes a module's own constants for numbers, those of
// another one for variables, which made it half as fast.
const LETTER = WORD;
const LETTER_BEFORE = WORD | SPACELESS;
const CARE = WORD | SPACELESS | IGNORED | MARK | SPECIAL;
const GREAT = UPPER;
const AFTER_SPACE = SPACED;
const AFTER_PARAGRAPH = PARTED;
const IS_GREAT = CAPITAL;
const WORDS = SIZE;
const AT_END = END - SIZE;
const AT_HASH = HASH - SIZE;
const AT_REST = REST - SIZE;
const SHIFT = FLAG_BITS;
const PLAIN_SPACE = SPACE_SYMBOL;
const BLANK = SPACE;
const BLANKS = SPACE | IGNORED;
const LINE_BREAK = 0x0a;
const PARAGRAPH = 0x2029;
const classes = CLASS;
const folds = FOLD;

/** Takes texts apart, one after the other: its tokens are those of the last. */
export class Tokenizer extends Tokens {
  /** Where `read` is, while it is in its slow part. */
  #at = 0;
  #written = 0;
  #hash = 0;
  #flags = 0;
  #gap = 0;
  #before = 0;

  /** Reads a text, in time that grows with its length alone. */
  read(text: string): this {
    const { length } = text;
    this.#makeRoom(length);
    const symbols = this.symbols;
    let data = this.data;
    /** WORDS times the number of tokens. */
    let top = 0;
    let written = 0;
    /** Class of the character before, 0 behind what parts tokens. */
    let before = 0;
    let hash = 0;
    let flags = 0;
    /** Flag of what stands before the next token. */
    let gap = 0;
    for (let at = 0; at < length; ) {
      let unit = unitAt.call(text, at);
      const bits = classes[unit]!;
      if (bits === BLANK) {
        // Much of a page is line breaks and indentation of its source.
        const start = at;
        let isPlain = unit === PLAIN_SPACE || unit === LINE_BREAK;
        let breaks = unit === LINE_BREAK ? 1 : 0;
        for (at += 1; at < length; at += 1) {
          unit = unitAt.call(text, at);
          if (unit === LINE_BREAK) breaks += 1;
          else if (unit !== PLAIN_SPACE) break;
        }
        if (at < length) isPlain &&= (classes[unit]! & BLANKS) === 0;
        if (!isPlain) {
          breaks = this.#skipSpaces(text, start);
          at = this.#at;
        }
        gap = breaks > 1 ? AFTER_PARAGRAPH : AFTER_SPACE;
        symbols[written] = breaks > 1 ? PARAGRAPH : PLAIN_SPACE;
        written += 1;
        before = 0;
        continue;
      }
      if (top + WORDS === data.length) data = this.#widen();
      if (bits !== 0 && (bits & CARE) !== LETTER) {
        this.#at = at;
        this.#written = written;
        this.#hash = hash;
        this.#flags = flags;
        this.#gap = gap;
        this.#before = before;
        top = this.#readSlowly(text, top >> 2) << 2;
        at = this.#at;
        written = this.#written;
        hash = this.#hash;
        flags = this.#flags;
        gap = this.#gap;
        before = this.#before;
        continue;
      }
      if (bits === 0 || (before & LETTER_BEFORE) !== LETTER) {
        data[top] = at;
        top += WORDS;
        flags = bits & GREAT ? gap | IS_GREAT : gap;
        gap = 0;
        hash = 0;
      }
      do {
        const symbol = folds[unit]!;
        symbols[written] = symbol;
        written += 1;
        hash = Math.imul(hash + symbol, FACTOR);
        at += 1;
        if (at >= length || bits === 0) break;
        unit = unitAt.call(text, at);
      } while ((classes[unit]! & CARE) === LETTER);
      before = bits === 0 ? 0 : LETTER;
      data[top + AT_END] = at;
      data[top + AT_HASH] = hash;
      data[top + AT_REST] = (written << SHIFT) | flags;
    }
    // Behind the last token stands one that is none, so that a next one can always be looked at.
    data[top + HASH] = 0;
    data[top + REST] = PARTED;
    this.count = top >> 2;
    return this;
  }

  /** Goes behind a run of spaces, to where `#at` then is; gives the line breaks in it. */
  #skipSpaces(text: string, start: number): number {
    let breaks = 0;
    let at = start;
    for (; at < text.length && classOf(text.charCodeAt(at)) & (SPACE | IGNORED); at += 1)
      breaks += breaksAt(text, at);
    this.#at = at;
    return breaks;
  }

  /**
   * What `read` does, for a character that is more than a letter or a sign, given how many tokens there are and giving
   * how many there are then. Kept apart, since the rest is fast alone.
   */
  #readSlowly(text: string, count: number): number {
    const start = this.#at;
    const unit = text.charCodeAt(start);
    if (CLASS[unit] === UNKNOWN) {
      classOf(unit);
      return count;
    }
    let bits = classAt(text, start);
    let symbols = text[start]!;
    this.#at += isPair(text, start) ? 2 : 1;
    if (bits & IGNORED) {
      if (count === 0 || this.#gap !== 0) return count;
      if (!completesLetter(unit, this.symbols[this.#written - 1]!)) {
        if (bits & MARK) this.data[SIZE * (count - 1) + END] = this.#at;
        return count;
      }
      bits = WORD | MARK;
    } else {
      symbols = CLASS[unit]! & SPECIAL ? foldSpecial(text, start) : String.fromCharCode(FOLD[unit]!);
    }
    let token = count - 1;
    if (isEdge(this.#before, bits)) {
      token += 1;
      this.data[SIZE * token] = start;
      this.#flags = this.#gap | (bits & UPPER ? CAPITAL : 0) | (bits & MARK ? INNER : 0);
      this.#gap = 0;
      this.#hash = 0;
    }
    for (let part = 0; part < symbols.length; part += 1) {
      this.symbols[this.#written] = symbols.charCodeAt(part);
      this.#hash = Math.imul(this.#hash + symbols.charCodeAt(part), FACTOR);
      this.#written += 1;
    }
    // What a mark stands on says whether a word may end behind it.
    this.#before = bits & MARK ? bits | (this.#before & SPACELESS) : bits;
    this.data[SIZE * token + END] = this.#at;
    this.data[SIZE * token + HASH] = this.#hash;
    this.data[SIZE * token + REST] = (this.#written << FLAG_BITS) | this.#flags;
    return token + 1;
  }

  #makeRoom(length: number): void {
    if (this.data.length > MUCH) this.data = new Int32Array(SIZE * ROOM);
    const most = MOST_SYMBOLS * length;
    if (this.symbols.length < most || this.symbols.length > MUCH)
      this.symbols = new Uint16Array(Math.max(ROOM, most));
  }

  #widen(): Int32Array<ArrayBuffer> {
    const wider = new Int32Array(2 * this.data.length);
    wider.set(this.data);
    this.data = wider;
    return wider;
  }
}
