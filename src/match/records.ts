// A record is what a key stands for: the codes that the trie does not spell, then references, each as
//   flags · card (or guard, for a phrase) · [guard] · [language set] · [capital bits: length, bytes]
import type { ByteReader, ByteWriter } from './bytes.ts';
import { CAPITALS_MIXED } from './folding.ts';

const MORE = 1;
const PHRASE = 2;
const UNSURE = 4;
const GUARDED = 8;
const LANGUAGES = 16;
const FULLER = 128;
const CAPITALS_SHIFT = 5;

/** A name of a card. `guard` groups its `unless` phrases, `languages` its languages; 0 is none. */
export interface NameReference {
  readonly phrase: false;
  readonly card: number;
  readonly unsure: boolean;
  /** Other names of the card end with this one: what may stand before it is known. */
  readonly fuller: boolean;
  readonly guard: number;
  readonly languages: number;
  readonly capitals: number;
  readonly capitalBits: Uint8Array;
}

/** A phrase inside which the names of a guard do not count. */
export interface PhraseReference {
  readonly phrase: true;
  readonly guard: number;
}

/** What stands under a spelling: a name of a card, or a phrase of a guard. */
export type Reference = NameReference | PhraseReference;

const NO_BITS = new Uint8Array(0);

/** Writes references; at least one. */
export function writeReferences(out: ByteWriter, references: readonly Reference[]): void {
  references.forEach((reference, at) => {
    const more = at < references.length - 1 ? MORE : 0;
    if (reference.phrase) {
      out.byte(more | PHRASE);
      out.number(reference.guard);
      return;
    }
    const { card, unsure, fuller, guard, languages, capitals, capitalBits } = reference;
    const flags =
      (unsure ? UNSURE : 0) | (fuller ? FULLER : 0) | (guard ? GUARDED : 0) | (languages ? LANGUAGES : 0);
    out.byte(more | flags | (capitals << CAPITALS_SHIFT));
    out.number(card);
    if (guard) out.number(guard);
    if (languages) out.number(languages);
    if (capitals === CAPITALS_MIXED) {
      out.number(capitalBits.length);
      out.bytes(capitalBits);
    }
  });
}

/** Reads the references at the reader's place. */
export function readReferences(input: ByteReader): Reference[] {
  const references: Reference[] = [];
  for (let more = true; more; ) {
    const flags = input.byte();
    more = (flags & MORE) !== 0;
    const number = input.number();
    if (flags & PHRASE) {
      references.push({ phrase: true, guard: number });
      continue;
    }
    const capitals = (flags >> CAPITALS_SHIFT) & 3;
    references.push({
      phrase: false,
      card: number,
      unsure: (flags & UNSURE) !== 0,
      fuller: (flags & FULLER) !== 0,
      guard: flags & GUARDED ? input.number() : 0,
      languages: flags & LANGUAGES ? input.number() : 0,
      capitals,
      capitalBits: capitals === CAPITALS_MIXED ? input.bytes(input.number()) : NO_BITS,
    });
  }
  return references;
}
