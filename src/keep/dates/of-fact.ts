import type { FactDate, IsoDate } from '../../deck/types.ts';
import { small, smallText } from '../small.ts';
import { spanOf } from './calendar.ts';
import { isDenied } from './denied.ts';
import type { Time } from './find.ts';
import { finest } from './finest.ts';
import { timesSince } from './updated.ts';
import { dateWords } from './words.ts';

/** What the dates of a fact are read from. Offsets count in `text`, the paragraph. */
export interface DatesInput {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly language: string;
  readonly published: IsoDate | null;
  /** When the article was changed, some days later; null: it was not. */
  readonly updated: IsoDate | null;
  /** Names, inside which numbers are no dates (Zapad-2021). */
  readonly names: readonly { readonly start: number; readonly end: number }[];
  /** The clause that says who says it, as stretches in which a date says when; null: there is none. */
  readonly report: {
    readonly start: number;
    readonly end: number;
    readonly verb: number;
    /** Where the name of who says it ends, if that stands before the verb. */
    readonly named: number | null;
    readonly side: 'behind' | 'before';
    /** It is no verb but “according to”. */
    readonly isSource: boolean;
  } | null;
  /** Its quotations: “today” in them is the day on which it was said. */
  readonly quotes: readonly { readonly start: number; readonly end: number }[];
}

/** When a fact was stated, what time it is about, and when what it plans is due. */
export interface FactDates {
  readonly stated: FactDate | null;
  readonly about: FactDate | null;
  readonly due: FactDate | null;
}

/** Reads the dates of a fact: the first that belongs to the act of saying, the first of a plan, and the first other one. */
export function datesOf(input: DatesInput): FactDates {
  const { text, start, end, language, published, updated, names, report, quotes } = input;
  const read = (part: string, from = published) =>
    timesSince(part, text.slice(0, start), { language, from, updated: from === published ? updated : null })
      .map((time) => ({ ...time, start: time.start + start, end: time.end + start }))
      .filter((time) => names.every((name) => time.end <= name.start || name.end <= time.start));
  // Nobody has said anything after publication. “Roth called last year’s bill a mistake” tells of the bill.
  const isSaid = (time: Time) =>
    !time.isAside &&
    !(published && time.date && time.date > (updated ?? published)) &&
    !OWNS.test(text.slice(time.end)) &&
    isOfSaying(time, input);
  // Before the verb what is said behind it tells nothing of when.
  // German “Im Juni hatte Roth angekündigt”: the auxiliary tells that it is past.
  const verb = language === 'de' && report ? (/^\p{L}+ /u.exec(text.slice(report.verb))?.[0].length ?? 0) : 0;
  const front =
    report?.side === 'behind' ? read(text.slice(start, report.verb + verb)).find(isSaid) : undefined;
  // Without a clause that reports it all dates are of what is told.
  const said = front ?? (report && read(text.slice(start, end)).find(isSaid));
  const told = said ?? { start: 0, end: 0 };
  const words = withoutVerb(input);
  const day = said?.date?.length === DAY ? said.date : null;
  const isInQuotes = ({ start: at, isSpoken }: Time) =>
    isSpoken && quotes.some((quote) => quote.start <= at && at < quote.end);
  const named = read(words);
  const spoken = named.some(isInQuotes) ? read(words, day).filter(isInQuotes) : [];
  const others = [...named.filter((time) => !isInQuotes(time)), ...spoken]
    .filter((time) => time.date !== null && (time.end <= told.start || told.end <= time.start))
    .filter((time) => !isOfSpeaker(time, input) && !isOfName(time, input))
    .sort((a, b) => a.start - b.start);
  const isVoid = (time: Time) => isDenied(text.slice(start, time.start), text.slice(time.end, end), language);
  const plan = others.find((time) => isDue(time, published) && !time.isAside && !isVoid(time));
  const past = others.filter(
    (time) => !isDue(time, published) && !time.isAside && !(time.isLimit && isVoid(time)),
  );
  const other = finest(past, start);
  const date = (time: Time | null | undefined) =>
    time?.date == null ? null : { date: time.date, inferred: false };
  return {
    stated: date(said),
    about: date(other && lasting(other, published)),
    due: date(plan),
  };
}

/** “Has been closed since May” is about all months from then on. */
function lasting(time: Time, published: IsoDate | null): Time {
  const { date, isLasting } = time;
  if (!isLasting || date === null || date.includes('/') || published === null) return time;
  return { ...time, date: spanOf(date, published.slice(0, date.length)) ?? date };
}

/** A time that owns what stands behind it. */
const OWNS = /^['’]s(?!\p{L})/u;

/** Length of a date that names a day. */
const DAY = '2021-05-23'.length;

/** “‘…,’ said Roth, mayor since 2019”: is it told of who speaks, behind what is said? */
function isOfSpeaker({ start, isAside }: Time, input: DatesInput): boolean {
  const { text, end, report, quotes, language } = input;
  if (report === null || report.side === 'behind' || start < report.start) return false;
  // “The bridge, as Roth says, *will open* in May”
  const between = smallText(text.slice(report.end, start));
  const words = dateWords(language);
  const goesOn =
    words !== null &&
    [/:/, small(words.future), small(words.past)].some((verb) => between.search(verb) !== -1);
  if (report.isSource && goesOn && !isAside) return false;
  return (
    /^[^.!?]*$/.test(text.slice(report.end, start)) &&
    !quotes.some((quote) => quote.start >= report.end && quote.start <= start && quote.end <= end)
  );
}

/** “Anna Roth, head of it from 2014 to 2022, closed”: is it told of the name that the fact begins with, or of who speaks, between commas? */
function isOfName(time: Time, { text, start, end, names, report }: DatesInput): boolean {
  const name = names.find((one) => one.start >= start && /^(?:The )?$/.test(text.slice(start, one.start)));
  // “The institute, founded in 1961, has warned”
  const from = name?.end ?? report?.named ?? end;
  // “Anna Roth, Peter Lind and Mara Orsa left on 3 May after the vote,”
  const [aside] = LISTED.test(text.slice(from, end)) ? [] : (ASIDE.exec(text.slice(from, end)) ?? []);
  if (aside === undefined) return false;
  const to = from + aside.length;
  // “Anna Roth, on 3 May, closed” is told of the closing.
  const others = text.slice(from, time.start) + text.slice(time.end, to);
  return from <= time.start && time.end <= to && /\p{L}{4}/u.test(others);
}

/** Behind the first of several names. */
const LISTED = /^,\s\p{Lu}[^,.;:()]{0,40}\s(?:and|y|und|и)\s\p{Lu}/u;

/** “(KPA), 34, head of …,”, “ dam, built in 1974,”: what stands behind a name up to the comma that closes an aside. */
const ASIDE = /^(?:\s\p{Ll}[\p{L}-]+){0,2}(?:\s\([^()]*\))?(?:,\s\d{1,3})?,\s[^,;:]*,(?=\s)/u;

/** The fact's words, at the same length without the verb that says who says it: its tense tells nothing of what is said. */
function withoutVerb({ text, start, end, report, language }: DatesInput): string {
  const words = text.slice(start, end);
  const from = Math.max(0, (report?.verb ?? 0) - start);
  const [verb] = /^\S*/.exec(words.slice(from))!;
  const ahead = dateWords(language)?.future;
  // “Promised” tells of what is to come.
  if (report === null || (ahead !== undefined && verb.search(ahead) !== -1)) return words;
  const { intended, eitherDay } = dateWords(language) ?? {};
  const opens = (pattern: RegExp | undefined) =>
    pattern && [...smallText(words).matchAll(small(pattern))].some(({ index }) => index === from);
  if (opens(intended) || opens(eitherDay)) return words;
  const { length } = verb;
  return words.slice(0, from) + '_'.repeat(length) + words.slice(from + length);
}

/** Is something planned for then, or due by then? */
function isDue({ date, isPlanned, isLimit, tense }: Time, published: IsoDate | null): boolean {
  const isAhead =
    published === null ? isPlanned : date! > published || (isPlanned && isUnderWay(date!, published));
  // “The bridge closes on 1 June”
  const isToCome = published !== null && isAhead && tense !== 'past';
  return isPlanned ? isLimit || isAhead : isToCome || (isLimit && isAhead);
}

/** “Will open in May”, published in May: has a month, year or season begun, and not ended yet? Ends are in its grain. */
function isUnderWay(date: IsoDate, published: IsoDate): boolean {
  const [from, to = from] = date.split('/') as [IsoDate, IsoDate?];
  const isDay = to === from && from.length === DAY;
  return !isDay && from <= published && published.slice(0, to.length) <= to;
}

/** Does a time belong to the clause that reports speech: “on Thursday, X said that”, “said on Thursday”? */
function isOfSaying(time: Time, input: DatesInput): boolean {
  const { text, start, report, language } = input;
  const adjunct = dateWords(language)?.adjunct;
  if (report === null || adjunct === undefined) return false;
  if (time.end <= report.start) {
    // “On Monday”, “Recall that on Monday, in Kovin, …”, “It is shut, but in a letter on Monday Roth said”
    const clause = text
      .slice(start, time.start)
      .split(/[,;] (?:but|and|while) /)
      .at(-1)!;
    const before = clause.replace(/^(?:\p{L}+,|Erst|Schon|Bereits|Noch)\s+/u, '');
    const between = text.slice(time.end, report.start);
    return report.side === 'behind' && isAdjunct(before, adjunct) && FEW_WORDS.test(between);
  }
  if (time.start < report.end) {
    // “Roth, in a statement on Monday, said”
    const before = text.slice(report.start, time.start).split(',').at(-1)!;
    return (
      time.start >= report.verb ||
      // “Рот *в минувший вторник* заявил”
      (report.named !== null &&
        report.named <= time.start &&
        time.end <= report.verb &&
        !isOfName(time, input)) ||
      (before.trim() !== '' && text.slice(time.end).startsWith(',') && isAdjunct(before, adjunct))
    );
  }
  // “It may, according to Roth, open in April already”: what goes on behind the time is what is told.
  if (report.isSource && report.start > start && /^\s+\p{L}/u.test(text.slice(time.end))) return false;
  const between = text.slice(report.end, time.start);
  // “said in a statement *that* an inspection in May”
  const that = dateWords(language)!.that;
  const hasThat = [...between.matchAll(/\s/g)].some(({ index }) => that.test(between.slice(index)));
  return !hasThat && isAdjunct(between, adjunct);
}

/** Only an adverbial's words: “ in a statement on ”. */
function isAdjunct(between: string, adjunct: RegExp): boolean {
  return (
    adjunct.test(between) &&
    between.length <= 60 &&
    !/[,;:“"«„]/.test(between) &&
    between.trim().split(/\s+/).length <= ADJUNCT_WORDS
  );
}

/** “On Monday *in Kovin the mayor* Anna Roth said”, but no other clause. */
const FEW_WORDS = /^,?(?:\s+(?!(?:and|y|und)\s|и\s(?!\p{Ll}+[ияыйв]\s))[^\s,;:"“«„]+){0,7}\s*$/u;

/** “in a joint statement released on”. */
const ADJUNCT_WORDS = 6;
