// Does a time tell of the statement itself, or of a clause or phrase in it that tells of something else: “the man who came in 2010”?
import { pattern } from '../pattern.ts';
import { smallText } from '../small.ts';
import type { DatesInput } from './belonging.ts';
import type { Time } from './find.ts';
import { ATTRIBUTES, CLAUSES, FRONTS, PARTICIPLES, SUBJECTS, WARS } from './words/clauses.ts';

/** Does a time stand in a relative clause, a participle phrase or a clause behind “after” or “because”, before the comma that ends it? */
export function isOfClause(time: Time, { text, start, language, report }: DatesInput): boolean {
  const opens = CLAUSES[language];
  if (opens === undefined) return false;
  const from = report?.side === 'behind' && report.end <= time.start ? report.end : start;
  const before = smallText(text.slice(from, time.start).replace(APPOSITION, '')).replace(CONTENT, '');
  const clause = before
    .replace(SUBJECTS[language] ?? NONE, '')
    .split(ENDS)
    .at(-1)!;
  // Behind a semicolon something else is told.
  return (
    before.includes(';') ||
    opens.test(clause) ||
    FRONTS[language]?.test(text.slice(start, time.end)) === true ||
    isOfPhrase(before, smallText(text.slice(time.end)), language) ||
    isOfNoun(time, text, language)
  );
}

/** “, в понедельник сменившая”: what stands behind the comma begins with the time. */
function isOfPhrase(before: string, behind: string, language: string): boolean {
  return PARTICIPLES[language]?.test(behind) === true && /,\s(?:\S+\s){0,2}$/.test(before);
}

/** Does a time tell of the noun behind it: “the 2014 study”? */
function isOfNoun({ start, end, date }: Time, text: string, language: string): boolean {
  const upToEnd = text.slice(Math.max(0, start - NEAR), end).toLowerCase();
  const isOf = ([upTo, behind]: readonly [RegExp, RegExp]) =>
    upTo.test(upToEnd) && behind.test(text.slice(end));
  const war = WARS[language];
  if (war !== undefined && isOf(war)) return true;
  return !date?.includes('/') && ATTRIBUTES[language]?.some(isOf) === true;
}

/** Letters before a time in which its noun stands. */
const NEAR = 30;

const NONE = /(?!)/;

/** “After the mayor, *Anna Roth*, left”: the clause goes on behind it. */
const APPOSITION = /,\s\p{Lu}[^,;:]{0,40},(?=\s\p{Ll})/gu;

/** What tells what is said: it opens the statement. */
const CONTENT = pattern('u')`
  ^,?\s*(?:(?:in|on|at|to|during|en|al?|el|este|esta|am|im|gegenüber|во?|на)\s[^,;:]{0,50}?\s)?(?:that|que|dass
  |что)\s
`;

/** Where a clause ends, behind the words that open it; the comma opens the next one. */
const ENDS = /(?<!(?<!\p{L})(?:того|тем|потому|прежде))(?=,(?!\d))|[;:–—]|\s-/u;
