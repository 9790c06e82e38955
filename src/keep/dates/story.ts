// The year in which a story that a text tells took place.
import type { IsoDate } from '../../deck/types.ts';

/** What stands before a text, in which its story may have begun: in its paragraph and the one before. */
export function nearIn(before: string): string {
  return before.split('\n').slice(-2).join('\n').slice(-NEAR);
}

/** UTF-16 units before a text. */
const NEAR = 2000;

/** “She was jailed in May 2023. … The trial drew crowds in May”: the year, some back, with which such a month last stands before; null: none. */
export function yearOfMonth(month: string, before: string, published: IsoDate | null): string | null {
  if (month === '' || published === null) return null;
  const stem = month.replace(/\.$/, '').replace(/[[\]()*+?.\\]/g, '');
  const dated = new RegExp(`(?<!\\p{L})${stem}\\.?,? (?:\\d{1,2},? )?(?:del? )?(20\\d\\d)(?!\\d)`, 'giu');
  const year = [...before.matchAll(dated)].at(-1)?.[1];
  const ago = Number(published.slice(0, 4)) - Number(year);
  return year !== undefined && ago > 0 && ago <= RECENT ? year : null;
}

/** Years back. */
const RECENT = 3;

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
  const isOfMonth = [MONTH_OF_YEAR, RUSSIAN_MONTH_OF_YEAR].some(
    (pattern) => Number([...before.matchAll(pattern)].at(-1)?.[1]) === last,
  );
  if (isOfMonth && isLongAgo(last)) return null;
  return isOfEarlierYear(before, published) ? null : undefined;
}

/** “In March 2022 he came. In July …”: does the last year told before, in one paragraph, stand with a month, and is it an earlier one? */
function isOfEarlierYear(before: string, published: IsoDate | null): boolean {
  const [here = ''] = before.split('\n').slice(-1);
  // Russian «В 2020 году он пришёл. 4 июля …»
  const opening = [...here.matchAll(OPENING_YEAR)].findLast(([text]) => /В\s/.test(text));
  const match = [...here.matchAll(ANY_MONTH_OF_YEAR)].at(-1) ?? opening;
  if (match === undefined || published === null) return false;
  const [, year] = match;
  const isBirth = BORN.test(here.slice(Math.max(0, match.index - 40), match.index));
  return year === here.match(YEAR)?.at(-1) && year! < published.slice(0, 4) && !isBirth;
}

/** Does a text end inside a quotation? */
export function endsQuoted(text: string): boolean {
  return /(?:“[^”]*|^[^"]*"(?:[^"]*"[^"]*")*[^"]*)$/u.test(text);
}

const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g;
/** English. Not the day on which somebody was born. */
const MONTH_OF_YEAR =
  /(?<!born (?:in|on)(?: \d+)? (?:early |late )?)(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2})?,?|(?:spring|summer|autumn|fall|winter) of) ((?:1[5-9]|20)\d\d)(?!\d)/gu;

const RUSSIAN_MONTH_OF_YEAR =
  /(?<!роди\p{L}+ (?:в )?(?:\d+ )?)(?<!\p{L})(?:январ|феврал|март|апрел|ма[йея]|июн|июл|август|сентябр|октябр|ноябр|декабр)\p{L}{0,2} ((?:1[5-9]|20)\d\d) г/gu;

const BORN = /(?:born|geboren|naci[óod]|родил)/u;
/** In all languages. */
const ANY_MONTH_OF_YEAR =
  /(?<!\p{L})(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|ene|abr|ago|set|dic|янв|фев|мар|апр|ма[йея]|июн|июл|авг|сен|окт|ноя|дек)\p{L}*\.?,?\s(?:\d{1,2},\s)?(?:del?\s(?:año\s)?)?((?:1[5-9]|20)\d\d)(?!\d)/giu;

const OPENING_YEAR =
  /(?:^|[.!?…]["”»)]*\s+)(?:In|By|At|On|During|Im|Am|En|В)\s[^.,;:!?]{0,40}?(?<!\d)((?:1[5-9]|20)\d\d)(?!\d)/gu;
const STORY_YEARS = 10;
