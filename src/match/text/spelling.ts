import {
  CLASS,
  completesLetter,
  FOLD,
  foldedAt,
  IGNORED,
  isPair,
  PARAGRAPH_SYMBOL,
  SPACE_SYMBOL,
  SPECIAL,
  unitAt,
} from './symbols.ts';
import { PARTED, SPACED, type Tokens } from './tokens.ts';

/**
 * Reads the symbols of tokens, one at a time: the text as folded. They are read where a name may stand, and nowhere
 * stored, since most of a text is never asked for.
 */
export class Spelling {
  /** The token that is read. */
  token = 0;
  readonly #tokens: Tokens;
  #at = 0;
  #end = 0;
  #last = 0;
  /** Symbols of one character that are still to come. */
  #rest = '';

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  /** Goes to where a token begins. */
  enter(token: number): this {
    this.token = token;
    this.#at = this.#tokens.start(token);
    this.#end = this.#tokens.end(token);
    this.#last = 0;
    this.#rest = '';
    return this;
  }

  /** The next symbol, of which a run of spaces is one; -1 behind the last token. */
  next(): number {
    const { text } = this.#tokens;
    if (this.#rest !== '') return this.#take(this.#rest);
    if (this.#isDone()) return this.#nextToken();
    const unit = unitAt(text, this.#at);
    const bits = CLASS[unit]!;
    if (bits & SPECIAL) return this.#take(foldedAt(text, this.#at), isPair(text, this.#at) ? 2 : 1);
    this.#at += 1;
    this.#last = bits & IGNORED ? unit : FOLD[unit]!;
    return this.#last;
  }

  /** Whether a token ends behind the last symbol that was read. */
  isAtEnd(): boolean {
    return this.#rest === '' && this.#isDone();
  }

  #take(symbols: string, units = 0): number {
    this.#at += units;
    this.#rest = symbols.slice(1);
    this.#last = symbols.charCodeAt(0);
    return this.#last;
  }

  /** Skips what is not there for names; whether nothing else is left of the token. */
  #isDone(): boolean {
    const { text } = this.#tokens;
    for (; this.#at < this.#end; this.#at += 1) {
      const unit = unitAt(text, this.#at);
      if (!(CLASS[unit]! & IGNORED) || completesLetter(unit, this.#last)) return false;
    }
    return true;
  }

  #nextToken(): number {
    const { count } = this.#tokens;
    if (this.token + 1 >= count) return -1;
    this.enter(this.token + 1);
    const flags = this.#tokens.flags(this.token);
    if (flags & PARTED) return PARAGRAPH_SYMBOL;
    return flags & SPACED ? SPACE_SYMBOL : this.next();
  }
}
