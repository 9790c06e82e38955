// A text as the matcher sees it: symbols, parted into tokens. A token is what may not be parted: a word, or a single
// sign or character of a script without spaces. Names begin and end where tokens do, so only tokens are looked up.

/** Flags of a token. A space stands before it. */
export const SPACED = 1;
/** The end of a paragraph does. */
export const PARTED = 2;
/** Its first character is a capital; the number of this bit. */
export const CAPITAL = 4;
export const CAPITAL_BIT = 2;
/** It begins with a combining mark: no name begins there. */
export const INNER = 8;
/** It is a word, or a character of a script without spaces; else a sign. */
export const WORDLY = 16;
/** From this bit on flags are its first symbol. */
export const SYMBOL_BIT = 16;

/** Room for tokens that is kept between texts. */
export const ROOM = 1 << 12;

/** Words of `data` that a token takes: start, end, flags, hash. */
export const SIZE = 4;
export const END = 1;
export const FLAGS = 2;
export const HASH = 3;

/** Tokens of a text. One array holds them, since a loop that fills several is half as fast. */
export class Tokens {
  count = 0;
  /** The text; empty before the first. */
  text = '';
  /** SIZE words a token. */
  data = new Int32Array(SIZE * ROOM);

  /** UTF-16 offset in the text where a token begins. */
  start(token: number): number {
    return this.data[SIZE * token]!;
  }

  /** UTF-16 offset where it ends, accents behind its last letter included. */
  end(token: number): number {
    return this.data[SIZE * token + END]!;
  }

  /** Hash of its symbols. */
  hash(token: number): number {
    return this.data[SIZE * token + HASH]!;
  }

  flags(token: number): number {
    return this.data[SIZE * token + FLAGS]!;
  }

  /** Its first symbol. */
  symbol(token: number): number {
    return this.flags(token) >>> SYMBOL_BIT;
  }

  /** The token that begins at an offset of the text, or -1; looked for from the token `near` on, one by one. */
  at(start: number, near: number): number {
    let token = near;
    while (token > 0 && this.start(token) > start) token -= 1;
    while (token < this.count && this.start(token) < start) token += 1;
    return token < this.count && this.start(token) === start ? token : -1;
  }
}

/** Tells names that begin with a capital from others, as a part of hashes. */
const CAPITAL_HASH = 0x6545f491;

/** Hash of a name's first token, given the token's hash and whether the name begins with a capital. */
export function firstHash(token: number, capital: boolean): number {
  return mixed(capital ? token ^ CAPITAL_HASH : token);
}

/** Hash of the tokens so far and one more, which stands behind a space or not. */
export function nextHash(hash: number, token: number, spaced: number): number {
  return mixed(Math.imul(hash, 0x85ebca6b) ^ (token + spaced));
}

function mixed(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return half ^ (half >>> 12);
}
