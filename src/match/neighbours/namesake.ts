// Towns of the new world that have the name of a place of the old one: “Moscow, Idaho”, “Paris (Texas)”.
import { foldName } from '../text/folding.ts';
import { CLASS, SPACE, unitAt } from '../text/symbols.ts';
import * as data from './namesake.data.ts';
import { isCapital, lettersAt, startAfter, type Word, wordAfter } from './words.ts';

/** Most UTF-16 units of a name in the list, with room for accents. */
const LONGEST = 30;

/** Whether a state or province behind the name at [start, end) tells that a namesake is meant. */
export function isNamesake(text: string, start: number, end: number): boolean {
  const isBracket = text[end] === ' ' && text[end + 1] === '(';
  if ((text[end] !== ',' && !isBracket) || end - start > LONGEST) return false;
  const first = lettersAt(text, isBracket ? end + 2 : startAfter(text, end + 1));
  if (!first?.capitalised || !data.NAMESAKES.has(foldName(text.slice(start, end)))) return false;
  const second = wordAfter(text, first.end);
  return (
    isState(text, first.folded, first) ||
    (!!second && isState(text, `${first.folded} ${second.folded}`, second))
  );
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
