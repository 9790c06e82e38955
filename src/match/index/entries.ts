// Names on their way into an index.
import type { Name } from '../../deck/types.ts';
import { CAPITALS_MIXED, capitalBits, capitalsKind, foldName } from '../text/folding.ts';
import { classAt, UPPER } from '../text/symbols.ts';
import type { ByteWriter } from './bytes.ts';
import { type CardReference, type Details, writeReference } from './records.ts';
import type { Key } from './table.ts';

/** What is to stand in an index, by key. A card has a number; what else is said of a name is shared by many. */
export class Entries {
  readonly languages = new Interned();
  readonly details: Details[] = [];
  readonly #guards = new Interned();
  readonly #detailNumbers = new Map<string | number, number>();
  /** First reference of each key by the folded name, for those that begin with a capital and for the others. */
  readonly #capitals = new Map<string, number>();
  readonly #others = new Map<string, number>();
  /** References: card, languages, number of the details, and the key's next reference or -1. */
  readonly #cards: number[] = [];
  readonly #inflected: boolean[] = [];
  readonly #languages: number[] = [];
  readonly #details: number[] = [];
  readonly #next: number[] = [];

  /** How many keys begin with a capital. */
  get capitals(): number {
    return this.#capitals.size;
  }

  /** How many keys there are. */
  get size(): number {
    return this.#capitals.size + this.#others.size;
  }

  /** Whether any name has `unless` phrases. */
  get guarded(): boolean {
    return this.#guards.values.length > 1;
  }

  /** Keys that begin with a capital, then the others, as they came; `first` is what `writeReferences` takes. */
  *keys(): Generator<Key & { readonly first: number }> {
    for (const [folded, first] of this.#capitals) yield { folded, capital: true, first };
    for (const [folded, first] of this.#others) yield { folded, capital: false, first };
  }

  /** Writes the references of a key. */
  writeReferences(first: number, out: ByteWriter): void {
    for (let at = first; at >= 0; at = this.#next[at]!) {
      const [card, inflected] = [this.#cards[at]!, this.#inflected[at]!];
      const details = this.details[this.#details[at]!]!;
      const reference = { card, inflected, languages: this.#languages[at]!, details };
      writeReference(out, reference, this.#next[at]! >= 0);
    }
  }

  /**
   * Adds names of a card under its number, or its inflected ones, after all names as written. Those that fold to
   * nothing can stand nowhere and are left out.
   */
  addNames(number: number, names: readonly Name[], inflected: boolean): void {
    if (names.length === 0) return;
    const folded = names.map((name) => foldName(name.text));
    const endings = names.length > 1 ? endingsOf(folded) : NO_ENDINGS;
    const of = { card: number, inflected };
    names.forEach((name, at) => {
      if (folded[at] !== '') this.#addName(of, name, folded[at]!, endings.has(folded[at]!));
    });
  }

  #addName(of: Pick<CardReference, 'card' | 'inflected'>, name: Name, folded: string, fuller: boolean): void {
    const { text } = name;
    const capitals = capitalsKind(text, 0, text.length);
    const first = visibleStart(text);
    const bits = capitals === CAPITALS_MIXED ? capitalBits(text, first, text.length) : NO_BITS;
    const { unsure } = name;
    const guard = this.#guardOf(name.unless);
    const details = { phrase: false, unsure, fuller, guard, capitals, capitalBits: bits };
    const languages = name.language === null ? 0 : this.languages.numberOf([primaryTag(name.language)]);
    const keys = classAt(text, first) & UPPER ? this.#capitals : this.#others;
    this.#add(keys, folded, of, languages, this.#numberOf(details));
  }

  #guardOf(unless: readonly string[]): number {
    if (unless.length === 0) return 0;
    const phrases = unless.map(foldName).filter((phrase) => phrase !== '');
    const known = this.#guards.values.length;
    const guard = this.#guards.numberOf(phrases);
    if (guard === known)
      for (const phrase of new Set(phrases))
        this.#add(this.#others, phrase, NO_CARD, 0, this.#numberOf({ ...PHRASE, guard }));
    return guard;
  }

  #numberOf(details: Details): number {
    const { phrase, unsure, fuller, guard, capitals, capitalBits } = details;
    const flags = (phrase ? 1 : 0) | (unsure ? 2 : 0) | (fuller ? 4 : 0) | (capitals << 3);
    const key = capitalBits === NO_BITS ? 32 * guard + flags : `${flags} ${guard} ${capitalBits.join()}`;
    const known = this.#detailNumbers.get(key);
    if (known !== undefined) return known;
    this.#detailNumbers.set(key, this.details.length);
    return this.details.push(details) - 1;
  }

  /** References that differ only in language become one, of all their languages; inflected ones join a name as written. */
  #add(
    keys: Map<string, number>,
    folded: string,
    { card, inflected }: Pick<CardReference, 'card' | 'inflected'>,
    languages: number,
    details: number,
  ): void {
    const first = keys.get(folded);
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
    if (first === undefined) keys.set(folded, added);
    else this.#next[last] = added;
  }

  #union(left: number, right: number): number {
    if (left === 0 || right === 0) return 0;
    if (left === right) return left;
    return this.languages.numberOf([...this.languages.values[left]!, ...this.languages.values[right]!]);
  }
}

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
  readonly values: (readonly string[])[] = [[]];
  readonly #numbers = new Map([['', 0]]);

  numberOf(words: readonly string[]): number {
    const value = words.length > 1 ? [...new Set(words)].sort() : words;
    const key = value.join('\n');
    const number = this.#numbers.get(key) ?? this.values.push(value) - 1;
    this.#numbers.set(key, number);
    return number;
  }
}
