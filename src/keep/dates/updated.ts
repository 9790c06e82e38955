// Times in an article that was changed some days after it was published.
import type { IsoDate } from '../../deck/types.ts';
import { type Time, timesIn } from './find.ts';

/**
 * The times of a part, counted from a day; `before`: what stands before it in its paragraph. What happened “on Saturday” may have
 * been added when the article was changed, `updated`: where that day lies between, it is meant, sooner than one
 * almost a week before.
 */
export function timesSince(
  part: string,
  before: string,
  { language, from, updated }: { language: string; from: IsoDate | null; updated: IsoDate | null },
): readonly Time[] {
  const times = timesIn(part, language, from, before);
  if (updated === null || from === null || !times.some(({ isWeekday }) => isWeekday)) return times;
  const later = timesIn(part, language, updated, before);
  return times.map((time, i) => {
    const date = later[i]?.date;
    const isAdded = time.isWeekday && time.tense !== 'future' && date && from < date && date <= updated;
    return isAdded ? { ...time, date, tense: 'past' } : time;
  });
}
