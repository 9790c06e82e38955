// What the names that hold at one place stand for: readings, of which options are made.
import { hintAt, type KindHint, suits } from './hints.ts';
import { type Index, isPerson, isPlace, isSite, optionOf } from './open.ts';
import type { References } from './records.ts';
import type { Fit, Option } from './types.ts';

/** One card that a name at some place is for. */
export interface Reading {
  readonly option: Option;
  readonly index: Index;
  /** Of the card in its index. */
  readonly number: number;
  readonly fuller: boolean;
  readonly inflected: boolean;
  readonly languages: number;
}

/** The reading of a name. */
export function readingOf(index: Index, name: References): Reading {
  const { card: number, unsure, fuller, inflected, languages } = name;
  return { option: optionOf(index, number, unsure), index, number, fuller, inflected, languages };
}

/**
 * The options of the readings of [start, end) in a text, whose language is a primary tag, where it is known: one a card, a
 * sure one if there is any; in an order that does not depend on how segments are joined.
 */
export function optionsOf(
  readings: Reading[],
  text: string,
  start: number,
  end: number,
  language: string | null,
): Option[] {
  if (readings.length === 1) return [readings[0]!.option];
  readings.sort((left, right) =>
    cardOf(left) === cardOf(right) ? rankOf(left) - rankOf(right) : cardOf(left) < cardOf(right) ? -1 : 1,
  );
  const each = readings.filter((reading, at) => at === 0 || cardOf(reading) !== cardOf(readings[at - 1]!));
  if (each.length === 1) return [each[0]!.option];
  const hint = hintAt(text, start, end);
  return each.map((reading) => {
    const { card, deck, unsure, everyday } = reading.option;
    return { card, deck, unsure, everyday, fit: fitOf(reading, hint, language) };
  });
}

const cardOf = ({ option }: Reading) => option.card;

/** Among names of one card at a place, the lowest counts: sure ones, then those as written. */
function rankOf({ option, inflected }: Reading): number {
  return 2 * Number(option.unsure) + Number(inflected);
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
