// Names that words behind them make others of: State Union of Serbia, San José de Ocoa, Minsk agreements, State University.
import { foldName } from '../text/folding.ts';
import { FOLD, unitAt } from '../text/symbols.ts';
import type { Around } from './around.ts';
import { isPossessive } from './called.ts';
import * as facts from './facts.ts';
import * as data from './neighbours.data.ts';
import type { Rule } from './rules.ts';
import { COASTS, COMPASS, EPITHET_ARTICLES, EPITHETS, WHOSE } from './things.data.ts';
import {
  hasSpace,
  isAcronym,
  isCapital,
  lettersAt,
  startAfter,
  type Word,
  wordAfter,
  wordBefore,
} from './words.ts';

/** How many words behind a name are looked at for one that makes an institution of it. */
const LONGEST_INSTITUTION = 4;
/** What joins a town to its river: Richmond upon Thames. */
const UPON = 'upon';
const AND = 'and';
const APOSTROPHE = 0x27;

/** Whether the name at [start, end) of a text is a body’s that “of Somewhere” turns into another one. */
export function isBody(text: string, start: number, end: number): boolean {
  if (!hasSpace(text, start, end)) return false;
  const name = foldName(text.slice(start, end));
  return (
    data.BODIES.has(name.slice(name.lastIndexOf(' ') + 1)) ||
    data.FIRST_BODIES.has(name.slice(0, name.indexOf(' ')))
  );
}

/** Whether many towns have the name at [start, end) of a text. */
export function isShared(text: string, start: number, end: number): boolean {
  const first = lettersAt(text, start);
  if (!first) return false;
  return first.end === end ? data.SHARED.has(first.folded) : data.SHARED_FIRST.has(first.folded);
}

/** Whether words from `next` on make an institution of what is before them: State University. */
export function isInstitution(text: string, next: Word): boolean {
  let word: Word | null = next;
  for (let count = 0; count < LONGEST_INSTITUTION && word?.capitalised; count += 1) {
    if (word.is(facts.HEAD)) return true;
    if (word.is(facts.GIVEN_NAME)) return false;
    word = wordAfter(text, word.end);
  }
  return false;
}

/** Whether a word makes a party of the country at `start` before it, where no office follows: New Zealand First. */
export function isParty({ text, capitalsTell }: Around, word: Word, start: number): boolean {
  return !isCapital(text, startAfter(text, word.end)) && capitalsTell(start);
}

/** Whether a town and two capitalised words behind it, the last of which is `last`, are rather a thing’s name than it and a person. */
export function isOfThing(text: string, start: number, last: Word): boolean {
  if (last.is(facts.PLAIN | facts.GIVEN_NAME)) return false;
  // Buffalo Wild Wings; the Oxford English Dictionary.
  return last.folded.endsWith('s') || wordBefore(text, start)?.folded === 'the';
}

/** Whether the name at [start, end) is a given name with what somebody was called besides behind the article: Karl der Große. */
function isRuler(text: string, start: number, end: number, article: Word): boolean {
  const own = lettersAt(text, start);
  return own?.end === end && own.is(facts.GIVEN_NAME) && isCapitalIn(EPITHETS, wordAfter(text, article.end));
}

/** Whether “the” before two names that “and” joins belongs to what they both are called by: the Victoria and Albert Museum. */
function isPaired({ text, family }: Around, and: Word, start: number, end: number): boolean {
  // “The Netherlands and Leiden University”.
  if (family !== 'english' || text[end - 1] === 's' || wordBefore(text, start)?.folded !== 'the')
    return false;
  const second = wordAfter(text, and.end);
  const head = second?.capitalised ? wordAfter(text, second.end) : null;
  return !!head?.capitalised && head.is(facts.HEAD | facts.PAPER);
}

/** “Costa do Marfim”, but “Rio do PSD”. */
function isCoast(text: string, start: number, end: number, named: Word): boolean {
  const own = lettersAt(text, start);
  return own?.end === end && COASTS.has(own.folded) && !isAcronym(text, named.start, named.end);
}

function isCapitalIn(list: ReadonlySet<string>, word: Word | null): boolean {
  return !!word?.capitalised && list.has(word.folded);
}

/** What the small word at `from` says of the name at [start, end) before it: Peking duck, Minsk agreements, Karl der Große. */
export function smallBehind(around: Around, start: number, end: number, from: number): Rule {
  const { text } = around;
  if (!data.SMALL_BEHIND_INITIALS.has(text[from]!)) return 'stands for itself';
  const next = wordAfter(text, end)!;
  if (next.is(facts.ACCORD)) return 'accords';
  if (next.is(facts.POSSESSED)) return isPossessive(text, end, next) ? 'dedicated' : 'stands for itself';
  if (EPITHET_ARTICLES.has(next.folded) && isRuler(text, start, end, next)) return 'surnamed';
  if (next.folded === AND) return isPaired(around, next, start, end) ? 'called so' : 'stands for itself';
  return next.is(facts.LINK) ? linkedBehind(around, next, start, end) : 'stands for itself';
}

/**
 * What a capitalised word that is seldom part of a name says behind the one at [start, end): Boston Children’s Hospital,
 * Lyon La Duchère.
 */
export function plainBehind(
  { text, family, capitalsTell }: Around,
  next: Word,
  start: number,
  end: number,
): Rule {
  if (FOLD[unitAt(text, next.end - 2)] === APOSTROPHE)
    return isWhose(text, next) ? 'institution' : 'stands for itself';
  if (!next.is(facts.ARTICLE) || family === 'english' || hasSpace(text, start, end))
    return 'stands for itself';
  const isPart = isCapital(text, startAfter(text, next.end)) && capitalsTell(start);
  return isPart ? 'word behind' : 'stands for itself';
}

/** Whether a possessive and a noun make a body of the town before them. */
function isWhose(text: string, whose: Word): boolean {
  if (!WHOSE.has(whose.folded)) return false;
  const head = wordAfter(text, whose.end);
  return !!head?.capitalised && head.is(facts.HEAD);
}

/** What stands behind a small word that joins it to the name at [start, end): State Union of Serbia, Corée du Nord. */
function linkedBehind({ text, startsName }: Around, link: Word, start: number, end: number): Rule {
  const owner = wordAfter(text, link.end);
  const named = owner?.is(facts.ARTICLE) ? wordAfter(text, owner.end) : owner;
  if (isCapitalIn(COMPASS, named) || (named?.capitalised && isCoast(text, start, end, named)))
    return 'another body';
  const isPart = isBody(text, start, end);
  const isOnWater = link.folded === UPON;
  if (!isPart && !isOnWater && !isShared(text, start, end)) return 'stands for itself';
  if (!named?.capitalised || startsName(named.start)) return 'stands for itself';
  if (isPart) return 'another body';
  if (isOnWater) return 'word behind';
  // “La llegada a Santiago de Juan Pérez”.
  const isOther = named.is(facts.GIVEN_NAME | facts.TITLE) || wordAfter(text, named.end)?.capitalised;
  return isOther ? 'stands for itself' : 'word behind';
}
