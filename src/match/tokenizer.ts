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
  CAPITAL_BIT,
  END,
  FLAGS,
  HASH,
  INNER,
  PARTED,
  ROOM,
  SIZE,
  SPACED,
  Tokens,
} from './tokens.ts';
import { BLANK, isKnown, LARGE, LETTER, OTHER, SINGLE, SYMBOL, UNITS } from './units.ts';

/** Room for tokens, in words, that is given back after a text that needed it. */
const MUCH = 1 << 18;
/** Tokens for which there is always room. */
const LEAST = 64;
/** 2³² over the golden ratio: spreads the bits of what it multiplies. */
const FACTOR = 0x9e3779b1;

/** See `unitAt` in symbols.ts. */
const unitAt = String.prototype.charCodeAt;

/** Takes texts apart, one after the other: its tokens are those of the last. */
export class Tokenizer extends Tokens {
  // How far the text is read: the place in it, the flag of what stands before the next token, and the class of the
  // character before, which is no word's behind a space.
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
    if (this.data.length > MUCH) this.data = new Int32Array(SIZE * ROOM);
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
   * Reads letters, signs and spaces up to a character that is something else, or until tokens may be full. Words are
   * short, so that a processor cannot foresee where they end: nothing here depends on it but numbers. What is at `top`
   * is written anew at each character, and stays once `top` goes on. It calls nothing, and uses nothing that is not its
   * own: engines then keep all of it in registers.
   */
  #readPlain(text: string): void {
    const units = UNITS;
    const charCodeAt = unitAt;
    const data = this.data;
    const factor = FACTOR | 0;
    const symbol = SYMBOL;
    // `| 0` tells engines that these are whole numbers.
    const from = this.#at | 0;
    const stop = Math.min(text.length, from + data.length / SIZE - this.count - 1) | 0;
    let inWord = Number((this.#before & (WORD | SPACELESS)) === WORD);
    let top = (SIZE * (this.count - inWord)) | 0;
    let hash = data[top + HASH]!;
    let gap = this.#gap | 0;
    let at = from;
    for (; at < stop; at += 1) {
      const unit = units[charCodeAt.call(text, at)]!;
      if (unit & OTHER) break;
      const isLetter = (unit >>> LETTER) & 1;
      top += SIZE * (inWord & ~isLetter);
      const goesOn = inWord & isLetter;
      hash = Math.imul((hash & -goesOn) + (unit & symbol), factor);
      // Where a token goes on, its start and flags stay as they are: these two are written into END and HASH, and lost.
      data[top + goesOn] = at;
      data[top + FLAGS + goesOn] = gap | (((unit >>> LARGE) & 1) << CAPITAL_BIT);
      data[top + END] = at + 1;
      data[top + HASH] = hash;
      top += SIZE * ((unit >>> SINGLE) & 1);
      gap = SPACED * ((unit >>> BLANK) & 1);
      inWord = isLetter;
    }
    if (at === from) return;
    const last = charCodeAt.call(text, at - 1);
    this.#last = units[last]! & SYMBOL;
    this.#before = CLASS[last]!;
    this.#at = at;
    this.#gap = gap;
    this.count = top / SIZE + inWord;
  }

  /** Reads what may be anything else. */
  #readOther(text: string): void {
    const unit = unitAt.call(text, this.#at);
    if (!isKnown(unit) || !(UNITS[unit]! & OTHER)) return;
    if (CLASS[unit]! & SPACE) this.#readGap(text);
    else this.#readSpecial(text);
  }

  /** Reads spaces, and what is not there between them. Much of a page is line breaks and indentation of its source. */
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
      data[top + FLAGS] = this.#gap | (bits & UPPER ? CAPITAL : 0) | (bits & MARK ? INNER : 0);
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
