// A record is what a key stands for:
//   number of its symbols, doubled, odd if it begins with a capital · their codes · references, each as
//   flags · card, doubled, odd for an inflected form (or guard, for a phrase) · [guard] · [language set] · [capital bits: length, bytes]

import { CAPITALS_MIXED } from '../text/folding.ts';
import { ByteReader, type ByteWriter } from './bytes.ts';

const ANOTHER = 1;
const PHRASE = 2;
const UNSURE = 4;
const GUARDED = 8;
const LANGUAGES = 16;
const FULLER = 128;
const CAPITALS_SHIFT = 5;

/** What is said of a name beside its card and languages. */
export interface Details {
  /** It is no name, but a phrase inside which the names of its guard do not count. */
  readonly phrase: boolean;
  readonly unsure: boolean;
  /** Other names of the card end with this one: what may stand before it is known. */
  readonly fuller: boolean;
  /** Group of its `unless` phrases, 0 for none. */
  readonly guard: number;
  readonly capitals: number;
  /** For names of mixed capitals. */
  readonly capitalBits: Uint8Array;
}

/** What a key stands for in one card. */
export interface CardReference {
  readonly card: number;
  /** No name as written, but an inflected form of one. */
  readonly inflected: boolean;
  /** Number of a set of languages, 0 for none. */
  readonly languages: number;
  readonly details: Details;
}

/** Writes a reference; `another` tells that one more follows. */
export function writeReference(
  out: ByteWriter,
  { card, inflected, languages, details }: CardReference,
  another: boolean,
): void {
  const { phrase, unsure, fuller, guard, capitals, capitalBits } = details;
  if (phrase) {
    out.byte(another ? ANOTHER | PHRASE : PHRASE);
    out.number(guard);
    return;
  }
  const flags =
    (unsure ? UNSURE : 0) | (fuller ? FULLER : 0) | (guard ? GUARDED : 0) | (languages ? LANGUAGES : 0);
  out.byte((another ? ANOTHER : 0) | flags | (capitals << CAPITALS_SHIFT));
  out.number(2 * card + Number(inflected));
  if (guard) out.number(guard);
  if (languages) out.number(languages);
  if (capitals === CAPITALS_MIXED) {
    out.number(capitalBits.length);
    out.bytes(capitalBits);
  }
}

/** Goes through the references of a record, one at a time, each of which it shows in its fields. */
export class References implements Details {
  phrase = false;
  card = 0;
  inflected = false;
  unsure = false;
  fuller = false;
  guard = 0;
  languages = 0;
  capitals = 0;
  capitalBits = NO_BITS;
  #another = false;
  readonly #input = new ByteReader();

  /** Where the reader is: behind a record when `next` has told that there is nothing more. */
  get at(): number {
    return this.#input.at;
  }

  /** Goes to where a record's references begin, in all records of an index; 0: there are none. */
  enter(records: Uint8Array, place: number): void {
    this.#input.enter(records, place);
    this.#another = place > 0;
  }

  /** Whether there was one more; its fields are then here. */
  next(): boolean {
    if (!this.#another) return false;
    const input = this.#input;
    const flags = input.byte();
    this.#another = (flags & ANOTHER) !== 0;
    this.phrase = (flags & PHRASE) !== 0;
    const number = input.number();
    if (this.phrase) {
      this.guard = number;
      return true;
    }
    this.card = number >> 1;
    this.inflected = (number & 1) !== 0;
    this.unsure = (flags & UNSURE) !== 0;
    this.fuller = (flags & FULLER) !== 0;
    this.guard = flags & GUARDED ? input.number() : 0;
    this.languages = flags & LANGUAGES ? input.number() : 0;
    this.capitals = (flags >> CAPITALS_SHIFT) & 3;
    this.capitalBits = this.capitals === CAPITALS_MIXED ? input.bytes(input.number()) : NO_BITS;
    return true;
  }
}

const NO_BITS: Uint8Array = new Uint8Array(0);
