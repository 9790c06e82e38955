// Names on their way into an index.
import type { Name } from '../deck/types.ts';
import { CAPITALS_MIXED, capitalBits, capitalsKind, foldName } from './folding.ts';
import { CODE_CAPITAL, CODE_OTHER } from './layout.ts';
import type { Reference } from './records.ts';
import { classAt, UPPER } from './symbols.ts';

/** What is to stand in an index, by key: the case of the first letter (CODE_CAPITAL or CODE_OTHER), then the folded name. */
export class Entries {
  readonly keys = new Map<string, Reference[]>();
  readonly languages = new Interned();
  readonly #guards = new Interned();

  /** Whether any name has `unless` phrases. */
  get guarded(): boolean {
    return this.#guards.values.length > 1;
  }

  /** Adds a name of a card (by its number). `endings` are the folded endings of the card's longer names. */
  addName(card: number, name: Name, endings: ReadonlySet<string>): void {
    const folded = foldName(name.text);
    if (folded === '') return;
    const text = name.text;
    const capitals = capitalsKind(text, 0, text.length);
    const first = visibleStart(text);
    const guard = this.#guardOf(name.unless);
    this.#add((classAt(text, first) & UPPER ? CAPITAL : OTHER) + folded, {
      phrase: false,
      card,
      unsure: name.unsure,
      fuller: endings.has(folded),
      guard,
      languages: this.languages.numberOf(name.language === null ? [] : [primaryTag(name.language)]),
      capitals,
      capitalBits: capitals === CAPITALS_MIXED ? capitalBits(text, first, text.length) : new Uint8Array(0),
    });
  }

  #guardOf(unless: readonly string[]): number {
    const phrases = unless.map(foldName).filter((phrase) => phrase !== '');
    const known = this.#guards.values.length;
    const guard = this.#guards.numberOf(phrases);
    if (guard === known)
      for (const phrase of new Set(phrases)) this.#add(OTHER + phrase, { phrase: true, guard });
    return guard;
  }

  /** References that differ only in language become one, of all their languages. */
  #add(key: string, reference: Reference): void {
    const references = this.keys.get(key);
    if (!references) this.keys.set(key, [reference]);
    else if (reference.phrase) references.push(reference);
    else {
      const at = references.findLastIndex((other) => alikeButLanguage(other, reference));
      const other = references[at];
      if (!other || other.phrase) references.push(reference);
      else references[at] = { ...other, languages: this.#union(other.languages, reference.languages) };
    }
  }

  #union(left: number, right: number): number {
    if (left === 0 || right === 0) return 0;
    return this.languages.numberOf([...this.languages.values[left]!, ...this.languages.values[right]!]);
  }
}

const CAPITAL = String.fromCharCode(CODE_CAPITAL);
const OTHER = String.fromCharCode(CODE_OTHER);

function alikeButLanguage(left: Reference, right: Reference): boolean {
  if (left.phrase || right.phrase) return false;
  return (
    left.card === right.card &&
    left.unsure === right.unsure &&
    left.fuller === right.fuller &&
    left.guard === right.guard &&
    left.capitals === right.capitals &&
    left.capitalBits.join() === right.capitalBits.join()
  );
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
