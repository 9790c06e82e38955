// Units of time, counted from the day of publication. `today`: null where that is not known to the day.
import type { IsoDate } from '../../deck/types.ts';
import { addDays, addMonths, isoOf, type Moment, spanOf, weekOf } from './calendar.ts';
import type { Unit } from './words.ts';

/** The unit so many units from publication; null where that is not known finely enough. */
export function unit(name: Unit, shift: number, base: Moment, today: IsoDate | null): IsoDate | null {
  switch (name) {
    case 'day':
      return today && addDays(today, shift);
    case 'week':
      return today && weekOf(today, shift);
    case 'weekend': {
      if (today === null) return null;
      const [monday] = weekOf(today, shift).split('/');
      return `${addDays(monday!, 5)}/${addDays(monday!, 6)}`;
    }
    case 'month':
      return base.month === null ? null : addMonths(base.year, base.month, shift);
    case 'quarter':
      if (base.month === null) return null;
      return quarterAt(base.year * 4 + Math.floor((base.month - 1) / 3) + shift);
    case 'year':
      return isoOf({ year: base.year + shift, month: null, day: null });
    case 'decade': {
      const first = Math.floor(base.year / 10) * 10 + 10 * shift;
      return `${first}/${first + 9}`;
    }
    case 'century':
      return null;
  }
}

/** `count` units away from publication, at the grain of the unit. */
export function distance(name: Unit, count: number, base: Moment, today: IsoDate | null): IsoDate | null {
  if (name === 'weekend' || name === 'quarter' || name === 'century') return null;
  if (name === 'decade') return distance('year', 10 * count, base, today);
  if (name === 'year')
    return base.year + count > 0 ? isoOf({ year: base.year + count, month: null, day: null }) : null;
  return unit(name, count, base, today);
}

/** The span between publication and `count` units before (below zero) or after it. */
export function stretch(name: Unit, count: number, base: Moment, today: IsoDate | null): IsoDate | null {
  const span = (there: IsoDate, here: IsoDate) => (count < 0 ? spanOf(there, here) : spanOf(here, there));
  const years = name === 'decade' ? 10 * count : count;
  if (name === 'year' || name === 'decade') {
    const [there, here] = [base.year + years, base.year].map((year) =>
      isoOf({ year, month: null, day: null }),
    );
    return there && here ? span(there, here) : null;
  }
  if (name === 'month' && base.month !== null) {
    return span(addMonths(base.year, base.month, count), addMonths(base.year, base.month, 0));
  }
  const days = name === 'week' ? 7 * count : name === 'day' ? count : null;
  return today === null || days === null ? null : span(addDays(today, days), today);
}

/** “The 80s” are of the last century; a year that is whole stays. */
export const ofCentury = (year: number) => (year >= 100 ? year : year >= 30 ? 1900 + year : 1);

/** “The 1990s”, “the 1600s and 1700s”, which are centuries; null where a year begins no decade. */
export function decades(first: number, last = first): IsoDate | null {
  if (first % 10 !== 0 || last % 10 !== 0 || last < first) return null;
  const isCentury = last % 100 === 0 && last < 2000;
  return `${first}/${last + (isCentury ? 99 : 9)}`;
}

/** The `nth` stretch of `length` months of a year; null where it has none. */
export function months(year: number | undefined, nth: number, length: number): IsoDate | null {
  if (year === undefined || nth < 1 || nth > 12 / length) return null;
  return spanOf(addMonths(year, 1, (nth - 1) * length), addMonths(year, 1, nth * length - 1));
}

function quarterAt(index: number): IsoDate | null {
  return months(Math.floor(index / 4), (index % 4) + 1, 3);
}
