// A stretch of time on a line: where days stand, and which dates are written below it.
import type { IsoDate } from '../../deck/types.ts';
import { firstDay, lastDay } from '../dates.ts';

/** Days since 1970-01-01. */
export type DayNumber = number;

/** A stretch of time, both days inside it. */
export interface Stretch {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** A date written below the line, at its first day. */
export interface Tick {
  readonly at: DayNumber;
  readonly date: IsoDate;
}

const DAY_MS = 86_400_000;

/** The days that a date covers. */
export function stretchOf(date: IsoDate): Stretch {
  return { from: Date.parse(firstDay(date)) / DAY_MS, to: Date.parse(lastDay(date)) / DAY_MS };
}

/** Place of a day between 0 (first day of the stretch) and 1 (the end of its last); outside it where the day is. */
export function placeIn({ from, to }: Stretch, day: DayNumber): number {
  return (day - from) / (to - from + 1);
}

/** The shortest stretch that can be looked at: two weeks. */
const SHORTEST = 14;

/**
 * A part of a stretch, `factor` times as long, with the same day at the place `centre` (0 to 1); never longer than `whole`,
 * never beyond it.
 */
export function zoomed(view: Stretch, whole: Stretch, factor: number, centre = 0.5): Stretch {
  const length = view.to - view.from + 1;
  const most = whole.to - whole.from + 1;
  const next = Math.min(most, Math.max(SHORTEST, Math.round(length * factor)));
  return within({ from: Math.round(view.from + (length - next) * centre), to: 0 }, next, whole);
}

/** The same length, moved by some days as far as `whole` allows. */
export function moved(view: Stretch, whole: Stretch, days: number): Stretch {
  return within({ from: Math.round(view.from + days), to: 0 }, view.to - view.from + 1, whole);
}

/** The view, moved as little as brings a stretch into it. */
export function showing(view: Stretch, whole: Stretch, { from, to }: Stretch): Stretch {
  if (from < view.from) return moved(view, whole, from - view.from);
  return to > view.to ? moved(view, whole, Math.min(to - view.to, from - view.from)) : view;
}

function within({ from }: Stretch, length: number, whole: Stretch): Stretch {
  const start = Math.min(Math.max(from, whole.from), Math.max(whole.from, whole.to - length + 1));
  return { from: start, to: start + length - 1 };
}

/** Steps between ticks, in months; finer than a month they are days. */
const MONTHS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1_200, 2_400, 6_000, 12_000, 60_000];
const DAYS = [1, 2, 7, 14];
/** Mean length of a month in days. */
const MONTH = 30.44;

/** Ticks of a stretch, evenly stepped, at most `most`, each at the grain of its step. */
export function ticksOf({ from, to }: Stretch, most: number): readonly Tick[] {
  const length = to - from + 1;
  const days = DAYS.find((step) => length / step <= most);
  if (days !== undefined) {
    const first = Math.ceil(from / days) * days;
    return Array.from({ length: Math.floor((to - first) / days) + 1 }, (_, i) => {
      const at = first + i * days;
      return { at, date: new Date(at * DAY_MS).toISOString().slice(0, 10) };
    });
  }
  const months = MONTHS.find((step) => length / MONTH / step <= most) ?? MONTHS.at(-1)!;
  const ticks: Tick[] = [];
  const start = new Date(from * DAY_MS);
  let month = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth()) / months) * months;
  for (; ticks.length <= most; month += months) {
    const date = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
    const { from: at } = stretchOf(date);
    if (at > to) break;
    if (at >= from) ticks.push({ at, date: months % 12 === 0 ? date.slice(0, 4) : date });
  }
  return ticks;
}
