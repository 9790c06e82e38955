// The year in which a story that a text tells took place.
import type { IsoDate } from '../../deck/types.ts';

/** UTF-16 units before a text in which its story may have begun. */
export const NEAR = 2000;

/**
 * The year, some years back, that a sentence before begins with: “In 1945 …”. What is told behind it took place then. Null: it may have,
 * since the last year told there stands with a month.
 */
export function storyOf(before: string, published: IsoDate | null): number | null | undefined {
  const isLongAgo = (year: number) =>
    published !== null && year <= Number(published.slice(0, 4)) - STORY_YEARS;
  const year = Number([...before.matchAll(OPENING_YEAR)].at(-1)?.[1]);
  if (isLongAgo(year)) return year;
  const last = Number(before.match(YEAR)?.at(-1));
  const isOfMonth = Number([...before.matchAll(MONTH_OF_YEAR)].at(-1)?.[1]) === last;
  return isOfMonth && isLongAgo(last) ? null : undefined;
}

/** Does a text end inside a quotation? */
export function endsQuoted(text: string): boolean {
  return /(?:“[^”]*|^[^"]*"(?:[^"]*"[^"]*")*[^"]*)$/u.test(text);
}

const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g;
/** English. Not the day on which somebody was born. */
const MONTH_OF_YEAR =
  /(?<!born (?:in|on)(?: \d+)? (?:early |late )?)(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2})?,?|(?:spring|summer|autumn|fall|winter) of) ((?:1[5-9]|20)\d\d)(?!\d)/gu;

const OPENING_YEAR =
  /(?:^|[.!?…]["”»)]*\s+)(?:In|By|At|On|During|Im|Am|En|В)\s[^.,;:!?]{0,40}?(?<!\d)((?:1[5-9]|20)\d\d)(?!\d)/gu;
const STORY_YEARS = 10;
