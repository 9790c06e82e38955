import { Addresses } from './addresses.ts';
import { type Evidence, Neighbours } from './neighbours.ts';
import { type Index, isPerson, isPlace } from './open.ts';
import type { References } from './records.ts';
import { CLASS, FOLD, IGNORED } from './symbols.ts';

/** Judges, by what stands around it in a text, whether a name is a whole one. */
export class Judge {
  readonly #text: string;
  readonly #addresses: Addresses;
  readonly #neighbours: Neighbours;
  /** What was found out about the place looked at last. */
  #start = -1;
  #end = -1;
  #says: Evidence = 'none';

  /** `startsName` tells whether a name that is looked for starts at an offset; `language` is a BCP 47 tag. */
  constructor(text: string, language: string | null, startsName: (at: number) => boolean) {
    this.#text = text;
    this.#addresses = new Addresses(text);
    this.#neighbours = new Neighbours(text, language, startsName);
  }

  /**
   * Whether the name at [start, end) is part of neither a longer name nor an address; the name before it in the text
   * ends at `lastEnd`.
   */
  standsAlone(index: Index, name: References, start: number, end: number, lastEnd: number): boolean {
    const place = this.#look(start, end, lastEnd);
    if (place === 'none') return true;
    if (place === 'longer') return false;
    if (place === 'after') return isPerson(index, name.card);
    if (place === 'before') return isPerson(index, name.card) && !name.fuller;
    if (place === 'given' && isPerson(index, name.card)) return !name.fuller;
    return !isPlace(index, name.card);
  }

  #look(start: number, end: number, lastEnd: number): Evidence {
    if (this.#start !== start || this.#end !== end) {
      const isBroken = isNumbered(this.#text, end) || this.#addresses.hold(start, end);
      this.#says = isBroken ? 'longer' : this.#neighbours.about(start, end, lastEnd);
      this.#start = start;
      this.#end = end;
    }
    return this.#says;
  }
}

/** Whether a hyphen and a digit follow: Zapad-2025 is another name. A dash between clauses is no hyphen. */
function isNumbered(text: string, end: number): boolean {
  let at = end;
  while (at < text.length && CLASS[text.charCodeAt(at)]! & IGNORED) at += 1;
  if (at + 1 >= text.length) return false;
  const unit = text.charCodeAt(at);
  return FOLD[unit] === HYPHEN && unit !== 0x2014 && unit !== 0x2015 && /\p{N}/u.test(text[at + 1]!);
}

const HYPHEN = 0x2d;
