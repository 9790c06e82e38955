import type { IsoDate } from './types.ts';

const MOMENT = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** What is wrong with a date, as the first half of a message; null when it is one (see `IsoDate`). */
export function dateProblem(text: string): string | null {
  const [from, to, ...rest] = text.split('/', 3);
  const wrong = [from!, to ?? from!].find((moment) => !isMoment(moment));
  if (rest.length > 0 || (wrong !== undefined && !MOMENT.test(wrong))) {
    return `“${text.slice(0, 40)}” is no date. Write it as 2021, 2021-05, 2021-05-23, or 2021/2023 for a span.`;
  }
  if (wrong !== undefined) return `there is no day ${wrong} in the calendar. Correct it.`;
  if (to !== undefined && startOf(from!) > endOf(to)) {
    return `the span ${text} ends before it begins. Swap its dates.`;
  }
  return null;
}

/** Last day of a date, `2021-12-31` of `2021`; of a span, the last of its end. */
export function endOf(date: IsoDate): string {
  const [, year, month, day] = MOMENT.exec(date.slice(date.indexOf('/') + 1)) ?? [];
  if (year === undefined || day !== undefined) return date.slice(date.indexOf('/') + 1);
  const lastMonth = month ?? '12';
  return `${year}-${lastMonth}-${daysIn(Number(year), Number(lastMonth))}`;
}

/** Is all of a date over on the day `today` (`2026-11-23`)? */
export function isPast(date: IsoDate, today: string): boolean {
  return endOf(date) < today;
}

/** The reader's day on their own clock. */
export function dayOf(now: Date): IsoDate {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function startOf(moment: string): string {
  return moment + '-01-01'.slice(moment.length - 4);
}

function isMoment(text: string): boolean {
  const [, year, month = '01', day = '01'] = MOMENT.exec(text) ?? [];
  if (year === undefined || year === '0000' || day === '00') return false;
  return month >= '01' && month <= '12' && Number(day) <= daysIn(Number(year), Number(month));
}

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
}
