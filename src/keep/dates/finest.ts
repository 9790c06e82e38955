// Of times that one sentence tells, one inside the other, the finer.
import { endOf } from '../../deck/dates.ts';
import type { IsoDate } from '../../deck/types.ts';
import type { Time } from './find.ts';

/**
 * The first time; of “*Este año*, la línea cerró *el 15 de mayo*” the day, where the sentence opens with the year or month that holds it. None
 * where two compete: “came in 2004 and left in 2011” tells of two events.
 */
export function finest(times: readonly Time[], start: number): Time | undefined {
  const [first, ...more] = times;
  if (first === undefined || more.some(({ date }) => isApart(first.date!, date!))) return undefined;
  const opens = first.start - start <= OPENING;
  const isWithin = ({ date }: Time) => date!.startsWith(`${first.date}-`) && !date!.includes('/');
  return (opens && more.find(isWithin)) || first;
}

/** Does neither date hold the other? */
function isApart(one: IsoDate, other: IsoDate): boolean {
  const holds = (outer: IsoDate, inner: IsoDate) =>
    outer.split('/')[0]! <= inner.split('/')[0]! && endOf(inner) <= endOf(outer);
  return !holds(one, other) && !holds(other, one);
}

/** Letters of a preposition before a time that opens a sentence. */
const OPENING = 3;
