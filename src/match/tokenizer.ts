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

/** Stands for a run of spaces that is one. */
export const PARAGRAPH_SYMBOL = 0x2029;
/** A class that needs no care: of a letter or digit that is one symbol. */
const CARE = WORD | SPACELESS | IGNORED | MARK | SPECIAL;
/** Symbols of a UTF-16 unit at most: of a ligature of three letters. */
const MOST_SYMBOLS = 3;
/** Room that is given back after a text that needed it. */
const MUCH = 1 << 18;
/** 2³² over the golden ratio: spreads the bits of what it multiplies. */
const FACTOR = 0x9e3779b1;

/**
 * Taken off its prototype, since V8 looks a method up at every call once it has seen texts of more than four inner
 * kinds (flat, sliced, interned, of one or two bytes), and this one is called at every character.
 */
const unitAt = String.prototype.charCodeAt;

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
    const classes = CLASS;
    const folds = FOLD;
    const symbols = this.symbols;
    let data = this.data;
    /** SIZE times the number of tokens. */
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
      if (bits === SPACE) {
        gap = SPACED;
        // Much of a page is the indentation of its source.
        while (unit === SPACE_SYMBOL && ++at < length) unit = unitAt.call(text, at);
        if (at < length && classes[unit]! & (SPACE | IGNORED)) {
          if (this.#skipSpaces(text, at) > 1) gap = PARTED;
          at = this.#at;
        }
        symbols[written] = gap === PARTED ? PARAGRAPH_SYMBOL : SPACE_SYMBOL;
        written += 1;
        before = 0;
        continue;
      }
      if (top === data.length) data = this.#widen();
      if (bits !== 0 && (bits & CARE) !== WORD) {
        this.#at = at;
        this.#written = written;
        this.#hash = hash;
        this.#flags = flags;
        this.#gap = gap;
        this.#before = before;
        top = SIZE * this.#readSlowly(text, top / SIZE);
        at = this.#at;
        written = this.#written;
        hash = this.#hash;
        flags = this.#flags;
        gap = this.#gap;
        before = this.#before;
        continue;
      }
      if (bits === 0 || (before & (WORD | SPACELESS)) !== WORD) {
        data[top] = at;
        top += SIZE;
        flags = bits & UPPER ? gap | CAPITAL : gap;
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
      } while ((classes[unit]! & CARE) === WORD);
      before = bits === 0 ? 0 : WORD;
      data[top - SIZE + END] = at;
      data[top - SIZE + HASH] = hash;
      data[top - SIZE + REST] = (written << FLAG_BITS) | flags;
    }
    this.count = top / SIZE;
    return this;
  }

  /** Goes behind a run of spaces; gives the line breaks in it, where `#at` then is. */
  #skipSpaces(text: string, from: number): number {
    let breaks = 0;
    let at = from;
    for (; at < text.length; at += 1) {
      const unit = unitAt.call(text, at);
      if (unit === SPACE_SYMBOL) continue;
      if (!(classOf(unit) & (SPACE | IGNORED))) break;
      breaks += breaksAt(text, at);
    }
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
    this.#before = bits;
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
