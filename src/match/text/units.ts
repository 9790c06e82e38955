// What most UTF-16 units are to the tokenizer, told at one look: a letter, a sign or a space, and the folded form.
import {
  classOf,
  FOLD,
  IGNORED,
  MARK,
  SPACE,
  SPACE_SYMBOL,
  SPACELESS,
  SPECIAL,
  UPPER,
  WORD,
} from './symbols.ts';
import { CAPITAL, SYMBOL_BIT, WORDLY } from './tokens.ts';

/** Bits of the folded form. */
export const SYMBOL = 0xffff;
/** How far the flags of the token that it begins are shifted. */
const FLAGS_SHIFT = 16;
const LARGE = CAPITAL << FLAGS_SHIFT;
const OF_WORD = WORDLY << FLAGS_SHIFT;
/** A letter of a word. What is neither this nor one of the next two is a token by itself. */
export const LETTER = 1 << 24;
/** The space that is no line break. */
export const BLANK = 1 << 25;
/** All else, at which must be looked closely: other spaces, accents, what folds to several symbols or is not known yet. */
export const OTHER = 1 << 26;
/** Of what is something else the most frequent line break. */
export const BREAK_BIT = 27;
export const BREAK = 1 << BREAK_BIT;

/** Each unit by the above, filled where needed, as CLASS is: see `isKnown`. */
export const UNITS = new Int32Array(0x10000).fill(OTHER);

/** The flags of a token that begins with a unit, given what UNITS has of it. */
export function flagsOf(unit: number): number {
  return ((unit >>> FLAGS_SHIFT) & (CAPITAL | WORDLY)) | (unit << SYMBOL_BIT);
}

const KNOWN = new Uint8Array(0x100);

/** Whether the tables around a unit were filled before; they are now, with those of symbols.ts. */
export function isKnown(unit: number): boolean {
  const page = unit >> 8;
  if (KNOWN[page] === 1) return true;
  KNOWN[page] = 1;
  for (let each = page << 8; each < (page + 1) << 8; each += 1) UNITS[each] = atOnce(each, classOf(each));
  return false;
}

const LINE_FEED = 0x0a;

function atOnce(unit: number, bits: number): number {
  if (unit === SPACE_SYMBOL) return unit | BLANK;
  if (unit === LINE_FEED) return OTHER | BREAK;
  if (bits & (SPACE | IGNORED | MARK | SPECIAL)) return OTHER;
  const isLetter = (bits & (WORD | SPACELESS)) === WORD;
  return FOLD[unit]! | (isLetter ? LETTER : 0) | (bits & WORD ? OF_WORD : 0) | (bits & UPPER ? LARGE : 0);
}
