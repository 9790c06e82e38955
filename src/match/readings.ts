// What the names that hold at one place stand for: readings, of which options are made.

import { type Index, isPerson, isPlace, isSite, optionsOf } from './index/open.ts';
import type { References } from './index/records.ts';
import { hintAt, type KindHint, suits } from './neighbours/hints.ts';
import type { Fit, Option } from './types.ts';

/** One card that a name at some place is for. */
interface Reading {
  index: Index;
  /** Of the card in its index. */
  number: number;
  /** The card as the only option. */
  only: readonly Option[];
  /** Among names of one card at a place, the lowest counts: sure ones, then those as written. */
  rank: number;
  fuller: boolean;
  inflected: boolean;
  languages: number;
}

/** The readings of one place after the other. They are used again: mostly there is one, of which nothing need be made. */
export class Readings {
  count = 0;
  readonly #all: Reading[] = [];

  /** Adds the reading of a name; by card, then by rank, so that the order does not depend on how segments are joined. */
  add(index: Index, name: References): void {
    const reading = this.#enter(this.#all[this.count], index, name);
    let at = this.count;
    for (; at > 0 && isBehind(this.#all[at - 1]!, reading); at -= 1) this.#all[at] = this.#all[at - 1]!;
    this.#all[at] = reading;
    this.count += 1;
  }

  #enter(spare: Reading | undefined, index: Index, name: References): Reading {
    const { card: number, unsure, fuller, inflected, languages } = name;
    const only = optionsOf(index, number, unsure);
    const rank = 2 * Number(unsure) + Number(inflected);
    if (spare === undefined) return { index, number, only, rank, fuller, inflected, languages };
    spare.index = index;
    spare.number = number;
    spare.only = only;
    spare.rank = rank;
    spare.fuller = fuller;
    spare.inflected = inflected;
    spare.languages = languages;
    return spare;
  }

  /**
   * The options of the readings, at least one, of [start, end) in a text, whose language is a primary tag, where it is
   * known: one a card, a sure one if there is any.
   */
  options(text: string, start: number, end: number, language: string | null): readonly Option[] {
    const first = this.#all[0]!;
    // Of an option nothing is read that need not be: it is in no cache.
    if (this.count === 1) return first.only;
    if (cardOf(this.#all[this.count - 1]!) === cardOf(first)) return first.only;
    const hint = hintAt(text, start, end);
    const options: Option[] = [];
    for (let at = 0; at < this.count; at += 1) {
      const reading = this.#all[at]!;
      if (at > 0 && cardOf(reading) === cardOf(this.#all[at - 1]!)) continue;
      const { card, deck, unsure, everyday } = reading.only[0]!;
      options.push({ card, deck, unsure, everyday, fit: fitOf(reading, hint, language) });
    }
    return options;
  }
}

function cardOf({ only }: Reading): string {
  return only[0]!.card;
}

function isBehind(left: Reading, right: Reading): boolean {
  const [leftCard, rightCard] = [cardOf(left), cardOf(right)];
  return leftCard === rightCard ? left.rank > right.rank : leftCard > rightCard;
}

function fitOf(
  { index, number, fuller, inflected, languages }: Reading,
  hint: KindHint,
  language: string | null,
): Fit {
  return {
    kind: suits(hint, isPerson(index, number), isPlace(index, number), isSite(index, number)),
    short: fuller,
    asWritten: !inflected,
    ownLanguage: language !== null && index.languages[languages]!.includes(language),
  };
}
