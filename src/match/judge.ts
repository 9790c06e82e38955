import { freeSides } from './glance.ts';
import { type Index, isPerson } from './index/open.ts';
import type { References } from './index/records.ts';
import { isAdjective } from './neighbours/adjective.ts';
import { holdsAgainst } from './neighbours/evidence.ts';
import { isMonth } from './neighbours/month.ts';
import { BEFORE, BEHIND, Neighbours } from './neighbours/neighbours.ts';
import { isNumbered, isNumeral } from './neighbours/numeral.ts';
import { CALLS, type Evidence } from './neighbours/rules.ts';
import type { Judging } from './search.ts';
import { Addresses } from './text/addresses.ts';
import { CAPITALS_TITLE } from './text/folding.ts';
import { FOLD, unitAt } from './text/symbols.ts';
import type { Tokens } from './text/tokens.ts';

/** Judges, by what stands around it in a text, whether a name is a whole one. */
export class Judge implements Judging {
  readonly #text: string;
  readonly #tokens: Tokens;
  readonly #language: string | null;
  readonly #startsName: (at: number) => boolean;
  /** Those who look closely, once there is need of them. */
  #addresses: Addresses | null = null;
  #neighbours: Neighbours | null = null;
  /** What was found out about the place looked at last. */
  #first = -1;
  #last = -1;
  #says: Evidence = 'none';

  /** See `JudgeOf`; `language` is a BCP 47 tag. */
  constructor(tokens: Tokens, language: string | null, startsName: (at: number) => boolean) {
    this.#text = tokens.text;
    this.#tokens = tokens;
    this.#language = language;
    this.#startsName = startsName;
  }

  /** Whether the name of these tokens is part of neither a longer name nor an address. */
  standsAlone(index: Index, name: References, first: number, last: number, lastEnd: number): boolean {
    if (this.#first !== first || this.#last !== last) {
      const free = freeSides(this.#text, this.#tokens, first, last);
      this.#says = free === (BEFORE | BEHIND) ? 'none' : this.#look(first, last, lastEnd, free);
      this.#first = first;
      this.#last = last;
    }
    const place = this.#says;
    if (this.#isAdjective(first, last, name.inflected) && !isPerson(index, name.card)) return false;
    if (name.capitals === CAPITALS_TITLE && this.#isNumberOrMonth(first, last)) return false;
    return place === 'none' || holdsAgainst(place, index, name);
  }

  isCalledBy(first: number, last: number): boolean {
    return this.#first === first && this.#last === last && CALLS.has(this.#says);
  }

  #isNumberOrMonth(first: number, last: number): boolean {
    const start = this.#tokens.start(first);
    const end = this.#tokens.end(last);
    return isNumeral(this.#text, start, end) || isMonth(this.#text, start, end);
  }

  #isAdjective(first: number, last: number, isInflected: boolean): boolean {
    const end = this.#tokens.end(last);
    // Hardly any name as written ends so.
    if (!isInflected && FOLD[unitAt(this.#text, end - 2)] !== SMALL_K) return false;
    return isAdjective(this.#text, this.#tokens.start(first), end, isInflected);
  }

  #look(first: number, last: number, lastEnd: number, free: number): Evidence {
    const start = this.#tokens.start(first);
    const end = this.#tokens.end(last);
    this.#addresses ??= new Addresses(this.#text);
    if (isNumbered(this.#text, end) || this.#addresses.hold(start, end)) return 'longer';
    this.#neighbours ??= new Neighbours(this.#tokens, this.#language, this.#startsName);
    return this.#neighbours.about(start, end, lastEnd, free);
  }
}

const SMALL_K = 0x6b;
