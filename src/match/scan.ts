import { ByteReader } from './bytes.ts';
import { fitsCapitals } from './folding.ts';
import { cardIdOf, type Index, isEveryday } from './open.ts';
import { type NameReference, readReferences } from './records.ts';
import { CLASS, classAt, IGNORED, isEdge, isPair, MARK, SPECIAL, UPPER } from './symbols.ts';
import type { Candidate, Option, ScanOptions } from './types.ts';
import { walk } from './walk.ts';

/**
 * Finds where names of the indexes stand in a text: leftmost, then longest over all of them; sorted, never
 * overlapping. Offsets are UTF-16 units. Takes time in proportion to the text, whatever it holds.
 */
export function scan(indexes: readonly Index[], text: string, options: ScanOptions = {}): Candidate[] {
  return new Scan(indexes, text, options).run();
}

interface Found {
  readonly index: Index;
  readonly end: number;
  readonly record: number;
}

class Scan {
  readonly #indexes: readonly Index[];
  readonly #text: string;
  readonly #off: ReadonlySet<string>;
  readonly #guarded: boolean;
  /** Phrases around the current place, inside which the names of a guard do not count. */
  #phrases: { index: Index; guard: number; start: number; end: number }[] = [];
  readonly #candidates: Candidate[] = [];

  constructor(indexes: readonly Index[], text: string, options: ScanOptions) {
    this.#indexes = indexes;
    this.#text = text;
    this.#off = new Set(options.languagesOff);
    this.#guarded = indexes.some((index) => index.guarded);
  }

  run(): Candidate[] {
    const text = this.#text;
    let before = 0;
    let free = 0;
    for (let at = 0; at < text.length; at += 1) {
      let bits = CLASS[text.charCodeAt(at)]!;
      if (bits & IGNORED) continue;
      if (bits & SPECIAL) bits = classAt(text, at);
      if (isEdge(before, bits) && !(bits & MARK) && (at >= free || this.#guarded)) {
        const found = this.#walk(at, bits);
        if (found.length > 0) {
          if (this.#guarded) this.#notePhrases(at, found);
          if (at >= free) free = Math.max(free, this.#take(at, found));
        }
      }
      before = bits;
      if (isPair(text, at)) at += 1;
    }
    return this.#candidates;
  }

  #walk(start: number, bits: number): Found[] {
    const found: Found[] = [];
    for (const index of this.#indexes) {
      const hit = (end: number, record: number) => found.push({ index, end, record });
      if (index.otherNode !== null) walk(index, index.otherNode, this.#text, start, hit);
      if (bits & UPPER && index.capitalNode !== null) walk(index, index.capitalNode, this.#text, start, hit);
    }
    return found.sort((left, right) => right.end - left.end);
  }

  #notePhrases(start: number, found: readonly Found[]): void {
    this.#phrases = this.#phrases.filter((phrase) => phrase.end > start);
    for (const { index, end, record } of found)
      for (const reference of referencesAt(index, record))
        if (reference.phrase) this.#phrases.push({ index, guard: reference.guard, start, end });
  }

  /** Takes the longest name that holds here, if any; gives where it ends. */
  #take(start: number, found: readonly Found[]): number {
    for (let at = 0; at < found.length; ) {
      const end = found[at]!.end;
      const options = new Map<string, Option>();
      for (; found[at]?.end === end; at += 1) this.#addOptions(options, start, found[at]!);
      if (options.size === 0) continue;
      this.#candidates.push({ start, end, options: [...options.values()] });
      return end;
    }
    return start;
  }

  #addOptions(options: Map<string, Option>, start: number, { index, end, record }: Found): void {
    for (const reference of referencesAt(index, record)) {
      if (reference.phrase || !this.#holds(index, reference, start, end)) continue;
      const card = cardIdOf(index, reference.card);
      if (options.get(card)?.unsure === false) continue;
      const everyday = isEveryday(index, reference.card);
      options.set(card, { card, deck: index.deck, unsure: reference.unsure, everyday });
    }
  }

  #holds(index: Index, name: NameReference, start: number, end: number): boolean {
    const languages = index.languages[name.languages]!;
    if (languages.length > 0 && languages.every((language) => this.#off.has(language))) return false;
    if (!fitsCapitals(this.#text, start, end, name.capitals, name.capitalBits)) return false;
    if (name.guard === 0) return true;
    return !this.#phrases.some(
      (phrase) => phrase.index === index && phrase.guard === name.guard && phrase.end >= end,
    );
  }
}

function referencesAt(index: Index, record: number) {
  const reader = new ByteReader(index.records);
  reader.at = record;
  return readReferences(reader);
}
