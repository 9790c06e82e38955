// Names folded, and the capitals that folding takes away.

import { Spelling } from './spelling.ts';
import {
  classAt,
  classOf,
  completesLetter,
  foldedAt,
  IGNORED,
  isPair,
  LOWER,
  PARAGRAPH_SYMBOL,
  SPACE,
  SPECIAL,
  UPPER,
  unitAt,
  WORD,
} from './symbols.ts';
import { Tokenizer } from './tokenizer.ts';

const tokens = new Tokenizer();
const spelling = new Spelling(tokens);
/** ASCII words with a space between, of which folding takes nothing but the capitals. A backtick is an apostrophe. */
const PLAIN = /^[!-_a-~]+(?: [!-_a-~]+)*$/;
/** Symbols of the name that is folded. */
let symbols = new Uint16Array(256);

/**
 * Folds a name or phrase to its symbols, without spaces at its ends. Empty for text that no name can have: nothing
 * visible, or the end of a paragraph inside.
 */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  if (tokens.read(name).count === 0) return '';
  let length = 0;
  spelling.enter(0);
  for (let symbol = spelling.next(); symbol >= 0; symbol = spelling.next()) {
    if (symbol === PARAGRAPH_SYMBOL) return '';
    if (length === symbols.length) symbols = widened(symbols);
    symbols[length] = symbol;
    length += 1;
  }
  let text = '';
  for (let at = 0; at < length; at += CHUNK)
    text += String.fromCharCode(...symbols.subarray(at, Math.min(length, at + CHUNK)));
  return text;
}

function widened(array: Uint16Array): Uint16Array<ArrayBuffer> {
  const wider = new Uint16Array(2 * array.length);
  wider.set(array);
  return wider;
}

/** Words of which something is remembered. */
const MOST_WORDS = 1 << 14;

/** A function of a word that remembers what it gave, for texts, of whose words most come again. */
export function remembering<T>(of: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size === MOST_WORDS) known.clear();
    const value = of(word);
    known.set(word, value);
    return value;
  };
}

/** `foldName` for words of texts. */
export const foldWord = remembering(foldName);

/** A folded word without a stop at its end. */
export function withoutStop(folded: string): string {
  return folded.endsWith('.') ? folded.slice(0, -1) : folded;
}

/** How many arguments a function surely takes. */
const CHUNK = 1 << 12;

/** How a name is capitalised. */
export const CAPITALS_NONE = 0;
/** The first letter of every word and no other. */
export const CAPITALS_TITLE = 1;
/** All letters. */
export const CAPITALS_ALL = 2;
/** Otherwise: see `capitalBits`. */
export const CAPITALS_MIXED = 3;

/** What `capitalsOf` found: bits. */
const HAS_CAPITAL = 1;
const HAS_SMALL = 2;
const BREAKS_TITLE = 4;

/** How text[start, end) is capitalised, as one of the kinds above. */
export function capitalsKind(text: string, start: number, end: number): number {
  const found = capitalsOf(text, start, end);
  if (!(found & HAS_CAPITAL)) return CAPITALS_NONE;
  if (!(found & BREAKS_TITLE)) return CAPITALS_TITLE;
  return found & HAS_SMALL ? CAPITALS_MIXED : CAPITALS_ALL;
}

/**
 * Whether text[start, end) has the capitals of a name of this kind, or is in capitals throughout. For MIXED, `bits`
 * are those of the name.
 */
export function fitsCapitals(
  text: string,
  start: number,
  end: number,
  kind: number,
  bits: Uint8Array,
): boolean {
  if (kind === CAPITALS_NONE) return true;
  const found = capitalsOf(text, start, end);
  if (!(found & HAS_SMALL)) return (found & HAS_CAPITAL) !== 0;
  if (kind === CAPITALS_TITLE) return !(found & BREAKS_TITLE);
  return kind === CAPITALS_MIXED && hasCapitals(text, start, end, bits);
}

function capitalsOf(text: string, start: number, end: number): number {
  let found = 0;
  let inWord = false;
  for (let at = start; at < end; at += 1) {
    let bits = classOf(unitAt(text, at));
    if (bits & SPECIAL) {
      bits = classAt(text, at);
      if (isPair(text, at)) at += 1;
    }
    if (bits & IGNORED) continue;
    if (bits & UPPER) found |= inWord ? HAS_CAPITAL | BREAKS_TITLE : HAS_CAPITAL;
    else if (bits & LOWER) found |= inWord ? HAS_SMALL : HAS_SMALL | BREAKS_TITLE;
    inWord = (bits & WORD) !== 0;
  }
  return found;
}

/** Which symbols of text[start, end), not counting spaces, are capitals: a bit each, lowest first. */
export function capitalBits(text: string, start: number, end: number): Uint8Array {
  const length = findCapitals(text, start, end);
  return Uint8Array.from({ length }, (_, at) => capitals[at]!);
}

/** What `findCapitals` found: bytes. */
const capitals: number[] = [];

/** Fills `capitals`; how many bytes of it, up to that of the last capital. */
function findCapitals(text: string, start: number, end: number): number {
  let length = 0;
  let index = 0;
  let last = 0;
  for (let at = start; at < end; at += isPair(text, at) ? 2 : 1) {
    const unit = unitAt(text, at);
    const own = classOf(unit);
    if (own & (SPACE | IGNORED)) {
      const completes = completesLetter(unit, last);
      if (completes) index += 1;
      if (completes || own & SPACE) last = 0;
      continue;
    }
    if (classAt(text, at) & UPPER) {
      for (; length <= index >> 3; length += 1) capitals[length] = 0;
      capitals[index >> 3]! |= 1 << (index & 7);
    }
    const folded = foldedAt(text, at);
    index += folded.length;
    last = folded.charCodeAt(folded.length - 1);
  }
  return length;
}

function hasCapitals(text: string, start: number, end: number, bits: Uint8Array): boolean {
  if (findCapitals(text, start, end) !== bits.length) return false;
  for (let at = 0; at < bits.length; at += 1) if (capitals[at] !== bits[at]) return false;
  return true;
}
