// Plans of one event for different days.
import { primaryTag } from '../deck/languages.ts';
import type { FactDate, IsoDate } from '../deck/types.ts';
import { timesIn } from '../keep/dates/find.ts';
import { AGAIN } from './empty-words.data.ts';
import { factText, tokensOf } from './same-facts.ts';
import { statementOf, subjectOf } from './statements.ts';
import { firstOf, lastOf } from './times.ts';
import type { ShownFact } from './types.ts';

/** A fact of something planned. */
export interface Due {
  readonly fact: ShownFact;
  readonly due: IsoDate;
  /** Stems of the words that say what is planned. */
  readonly subject: ReadonlySet<string>;
}

/** What a fact plans. Nothing where its words do not hold the due date, or tell of what is done again and again. */
export function duesOf(fact: ShownFact, left: ReadonlySet<string>, language: string): Due[] {
  const { due } = fact;
  if (due === null) return [];
  const text = factText(fact);
  const time = timesIn(text, language, fact.source.published?.date ?? fact.stated?.date ?? null).find(
    ({ date }) => date === due.date,
  );
  if (time === undefined) return [];
  const raw = text.slice(time.start, time.end);
  const statement = statementOf(fact, raw, language).replace(raw, ' ');
  const again = AGAIN[primaryTag(language)]?.split(' ') ?? [];
  if (tokensOf(statement).some((word) => again.some((verb) => word.startsWith(verb)))) return [];
  return [{ fact, due: due.date, subject: subjectOf(statement, left) }];
}

/** Whether two plans are of one event, told in the same words. One source that tells of two days tells of two events. */
export function isOneEvent(a: Due, b: Due): boolean {
  if (a.fact.source === b.fact.source || a.subject.size === 0) return false;
  return a.subject.size === b.subject.size && [...a.subject].every((word) => b.subject.has(word));
}

/** Whether one of two dates may be the other, told less finely. */
export const isOneDate = (a: IsoDate, b: IsoDate): boolean =>
  firstOf(a) <= lastOf(b) && firstOf(b) <= lastOf(a);

/** Which of two dates is the earlier, as `sort` has it. 0: they may be one; null: one is not known. */
export function compareDates(a: FactDate | null, b: FactDate | null): number | null {
  if (!a || !b) return null;
  if (isOneDate(a.date, b.date)) return 0;
  return firstOf(a.date) < firstOf(b.date) ? -1 : 1;
}
