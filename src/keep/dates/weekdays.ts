// Days of the week, counted from the day of publication.
import type { IsoDate } from '../../deck/types.ts';
import { addDays, addMonths, isoOf, momentOf, weekdayOf } from './calendar.ts';

/** The day of that name: the last, this or the next one from today, or by 0 the one that the tense tells. */
export function weekday(
  wanted: number,
  shift: number,
  today: IsoDate,
  tense: 'past' | 'future' | null,
): IsoDate | null {
  const back = (weekdayOf(today) - wanted + 7) % 7;
  // “Last Wednesday” on a Thursday: yesterday is called otherwise.
  if (shift < 0) return addDays(today, back === 0 || (shift === -2 && back === 1) ? -back - 7 : -back);
  const next = addDays(today, 7 - back);
  // “Next Friday” on a Wednesday: this week's or that of the next one.
  if (shift === 2) return (weekdayOf(next) + 6) % 7 > (weekdayOf(today) + 6) % 7 ? null : next;
  if (shift > 0) return next;
  return addDays(today, tense === 'future' && back !== 0 ? 7 - back : -back);
}

/** “Sunday the 21st”: the nearest day of that number, in this month or those beside it, that is one; null: none is. */
export function dayOnWeekday(day: number, wanted: number, today: IsoDate): IsoDate | null {
  const { year, month } = momentOf(today);
  const days = [0, -1, 1].map((step) => isoOf({ ...momentOf(addMonths(year, month!, step)), day }));
  return days.find((date) => date !== null && weekdayOf(date) === wanted) ?? null;
}
