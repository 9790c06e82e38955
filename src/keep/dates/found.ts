// Which stretches of a text name a time, and which one.
import type { IsoDate } from '../../deck/types.ts';
import { smallText } from '../small.ts';
import { weekdayOf } from './calendar.ts';
import { patternsOf, triggerOf } from './patterns.ts';
import { numericDate, type Parts, resolve, type Tense } from './resolve.ts';
import { endsQuoted, nearIn, storyOf, yearOfMonth } from './story.ts';
import { isAfter, isOfEra, isOfHouse, sentenceAround, withoutQuotes } from './surroundings.ts';
import { isVagueIn, tenseAt } from './tense.ts';
import { type DateWords, dateWords, type Meaning, type Unit } from './words.ts';

/** A text in which times are looked for. Its forms have the same length. */
export interface DateText {
  readonly text: string;
  readonly language: string;
  readonly words: DateWords;
  /** In small letters. */
  readonly lower: string;
  /** The same without German nouns, which are no verbs: “Monate”, “Kosten”. */
  readonly plain: string;
  readonly published: IsoDate | null;
  /** What stands before it in its paragraph. */
  readonly before: string;
}

/** A stretch that names a time. Offsets count in the text. */
export interface Found {
  readonly start: number;
  readonly end: number;
  /** Which time it is where something is told in `tense`, and in a sentence that is told in `whole`; null: that cannot be known. */
  date(tense: Tense, whole: Tense): IsoDate | null;
  /** Does it count from the day on which somebody says it? */
  readonly isSpoken: boolean;
  readonly isWeekday: boolean;
}

/** A text with what is asked of it again and again; null where it names no time, or its language has no rules. */
export function textOfDates(
  text: string,
  language: string,
  published: IsoDate | null,
  before: string,
): DateText | null {
  const words = dateWords(language);
  const lower = smallText(text);
  if (words === null || !triggerOf(language, words).test(lower)) return null;
  const plain = words.capitalNouns ? smallText(text.replace(NOUN, (noun) => '_'.repeat(noun.length))) : lower;
  return { text, language, words, lower, plain, published, before };
}

/** German nouns: inside a sentence, and such as look like a verb in front of it: “Geflüchtete”, “Kosten”. */
const NOUN =
  /(?<=[\p{L}\d.,] )\p{Lu}\p{L}+|^(?!(?:Hatt|Konnt|Musst|Sollt|Wollt|Durft|Möcht)en?(?!\p{L}))\p{Lu}\p{L}{2,}ten?(?!\p{L})/gu;

/** Stretches that name a time; of two that overlap the one that comes first in this order is meant. */
export function* foundIn(read: DateText): Generator<Found> {
  yield* numericIn(read);
  const { lower, language, words } = read;
  const has = new Map<string, boolean>();
  const canMatch = ([name, test]: readonly [string, RegExp]) => {
    if (!has.has(name)) has.set(name, test.test(lower));
    return has.get(name);
  };
  for (const { pattern, meaning, needs } of patternsOf(language, words)) {
    if (!needs.every(canMatch)) continue;
    for (const match of lower.matchAll(pattern())) {
      const parts = partsIn(match, meaning, read);
      if (parts !== null && isCertain(match, meaning, parts, read))
        yield wordedOf(match, meaning, parts, read);
    }
  }
}

/** “2024-05-01”, “1.5.2024” */
function* numericIn({ text, words }: DateText): Generator<Found> {
  for (const match of text.matchAll(NUMERIC)) {
    const [year, month, day] = [match[1], match[2], match[3]].map(Number);
    const iso = match[1] ? `${match[1]}-${match[2]}-${match[3]}` : null;
    if (iso !== null && numericDate(day!, month!, year!, true) === null) continue;
    const [first, second, last] = [match[4], match[6], match[7]].map(Number);
    const date = iso ?? numericDate(first!, second!, last!, match[5] === '.' ? true : words.dayFirst);
    const [start, end] = [match.index, match.index + match[0].length];
    if (date !== null) yield { start, end, date: () => date, isSpoken: false, isWeekday: false };
  }
}

const NUMERIC = /(?<![\d.,/-])(?:(\d{4})-(\d\d)-(\d\d)|(\d{1,2})([./])(\d{1,2})\5((?:19|20)\d\d))(?![\d/-])/g;

/** The parts of a time by words; null: it is none, or does not count from publication. */
function partsIn(match: RegExpExecArray, meaning: Meaning, { text, lower, words }: DateText): Parts | null {
  const { index, 0: raw } = match;
  if (isWord(text, match, words) || isOfEra(lower.slice(index + raw.length))) return null;
  if (isOfHouse(text.slice(0, index + raw.length), text.slice(index + raw.length))) return null;
  const parts = partsOf(match.groups ?? {}, words);
  // Of a day, “after Monday's vote”, it may be the same one.
  const isDay = parts.d !== undefined || !/^(?:date|decade)$/.test(meaning);
  if (!isDay && isAfter(lower.slice(0, index), raw, words.after)) return null;
  // “the next day” counts from the story, not from publication.
  return meaning.startsWith('unit') && parts.u === 'day' ? null : parts;
}

/** Is it certain that such words name a time, and one that is in a calendar, unlike 31 April? */
function isCertain(
  { index, 0: raw }: RegExpExecArray,
  meaning: Meaning,
  parts: Parts,
  { text, lower, plain, words, published }: DateText,
): boolean {
  if (parts.y !== undefined && resolve(meaning, parts, published, null) === null) return false;
  // “today” without a verb that tells when is “nowadays”.
  // In a story told in the past, “the next year” and “in six months” count from there.
  if (!/^(?:day:0|unit:1|season:1|ahead(?::will)?)$/.test(meaning)) return !isVagueIn(meaning, null);
  if (OF_STORY.test(lower.slice(0, index))) return false;
  const end = index + raw.length;
  const [from, to] = sentenceAround(text, index, end);
  const verbs = withoutQuotes(plain.slice(from, to), index - from);
  return !isVagueIn(meaning, tenseAt(verbs, index - from, end - from, words));
}

/** English “*The* next year, he sold it”: the year after the one that is told of. */
const OF_STORY = /(?:^|[.!?…]["”]?\s+)the $/u;

function wordedOf(
  { index, 0: raw, groups }: RegExpExecArray,
  meaning: Meaning,
  parts: Parts,
  { text, before, published }: DateText,
): Found {
  const isBare = meaning === 'date' && parts.m !== undefined && parts.y === undefined;
  const told = nearIn(before) + text.slice(0, index);
  const isAgo = meaning === 'ago' && endsQuoted(told);
  const story = isBare || isAgo ? storyOf(told, published) : undefined;
  const named = isBare ? yearOfMonth(groups?.m ?? '', before + text.slice(0, index), published) : null;
  return {
    start: index,
    end: index + raw.length,
    date(tense, whole) {
      const isOpen = story === null || (isAgo && story !== undefined);
      if (isOpen && whole !== 'future') return null;
      const y = whole === 'past' && story ? story : parts.y;
      const date = resolve(meaning, y === undefined ? parts : { ...parts, y }, published, tense);
      const isOther = named !== null && whole !== 'future' && date?.startsWith(named) === false;
      return date !== null && !isOther && isOfWeekday(date, parts.w) ? date : null;
    },
    isSpoken: meaning.startsWith('day:') || (meaning === 'unit:0' && parts.u === 'week'),
    isWeekday: meaning === 'weekday:0',
  };
}

/** “Tomorrow, Thursday”: a day that is another one of the week is mistaken. */
function isOfWeekday(date: IsoDate, weekday: number | undefined): boolean {
  return weekday === undefined || !/^\d{4}-\d\d-\d\d$/.test(date) || weekdayOf(date) === weekday;
}

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
