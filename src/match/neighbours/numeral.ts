// Names and numbers: Xi, but “Pius XI”; Hannover, but “Hannover 96”; 9/11, but “9/11/2001”.

import { CLASS, FOLD, IGNORED, unitAt } from '../text/symbols.ts';
import { UnitSet } from '../text/unit-set.ts';
import {
  behindGap,
  HYPHEN,
  isAcronym,
  isCapital,
  isLetter,
  type Word,
  wordAfter,
  wordBefore,
} from './words.ts';

const NUMERAL = /^(?=.)M*(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
/** With which one begins. */
const DIGITS = new UnitSet('MDCLXVI');
/** With which one begins that stands behind a name. */
const ORDINAL_DIGITS = new UnitSet('XVI');
/** The longest numeral that is also a name, in UTF-16 units. */
const LONGEST = 4;

/** Whether text[start, end) is a numeral, unless the words beside it are in capitals as well. */
export function isNumeral(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST || !DIGITS.has(unitAt(text, start))) return false;
  if (!NUMERAL.test(text.slice(start, end))) return false;
  const beside = [wordBefore(text, start), wordAfter(text, end)];
  return !beside.some(
    (word) => word !== null && isAcronym(text, word.start, word.end) && !NUMERAL.test(word.text),
  );
}

/** The longest numeral behind a name, in UTF-16 units: XVIII. */
const LONGEST_ORDINAL = 5;
const ORDINAL = /^X{0,2}(?:IX|IV|V?I{1,3}|X|V(?=\.$))\.?$/;

/** Whether a word behind a name is a numeral that makes another one of it: León XIV, Karl V. */
export function isOrdinal(text: string, { start, end }: Word): boolean {
  if (end - start > LONGEST_ORDINAL || !ORDINAL_DIGITS.has(unitAt(text, start))) return false;
  const numeral = text.slice(start, text[end] === '.' ? end + 1 : end);
  return numeral !== 'I' && numeral !== 'I.' && ORDINAL.test(numeral);
}

const SLASH = 0x2f;
const ZERO = 0x30;
const NINE = 0x39;

/** Whether a date goes on behind a name that ends in a number at `end`: 9/11/2001. */
export function isDate(text: string, end: number): boolean {
  return unitAt(text, end) === SLASH && isDigit(text, end - 1) && isDigit(text, end + 1);
}

/** Whether a folded unit begins a number that clubs have in their names. */
export function isClubDigit(symbol: number): boolean {
  return symbol === ZERO || symbol === NINE;
}

/**
 * Whether the number at `from`, behind a place, makes a club of it: Mainz 05. Hannover 96 as well, unless a German noun
 * is counted, “in Hannover 96 Menschen”.
 */
export function isClubNumber(text: string, from: number): boolean {
  const symbol = FOLD[unitAt(text, from)]!;
  if (!isClubDigit(symbol) || !isDigit(text, from + 1) || isLetter(text, from + 2)) return false;
  const end = from + 2;
  // “Der Mainz 05-Stürmer”.
  if (/[.,:/%-]/.test(text[end] ?? '') && isLetter(text, end + 1))
    return symbol === ZERO && text[end] === '-';
  if (symbol === ZERO) return true;
  const next = behindGap(text, end, 1);
  return next < 0 || !(isCapital(text, next) || isDigit(text, next));
}

/** Whether a digit stands at an offset. */
export function isDigit(text: string, at: number): boolean {
  const symbol = FOLD[unitAt(text, at)]!;
  return symbol >= ZERO && symbol <= NINE;
}

/** Whether a hyphen and a digit follow: Zapad-2025 is another name. A dash between clauses is no hyphen. */
export function isNumbered(text: string, end: number): boolean {
  let at = end;
  while (at < text.length && CLASS[unitAt(text, at)]! & IGNORED) at += 1;
  if (at + 1 >= text.length) return false;
  const unit = unitAt(text, at);
  return FOLD[unit] === HYPHEN && unit !== 0x2014 && unit !== 0x2015 && /\p{N}/u.test(text[at + 1]!);
}
