// To what in a fact's words a time belongs: to the name that it begins with, or to the clause that says who says it.
import type { IsoDate } from '../../deck/types.ts';
import type { Time } from './find.ts';
import { dateWords } from './words.ts';

/** What the dates of a fact are read from. Offsets count in `text`, the paragraph. */
export interface DatesInput {
  readonly text: string;
  /** What stands before the fact, with the paragraph before its own. */
  readonly before: string;
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

/**
 * “Anna Roth, head of it from 2014 to 2022, closed”: is it told of the name that the fact begins with, or of who speaks, between commas? Or of
 * what stands in brackets, a name or Spanish more: “Anna Roth (2014–2022) and Peter Lind”?
 */
export function isOfName(time: Time, input: DatesInput): boolean {
  const { text, start, end, names, report } = input;
  if (isBracketed(time, input) || isOfOffice(time, input)) return true;
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

/**
 * Russian «отменят два праздника — 8 марта и 9 мая», English “the attacks of 11 September 2001”, “under a 1917 law”: does a time
 * tell which feast, event or paper, “last year’s plan”, German “nach den Zahlen zum ersten Quartal” which figures, not when? So does a day between a possessive and its noun, behind a preposition: “on Roth’s May 3 call”.
 */
export function tellsWhich(time: Time, { text, start, language, published }: DatesInput): boolean {
  const before = text.slice(start, time.start);
  if (/праздн\p{L}+ [—–-] [^.;—–]{0,40}$/u.test(before)) return true;
  if (language === 'de') return FIGURES_OF.test(before) || NOUN_FROM.test(before);
  if (language === 'es') return AS_DONE.test(before);
  if (language !== 'en') return false;
  const isYear = /^(?:an?|the) \d{4}$/i.test(text.slice(time.start, time.end));
  const isOwned = time.date?.length === DAY && OWNED.test(before) && /^ \p{Ll}/u.test(text.slice(time.end));
  // “Is not on *last year’s* list”, “has dropped last year’s plan”
  const isPrevious = time.tense !== 'past' || PERFECT.test(before);
  const isEarlier =
    published !== null && time.date !== null && time.date.length < DAY && !published.startsWith(time.date);
  const isOlder =
    isEarlier && time.date! < published && before.trim() !== '' && OLDER.test(text.slice(time.end));
  return (
    (isOlder && isPrevious) ||
    isOwned ||
    EVENT_OF.test(before) ||
    DONE_BY.test(before) ||
    (isYear && PAPER.test(text.slice(time.end)))
  );
}

/** Spanish “es caro, *como sostuvo ayer* Lind”: when another did or said the same. */
const AS_DONE =
  /, (?:tal y |tal )?como (?:ya )?(?:(?:lo|le|se) )?(?:ha|han|había|habían|\p{L}+(?:ó|aba|ía|aron|ieron|uvo|uso|ijo|izo)) [^,;.]{0,60}$/u;

/** Russian «Премьер Орсы *с 1991 по 1992 годы* Пётр Линд ждёт»: the years of an office, between its words and whose it was. */
function isOfOffice(
  { date, start: at, end: to }: Time,
  { text, start, names, language }: DatesInput,
): boolean {
  const isBefore = names.some((name) => text.slice(to, name.start) === ' ');
  if (language !== 'ru' || !date?.includes('/') || !isBefore) return false;
  return /^\p{L}+ \p{L}/u.test(text.slice(start, at)) && !VERB.test(text.slice(start, at));
}

/** Endings of Russian verbs. */
const VERB = /(?<!\p{L})\p{Ll}+(?:л|л[аои]|лся|лась|лось|лись|[аеёиуюя]т)(?:ся)?(?!\p{L})/u;

/** Letters of a date that is a day. */
const DAY = 10;
const OLDER = /^['’]s \p{Ll}/u;
const PERFECT = /(?<!\p{L})(?:has|have) (?:\p{L}+ly )?\p{L}+(?:ed|en|wn)(?!\p{L})/u;
const OWNED = /(?<!\p{L})(?:on|over|about|of|into|for) (?:\p{Lu}\p{L}+ ){0,2}\p{Lu}\p{L}+['’]s $/u;
/** German “nach den Zahlen zum”: what a period is told of that is not the one in which something happens. */
const FIGURES_OF =
  /(?<!\p{L})(?:nach|mit|bei|zu|von|vor|trotz|wegen|angesichts|aufgrund) (?:de[nmr]|des) (?:\p{Ll}+ )?\p{L}*(?:[Zz]ahlen|[Bb]ilanz|[Ee]rgebniss?(?:en?|es)?|[Bb]erichte?s?) (?:zum|für das|für den|aus dem|vom) $/u;
/** German “übertraf ihr Ergebnis aus dem”. */
const NOUN_FROM =
  /(?<!\p{L})(?:die|das|de[rnms]|(?:sein|ihr|ein)(?:e[mnrs]?)?) (?:\p{Ll}+ )?\p{Lu}[\p{L}-]+ aus dem $/u;
const EVENT_OF =
  /\b(?:attacks?|bombings?|shootings?|massacres?|killings|uprising|coup|riots|earthquake|disaster|floods|revolution|treaty|accords?|agreement) of $/i;
/** English “joined firms chosen by Kovin Rail in 2019”, but “was chosen by”: what was done to those that a noun names. */
const DONE_BY =
  /(?<!\p{L})(?!(?:was|were|is|are|be|been|being|got|and|or|but|then|also|not|later|first|only|has|had|have|she|they|who|that|\p{L}+ly) )\p{Ll}{3,} (?!stopped|dropped|passed|followed)(?:\p{Ll}{3,}ed|chosen|built|made) by (?:the )?(?:\p{Lu}[\p{L}&.’'-]* ){1,4}(?:(?:in|on|nearly|almost|about|around|over) ){0,2}$/u;
const PAPER =
  /^ (?:\p{Ll}[\p{L}-]+ )?(?:study|report|law|statute|act|treaty|agreement|accord|pact|ruling|judge?ment|lawsuit|book|novel|film|album|paper|survey|poll|memo|directive|convention)(?!\p{L})/u;

function isBracketed(time: Time, { text, start, names, language }: DatesInput): boolean {
  const isOpen = (from: number) => from <= time.start && /^\s\([^()]*$/.test(text.slice(from, time.start));
  if (!/^[^()]*\)/.test(text.slice(time.end))) return false;
  // Spanish “tres derrotas (una ante el Orsa, en mayo)”: what goes ahead of the time in brackets is what it tells of
  const [, ahead] = /\(([^()]*)$/.exec(text.slice(start, time.start)) ?? [];
  return names.some((name) => isOpen(name.end)) || (language === 'es' && /\p{L}{4}/u.test(ahead ?? ''));
}

/** Behind the first of several names. */
const LISTED = /^,\s\p{Lu}[^,.;:()]{0,40}\s(?:and|y|und|и)\s\p{Lu}/u;

/** “(KPA), 34, head of …,”, “ dam, built in 1974,”: what stands behind a name up to the comma that closes an aside. */
const ASIDE = /^(?:\s\p{Ll}[\p{L}-]+){0,2}(?:\s\([^()]*\))?(?:,\s\d{1,3})?,\s[^,;:]*,(?=\s)/u;

/** Does a time belong to the clause that reports speech: “on Thursday, X said that”, “said on Thursday”? */
export function isOfSaying(time: Time, input: DatesInput): boolean {
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
    // “During the Monday *debate*, Roth said”
    const rest = /(?<!\p{L})(?:at|during) (?:the|an?) $/iu.test(before)
      ? between.replace(/^ \p{Ll}+,/u, '')
      : between;
    return report.side === 'behind' && isAdjunct(before, adjunct) && FEW_WORDS.test(rest);
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
const FEW_WORDS = /^,?(?:\s+(?!(?:and|y|und)\s|и\s(?!\p{Ll}+[ияыйв]\s))[^\s,;:"“«„]+){0,8}\s*$/u;

/** “in a joint statement released on”. */
const ADJUNCT_WORDS = 6;
