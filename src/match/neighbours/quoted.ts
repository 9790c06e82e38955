// Names in quotation marks, of things that are called so: гостиница «Украина», телеканал «Россия 24», «Металіст Харків».

import { CLASS, FOLD, SPACE, unitAt } from '../text/symbols.ts';
import { isCyrillicAdjective } from './adjective.ts';
import type { Around } from './around.ts';
import * as called from './called.data.ts';
import { isClub } from './called.ts';
import { tellsGame } from './club.ts';
import { CALLING, CLUB_FORMER, CLUB_NAME, CLUB_PATRON, FORMER, PLAIN, TITLE, TOWN_ENDING } from './facts.ts';
import { POWERS } from './neighbours.data.ts';
import { isDigit } from './numeral.ts';
import type { Rule } from './rules.ts';
import { tellingPart } from './telling.ts';
import {
  hasSpace,
  isAcronym,
  isBreak,
  isCapital,
  isLatin,
  isLetter,
  lettersAt,
  type Word,
  wordBefore,
} from './words.ts';

const QUOTE = 0x22;
const GUILLEMET = 0xab;
/** How much of a title may stand before or behind a name in it, in UTF-16 units. */
const LONGEST_REST = 30;

/** Nouns of things, before the quotation marks around what they are called: a club or a firm may be that thing. */
const NOUNS: readonly ReadonlySet<string>[] = [
  called.QUOTED,
  called.NAMED,
  called.CALLED,
  called.HONOURS,
  called.DEDICATED,
];
/** Those of things that are never a card’s: streets and ships. */
const OTHER_NOUNS: readonly ReadonlySet<string>[] = [
  called.STORMS,
  called.SHIPS,
  called.STREETS,
  called.SHORT_STREETS,
];

/** Those whose town may stand behind the quotation marks. */
const OF_TOWNS: readonly ReadonlySet<string>[] = [called.DEDICATED, called.STREETS];

/** What a quotation mark before the name at [start, end) says: гостиница «Украина», «Шахтар» Донецьк. */
export function quoteBefore({ text, family }: Around, start: number, end: number): Rule {
  const called = calledInQuotes(text, start, end);
  if (called || family !== 'slavic') return called ?? 'stands for itself';
  return isOfTown(text, start, () => tellsGame(text, end)) ? 'body of a place' : 'stands for itself';
}

/** What the noun before a title in quotation marks says that begins with the name at [start, end); null: nothing. */
function calledInQuotes(text: string, start: number, end: number): Rule | null {
  const quote = openingQuote(text, start);
  return quote >= 0 && isClosedSoon(text, end) ? calledBefore(text, quote, end) : null;
}

/**
 * What a quotation mark behind the name at [start, end) says: it ends a title, by the noun before that, or the name is all that
 * is quoted, as Slavic languages write what things are called. Film »Das Wunder von Bern«, сеть «Тверь».
 */
export function quoteBehind({ text, family }: Around, start: number, end: number): Rule {
  if (!isClosed(text, end)) return 'stands for itself';
  if (openingQuote(text, start) >= 0) return family === 'slavic' ? 'quoted' : 'stands for itself';
  const quote = titleStart(text, start);
  return quote >= 0 && calledBefore(text, quote, end) ? 'in a title' : 'stands for itself';
}

/** Whether the name that ends at `end` and what is before it from `start` on are all that stands in quotation marks. */
export function isQuoted(text: string, start: number, end: number): boolean {
  return isClosed(text, end) && openingQuote(text, start) >= 0;
}

/**
 * Whether what stands in quotation marks before the town at `start` is of that town: a club, or a body by the noun before it.
 * «Шахтар» Донецьк, УМБАЛ „Света Марина“ Варна.
 */
function isOfTown(text: string, start: number, tellsGame: () => boolean): boolean {
  const quote = isSpace(text, start - 1) ? start - 2 : -1;
  if (quote < 1 || !isQuote(text, quote) || !isLetter(text, quote - 1)) return false;
  const opening = titleStart(text, quote);
  if (opening < 0) return false;
  const first = lettersAt(text, opening + 1)!;
  if (first.is(FORMER | CLUB_FORMER | CLUB_NAME | CLUB_PATRON)) return true;
  const noun = wordBefore(text, opening);
  if (noun && (isAcronym(text, noun.start, noun.end) || OF_TOWNS.some((list) => list.has(noun.folded))))
    return true;
  return !hasSpace(text, first.start, quote) && tellsGame();
}

/** Where the quotation mark stands that opens the title with the word before `start`; -1: none does. */
function titleStart(text: string, start: number): number {
  for (let at = start - 1; at >= 0 && at > start - LONGEST_REST && !isBreak(text, at); at -= 1) {
    if (!isQuote(text, at)) continue;
    // « Paris », with a space inside.
    const begin = unitAt(text, at) === GUILLEMET && isSpace(text, at + 1) ? at + 2 : at + 1;
    const isBegin = isCapital(text, begin) || isDigit(text, begin);
    return isBegin && (at === 0 || !isLetter(text, at - 1)) ? at : -1;
  }
  return -1;
}

function calledBefore(text: string, quote: number, end: number): Rule | null {
  const noun = wordBefore(text, quote);
  // ТЕЦ „Марица изток“.
  const isThing = !!noun && !isLatin(noun.initial) && isAcronym(text, noun.start, noun.end);
  if (isThing && !noun.is(CALLING))
    return POWERS.has(noun.folded) || isClosed(text, end) ? null : 'in a title';
  if (!noun?.is(CALLING)) return null;
  const folded = tellingPart(noun.folded)!;
  const isIn = (list: ReadonlySet<string>) => list.has(folded);
  if (OTHER_NOUNS.some(isIn)) return 'in a title';
  if (!isClub(text, noun, folded) && !NOUNS.some(isIn)) return null;
  return isClosed(text, end) ? 'called so' : 'in a title';
}

/** The same of a title that begins with a capitalised word and goes on with a name that ends at `end`: «Маршал Жуков». */
export function titledWith(text: string, word: Word, end: number): Rule | null {
  if (!word.capitalised || (word.is(PLAIN) && !word.is(TITLE))) return null;
  return calledInQuotes(text, word.start, end) && 'in a title';
}

/** Whether a capitalised noun and the name behind it that ends at `end` are all that stands in quotation marks. */
export function isQuotedWith(text: string, word: Word, end: number): boolean {
  if (word.is(PLAIN | TOWN_ENDING) || isCyrillicAdjective(word.folded)) return false;
  return isClosed(text, end) && openingQuote(text, word.start) >= 0;
}

/** Where a quotation mark stands before `start`, perhaps with a space between; -1: nowhere. */
function openingQuote(text: string, start: number): number {
  const at = isSpace(text, start - 1) ? start - 2 : start - 1;
  return at >= 0 && isQuote(text, at) ? at : -1;
}

function isClosed(text: string, end: number): boolean {
  return isQuote(text, isSpace(text, end) ? end + 1 : end);
}

/** Whether a title ends soon behind a name that ends at `end`: no sentence does before. */
function isClosedSoon(text: string, end: number): boolean {
  for (let at = end; at < end + LONGEST_REST && at < text.length && !isBreak(text, at); at += 1)
    if (isQuote(text, at)) return true;
  return false;
}

function isQuote(text: string, at: number): boolean {
  return FOLD[unitAt(text, at)] === QUOTE;
}

function isSpace(text: string, at: number): boolean {
  return at >= 0 && at < text.length && (CLASS[unitAt(text, at)]! & SPACE) !== 0;
}
