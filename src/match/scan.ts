import { Addresses } from './addresses.ts';
import { ByteReader } from './bytes.ts';
import { fitsCapitals } from './folding.ts';
import { hintAt, type KindHint, suits } from './hints.ts';
import { type Evidence, Neighbours } from './neighbours.ts';
import { cardIdOf, type Index, isEveryday, isPerson, isPlace, isSite } from './open.ts';
import { type NameReference, readReferences } from './records.ts';
import { CLASS, classAt, FOLD, IGNORED, isEdge, isPair, MARK, SPACE, SPECIAL, UPPER } from './symbols.ts';
import type { Candidate, CardId, Fit, Option, ScanOptions } from './types.ts';
import { type Found, mayWalk, walk } from './walk.ts';

/**
 * Finds where names of the indexes stand in a text: leftmost, then longest over all of them; sorted, never
 * overlapping. Offsets are UTF-16 units. Takes time in proportion to the text, whatever it holds.
 */
export function scan(indexes: readonly Index[], text: string, options: ScanOptions = {}): Candidate[] {
  return new Scan(indexes, text, options).run();
}

class Scan {
  readonly #indexes: readonly Index[];
  readonly #text: string;
  readonly #off: ReadonlySet<string>;
  readonly #language: string | null;
  readonly #guarded: boolean;
  /** Phrases around the current place, inside which the names of a guard do not count. */
  #phrases: { index: Index; guard: number; start: number; end: number }[] = [];
  #found: Found[] = [];
  readonly #candidates: Candidate[] = [];
  readonly #addresses: Addresses;
  readonly #neighbours: Neighbours;
  /** What was found out about the place looked at last. */
  #place: { start: number; end: number; says: Evidence } = { start: -1, end: -1, says: 'none' };

  constructor(indexes: readonly Index[], text: string, options: ScanOptions) {
    this.#indexes = indexes;
    this.#text = text;
    this.#off = new Set(options.languagesOff);
    this.#language = options.language?.toLowerCase().split('-', 1)[0] ?? null;
    this.#guarded = indexes.some((index) => index.guarded);
    this.#addresses = new Addresses(text);
    this.#neighbours = new Neighbours(text, options.language ?? null, this.#startsName);
  }

  run(): Candidate[] {
    const text = this.#text;
    let before = 0;
    let free = 0;
    for (let at = 0; at < text.length; at += 1) {
      const start = at;
      let bits = CLASS[text.charCodeAt(at)]!;
      if (bits & (IGNORED | SPECIAL)) {
        if (bits & IGNORED) continue;
        bits = classAt(text, at);
        if (isPair(text, at)) at += 1;
      }
      const inside = !isEdge(before, bits);
      before = bits;
      if (inside || bits & (SPACE | MARK) || (start < free && !this.#guarded)) continue;
      const found = this.#walk(start, bits);
      if (found.length === 0) continue;
      if (this.#guarded) this.#notePhrases(start, found);
      if (start >= free) free = Math.max(free, this.#take(start, found));
    }
    return this.#candidates;
  }

  /** Keys that the text spells from here, longest first. */
  #walk(start: number, bits: number): readonly Found[] {
    for (const index of this.#indexes) {
      const { otherNode, capitalNode } = index;
      if (mayWalk(index, otherNode, this.#text, start))
        walk(index, otherNode!, this.#text, start, this.#found);
      if (bits & UPPER && mayWalk(index, capitalNode, this.#text, start))
        walk(index, capitalNode!, this.#text, start, this.#found);
    }
    if (this.#found.length === 0) return NOTHING;
    const found = this.#found.sort((left, right) => right.end - left.end);
    this.#found = [];
    return found;
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
      const readings = new Map<string, Reading>();
      for (; found[at]?.end === end; at += 1) this.#addReadings(readings, start, found[at]!);
      if (readings.size === 0) continue;
      this.#candidates.push({ start, end, options: this.#optionsOf([...readings.values()], start) });
      return end;
    }
    return start;
  }

  #addReadings(readings: Map<string, Reading>, start: number, { index, end, record }: Found): void {
    for (const name of referencesAt(index, record)) {
      if (name.phrase || !this.#holds(index, name, start, end)) continue;
      if (!this.#standsAlone(index, name, start, end)) continue;
      const card = cardIdOf(index, name.card);
      if (readings.get(card)?.name.unsure !== false) readings.set(card, { card, index, name });
    }
  }

  #optionsOf(readings: readonly Reading[], start: number): Option[] {
    const hint = readings.length > 1 ? hintAt(this.#text, start) : null;
    return readings.map(({ card, index, name }) => ({
      card,
      deck: index.deck,
      unsure: name.unsure,
      everyday: isEveryday(index, name.card),
      ...(readings.length > 1 ? { fit: this.#fitOf(index, name, hint) } : {}),
    }));
  }

  #fitOf(index: Index, name: NameReference, hint: KindHint): Fit {
    const languages = index.languages[name.languages]!;
    return {
      kind: suits(hint, isPerson(index, name.card), isSite(index, name.card)),
      short: name.fuller,
      ownLanguage: this.#language !== null && languages.includes(this.#language),
    };
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

  /** Whether the name at this place is a whole one: neither part of a longer name nor of an address. */
  #standsAlone(index: Index, name: NameReference, start: number, end: number): boolean {
    const place = this.#placeAt(start, end);
    if (place === 'none') return true;
    if (place === 'longer') return false;
    if (place === 'after') return isPerson(index, name.card);
    if (place === 'before') return isPerson(index, name.card) && !name.fuller;
    return isPerson(index, name.card) ? !name.fuller : !isPlace(index, name.card);
  }

  #placeAt(start: number, end: number): Evidence {
    if (this.#place.start !== start || this.#place.end !== end) {
      const broken = isNumbered(this.#text, end) || this.#addresses.hold(start, end);
      const lastEnd = this.#candidates.at(-1)?.end ?? -1;
      const says = broken ? 'longer' : this.#neighbours.about(start, end, lastEnd);
      this.#place = { start, end, says };
    }
    return this.#place.says;
  }

  /** Whether some name starts at a place, by its spelling. */
  readonly #startsName = (start: number): boolean =>
    this.#walk(start, classAt(this.#text, start)).some(({ index, end, record }) =>
      referencesAt(index, record).some(
        (name) => !name.phrase && fitsCapitals(this.#text, start, end, name.capitals, name.capitalBits),
      ),
    );
}

/** One card that a name at some place is for. */
interface Reading {
  readonly card: CardId;
  readonly index: Index;
  readonly name: NameReference;
}

/** Whether a hyphen and a digit follow: Zapad-2025 is another name. A dash between clauses is no hyphen. */
function isNumbered(text: string, end: number): boolean {
  let at = end;
  while (CLASS[text.charCodeAt(at)]! & IGNORED) at += 1;
  const unit = text.charCodeAt(at);
  return FOLD[unit] === HYPHEN && unit !== 0x2014 && unit !== 0x2015 && /\p{N}/u.test(text[at + 1] ?? '');
}

const HYPHEN = 0x2d;

function referencesAt(index: Index, record: number) {
  return readReferences(new ByteReader().enter(index.records, record));
}

const NOTHING: readonly Found[] = [];
