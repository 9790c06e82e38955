// What a language's file says, and how a word is declined by its tables. The format is explained in README.md.
import { type Label, type Row, readRows } from './rows.ts';

/** The rules of a language, as its file writes them. */
export interface Grammar {
  /** Which words of a name change: those that agree, only the first (an article), or those that take a plural. */
  readonly phrase: 'agreement' | 'article' | 'plural';
  /** Which names of a person change. */
  readonly people: 'all' | 'first' | 'last';
  /** Ends of adjectives that may stand behind their noun, `Unia Europejska`; alternatives between `|`. */
  readonly adjectivesBehind?: string;
  /** Whether the form of an adjective tells it from a noun, in all genders. */
  readonly clearAdjectives?: boolean;
  /** Where it does not always: ends that only adjectives have; alternatives between `|`. */
  readonly adjectiveEnd?: string;
  /** Shorthand for groups of letters, a capital each, used in the tables: `{ C: 'bcdf' }`. */
  readonly letters: Readonly<Record<string, string>>;
  /** What the end of a stem turns into before an ending written with `^`: `k→c ch→sz`. */
  readonly softening?: string;
  /** Ends of surnames that only men or only women have; alternatives between `|`. */
  readonly menEnd?: string;
  readonly womenEnd?: string;
  /** Given names of men that look like women’s, and the other way round, in small letters. */
  readonly men?: string;
  readonly women?: string;
  /** Ends of women’s given names; other names that end in a consonant are men’s. */
  readonly womenGiven?: string;
  /** Words that join two nouns, both of which change: `Prawo i Sprawiedliwość`. */
  readonly and?: string;
  /** Words that never change, in small letters. */
  readonly still?: string;
  /** Words that newspapers write small in a name as long as another word has a capital: the strait of Hormuz. */
  readonly common?: string;
  /** Names of one word that newspapers write small as well. */
  readonly small?: string;
  /** Adjectives that make a small name of a body’s that begins with them: `лейбъристката партия`; a pattern of them. */
  readonly smallAdjective?: string;
  /** The tables: a line for each kind of word. */
  readonly tables: string;
}

/**
 * Forms of a word, a list of spellings for each column of the table. People and things differ in some; the others are
 * the same lists.
 */
export interface Paradigm {
  readonly people: readonly (readonly string[])[];
  readonly things: readonly (readonly string[])[];
}

/** Words remembered with their forms, at most: names repeat their words. */
const REMEMBERED = 20_000;

/** A language’s rules made ready to use. */
export class Rules {
  readonly grammar: Grammar;
  readonly rows: readonly Row[];
  /** Lines that may fit, by label and the word's last letter. */
  readonly #lines = new Map<string, readonly Row[]>();
  readonly #softening: readonly (readonly [from: string, to: string])[];
  readonly #still: ReadonlySet<string>;
  readonly #and: ReadonlySet<string>;
  readonly #common: ReadonlySet<string>;
  readonly #small: ReadonlySet<string>;
  /** Adjectives with which a body’s name may begin small. */
  readonly smallAdjective: RegExp | null;
  readonly #men: ReadonlySet<string>;
  readonly #women: ReadonlySet<string>;
  readonly #menEnd: RegExp | null;
  readonly #womenEnd: RegExp | null;
  readonly #womenGiven: RegExp | null;
  readonly #adjectiveEnd: RegExp | null;
  readonly #adjectivesBehind: RegExp | null;
  readonly #known = new Map<string, Paradigm | null>();

  constructor(grammar: Grammar) {
    this.grammar = grammar;
    this.rows = readRows(grammar);
    this.#softening = (grammar.softening ?? '')
      .split(/\s+/)
      .filter(Boolean)
      .map((pair) => pair.split('→') as [string, string])
      .sort((left, right) => right[0].length - left[0].length);
    this.#still = words(grammar.still);
    this.#and = words(grammar.and);
    this.#common = words(grammar.common);
    this.#small = words(grammar.small);
    this.smallAdjective = endsIn(grammar.smallAdjective);
    this.#men = words(grammar.men);
    this.#women = words(grammar.women);
    this.#menEnd = endsIn(grammar.menEnd);
    this.#womenEnd = endsIn(grammar.womenEnd);
    this.#womenGiven = endsIn(grammar.womenGiven);
    this.#adjectiveEnd = endsIn(grammar.adjectiveEnd);
    this.#adjectivesBehind = endsIn(grammar.adjectivesBehind);
  }

  /** Forms of a word as the first of these kinds that has a line for it; null: it does not change. */
  decline(word: string, ...labels: readonly Label[]): Paradigm | null {
    const key = `${labels.join()} ${word}`;
    let known = this.#known.get(key);
    if (known === undefined) {
      if (this.#known.size >= REMEMBERED) this.#known.clear();
      known = this.#decline(word, labels);
      this.#known.set(key, known);
    }
    return known;
  }

  #decline(word: string, labels: readonly Label[]): Paradigm | null {
    const small = word.toLowerCase();
    if (small.length < 2 || small.length !== word.length || this.#still.has(small)) return null;
    for (const label of labels) {
      for (const row of this.#linesFor(label, small.at(-1)!)) {
        const match = row.pattern.exec(small);
        if (match) return this.#fill(word, word.slice(0, word.length - match[1]!.length), row.cells);
      }
    }
    return null;
  }

  #linesFor(label: Label, last: string): readonly Row[] {
    const key = label + last;
    let lines = this.#lines.get(key);
    if (!lines) {
      lines = this.rows.filter(
        ({ labels, ends }) => labels.includes(label) && (ends?.includes(last) ?? true),
      );
      this.#lines.set(key, lines);
    }
    return lines;
  }

  #fill(word: string, stem: string, cells: Row['cells']): Paradigm {
    const spell = (ending: string) => {
      if (ending === '=') return word;
      if (ending === '0') return stem;
      return ending.startsWith('^') ? this.#soften(stem) + ending.slice(1) : stem + ending;
    };
    const columns = cells.map((endings) => endings.map(spell));
    const asFor = (accusative: readonly string[]) =>
      columns.map((forms, at) => (cells[at]![0] === '*' ? accusative : forms));
    return { people: asFor(columns[0]!), things: asFor([word]) };
  }

  #soften(stem: string): string {
    const pair = this.#softening.find(([from]) => stem.endsWith(from));
    return pair ? stem.slice(0, -pair[0].length) + pair[1] : stem;
  }

  /** Whether a word can be nothing but an adjective. */
  isAdjective(word: string): boolean {
    return this.#adjectiveEnd?.test(word.toLowerCase()) === true;
  }

  /** Whether an adjective that looks like this may stand behind its noun. */
  mayFollow(adjective: string): boolean {
    return this.#adjectivesBehind?.test(adjective.toLowerCase()) === true;
  }

  /** Whether newspapers write a word of a name small, where another has a capital. */
  isCommon(word: string): boolean {
    return this.#common.has(word.toLowerCase());
  }

  /** Whether newspapers write a name of this one word small as well. */
  isSmall(word: string): boolean {
    return this.#small.has(word.toLowerCase());
  }

  /** Whether a word joins two nouns, or two adjectives. */
  joins(word: string): boolean {
    return this.#and.has(word);
  }

  /** Genders that a person of two or more names can have, by the surname, then by the first name. */
  gendersOf(first: string, last: string): readonly ('he' | 'she')[] {
    const [given, surname] = [first.toLowerCase(), last.toLowerCase()];
    if (this.#men.has(given)) return ['he'];
    if (this.#women.has(given)) return ['she'];
    const isWomanly = this.#womenGiven?.test(given);
    if (this.#womenEnd?.test(surname)) return isWomanly || endsInVowel(given) ? ['she'] : ['she', 'he'];
    if (this.#menEnd?.test(surname)) return isWomanly ? ['he', 'she'] : ['he'];
    if (isWomanly) return ['she'];
    return endsInVowel(given) ? ['he', 'she'] : ['he'];
  }

  /** Genders that a person called by one name can have: a given name, or a surname that may tell. */
  gendersOfSurname(name: string): readonly ('he' | 'she')[] {
    const small = name.toLowerCase();
    if (this.#womenEnd?.test(small) && !this.isGivenName(name)) return ['she'];
    return ['he', 'she'];
  }

  /** Whether a word is listed as a given name. */
  isGivenName(word: string): boolean {
    return this.#men.has(word.toLowerCase()) || this.#women.has(word.toLowerCase());
  }

  /** Whether a surname tells the gender: it is no common noun then. */
  tellsGender(surname: string): boolean {
    const small = surname.toLowerCase();
    return this.#womenEnd?.test(small) === true || this.#menEnd?.test(small) === true;
  }
}

/** Whether a name ends as those of both men and women do; most that end otherwise are men’s. */
function endsInVowel(given: string): boolean {
  return /[аеёиоуыэюяіїєўьaeiouyáéíóúý]$/u.test(given);
}

function endsIn(ends: string | undefined): RegExp | null {
  return ends ? new RegExp(`.(?:${ends})$`, 'u') : null;
}

function words(list = ''): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}
