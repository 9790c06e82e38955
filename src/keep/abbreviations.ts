// Does a stop belong to the word before it, “Dr. Lind”, or end a sentence?
import { type Abbreviations, NOBLE } from './sentences.data.ts';

/** How far before a stop is looked, in UTF-16 units. */
const LOOK_BACK = 40;

/** Whether the stop at `at`, behind which `rest` stands, belongs to the word before it. */
export function isAbbreviation(
  text: string,
  start: number,
  at: number,
  rest: string,
  rules: Abbreviations,
): boolean {
  const before = text.slice(Math.max(start, at - LOOK_BACK), at);
  const word = /[\p{L}\p{M}\p{N}.º-]*$/u.exec(before)![0];
  // «2010г. Линд»
  const key = word.toLowerCase().replace(/^\d{4}(?=гг?$)/, '');
  const next = /^[\p{L}\p{M}'’-]+/u.exec(rest)?.[0].toLowerCase() ?? '';
  if (/^\d+$/.test(word)) return isNumbered(before, word, next, start, at, rules);
  const starts = rules.starters.has(next) && !/^\p{Lu}\./u.test(rest);
  // “Albert IV. Graf Tarsk”
  if (rules.ordinals && /^[IVX]+$/.test(word) && NOBLE.has(next)) return true;
  // An initial, and letters with stops between them: J. Lind, U.S.; but not “K/R/S. Sales”
  // And “the Kovin-U.S. pact”.
  const letters = word.replace(/^\p{L}+-(?=\p{L}\.)/u, '');
  if (/^(?:\p{L}\.)*\p{Lu}$/u.test(letters) && !before.endsWith(`/${word}`))
    return (
      (!starts || UNENDED.test(text.slice(start, at))) &&
      rest !== '' &&
      (word !== 'I' || !rules.wordI || at - 1 === start || BEFORE_NAME.test(before))
    );
  if (rules.units.has(key)) return rest !== '' && !/^\p{Lu}/u.test(rest);
  if (rules.closing.has(key)) return !starts && rest !== '';
  if (rules.counted.has(key)) return /^[\dIVX]/.test(rest);
  return rules.open.has(key) && rest !== '' && !(starts && /^\p{Ll}{3,}$/u.test(word) && key === 'no');
}

/** English “the U.S. And Kovin”, “trade between the U.S. And Kovin”, as old wires print it: no sentence has ended there. */
const UNENDED = /^The (?:\p{Lu}\.)+\p{Lu}$|\bbetween (?:the )?[^,;\s]+$/u;

/** “said I. Lind”, but “she and I. Then …”. */
const BEFORE_NAME =
  /\b(?:by|said|says|told|from|of|with|to|for|mayor|minister|president|director|professor|dr|mr|ms) I$/i;

/** Articles, and prepositions with one in them, behind which a number of three digits is an ordinal. */
const BEFORE_ORDINAL =
  /(?<!\p{L})(?:zum|zur|beim|vom|im|am|der|die|das|den|dem|des|ihre[nmr]?|seine[nmr]?) $/iu;

/** A number with a stop: that of a list's item, or an ordinal. */
function isNumbered(
  before: string,
  word: string,
  next: string,
  start: number,
  at: number,
  rules: Abbreviations,
): boolean {
  if (at - word.length === start) return true;
  // “zum 150. Geburtstag”
  const isShort = word.length <= 2 || (word.length === 3 && BEFORE_ORDINAL.test(before.slice(0, -3)));
  return rules.ordinals && isShort && next !== '' && !rules.starters.has(next) && before !== word;
}
