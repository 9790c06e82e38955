import { dateProblem } from '../deck/dates.ts';
import type { IsoDate } from '../deck/types.ts';

/** How names of months begin, in the languages whose pages are read most; January first. */
const MONTHS = [
  'jan ene gen янв sty січ',
  'feb fev fév фев lut лют',
  'mar mär mrz мар бер',
  'apr abr avr апр kwi кві',
  'may mai mag май мая maj тра',
  'jun juin giu июн cze чер',
  'jul juil lug июл lip лип',
  'aug ago aoû авг sie сер',
  'sep set сен wrz вер',
  'oct okt out ott окт paź жов',
  'nov ноя lis лис',
  'dec dez dic déc дек gru гру',
].map((beginnings) => beginnings.split(' '));

/** Forms in which pages write a day. Groups are named `y`, `m`, `d`; `m` is a number or a name. */
const FORMS: readonly RegExp[] = [
  // ISO 8601, also cut short, with slashes, and without dashes.
  /^(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?!\d)/,
  /^(?<y>\d{4})(?<m>\d\d)(?<d>\d\d)(?:(?:\d\d){2,3})?(?!\d)/,
  /^(?<y>\d{4})-(?<m>\d\d)$/,
  /^(?<y>\d{4})$/,
  // Chinese, Japanese and Korean.
  /(?<!\d)(?<y>\d{4})[年년] ?(?<m>\d{1,2})[月월] ?(?<d>\d{1,2})[日일]/u,
  // With points the day stands first.
  /\b(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})(?!\d)/,
  // In words, RFC 2822 among them: `Thu, 09 Sep 2021`, `9 de septiembre de 2021`, `September 9th, 2021`.
  /(?<!\d)(?<d>\d{1,2})(?:st|nd|rd|th|\.|º|er)?[ -](?:de )?(?<m>\p{L}{3,12})\.?[ ,-]+(?:de )?(?<y>\d{4})(?!\d)/iu,
  /(?<!\p{L})(?<m>\p{L}{3,12})\.? (?<d>\d{1,2})(?:st|nd|rd|th)?,? (?:[\d:]+ )?(?:[a-z]{3,4} )?(?<y>\d{4})(?!\d)/iu,
];
/** Months and days in either order. A year of two digits is one only where the order is known. */
const SLASHED = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4}|\d\d)(?![\d/])/;

/** Which stands first in `9/10/2021`; null: not known. */
export type SlashOrder = 'month' | 'day' | null;

/** The order by a page's language: Americans write the month first, whose pages seldom say more than `en`. */
export function slashOrder(language: string | null): SlashOrder {
  if (language === null || language === 'en' || /^en-(CA|PH)$/.test(language)) return null;
  return language === 'en-US' ? 'month' : 'day';
}

/**
 * The day in a date of metadata, as it is written: of a moment with a zone the date at that zone, which is the
 * date at the place of publication. Null: it is no date, or one that can be read in two ways.
 */
export function publishedDay(text: string, order: SlashOrder = null): IsoDate | null {
  const trimmed = text.trim().replace(/\s+/g, ' ');
  for (const form of FORMS) {
    const { y, m, d } = form.exec(trimmed)?.groups ?? {};
    const month = m === undefined ? undefined : monthNumber(m);
    if (y !== undefined && month !== 0) return isoDate(y, month, d);
  }
  const [, first, second, digits] = SLASHED.exec(trimmed) ?? [];
  if (digits === undefined || (digits.length === 2 && order === null)) return null;
  const year = digits.length === 2 ? `20${digits}` : digits;
  if (Number(first) > 12) return isoDate(year, second, first);
  if (Number(second) > 12 || first === second) return isoDate(year, first, second);
  if (order === null) return null;
  return order === 'month' ? isoDate(year, first, second) : isoDate(year, second, first);
}

/** The day in an address, as blogs and papers write it: `/2021/09/10/`. */
export function dayInAddress(url: string): IsoDate | null {
  const [, year, month, day] =
    /\/((?:19|20)\d\d)[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/-]|$)/.exec(url) ?? [];
  return year === undefined ? null : isoDate(year, monthNumber(month!), day);
}

/** 1 to 12; 0: it is no month. */
function monthNumber(month: string): number {
  const name = month.toLowerCase();
  return /^\d/.test(name)
    ? Number(name)
    : 1 + MONTHS.findIndex((all) => all.some((one) => name.startsWith(one)));
}

function isoDate(year: string, month?: number | string, day?: string): IsoDate | null {
  const date = [year, month, day]
    .filter((part) => part !== undefined)
    .map(twoDigits)
    .join('-');
  // Before newspapers were printed, and after everybody who reads this: not a day of publication.
  const isLikely = year >= '1600' && year < '2200';
  return isLikely && dateProblem(date) === null ? date : null;
}

const twoDigits = (part: string | number) => String(part).padStart(2, '0');
