import type { IsoDate } from '../../deck/types.ts';
import { small, smallText } from '../small.ts';
import { patternsOf, triggerOf } from './patterns.ts';
import { held, numericDate, type Parts, resolve, type Tense } from './resolve.ts';
import { endsQuoted, NEAR, storyOf } from './story.ts';
import { isAfter, isOfEra, sentenceAround, withoutQuotes } from './surroundings.ts';
import { isVagueIn, tenseAt, tenseOfEvent } from './tense.ts';
import { type DateWords, dateWords, type Unit } from './words.ts';

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
  const words = dateWords(language);
  const lower = smallText(text);
  if (words === null || !triggerOf(language, words).test(lower)) return [];
  const times: Time[] = [];
  // A noun is no verb: “Monate”, “Kosten”.
  const plain = words.capitalNouns
    ? smallText(text.replace(/(?<=[\p{L}\d.,] )\p{Lu}\p{L}+/gu, (noun) => '_'.repeat(noun.length)))
    : lower;
  const free = (start: number, end: number) => times.every((time) => end <= time.start || time.end <= start);
  const tenseOf = (start: number, end: number) => {
    const [from, to] = sentenceAround(text, start, end);
    return tenseAt(plain.slice(from, to), start - from, end - from, words);
  };
  const add = (
    start: number,
    end: number,
    date: (tense: Tense, whole: Tense) => IsoDate | null,
    { isSpoken = false, isWeekday = false } = {},
  ) => {
    if (!free(start, end)) return;
    const [from, to] = sentenceAround(text, start, end);
    const [sentence, at, behind] = [lower.slice(from, to), start - from, end - from];
    const verbs = withoutQuotes(plain.slice(from, to), at);
    const whole = tenseAt(verbs, at, behind, words);
    const isIntended = isIn(small(words.intended), sentence, at);
    const before = sentence.slice(0, at);
    const [first = ''] = /^\S+ /.exec(sentence.slice(at, behind)) ?? [];
    const isFor = isWeekday && words.dayFor !== undefined && small(words.dayFor).test(before.slice(-40));
    const isLimit = isFor || small(words.by).test(before.slice(-40)) || small(words.by).test(first);
    const isSince = small(words.since).test(before.slice(-40)) || small(words.since).test(first);
    const isBehind = before.search(small(words.future)) !== -1 || /^(?:\S+\s+)?$/.test(before);
    // “Will appeal against Monday's ruling”: which Monday is open.
    if (
      whole === 'future' &&
      !isLimit &&
      /^\S+ ['’]s(?!\p{L})/u.test(`${text.slice(start, end)} ${text.slice(end)}`)
    )
      return;
    if (isWeekday && words.eitherDay !== undefined && isIn(small(words.eitherDay), sentence, at)) return;
    // Due by a day of no year, or intended for it: the nearest one, whatever was said about it when.
    // What had been done by then is past.
    const isDone = words.done !== undefined && before.search(small(words.done)) !== -1;
    // “Was due to start on 23 August” may have been before publication or come after it.
    const wasDue = !isWeekday && words.wasDue !== undefined && small(words.wasDue).test(before);
    const isNearest = isIntended || wasDue || (isLimit && whole === 'past' && !isDone);
    // “Had until Friday”, “until Friday, said”
    const nearest = isLimit && isWeekday ? 'future' : null;
    const isPresent = isWeekday && words.presentAhead && verbs.search(small(words.saying)) === -1;
    const told = tenseOfEvent(verbs, at, behind, words) ?? (isPresent ? 'future' : null);
    const since = isSince ? 'past' : null;
    const isVow = words.vow?.test(`${before}|${sentence.slice(behind)}`) === true;
    const tense = isVow
      ? 'past'
      : isNearest
        ? nearest
        : ((words.sinceIsPast ? since : null) ?? told ?? since ?? nearest);
    times.push({
      start,
      end,
      date: held(date(tense, whole)),
      isLimit,
      tense: isVow || (isSince && words.sinceIsPast) ? 'past' : whole,
      isPlanned:
        !isVow && (isIntended || (whole === 'future' && isBehind && !(isSince && words.sinceIsPast))),
      isAside: isIn(small(words.aside), words.capitalNouns ? verbs : sentence, at),
      isSpoken: isSpoken || (isWeekday && whole !== 'future'),
      isWeekday,
      isLasting: (isSince || SINCE.test(before)) && words.lasting?.test(verbs) === true,
    });
  };
  for (const match of text.matchAll(NUMERIC)) {
    const [year, month, day] = [match[1], match[2], match[3]].map(Number);
    const date = match[1] ? `${match[1]}-${match[2]}-${match[3]}` : null;
    if (date !== null && numericDate(day!, month!, year!, true) === null) continue;
    const resolved =
      date ??
      numericDate(
        Number(match[4]),
        Number(match[6]),
        Number(match[7]),
        match[5] === '.' ? true : words.dayFirst,
      );
    if (resolved !== null) add(match.index, match.index + match[0].length, () => resolved);
  }
  const has = new Map<string, boolean>();
  const canMatch = ([name, test]: readonly [string, RegExp]) => {
    if (!has.has(name)) has.set(name, test.test(lower));
    return has.get(name);
  };
  for (const { pattern, meaning, needs } of patternsOf(language, words)) {
    if (!needs.every(canMatch)) continue;
    for (const match of lower.matchAll(pattern())) {
      const isNone = isWord(text, match, words) || isOfEra(lower.slice(match.index + match[0].length));
      const parts = isNone ? null : partsOf(match.groups ?? {}, words);
      // Of a day, “after Monday's vote”, it may be the same one.
      const isDay = parts?.d !== undefined || !/^(?:date|decade)$/.test(meaning);
      if (!isDay && isAfter(lower.slice(0, match.index), match[0], words.after)) continue;
      // “the next day” counts from the story, not from publication.
      if (parts === null || (meaning.startsWith('unit') && parts.u === 'day')) continue;
      const { index, 0: raw } = match;
      // “today” without a verb that tells when is “nowadays”.
      // In a story told in the past, “the next year” and “in six months” count from there.
      const tense = /^(?:day:0|unit:1|season:1|ahead(?::will)?)$/.test(meaning)
        ? tenseOf(index, index + raw.length)
        : null;
      const isVague = isVagueIn(meaning, tense);
      // A day that is in no calendar, such as 31 April.
      const isWrong = parts.y !== undefined && resolve(meaning, parts, published, null) === null;
      if (!isVague && !isWrong) {
        const isBare = meaning === 'date' && parts.m !== undefined && parts.y === undefined;
        const told = before.slice(-NEAR) + text.slice(0, index);
        const isAgo = meaning === 'ago' && endsQuoted(told);
        const story = isBare || isAgo ? storyOf(told, published) : undefined;
        add(
          index,
          index + raw.length,
          (tense, whole) => {
            const isOpen = story === null || (isAgo && story !== undefined);
            if (isOpen && whole !== 'future') return null;
            const y = whole === 'past' && story ? story : parts.y;
            return resolve(meaning, y === undefined ? parts : { ...parts, y }, published, tense);
          },
          {
            isSpoken: meaning.startsWith('day:') || (meaning === 'unit:0' && parts.u === 'week'),
            isWeekday: meaning === 'weekday:0',
          },
        );
      }
    }
  }
  return times.sort((a, b) => a.start - b.start);
}

/** English “*since a truce was agreed* in May” */
const SINCE = /(?<!\p{L})since(?!\p{L})[^,;:]*$/u;

/** Does a match of the pattern, or of its group `plan`, hold the place `at`? The group ends where the match does. */
function isIn(pattern: RegExp, text: string, at: number): boolean {
  return [...text.matchAll(pattern)].some(({ index, 0: all, groups }) => {
    const end = index + all.length;
    return end - (groups?.plan ?? all).length <= at && at < end;
  });
}

const NUMERIC = /(?<![\d.,/-])(?:(\d{4})-(\d\d)-(\d\d)|(\d{1,2})([./])(\d{1,2})\5((?:19|20)\d\d))(?![\d/-])/g;

/** Is a month's name a word in small letters, “may”, “march”, or in Spanish part of a name with its capital? `match`: of the text in small letters. */
function isWord(text: string, { index, 0: raw, groups }: RegExpMatchArray, words: DateWords): boolean {
  const month = groups?.m ?? groups?.m2;
  if (month === undefined) return false;
  const at = index! + raw.indexOf(month);
  const written = text.slice(at, at + month.length);
  const isName = words.smallMonths === true && at > 0 && /^\p{Lu}\p{Ll}/u.test(written);
  return isName || words.capitalOnly.test(written);
}

/** What the groups of a match mean. */
function partsOf(groups: Readonly<Record<string, string | undefined>>, words: DateWords): Parts {
  const look = <T>(map: Readonly<Record<string, T>>, name: string): T | undefined => {
    const text = groups[name]?.toLowerCase().replace(/\s+/g, ' ');
    return text !== undefined && Object.hasOwn(map, text) ? map[text] : undefined;
  };
  const number = (name: string) => {
    const text = groups[name];
    return text === undefined ? undefined : /^\d/.test(text) ? Number(text) : look(words.numbers, name);
  };
  const holiday = look(words.holidays ?? {}, 'h');
  const found = {
    d: number('d') ?? holiday?.[1],
    m: look(words.months, 'm') ?? holiday?.[0],
    y: number('y'),
    d2: number('d2'),
    m2: look(words.months, 'm2'),
    y2: number('y2'),
    w: look(words.weekdays, 'w'),
    n: number('n'),
    u: look<Unit>(words.units, 'u'),
    s: look(words.seasons, 's'),
  };
  const known = Object.entries(found).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as Parts;
}
