import { dateProblem, endOf } from '../../deck/dates.ts';
import type { IsoDate } from '../../deck/types.ts';

/** A date as far as it is known. */
export interface Moment {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** The first moment of an ISO date. */
export function momentOf(date: IsoDate): Moment {
  const [year, month, day] = date.split('/')[0]!.split('-').map(Number);
  return { year: year!, month: month ?? null, day: day ?? null };
}

/** Writes a moment; null when there is no such day. */
export function isoOf({ year, month, day }: Moment): IsoDate | null {
  const y = String(year).padStart(4, '0');
  if (month === null) return year > 0 && year < 10_000 ? y : null;
  if (month < 1 || month > 12) return null;
  const ym = `${y}-${String(month).padStart(2, '0')}`;
  if (day === null) return ym;
  const ymd = `${ym}-${String(day).padStart(2, '0')}`;
  return day >= 1 && ymd <= endOf(ym) ? ymd : null;
}

/** A span of two dates; one date where they are the same; null where it would end before it begins. */
export function spanOf(from: IsoDate | null, to: IsoDate | null): IsoDate | null {
  if (from === null || to === null) return null;
  if (from === to) return from;
  return endOf(from) <= endOf(to) && from < to ? `${from}/${to}` : null;
}

/** A day, so many days after another. */
export function addDays(day: IsoDate, days: number): IsoDate {
  const { year, month, day: date } = momentOf(day);
  return new Date(Date.UTC(year, month! - 1, date! + days)).toISOString().slice(0, 10);
}

/** A month, so many months after another. */
export function addMonths(year: number, month: number, months: number): IsoDate {
  const total = year * 12 + month - 1 + months;
  return isoOf({ year: Math.floor(total / 12), month: (total % 12) + 1, day: null })!;
}

/** 0 (Sunday) to 6. */
export function weekdayOf(day: IsoDate): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** The week of a day, from Monday to Sunday, so many weeks later. */
export function weekOf(day: IsoDate, weeks: number): IsoDate {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7) + 7 * weeks);
  return `${monday}/${addDays(monday, 6)}`;
}

/**
 * Is a month (1–12) and day of a year ten months or more from `base`, so that the same day is nearer on the other side of it? “Refused to play on
 * 18 March”, told in early March, or “its plans for 30 September”, told in November: no paper leaves out the year of a day so far off.
 */
export function isFarOff(year: number, month: number, day: number, base: Moment): boolean {
  const ahead = ((year - base.year) * 12 + month - base.month!) * 31 + day - (base.day ?? 31);
  return Math.abs(ahead) > 10 * 31;
}

/** Easter Sunday of a year, by the Gregorian calendar. */
export function easterOf(year: number): IsoDate {
  const century = Math.floor(year / 100);
  const moon =
    (19 * (year % 19) + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) % 30;
  const late = moon > 28 || (moon === 28 && year % 19 > 10) ? moon - 1 : moon;
  const weekday = (year + Math.floor(year / 4) + late + 2 - century + Math.floor(century / 4)) % 7;
  return addDays(`${year}-03-28`, late - weekday);
}

/** Dates of years that decks cannot hold are none. */
export function held(date: IsoDate | null): IsoDate | null {
  return date === null || dateProblem(date) !== null ? null : date;
}
