// What the sentence around a time says of it.
import type { IsoDate } from '../../deck/types.ts';
import { small } from '../small.ts';
import { addDays, held } from './calendar.ts';
import type { Time } from './find.ts';
import type { DateText, Found } from './found.ts';
import type { Tense } from './resolve.ts';
import { sentenceAround, withoutQuotes } from './surroundings.ts';
import { tenseAt, tenseOfEvent } from './tense.ts';
import type { DateWords } from './words.ts';

/** A time in its sentence. Texts are in small letters, offsets count in them. */
interface Around {
  readonly words: DateWords;
  readonly sentence: string;
  /** The sentence without quotations and German nouns. */
  readonly verbs: string;
  readonly before: string;
  readonly start: number;
  readonly end: number;
  readonly isWeekday: boolean;
  /** The tense in which the sentence tells of it. */
  readonly whole: Tense;
  /** Is it a limit, “by Friday”, or where something begins, “since May”? */
  readonly isLimit: boolean;
  /** Is something called for that day of the week? */
  readonly isFor: boolean;
  readonly isSince: boolean;
  /** Is something intended for then? */
  readonly isIntended: boolean;
  /** Did somebody promise something then? */
  readonly isVow: boolean;
}

/** A found stretch as a time; null where the sentence leaves open which one it is. */
export function timeOf(found: Found, read: DateText): Time | null {
  const around = aroundOf(found, read);
  const { words, sentence, verbs, before, start, whole, isLimit, isSince, isIntended, isVow } = around;
  const { isWeekday } = found;
  // “Will appeal against Monday's ruling”: which Monday is open.
  const behind = `${read.text.slice(found.start, found.end)} ${read.text.slice(found.end)}`;
  if (whole === 'future' && !isLimit && /^\S+ ['’]s(?!\p{L})/u.test(behind)) return null;
  if (isWeekday && words.eitherDay !== undefined && isIn(small(words.eitherDay), sentence, start))
    return null;
  const isAhead = before.search(small(words.future)) !== -1 || /^(?:\S+\s+)?$/.test(before);
  const isPast = isSince && words.sinceIsPast === true;
  return {
    start: found.start,
    end: found.end,
    date: isOpenFor(found, around, read.published) ? null : held(found.date(tenseOf(around), whole)),
    isLimit,
    tense: isVow || isPast ? 'past' : whole,
    isPlanned: !isVow && (isIntended || (whole === 'future' && isAhead && !isPast)),
    isAside: isIn(small(words.aside), words.capitalNouns ? verbs : sentence, start),
    isSpoken: found.isSpoken || (isWeekday && whole !== 'future'),
    isWeekday,
    isLasting:
      ((isSince || SINCE.test(before)) && words.lasting?.test(verbs) === true) ||
      // “Seit 2015 leitet sie das Haus”
      (isSince && whole !== 'future' && verbs.search(small(words.past)) === -1),
  };
}

/** “Ordered mourning for Monday”, told in the two days behind a Monday: that one, or the one to come. */
function isOpenFor(found: Found, { whole, isFor }: Around, published: IsoDate | null): boolean {
  const next = isFor && whole === 'past' ? found.date('future', whole) : null;
  return next !== null && published !== null && next > addDays(published, AHEAD);
}

/** Days to the next such day, where the last one was the day before yesterday or later. */
const AHEAD = 4;

function aroundOf(found: Found, { text, lower, plain, words }: DateText): Around {
  const [from, to] = sentenceAround(text, found.start, found.end);
  const [sentence, start, end] = [lower.slice(from, to), found.start - from, found.end - from];
  const verbs = withoutQuotes(plain.slice(from, to), start);
  const before = sentence.slice(0, start);
  const near = before.slice(-NEAR);
  const [first = ''] = /^\S+ /.exec(sentence.slice(start, end)) ?? [];
  const { isWeekday } = found;
  const isFor = isWeekday && words.dayFor !== undefined && small(words.dayFor).test(near);
  return {
    ...{ words, sentence, verbs, before, start, end, isWeekday },
    whole: tenseAt(verbs, start, end, words),
    isFor,
    isLimit: isFor || small(words.by).test(near) || small(words.by).test(first),
    isSince: small(words.since).test(near) || small(words.since).test(first),
    isIntended: isIn(small(words.intended), sentence, start),
    isVow: words.vow?.test(`${before}|${sentence.slice(end)}`) === true,
  };
}

/** UTF-16 units before a time in which “by” and “since” stand. */
const NEAR = 40;

/** The tense by which a time without a year, or a day of the week, is told; null: the nearest one is meant. */
function tenseOf(around: Around): Tense {
  const { words, verbs, before, start, end, isWeekday, whole, isLimit, isSince, isIntended, isVow } = around;
  if (isVow) return 'past';
  // “Had until Friday”, “until Friday, said”
  const nearest = isLimit && isWeekday ? 'future' : null;
  // Due by a day of no year, or intended for it: the nearest one, whatever was said about it when.
  // What had been done by then is past.
  const isDone = words.done?.test(`${before}|${verbs.slice(end)}`) === true;
  // “Was due to start on 23 August” may have been before publication or come after it.
  const wasDue = !isWeekday && words.wasDue !== undefined && small(words.wasDue).test(before);
  if (isIntended || wasDue || (isLimit && whole === 'past' && !isDone)) return nearest;
  if (isSince && words.sinceIsPast) return 'past';
  const isPresent = isWeekday && words.presentAhead && verbs.search(small(words.saying)) === -1;
  const told = tenseOfEvent(verbs, start, end, words) ?? (isPresent ? 'future' : null);
  return told ?? (isSince ? 'past' : nearest);
}

/** English “*since a truce was agreed* in May” */
const SINCE = /(?<!\p{L})since(?!\p{L})[^,;:]*$/u;

/** Does a match of the pattern, or of its group `plan`, hold the place `at`? The group ends where the match does. */
function isIn(pattern: RegExp, text: string, at: number): boolean {
  for (const { index, 0: all, groups } of text.matchAll(pattern)) {
    const end = index + all.length;
    if (at < end) return end - (groups?.plan ?? all).length <= at;
  }
  return false;
}
