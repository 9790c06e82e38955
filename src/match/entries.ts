// Names on their way into an index.
import type { Name } from '../deck/types.ts';
import { CAPITALS_MIXED, capitalBits, capitalsKind, foldName } from './folding.ts';
import type { CardReference, Details } from './records.ts';
import { classAt, UPPER } from './symbols.ts';
import type { Key } from './table.ts';

/** What is to stand in an index, by key. A card has a number; what else is said of a name is shared by many. */
export class Entries {
  readonly languages = new Interned();
  readonly details: Details[] = [];
  readonly #guards = new Interned();
  readonly #detailNumbers = new Map<string, number>();
  /** First reference of each key: the case of its first letter, then the folded name. */
  readonly #keys = new Map<string, number>();
  /** References: card, languages, number of the details, and the key's next reference or -1. */
  readonly #cards: number[] = [];
  readonly #inflected: boolean[] = [];
  readonly #languages: number[] = [];
  readonly #details: number[] = [];
  readonly #next: number[] = [];

  /** How many keys begin with a capital. */
  capitals = 0;

  /** How many keys there are. */
  get size(): number {
    return this.#keys.size;
  }

  /** Whether any name has `unless` phrases. */
  get guarded(): boolean {
    return this.#guards.values.length > 1;
  }

  /** Keys in the order in which they came; `first` is what `references` takes. */
  *keys(): Generator<{ readonly key: Key; readonly first: number }> {
    for (const [key, first] of this.#keys)
      yield { key: { folded: key.slice(1), capital: key.startsWith(CAPITAL) }, first };
  }

  /** The references of a key. */
  *references(first: number): Generator<CardReference> {
    for (let at = first; at >= 0; at = this.#next[at]!)
      yield {
        card: this.#cards[at]!,
        inflected: this.#inflected[at]!,
        languages: this.#languages[at]!,
        details: this.details[this.#details[at]!]!,
      };
  }

  /**
   * Adds names of a card under its number, or its inflected ones, after all names as written. Those that fold to
   * nothing can stand nowhere and are left out.
   */
  addNames(number: number, names: readonly Name[], inflected: boolean): void {
    const folded = names.map((name) => foldName(name.text));
    const endings = names.length > 1 ? endingsOf(folded) : NO_ENDINGS;
    names.forEach((name, at) => {
      if (folded[at] !== '')
        this.#addName({ card: number, inflected }, name, folded[at]!, endings.has(folded[at]!));
    });
  }

  #addName(of: Pick<CardReference, 'card' | 'inflected'>, name: Name, folded: string, fuller: boolean): void {
    const { text } = name;
    const capitals = capitalsKind(text, 0, text.length);
    const first = visibleStart(text);
    const bits = capitals === CAPITALS_MIXED ? capitalBits(text, first, text.length) : NO_BITS;
    const details = {
      phrase: false,
      unsure: name.unsure,
      fuller,
      guard: this.#guardOf(name.unless),
      capitals,
    };
    const languages = this.languages.numberOf(name.language === null ? [] : [primaryTag(name.language)]);
    const key = (classAt(text, first) & UPPER ? CAPITAL : OTHER) + folded;
    this.#add(key, of, languages, this.#numberOf({ ...details, capitalBits: bits }));
  }

  #guardOf(unless: readonly string[]): number {
    if (unless.length === 0) return 0;
    const phrases = unless.map(foldName).filter((phrase) => phrase !== '');
    const known = this.#guards.values.length;
    const guard = this.#guards.numberOf(phrases);
    if (guard === known)
      for (const phrase of new Set(phrases))
        this.#add(OTHER + phrase, NO_CARD, 0, this.#numberOf({ ...PHRASE, guard }));
    return guard;
  }

  #numberOf(details: Details): number {
    const key = JSON.stringify(Object.values({ ...details, capitalBits: details.capitalBits.join() }));
    const known = this.#detailNumbers.get(key);
    if (known !== undefined) return known;
    this.#detailNumbers.set(key, this.details.length);
    return this.details.push(details) - 1;
  }

  /** References that differ only in language become one, of all their languages; inflected ones join a name as written. */
  #add(
    key: string,
    { card, inflected }: Pick<CardReference, 'card' | 'inflected'>,
    languages: number,
    details: number,
  ): void {
    const first = this.#keys.get(key);
    let last = -1;
    for (let at = first ?? -1; at >= 0; at = this.#next[at]!) {
      last = at;
      if (this.#cards[at] !== card || this.#details[at] !== details) continue;
      this.#languages[at] = this.#union(this.#languages[at]!, languages);
      return;
    }
    const added = this.#next.push(-1) - 1;
    this.#cards.push(card);
    this.#inflected.push(inflected);
    this.#languages.push(languages);
    this.#details.push(details);
    if (first === undefined) {
      this.#keys.set(key, added);
      if (key.startsWith(CAPITAL)) this.capitals += 1;
    } else this.#next[last] = added;
  }

  #union(left: number, right: number): number {
    if (left === 0 || right === 0) return 0;
    if (left === right) return left;
    return this.languages.numberOf([...this.languages.values[left]!, ...this.languages.values[right]!]);
  }
}

const CAPITAL = 'C';
const OTHER = 'o';
const NO_BITS = new Uint8Array(0);
const NO_CARD = { card: 0, inflected: false };
const NO_ENDINGS: ReadonlySet<string> = new Set();
const PHRASE: Details = {
  phrase: true,
  unsure: false,
  fuller: false,
  guard: 0,
  capitals: 0,
  capitalBits: NO_BITS,
};

/** What names of several words end with: “putin” for “vladimir putin”. */
function endingsOf(names: readonly string[]): ReadonlySet<string> {
  const words = names.map((name) => name.split(' '));
  return new Set(words.flatMap((name) => name.slice(1).map((_, at) => name.slice(at + 1).join(' '))));
}

/** Offset of the first character that folds to something other than a space. */
function visibleStart(text: string): number {
  let at = 0;
  while (at < text.length && foldName(text[at]!) === '') at += 1;
  return at;
}

/** Primary subtag of a BCP 47 tag, in small letters. */
function primaryTag(tag: string): string {
  return tag.split('-', 1)[0]!.toLowerCase();
}

/** Sets of words, each under a number; 0 is the empty one. */
class Interned {
  readonly values: string[][] = [[]];
  readonly #numbers = new Map([['', 0]]);

  numberOf(words: readonly string[]): number {
    const value = [...new Set(words)].sort();
    const key = value.join('\n');
    const number = this.#numbers.get(key) ?? this.values.push(value) - 1;
    this.#numbers.set(key, number);
    return number;
  }
}
