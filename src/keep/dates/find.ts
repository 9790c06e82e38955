import { dateProblem } from '../../deck/dates.ts';
import type { IsoDate } from '../../deck/types.ts';
import { numericDate, type Parts, resolve, type Tense } from './resolve.ts';
import { type DateWords, dateWords, type Meaning, type Unit } from './words.ts';

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
}

/** All times in a sentence that a calendar can hold, in order. `published`: the article's date, null if not known. */
export function timesIn(text: string, language: string, published: IsoDate | null): Time[] {
  const words = dateWords(language);
  if (words === null || !triggerOf(language, words).test(text)) return [];
  const times: Time[] = [];
  const free = (start: number, end: number) => times.every((time) => end <= time.start || time.end <= start);
  const add = (start: number, end: number, date: (tense: Tense) => IsoDate | null) => {
    if (!free(start, end)) return;
    const whole = tenseAt(text, start, end, words);
    const before = `${text.slice(Math.max(0, start - 40), start)}`;
    const isLimit =
      words.by.test(before) || words.by.test(`${/^\p{L}+ /u.exec(text.slice(start, end))?.[0] ?? ''}`);
    const isBehind =
      text.slice(0, start).search(words.future) !== -1 || /^(?:\S+\s+)?$/.test(text.slice(0, start));
    // Due by a day of no year: the nearest one, whatever was said about it when.
    const tense = isLimit && whole === 'past' ? null : tenseOfEvent(text, start, end, words);
    times.push({
      start,
      end,
      date: held(date(tense)),
      isLimit,
      tense: whole,
      isPlanned: whole === 'future' && isBehind,
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
  for (const { pattern, meaning } of patternsOf(language, words)) {
    for (const match of text.matchAll(pattern)) {
      const parts = partsOf(match.groups ?? {}, words);
      // “the next day” counts from the story, not from publication.
      if (parts === null || (meaning.startsWith('unit') && parts.u === 'day')) continue;
      const { index, 0: raw } = match;
      // “today” without a verb that tells when is “nowadays”.
      // In a story told in the past, “the next year” and “in six months” count from there.
      const tense = /^(?:day:0|unit:1|ahead)$/.test(meaning)
        ? tenseAt(text, index, index + raw.length, words)
        : null;
      const isVague = meaning === 'day:0' ? tense === null : tense === 'past';
      // A day that is in no calendar, such as 31 April.
      const isWrong = parts.y !== undefined && resolve(meaning, parts, published, null) === null;
      if (!isVague && !isWrong) {
        add(index, index + raw.length, (tense) => resolve(meaning, parts, published, tense));
      }
    }
  }
  return times.sort((a, b) => a.start - b.start);
}

/** Dates of years that decks cannot hold are none. */
function held(date: IsoDate | null): IsoDate | null {
  return date === null || dateProblem(date) !== null ? null : date;
}

const NUMERIC = /(?<![\d.,/-])(?:(\d{4})-(\d\d)-(\d\d)|(\d{1,2})([./])(\d{1,2})\5((?:19|20)\d\d))(?![\d/-])/g;

interface Pattern {
  readonly pattern: RegExp;
  readonly meaning: Meaning;
}

const triggers = new Map<string, RegExp>();

/** What every time has somewhere: a digit or a word of the calendar. Most sentences have none. */
function triggerOf(language: string, words: DateWords): RegExp {
  const known = triggers.get(language);
  if (known !== undefined) return known;
  const names = [words.months, words.weekdays, words.units, words.seasons].map(anyOf).join('|');
  const made = new RegExp(`\\d|(?<!\\p{L})(?:${names}|${words.days.join('|')})(?!\\p{L})`, 'iu');
  triggers.set(language, made);
  return made;
}

/** Where another sentence begins. */
const STOP = /[.!?…]["”»“)]*\s+(?=["“„«(]?\p{Lu}\p{L}+)/gu;

const compiled = new Map<string, readonly Pattern[]>();

function patternsOf(language: string, words: DateWords): readonly Pattern[] {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const groups: Readonly<Record<string, string>> = {
    d: '[0-3]?\\d',
    y: '(?:1[5-9]|20)\\d\\d',
    m: anyOf(words.months),
    w: anyOf(words.weekdays),
    u: anyOf(words.units),
    n: `\\d{1,3}|${anyOf(words.numbers)}`,
    s: anyOf(words.seasons),
  };
  const made = words.patterns.map(([source, meaning]) => {
    const filled = source
      .replace(/(?<!\(\?)<([dmywnus])(2?)>/g, (_, name: string, two: string) => {
        const short = name === 'y' && two === '2' ? '(?:1[5-9]|20)\\d\\d|\\d\\d' : groups[name]!;
        return `(?<${name}${two}>${short})`;
      })
      .replaceAll(' ?', '\\s*')
      .replaceAll(' ', '\\s+');
    return { pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${filled})(?![\\p{L}\\p{N}])`, 'giu'), meaning };
  });
  compiled.set(language, made);
  return made;
}

function anyOf(names: Readonly<Record<string, unknown>>): string {
  const byLength = Object.keys(names).sort((a, b) => b.length - a.length);
  return byLength.map((name) => name.replace('.', '\\.').replaceAll(' ', '\\s+')).join('|');
}

/** What the groups of a match mean; null where a month's name is a word in small letters: “may”, “march”. */
function partsOf(groups: Readonly<Record<string, string | undefined>>, words: DateWords): Parts | null {
  const look = <T>(map: Readonly<Record<string, T>>, name: string): T | undefined => {
    const text = groups[name]?.toLowerCase().replace(/\s+/g, ' ');
    return text !== undefined && Object.hasOwn(map, text) ? map[text] : undefined;
  };
  const number = (name: string) => {
    const text = groups[name];
    return text === undefined ? undefined : /^\d/.test(text) ? Number(text) : look(words.numbers, name);
  };
  if (words.capitalOnly.test(groups.m ?? groups.m2 ?? '')) return null;
  const found = {
    d: number('d'),
    m: look(words.months, 'm'),
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

/** The same without verbs of saying that stand far off: they tell when something was said, not when it takes place. */
function tenseOfEvent(text: string, start: number, end: number, words: DateWords): Tense {
  const hidden = text.replace(words.saying, (verb, ...more) => {
    const to = (more.at(-2) as number) + verb.length;
    const isThat = words.that.test(text.slice(to));
    const isNear = to <= start && !isThat && text.slice(to, start).trim().split(/\s+/).length < FAR;
    // “On Monday Roth said that”
    const isBehind = to > end && isThat;
    return isNear || isBehind ? verb : '_'.repeat(verb.length);
  });
  return tenseAt(hidden, start, end, words);
}

/** Words between a verb and a time of something else. */
const FAR = 4;

/** What the nearest telling verb of the sentence says of a time: the last before it, else the first behind it. */
function tenseAt(text: string, start: number, end: number, { future, past, that }: DateWords): Tense {
  const near = (pattern: RegExp, part: string, side: 'before' | 'behind') => {
    const found = [...part.matchAll(pattern)];
    const match = side === 'before' ? found.at(-1) : found[0];
    return match === undefined ? null : side === 'before' ? match.index : -match.index;
  };
  const from = [...text.slice(0, start).matchAll(STOP)].at(-1);
  const to = text.slice(end).search(STOP);
  const before = text.slice(from === undefined ? 0 : from.index + from[0].length, start);
  // “His vow on Monday that it would”
  const rest = to === -1 ? text.slice(end) : text.slice(end, end + to);
  const behind = that.test(rest) ? '' : rest;
  for (const [part, side] of [
    [before, 'before'],
    [behind, 'behind'],
  ] as const) {
    const ahead = near(future, part, side);
    const back = near(past, part, side);
    if (ahead === null && back === null) continue;
    return (ahead ?? Number.NEGATIVE_INFINITY) >= (back ?? Number.NEGATIVE_INFINITY) ? 'future' : 'past';
  }
  return null;
}
