// What a time in a text means, counted from the day of publication.
import type { IsoDate } from '../../deck/types.ts';
import {
  addDays,
  addMonths,
  easterOf,
  isFarOff,
  isoOf,
  type Moment,
  momentOf,
  spanOf,
  weekOf,
} from './calendar.ts';
import { decades, distance, months, ofCentury, stretch, unit } from './units.ts';
import { dayOnWeekday, weekday } from './weekdays.ts';
import type { Meaning, Unit } from './words.ts';

/** What a pattern's groups held. */
export interface Parts {
  readonly d?: number;
  readonly m?: number;
  readonly y?: number;
  readonly d2?: number;
  readonly m2?: number;
  readonly y2?: number;
  readonly w?: number;
  readonly n?: number;
  readonly u?: Unit;
  readonly s?: number;
}

/** `past`, `future`: what the verb around says; null: nothing. */
export type Tense = 'past' | 'future' | null;

/**
 * The date that a time means; null where it needs a publication date finer than `published`, or is none. `published`:
 * null where it is not known.
 */
export function resolve(
  meaning: Meaning,
  parts: Parts,
  published: IsoDate | null,
  tense: Tense,
): IsoDate | null {
  const base = published === null ? null : momentOf(published);
  const today = base?.day == null ? null : isoOf(base);
  const [kind, step] = meaning.split(':') as [string, string | undefined];
  const shift = Number(step ?? 0) || 0;
  switch (kind) {
    case 'date':
      return shift !== 0 && base?.month === parts.m && parts.d === undefined
        ? // “Last May” in May
          dateOf({ ...parts, y: base!.year + shift }, base, tense)
        : dateOf(parts, base, shift < 0 ? 'past' : shift > 0 ? 'future' : tense);
    case 'weekday':
      if (today === null) return null;
      return parts.d === undefined
        ? weekday(parts.w!, shift, today, tense)
        : dayOnWeekday(parts.d, parts.w!, today);
    case 'inWeek':
      return today && addDays(weekOf(today, shift).slice(0, 10), (parts.w! + 6) % 7);
    case 'easter':
      return today && easter(shift, parts.y, today, tense);
    case 'day':
      return today && addDays(today, shift);
    case 'unit':
      return base && unit(parts.u!, shift, base, today);
    case 'ago':
      return base && distance(parts.u!, -(parts.n ?? 1), base, today);
    case 'ahead':
      return base && distance(parts.u!, parts.n!, base, today);
    case 'past':
      return base && stretch(parts.u!, -(parts.n ?? 1), base, today);
    case 'coming':
      return base && stretch(parts.u!, parts.n ?? 1, base, today);
    case 'decade':
      return decades(parts.y ?? ofCentury(parts.n!), parts.y2 && ofCentury(parts.y2));
    case 'year':
      return base && dateOf({ ...parts, y: base.year + shift }, base, tense);
    case 'start':
      return start(parts, shift, base, today);
    case 'quarter':
    case 'half': {
      const length = kind === 'quarter' ? 3 : 6;
      const nth = kind === 'half' && parts.n === 4 ? 2 : parts.n!;
      const isNear = (step === 'near' || step === 'end') && parts.y === undefined;
      const span = isNear
        ? nearestMonths(nth, length, base, tense)
        : months(parts.y ?? (base ? base.year + shift : undefined), nth, length);
      return step === 'end' ? (span?.split('/')[1] ?? null) : span;
    }
    case 'weekend':
      return base && tense && unit('weekend', tense === 'past' ? -1 : 0, base, today);
    case 'season':
      return step === undefined && parts.y === undefined
        ? seasonOf(parts.s!, base, tense)
        : season(parts.s!, parts.y ?? null, shift, base);
    default:
      return endDate(parts, base, tense, shift);
  }
}

/** The first month of a year, a given one or that of publication so many years on; of smaller units, the unit. */
function start({ y, u }: Parts, shift: number, base: Moment | null, today: IsoDate | null): IsoDate | null {
  if (y !== undefined) return isoOf({ year: y, month: 1, day: null });
  if (base === null || u === undefined) return null;
  if (u === 'year') return isoOf({ year: base.year + shift, month: 1, day: null });
  return u === 'month' || u === 'week' ? unit(u, shift, base, today) : null;
}

function dateOf(parts: Parts, base: Moment | null, tense: Tense): IsoDate | null {
  const { d, m, y, d2, m2, y2 } = parts;
  if (d2 === undefined && m2 === undefined && y2 === undefined) return moment(d, m, y, base, tense);
  const lastYear = y2 === undefined ? y : y2 < 100 && y !== undefined ? Math.floor(y / 100) * 100 + y2 : y2;
  const last = moment(d2, m2 ?? m, lastYear, base, tense);
  if (last === null) return null;
  const year =
    y ?? (m2 !== undefined && m !== undefined && m > m2 ? momentOf(last).year - 1 : momentOf(last).year);
  return spanOf(moment(d, m, year, base, tense), last);
}

function moment(
  day: number | undefined,
  month: number | undefined,
  year: number | undefined,
  base: Moment | null,
  tense: Tense,
): IsoDate | null {
  if (year !== undefined) return isoOf({ year, month: month ?? null, day: day ?? null });
  if (base?.month == null) return null;
  if (month === undefined) {
    // “on the 16th”: of this month, or of the next or last where the tense says so.
    if (base.day === null || day === undefined) return null;
    // “Had been called for the 9th”, told on the 5th
    if (tense === 'past' && day > base.day && day <= base.day + SOON) return null;
    const step = tense === 'future' && day < base.day ? 1 : tense === 'past' && day > base.day ? -1 : 0;
    return isoOf({ ...momentOf(addMonths(base.year, base.month, step)), day });
  }
  const nearest = nearestYear(month, day ?? null, base, tense);
  if (day !== undefined && isFarOff(nearest, month, day, base)) return null;
  return isoOf({ year: nearest, month, day: day ?? null });
}

/** Days ahead that a text may mean by a day of no month, whatever its tense. */
const SOON = 7;

/** The year that brings a month or day nearest to publication, on the side of it that the tense names. */
function nearestYear(month: number, day: number | null, base: Moment, tense: Tense): number {
  const here = base.month! * 31 + (base.day ?? 15);
  const there = month * 31 + (day ?? (month === base.month ? (base.day ?? 15) : 15));
  const ahead = there - here;
  if (tense === 'future') return ahead < 0 ? base.year + 1 : base.year;
  if (tense === 'past') return ahead > 0 ? base.year - 1 : base.year;
  return ahead > 186 ? base.year - 1 : ahead < -186 ? base.year + 1 : base.year;
}

/** A day so many days behind Easter: of a given year, or the last or the next, by the tense. */
function easter(days: number, year: number | undefined, today: IsoDate, tense: Tense): IsoDate {
  const of = (year: number) => addDays(easterOf(year), days);
  const { year: now } = momentOf(today);
  const step = tense === 'past' && of(now) > today ? -1 : tense === 'future' && of(now) < today ? 1 : 0;
  return of(year ?? now + step);
}

/** “In the third quarter”: the last that is over, or the first that is not, by the tense; null: it is told of a running one. */
function nearestMonths(nth: number, length: number, base: Moment | null, tense: Tense): IsoDate | null {
  if (base?.month == null || tense === null) return null;
  const now = Math.ceil(base.month / length);
  if (tense === 'past' && nth === now) return null;
  const step = tense === 'past' ? (nth < now ? 0 : -1) : nth < now ? 1 : 0;
  return months(base.year + step, nth, length);
}

/** “In spring”: the last that began, or the one to come, by the tense; without any it may be every one. */
function seasonOf(first: number, base: Moment | null, tense: Tense): IsoDate | null {
  if (base?.month == null || tense === null) return null;
  const [from, to] = [addMonths(base.year, first, 0), addMonths(base.year, first, 2)];
  const now = addMonths(base.year, base.month, 0);
  const step = tense === 'past' ? (from <= now ? 0 : -1) : to < now ? 1 : 0;
  return spanOf(addMonths(base.year + step, first, 0), addMonths(base.year + step, first, 2));
}

/** A season of a given year, or the last, this or the next one from publication. A winter begins in its year. */
function season(first: number, year: number | null, shift: number, base: Moment | null): IsoDate | null {
  if (year === null && base?.month == null) return null;
  if (year !== null)
    return first === 12 ? null : spanOf(addMonths(year, first, 0), addMonths(year, first, 2));
  const from = addMonths(base!.year, first, 0);
  const now = addMonths(base!.year, base!.month!, 0);
  const over = addMonths(base!.year, first, 2) < now;
  const step = shift < 0 ? (over ? 0 : -1) : shift > 0 ? (from > now ? 0 : 1) : 0;
  return spanOf(addMonths(base!.year + step, first, 0), addMonths(base!.year + step, first, 2));
}

function endDate({ m, y, u }: Parts, base: Moment | null, tense: Tense, shift: number): IsoDate | null {
  if (m !== undefined) return moment(undefined, m, y, base, tense);
  if (y !== undefined) return isoOf({ year: y, month: 12, day: null });
  if (base === null) return null;
  // “Took office at the year's end”, told in June
  const before = u === 'year' && shift === 0 && tense === 'past' && base.month !== null && base.month < 12;
  if (u === undefined || u === 'year')
    return isoOf({ year: base.year + shift - (before ? 1 : 0), month: 12, day: null });
  if (u === 'decade') return isoOf({ year: Math.floor(base.year / 10) * 10 + 9, month: null, day: null });
  return u === 'month' || u === 'week' ? unit(u, shift, base, base.day === null ? null : isoOf(base)) : null;
}

/** A numeric date, `03/05/2021`; null where day and month could be either. */
export function numericDate(a: number, b: number, year: number, dayFirst: true | null): IsoDate | null {
  if (dayFirst || a > 12) return isoOf({ year, month: b, day: a });
  if (b > 12 || a === b) return isoOf({ year, month: a, day: b });
  return null;
}
