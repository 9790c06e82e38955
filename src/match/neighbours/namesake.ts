// Towns that have the name of a place on the other side of an ocean: “Moscow, Idaho”, “Paris (Texas)”, “Paris, au Texas”,
// “Boston, Lincolnshire”.
import { foldName } from '../text/folding.ts';
import { CLASS, SPACE, unitAt } from '../text/symbols.ts';
import * as data from './namesake.data.ts';
import { isCapital, lettersAt, startAfter, type Word, wordAfter } from './words.ts';

/** Most UTF-16 units of a name in the list, with room for accents. */
const LONGEST = 30;
/** Small words between a town and its region, at most. */
const MOST_JOINING = 2;

/** Whether a state or province behind the name at [start, end) tells that a namesake is meant. */
export function isNamesake(text: string, start: number, end: number): boolean {
  const isBracket = text[end] === ' ' && text[end + 1] === '(';
  if ((text[end] !== ',' && !isBracket) || end - start > LONGEST) return false;
  const first = regionAt(text, isBracket ? end + 2 : startAfter(text, end + 1));
  if (!first?.capitalised) return false;
  const town = foldName(text.slice(start, end));
  const second = wordAfter(text, first.end);
  const both = second && `${first.folded} ${second.folded}`;
  if (data.RETURNED.has(town) && [first.folded, both].some((name) => name && data.COUNTIES.has(name)))
    return true;
  if (!data.OLD_WORLD.has(town)) return false;
  return isState(text, first.folded, first) || (both !== null && isState(text, both, second!));
}

/** The word at `start`, or the one behind small words that join a region to a town: au Texas, штат Техас. */
function regionAt(text: string, start: number): Word | null {
  let word = lettersAt(text, start);
  for (let count = 0; count < MOST_JOINING && word && data.REGION_LINKS.has(word.folded); count += 1)
    word = wordAfter(text, word.end);
  return word;
}

function isState(text: string, name: string, last: Word): boolean {
  if (data.STATE_CODES.has(last.text)) return last.folded === name;
  return data.STATES.has(name) || (data.CITIES_TOO.has(name) && closes(text, last.end));
}

/** Whether what ends at `at` is the end of a list: “Moscow, New York and Paris” is one of cities. */
function closes(text: string, at: number): boolean {
  if (text[at] === ')' || text[at] === ';') return true;
  if (text[at] !== '.' && text[at] !== ',') return false;
  const isSpace = (CLASS[unitAt(text, at + 1)]! & SPACE) !== 0;
  if (text[at] === '.') return isSpace || at + 1 === text.length;
  return (
    isSpace && !isCapital(text, at + 2) && !/^(?:and|or|y|e|et|und|i|и)\s/u.test(text.slice(at + 2, at + 7))
  );
}
