// One event for different days: a plan that was moved, a birth that sources date otherwise.
import { primaryTag } from '../deck/languages.ts';
import type { FactDate, IsoDate } from '../deck/types.ts';
import { timesIn } from '../keep/dates/find.ts';
import { AGAIN, AND, ONCE, PLANNED } from './empty-words.data.ts';
import { factText, tokensOf, wordSet } from './same-facts.ts';
import { statementOf, subjectOf } from './statements.ts';
import { firstOf, lastOf } from './times.ts';
import type { ShownFact } from './types.ts';

/** A fact of an event, and its day. */
export interface Dated {
  readonly fact: ShownFact;
  readonly date: IsoDate;
  /** Stems of the words that say what happens. */
  readonly subject: ReadonlySet<string>;
}

/** What a fact plans. Nothing where its words do not hold the due date, or tell of what is done again and again. */
export function duesOf(fact: ShownFact, left: ReadonlySet<string>, language: string): Dated[] {
  const again = AGAIN[primaryTag(language)]?.split(' ') ?? [];
  const isAgain = (word: string) => again.some((verb) => word.startsWith(verb));
  const planned = new Set([...left, ...wordSet([PLANNED], language)]);
  return datedOf(fact, fact.due, planned, language, (words) => !words.some(isAgain));
}

/** What a fact tells of what happens once, such as a birth. Nothing where its words do not hold the date. */
export function oncesOf(fact: ShownFact, left: ReadonlySet<string>, language: string): Dated[] {
  const once = wordSet([ONCE], language);
  return datedOf(fact, fact.about, left, language, (words) => words.some((word) => once.has(word)));
}

/** A fact with its date, if the words of the event, all up to the end of the date's clause, are such as are wanted. */
function datedOf(
  fact: ShownFact,
  when: FactDate | null,
  left: ReadonlySet<string>,
  language: string,
  isWanted: (words: readonly string[]) => boolean,
): Dated[] {
  if (when === null) return [];
  const text = factText(fact);
  const time = timesIn(text, language, fact.source.published?.date ?? fact.stated?.date ?? null).find(
    ({ date }) => date === when.date,
  );
  if (time === undefined) return [];
  const raw = text.slice(time.start, time.end);
  const [before = '', behind = ''] = splitAt(statementOf(fact, raw, language), raw);
  const event = `${before} ${behind.split(BEHIND)[0]}`;
  return isWanted(tokensOf(event)) ? [{ fact, date: when.date, subject: subjectOf(event, left) }] : [];
}

/** Where the clause of a date ends: what follows is told besides. */
const BEHIND = new RegExp(`[,;:](?!\\d)|\\s(?:${AND})\\s`, 'iu');

function splitAt(text: string, raw: string): readonly string[] {
  const at = text.indexOf(raw);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + raw.length)];
}

/** Whether two are of one event, told in the same words. One source that tells of two days tells of two events. */
export function isOneEvent(a: Dated, b: Dated): boolean {
  if (a.fact.source === b.fact.source || a.subject.size === 0) return false;
  return a.subject.size === b.subject.size && [...a.subject].every((word) => b.subject.has(word));
}

/** Whether one of two dates may be the other, told less finely. */
export const isOneDate = (a: IsoDate, b: IsoDate): boolean =>
  firstOf(a) <= lastOf(b) && firstOf(b) <= lastOf(a);

/** Days from the end of one date to the beginning of a later one. */
export const daysBetween = (earlier: IsoDate, later: IsoDate): number =>
  (Date.parse(firstOf(later)) - Date.parse(lastOf(earlier))) / 86_400_000;

/** Which of two dates is the earlier, as `sort` has it. 0: they may be one; null: one is not known. */
export function compareDates(a: FactDate | null, b: FactDate | null): number | null {
  if (!a || !b) return null;
  if (isOneDate(a.date, b.date)) return 0;
  return firstOf(a.date) < firstOf(b.date) ? -1 : 1;
}
