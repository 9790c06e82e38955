import {
  breaksAt,
  CLASS,
  classAt,
  classOf,
  completesLetter,
  FOLD,
  foldedAt,
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
import { CAPITAL, END, FLAGS, HASH, INNER, PARTED, ROOM, SIZE, SPACED, Tokens } from './tokens.ts';

/** Room for tokens, in words, that is given back after a text that needed it. */
const MUCH = 1 << 18;
/** 2³² over the golden ratio: spreads the bits of what it multiplies. */
const FACTOR = 0x9e3779b1;

/** See `unitAt` in symbols.ts. */
const unitAt = String.prototype.charCodeAt;
/** What must be looked at in a class to know a plain letter. */
const CARE = WORD | SPACELESS | IGNORED | MARK | SPECIAL;
/** And what is then a token by itself. */
const SINGLE = WORD | SPACELESS;
const LINE_BREAK = 0x0a;

/** Takes texts apart, one after the other: its tokens are those of the last. */
export class Tokenizer extends Tokens {
  // How far the text is read: the place in it, the flag of what stands before the next token and the line breaks in that,
  // and the class of the character before, which is 0 behind what parts tokens.
  #at = 0;
  #gap = 0;
  #breaks = 0;
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
    for (;;) {
      this.#readPlain(text);
      if (SIZE * (this.count + 1) >= this.data.length) this.#widen();
      else if (this.#at < text.length) this.#readSpecial(text);
      else break;
    }
    // Behind the last token stands one that is none, so that a next one can always be looked at.
    this.data[SIZE * this.count + HASH] = 0;
    this.data[SIZE * this.count + FLAGS] = PARTED;
    return this;
  }

  /**
   * Reads up to a character that is more than a letter, a sign or a space, or until the tokens are full. It is as fast
   * as it is since it calls nothing, and since all that it uses is its own: engines then keep it in registers.
   */
  #readPlain(text: string): void {
    const classes = CLASS;
    const folds = FOLD;
    const charCodeAt = unitAt;
    const care = CARE;
    const single = SINGLE;
    const data = this.data;
    const { length } = text;
    const most = data.length - SIZE;
    // `| 0` tells engines that these are whole numbers.
    let at = this.#at | 0;
    let gap = this.#gap | 0;
    let breaks = this.#breaks | 0;
    let before = this.#before | 0;
    let top = SIZE * (this.count | 0);
    while (at < length && top < most) {
      let unit = charCodeAt.call(text, at);
      let bits = classes[unit]!;
      if ((bits & care) === WORD) {
        let hash = 0;
        if ((before & single) === WORD) {
          // The last token goes on.
          top -= SIZE;
          hash = data[top + HASH]!;
        } else {
          data[top] = at;
          data[top + FLAGS] = bits & UPPER ? gap | CAPITAL : gap;
          gap = 0;
        }
        do {
          hash = Math.imul(hash + folds[unit]!, FACTOR);
          at += 1;
          if (at === length) break;
          unit = charCodeAt.call(text, at);
          bits = classes[unit]!;
        } while ((bits & care) === WORD);
        data[top + END] = at;
        data[top + HASH] = hash;
        top += SIZE;
        before = WORD;
      } else if (bits === SPACE) {
        if (gap === 0) breaks = 0;
        if (unit !== SPACE_SYMBOL) breaks += breaksAt(text, at);
        // Much of a page is line breaks and indentation of its source.
        for (at += 1; at < length; at += 1) {
          unit = charCodeAt.call(text, at);
          if (unit === LINE_BREAK) breaks += 1;
          else if (unit !== SPACE_SYMBOL) break;
        }
        gap = breaks > 1 ? PARTED : SPACED;
        before = 0;
      } else if (bits === 0 || (bits & care) === single) {
        data[top] = at;
        at += 1;
        data[top + END] = at;
        data[top + HASH] = Math.imul(folds[unit]!, FACTOR);
        data[top + FLAGS] = gap;
        top += SIZE;
        gap = 0;
        before = bits;
      } else break;
    }
    if (at > this.#at) this.#last = folds[charCodeAt.call(text, at - 1)]!;
    this.#at = at;
    this.#gap = gap;
    this.#breaks = breaks;
    this.#before = before;
    this.count = top / SIZE;
  }

  /** Reads one character of any kind. */
  #readSpecial(text: string): void {
    const start = this.#at;
    const unit = unitAt.call(text, start);
    if (CLASS[unit] === UNKNOWN) {
      classOf(unit);
      return;
    }
    const { count, data } = this;
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
