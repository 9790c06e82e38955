import type { FactDate, IsoDate } from '../../deck/types.ts';
import { small, smallText } from '../small.ts';
import { type DatesInput, isOfName, isOfSaying, tellsWhich } from './belonging.ts';
import { spanOf } from './calendar.ts';
import { isOfClause } from './clauses.ts';
import { isDenied, isEndOf } from './denied.ts';
import type { Time } from './find.ts';
import { finest } from './finest.ts';
import { timesSince } from './updated.ts';
import { dateWords } from './words.ts';

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
    timesSince(part, input.before, { language, from, updated: from === published ? updated : null })
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
    .filter((time) => !isOfSpeaker(time, input) && !isOfName(time, input) && !tellsWhich(time, input))
    .sort((a, b) => a.start - b.start);
  const isVoid = (time: Time) => isDenied(text.slice(start, time.start), text.slice(time.end, end), language);
  // “‘We did not start it 40 years ago to see it fail’”
  const isMeans = (time: Time) => quotes.length > 0 && /^ to \p{Ll}/u.test(text.slice(time.end));
  const plan = others.find(
    (time) => isDue(time, published) && !time.isAside && !isVoid(time) && !isBeforeSaid(time, input),
  );
  const past = others
    .filter(
      (time) =>
        !isDue(time, published) && !time.isAside && !((time.isLimit || isMeans(time)) && isVoid(time)),
    )
    .filter((time) => !isEndOf(text.slice(start, time.start), text.slice(time.start, time.end), language))
    .filter(
      (time) => !isOfClause(time, input) && !isOfLaterSentence(time, input) && !isAnyYears(time, input),
    );
  // “Voted on Tuesday to close it from 1 April”, “will look for staff in autumn and hire them in February”
  const isAhead = ({ date }: Time) => published !== null && date! > published;
  const own = plan || !past.every(isAhead) ? past.filter((time) => !isAhead(time)) : past;
  const other = finest(own, start);
  const date = (time: Time | null | undefined) =>
    time?.date == null ? null : { date: time.date, inferred: false };
  return { stated: date(said), about: date(other && lasting(other, published)), due: date(plan) };
}

/** Russian «Мост стар. Его построили в 1970 году», as one fact: a time that only a later sentence of a quotation tells. */
function isOfLaterSentence({ start: at }: Time, { text, start, quotes, language }: DatesInput): boolean {
  if (language !== 'ru') return false;
  return quotes.some(
    (quote) =>
      start <= quote.start &&
      quote.start < at &&
      at < quote.end &&
      /[.!?…]\s+\p{Lu}/u.test(text.slice(quote.start, at)),
  );
}

/** Russian «У нас в октябре холодно», quoted: a month that no verb places may be every year's. */
function isAnyYears({ date, tense, start, end }: Time, { text, quotes, language }: DatesInput): boolean {
  const isMonth = date?.length === MONTH && !/\d/.test(text.slice(start, end));
  return (
    language === 'ru' &&
    isMonth &&
    tense === null &&
    quotes.some((one) => one.start <= start && end <= one.end)
  );
}

/** Length of a date that names a month. */
const MONTH = '2021-05'.length;

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

/** English “owners at a meeting *in May* said”: what speakers tell when they have said it is no plan. */
function isBeforeSaid({ start }: Time, { report, language }: DatesInput): boolean {
  return language === 'en' && report?.side === 'behind' && report.start <= start && start < report.verb;
}

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
