import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { ru } from './words/ru.ts';

/** What reading numbers needs to know of a language. Words are in small letters. */
export interface QuantityWords {
  /** Characters between groups of three digits, and before decimals, as they stand in a class of a pattern. */
  readonly thousands: string;
  readonly decimal: string;
  /** Words for numbers from two upward, which dates count with too. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Numbers of several of those words, as a pattern: “twenty-five”. */
  readonly compound: string;
  /** Parts of one, and what stands between them and what they are of, as a pattern; `of`: how their unit begins. */
  readonly shares: Readonly<Record<string, number>>;
  readonly ofPattern: string;
  readonly of: string;
  readonly scales: Readonly<Record<string, number>>;
  readonly modifiers: readonly string[];
  /** Between the ends of a range. */
  readonly to: readonly string[];
  /** The modifier of a range, and the one of those words that makes a range only behind it: “between 5 *and* 10”. */
  readonly between: string;
  readonly and: string;
  readonly currencySigns: readonly string[];
  /** Signs and short forms of units behind a number, with what they are called: `%` → percent. */
  readonly symbols: Readonly<Record<string, string>>;
  /** Nouns that no ending tells: “people”. */
  readonly units: ReadonlySet<string>;
  /** Endings of nouns that are counted. */
  readonly noun: RegExp;
  /** Words that end the search for a noun. */
  readonly stops: ReadonlySet<string>;
  /** Adjectives that look like nouns: “24 nuevos países”; the noun is what follows. */
  readonly adjective?: RegExp;
  /** Endings of finite verbs, which end it too: “35 siguen desaparecidas”. */
  readonly verb: RegExp;
  /** A unit, and what follows it, that tells an age. */
  readonly ages: RegExp;
}

const LANGUAGES: Readonly<Record<string, QuantityWords>> = { en, es, ru, de };

/** The words of a language by its primary tag; null: there are no rules for it. */
export function quantityWords(language: string): QuantityWords | null {
  return Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language]! : null;
}
