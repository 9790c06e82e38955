// Dates at the grain that is known: `2021`, `2021-05`, `2021-05-23`, and `a/b` of two such.
import type { IsoDate, Source } from '../deck/types.ts';
import type { ShownFact } from '../shelf/types.ts';

/** Day, month or year by the number of its parts. */
const PARTS = {
  long: [{ year: 'numeric' }, { month: 'long' }, { day: 'numeric' }],
  short: [{ year: 'numeric' }, { month: 'short' }, { day: 'numeric' }],
} as const satisfies Record<string, readonly Intl.DateTimeFormatOptions[]>;

const ends = (date: IsoDate): [from: string, to: string] => {
  const [from = date, to = from] = date.split('/');
  return [from, to];
};

const grain = (point: string) => point.split('-').length;

function instant(point: string): Date {
  const [year = 0, month = 1, day = 1] = point.split('-').map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

function format(point: string, language: string, form: 'long' | 'short'): Intl.DateTimeFormat {
  const options = Object.assign({ timeZone: 'UTC' }, ...PARTS[form].slice(0, grain(point)));
  return new Intl.DateTimeFormat(language, options);
}

/** A date for people, no finer than it is known; `language` is a BCP 47 tag. `2021-09` → “September 2021”. */
export function dateText(date: IsoDate, language: string, form: 'long' | 'short' = 'long'): string {
  const [from, to] = ends(date);
  if (from === to) return format(from, language, form).format(instant(from));
  if (grain(from) === grain(to)) return format(from, language, form).formatRange(instant(from), instant(to));
  return `${dateText(from, language, form)} – ${dateText(to, language, form)}`;
}

/** Its first day: `2021-09` → `2021-09-01`. Days compare as texts. */
export function firstDay(date: IsoDate): IsoDate {
  return instant(ends(date)[0]).toISOString().slice(0, 10);
}

/** Its last day: `2021-09` → `2021-09-30`. */
export function lastDay(date: IsoDate): IsoDate {
  const [, to] = ends(date);
  const last = instant(to);
  if (grain(to) === 1) last.setUTCFullYear(last.getUTCFullYear() + 1);
  if (grain(to) === 2) last.setUTCMonth(last.getUTCMonth() + 1);
  if (grain(to) < 3) last.setUTCDate(last.getUTCDate() - 1);
  return last.toISOString().slice(0, 10);
}

/** The month of its last day: `2021-09-08` → `2021-09`; a year stays a year. Months compare as texts. */
export function monthOf(date: IsoDate): IsoDate {
  return ends(date)[1].slice(0, 7);
}

/** Whether all of it lies before today (a day). */
export function hasPassed(date: IsoDate, today: IsoDate): boolean {
  return lastDay(date) < today;
}

/** Whole years from its last day to today; 0 where it is less than one, or to come. */
export function yearsSince(date: IsoDate, today: IsoDate): number {
  const last = lastDay(date);
  const years = Number(today.slice(0, 4)) - Number(last.slice(0, 4));
  return Math.max(0, today.slice(5) < last.slice(5) ? years - 1 : years);
}

/**
 * Since when what a fact tells has been so, as far as its source knows; null: it has an end, or is of one time. A deck writes both as a span.
 * It is open where it ends when its source was published and the words do not name that end, though they name its beginning or
 * it is of years: “since March”, “for five years”, but not “in spring”, “from 2019 to 2024”.
 */
export function openSince({
  about,
  source,
  text,
}: Pick<ShownFact, 'about' | 'text'> & {
  readonly source: Pick<Source, 'published' | 'words' | 'language'>;
}): IsoDate | null {
  if (!about || !source.published) return null;
  const [from, to] = ends(about.date);
  if (from === to || !isWithin(ends(source.published.date)[1], to)) return null;
  const said = text.map((part) => (typeof part === 'string' ? part : part.text)).join('');
  const language = (source.words === 'verbatim' && source.language) || 'en';
  const isOfYears = grain(from) === 1 && grain(to) === 1;
  return !names(said, to, language) && (isOfYears || names(said, from, language)) ? from : null;
}

const isWithin = (point: string, coarser: string) => point === coarser || point.startsWith(`${coarser}-`);

/** Whether words name the finest part that is known of a day, month or year; a day also by its weekday. */
function names(said: string, point: string, language: string): boolean {
  const own = grain(point) === 2 ? [] : [String(Number(point.split('-').at(-1)))];
  // With a day beside it a month is inflected in some languages.
  const spoken: Intl.DateTimeFormatOptions[][] = [
    [],
    [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }],
    [{ weekday: 'long' }],
  ];
  for (const options of spoken[grain(point) - 1]!) {
    const format = new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options });
    const parts = format.formatToParts(instant(point));
    own.push(...parts.flatMap(({ type, value }) => (type === 'month' || type === 'weekday' ? value : [])));
  }
  const text = said.toLowerCase();
  return own.some((name) => holdsWord(text, name.toLowerCase().replace(/\.$/, '')));
}

function holdsWord(text: string, word: string): boolean {
  const isPart = /[\p{L}\p{N}]/u;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isPart.test(text.charAt(at - 1)) && !isPart.test(text.charAt(at + word.length))) return true;
  }
  return false;
}
