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

/** Bits of the folded form. */
export const SYMBOL = 0xffff;
/** Number of the bit of a letter. */
export const LETTER = 16;
/** Number of the bit of what is a token by itself: a sign, or a character of a script without spaces. */
export const SINGLE = 17;
/** Number of the bit of a letter that is a capital. */
export const LARGE = 18;
/** Number of the bit of the space that is no line break. */
export const BLANK = 19;
/** All else, at which must be looked closely: other spaces, accents, what folds to several symbols or is not known yet. */
export const OTHER = 1 << 20;

/** Each unit by the above, filled where needed, as CLASS is: see `isKnown`. */
export const UNITS = new Int32Array(0x10000).fill(OTHER);
const KNOWN = new Uint8Array(0x100);

/** Whether the tables around a unit were filled before; they are now, with those of symbols.ts. */
export function isKnown(unit: number): boolean {
  const page = unit >> 8;
  if (KNOWN[page] === 1) return true;
  KNOWN[page] = 1;
  for (let each = page << 8; each < (page + 1) << 8; each += 1) UNITS[each] = atOnce(each, classOf(each));
  return false;
}

function atOnce(unit: number, bits: number): number {
  if (unit === SPACE_SYMBOL) return unit | (1 << BLANK);
  if (bits & (SPACE | IGNORED | MARK | SPECIAL)) return OTHER;
  const isLetter = (bits & (WORD | SPACELESS)) === WORD;
  const kind = isLetter ? (1 << LETTER) | (bits & UPPER ? 1 << LARGE : 0) : 1 << SINGLE;
  return FOLD[unit]! | kind;
}
