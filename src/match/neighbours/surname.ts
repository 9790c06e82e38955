// Names that are but a part of somebody else’s: Castrey in Castrey-Smith, Hugo in Hugo Boss. Two people put side by side
// remain two: Putin-Xi talks, the Biden-Harris ticket.

import type { Around } from './around.ts';
import { GIVEN_NAME, TITLE } from './facts.ts';
import { isBehindPart, isHyphen, isJoinedBefore, isJoinedBehind, isPartOfTown } from './joined.ts';
import type { Rule } from './rules.ts';
import * as data from './surname.data.ts';
import { hasSpace, isAcronym, lettersAt, lettersBefore, type Word, wordAfter, wordBefore } from './words.ts';

/** What the hyphen at `end` says of the name at [start, end). */
export function joinedBehind(around: Around, start: number, end: number): Rule {
  if (isJoinedBehind(around.text, end)) return 'joined';
  if (!mayTell(around, start)) return 'stands for itself';
  const isPart = isPartOfTown(around, start, end);
  // Neither Anna Roth in Anna Roth-Meier, nor Hradec Králové in Hradec Králové-Plotiště.
  if (isDoubleBehind(around, start, end)) return isPart ? 'called so' : 'double surname';
  return isPart ? 'part of a town' : 'stands for itself';
}

/** What the hyphen before the name at [start, end) says of it; the name found before it ends at `lastEnd`. */
export function joinedBefore(around: Around, start: number, end: number, lastEnd: number): Rule {
  if (isJoinedBefore(around.text, start)) return 'joined';
  if (!mayTell(around, start)) return 'stands for itself';
  if (isDoubleBefore(around, start, end, lastEnd)) return 'double surname';
  const isBehind = lastEnd !== start - 1 && isBehindPart(around, start, end);
  return isBehind ? 'part of a town' : 'stands for itself';
}

function mayTell({ isGerman, capitalsTell }: Around, start: number): boolean {
  return isGerman || capitalsTell(start);
}

/** Whether the hyphen at `end` joins another surname to the person’s name that ends there: Anna Roth-Meier. */
function isDoubleBehind(around: Around, start: number, end: number): boolean {
  const { text } = around;
  const part = lettersAt(text, end + 1);
  if (!part || !isSurname(text, part) || isHyphen(text, part.end) || around.startsName(part.start))
    return false;
  // “Joe Biden-Kamala Harris”.
  if (part.is(GIVEN_NAME) && wordAfter(text, part.end)?.capitalised) return false;
  return isDouble(around, start, part.end, hasSpace(text, start, end));
}

/** Whether the hyphen before `start` joins that surname to another one, which is no name found before: Castrey-Smith. */
function isDoubleBefore(around: Around, start: number, end: number, lastEnd: number): boolean {
  const { text } = around;
  const part = lettersBefore(text, start - 1);
  if (!part || part.end === lastEnd || !isSurname(text, part) || data.PREFIXES.has(part.folded)) return false;
  if (hasSpace(text, start, end) || isHyphen(text, part.start - 1) || isHyphen(text, end)) return false;
  return isDouble(around, part.start, end, false);
}

function isSurname(text: string, part: Word): boolean {
  return part.capitalised && part.end - part.start > 1 && !isAcronym(text, part.start, part.end);
}

/** Whether two names that a hyphen joins at [start, end) are one, by the words beside them. */
function isDouble({ text, family, isGerman }: Around, start: number, end: number, isFull: boolean): boolean {
  const before = wordBefore(text, start);
  const behind = wordAfter(text, end);
  if ([before, behind].some((word) => word && data.OF_PAIRS.has(word.folded))) return false;
  if (isFull) return !(isGerman && before && data.DETERMINERS.has(before.folded));
  if (before && (isGiven(before) || before.is(TITLE))) return true;
  if (family === 'slavic') return WOMANS.test(text.slice(start, end));
  if (isGerman || family !== 'english') return false;
  // A noun behind it makes an attribute of it: “the Biden-Harris campaign”.
  if (before && data.DETERMINERS.has(before.folded)) return false;
  return !behind || data.NO_NOUNS.has(behind.folded);
}

function isGiven(word: Word): boolean {
  return word.capitalised && (word.isCut || word.is(GIVEN_NAME));
}

/** How Slavic surnames of women end, with a hyphen before the last: Roth-Nowacka, but “Tusk-Duda”. */
const WOMANS = /-\p{L}+(?:[scdz]k(?:a|iej|ą|á|é|ou)|ov(?:á|é|ou))$/u;

/** Endings of Slavic cases in which somebody stands beside a subject: “Pavel Babiše pověřil”. */
const OBLIQUE = /(?:[aeuаую]|ovi|em|om|eg[oa]|eho|ою|ом|ем|ого|ему)$/u;

/**
 * What it says that a name of one word at [start, end) may be the given name or the title of somebody whose surname is `next`:
 * Hugo Boss, King Abdullah; null: it is not.
 */
export function beginsAnother({ text, family }: Around, start: number, end: number, next: Word): Rule | null {
  const own = lettersAt(text, start);
  if (own?.end !== end || !own.is(GIVEN_NAME | TITLE)) return null;
  const before = wordBefore(text, start);
  if (before && (before.is(TITLE) || isGiven(before))) return null;
  if (family === 'slavic' && OBLIQUE.test(next.folded)) return null;
  if (!own.is(GIVEN_NAME)) return 'title of another';
  // Sofia is a town, too: “кметът на София Васил Терзиев”.
  return next.is(GIVEN_NAME) ? 'another person' : 'given name of another';
}
