import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { ru } from './words/ru.ts';

/** Units of time, and the weekend, which is one in “last weekend”. */
export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/**
 * How a pattern's groups are read. `date`: what of day, month and year they hold, twice for a span. `easter`: so many days from Easter. `weekday`, `unit`:
 * this one. `inWeek`: the weekday in the last or next week; `season` without a step: the one that the tense tells. By `-1` and `1` the last or next, by `2` one that may also be the one after the next, by `-2` no weekday that was yesterday. `day`: so many days from publication. `ago`, `ahead`: a number of
 * units before or after it; `past`, `coming`: the span up to it, from it. `start`, `end`: the first and last month of
 * a year, by `-1` and `1` of the last and next; `quarter:end` the last month of a quarter. By
 * `near`, and of `weekend`, the one that the tense tells. `year`: a day or month of this, the last or the next year.
 */
export type Meaning =
  | 'date'
  | 'date:-1'
  | 'date:1'
  | 'ahead:will'
  | 'weekday:-2'
  | 'weekday:-1'
  | 'weekday:0'
  | 'weekday:1'
  | 'weekday:2'
  | 'inWeek:-1'
  | 'inWeek:1'
  | 'easter:-2'
  | 'easter:0'
  | 'easter:1'
  | 'day:-2'
  | 'day:-1'
  | 'day:0'
  | 'day:1'
  | 'day:2'
  | 'unit:-2'
  | 'unit:-1'
  | 'unit:0'
  | 'unit:1'
  | 'ago'
  | 'ahead'
  | 'coming'
  | 'past'
  | 'decade'
  | 'quarter'
  | 'quarter:-1'
  | 'quarter:1'
  | 'quarter:near'
  | 'quarter:end'
  | 'half'
  | 'half:-1'
  | 'half:1'
  | 'half:near'
  | 'season'
  | 'season:-1'
  | 'season:0'
  | 'season:1'
  | 'weekend'
  | 'start:-1'
  | 'start:0'
  | 'start:1'
  | 'end'
  | 'end:-1'
  | 'end:1'
  | 'year:-1'
  | 'year:0'
  | 'year:1';

/** What reading dates needs to know of a language. Keys are in small letters. */
export interface DateWords {
  /** 1 to 12 by name, inflected and short forms too. */
  readonly months: Readonly<Record<string, number>>;
  /** 0 (Sunday) to 6. */
  readonly weekdays: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<string, Unit>>;
  /** Numbers and ordinals, as words. */
  readonly numbers: Readonly<Record<string, number>>;
  /** First month of three: 3, 6, 9, 12. */
  readonly seasons: Readonly<Record<string, number>>;
  /** Days of the year that have a name. */
  readonly holidays?: Readonly<Record<string, readonly [month: number, day: number]>>;
  /**
   * Patterns, the first that fits counting. `<d>` day, `<m>` month, `<y>` year, `<w>` weekday, `<n>` number, `<u>` unit,
   * `<s>` season, `<h>` day with a name; `<d2>` … the second of a span. A space stands for any white space.
   */
  readonly patterns: readonly (readonly [pattern: string, meaning: Meaning])[];
  /** Names that are common words when in small letters: “may”. */
  readonly capitalOnly: RegExp;
  /** Are months names in small letters only: Plaza de *Mayo* is no time? Not where a text is all in capitals. */
  readonly smallMonths?: true;
  /** Words for single days: “today”, as patterns. */
  readonly days: readonly string[];
  /** What stands right before a time by which something is due. */
  readonly by: RegExp;
  /** What stands right before the day of the week that something is called for, where those words do not: “for Tuesday”. */
  readonly dayFor?: RegExp;
  /** What stands right before a time from which on something has been, unless a verb tells of what is to come. */
  readonly since: RegExp;
  /** The words before and behind a time, parted by a bar, at which somebody promised something. Left out: nobody asks. */
  readonly vow?: RegExp;
  /** What stands before the time of a plan that may be over: “was due to”. Left out: nobody asks. */
  readonly wasDue?: RegExp;
  /** A sentence with such a time that tells what has been so up to now. Left out: nobody asks. */
  readonly lasting?: RegExp;
  /** Is what stands behind those words always past, whatever the verb: German “seit Mai werden”, but Spanish “desde mayo abrirá”? */
  readonly sinceIsPast?: true;
  /** How an adverbial between a verb of saying and its date begins, the one word too: “on”, “in a statement on”. */
  readonly adjunct: RegExp;
  /** Opens a clause right behind a time that it does not tell of: “ that”. */
  readonly that: RegExp;
  /** Verbs of saying in the past: they say nothing of when what is said takes place. */
  readonly saying: RegExp;
  /** What shows that something lies ahead, and that it is past. */
  readonly future: RegExp;
  readonly past: RegExp;
  /** Verbs of what is to come, where they only report what is over: German “*soll* am Montag bestohlen worden sein”. */
  readonly over?: RegExp;
  /** What shows, in the words before and behind a limit, parted by a bar, that it had been reached: English “had been built by”. */
  readonly done?: RegExp;
  /** What somebody decided, promised or asked to do, at the end of a match, as group `plan`: it may lie ahead. */
  readonly intended: RegExp;
  /** What holds a weekday that may be that of the telling or of what is told of: English “announced a rally on Saturday”. */
  readonly eitherDay?: RegExp;
  /**
   * What is told besides, and what is compared with: “, who died in 2016,”, “the most since 2009”; the date of a
   * paper, and until when something goes on.
   */
  readonly aside: RegExp;
  /** What says before a year, a decade or a month that it is over then: “after 1995” is any time behind it. */
  readonly after?: RegExp;
  /** What says before a time that something is not to happen then, and what turns that into a time after all: “not until”. */
  readonly denied: {
    readonly by: RegExp;
    readonly until: RegExp;
    /** A plan that came to nothing; the time stands as `|`: “was due to open in |, but was stormed”. */
    readonly undone?: RegExp;
  };
  /** Does a weekday beside a verb in the present lie ahead: “am Freitag öffnet”? */
  readonly presentAhead: boolean;
  /** Are nouns written with a capital, so that none is a verb? */
  readonly capitalNouns: boolean;
  /** Do numeric dates name the day first? Null: either way, so that 03/05/2021 says nothing. */
  readonly dayFirst: true | null;
}

const LANGUAGES: Readonly<Record<string, DateWords>> = { en, es, ru, de };

/** The words of a language by its primary tag; null: there are no rules for it. */
export function dateWords(language: string): DateWords | null {
  return Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language]! : null;
}
