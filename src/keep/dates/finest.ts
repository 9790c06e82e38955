// Of times that one sentence tells, one inside the other, the finer.
import type { Time } from './find.ts';

/** The first time; of “*Este año*, la línea cerró *el 15 de mayo*” the day, where the sentence opens with the year or month that holds it. */
export function finest([first, ...more]: readonly Time[], start: number): Time | undefined {
  const opens = first !== undefined && first.start - start <= OPENING;
  const isWithin = ({ date }: Time) => date!.startsWith(`${first!.date}-`) && !date!.includes('/');
  return (opens && more.find(isWithin)) || first;
}

/** Letters of a preposition before a time that opens a sentence. */
const OPENING = 3;
