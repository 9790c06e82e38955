// Names in quotation marks, of things that are called so: гостиница «Украина», телеканал «Россия 24», «Металіст Харків».

import { CLASS, FOLD, SPACE, unitAt } from '../text/symbols.ts';
import { isCyrillicAdjective } from './adjective.ts';
import * as called from './called.data.ts';
import { isClub } from './called.ts';
import { CALLING, PLAIN, TITLE, TOWN_ENDING } from './facts.ts';
import type { Rule } from './rules.ts';
import { tellingPart } from './telling.ts';
import { isBreak, type Word, wordBefore } from './words.ts';

const QUOTE = 0x22;
/** How much of a title may stand behind a name in it, in UTF-16 units. */
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

/** What the noun before a title in quotation marks says that begins with the name at [start, end); null: nothing. */
export function calledInQuotes(text: string, start: number, end: number): Rule | null {
  const quote = openingQuote(text, start);
  const noun = quote >= 0 && isClosedSoon(text, end) ? wordBefore(text, quote) : null;
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
