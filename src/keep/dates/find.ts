import type { IsoDate } from '../../deck/types.ts';
import { foundIn, textOfDates } from './found.ts';
import type { Tense } from './resolve.ts';
import { timeOf } from './time-of.ts';

/** A time that a text names. Offsets count in the text. */
export interface Time {
  readonly start: number;
  readonly end: number;
  /** Null: it is relative, and the publication date is not known finely enough. */
  readonly date: IsoDate | null;
  /** Does something fall due by then? */
  readonly isLimit: boolean;
  readonly tense: Tense;
  /** Does something lie ahead at this time: it stands behind a word such as “will”, or opens such a sentence? */
  readonly isPlanned: boolean;
  /** Does it stand in what is told besides, or in what is compared with? */
  readonly isAside: boolean;
  /** Does it count from the day on which somebody says it: “today”, “this week”, “it left on Tuesday”? */
  readonly isSpoken: boolean;
  /** Is it a day of the week and nothing more? */
  readonly isWeekday: boolean;
  /** Has something been so from then up to now: “has been closed since May”? */
  readonly isLasting: boolean;
}

/**
 * All times in a sentence that a calendar can hold, in order. `published`: the article's date, null if not known;
 * `before`: what stands before the text in its paragraph.
 */
export function timesIn(text: string, language: string, published: IsoDate | null, before = ''): Time[] {
  const read = textOfDates(text, language, published, before);
  const times: Time[] = [];
  if (read === null) return times;
  for (const found of foundIn(read)) {
    const isFree = times.every((time) => found.end <= time.start || time.end <= found.start);
    const time = isFree ? timeOf(found, read) : null;
    if (time !== null) times.push(time);
  }
  return times.sort((a, b) => a.start - b.start);
}
