// What stands around a time.
import { pattern } from '../pattern.ts';

/** A sentence, at the same length without its quotations, whose verbs tell nothing of a time at `at` outside of them. */
export function withoutQuotes(sentence: string, at: number): string {
  return sentence.replace(QUOTATION, (quote, start: number) =>
    start <= at && at < start + quote.length ? quote : '_'.repeat(quote.length),
  );
}

const QUOTATION = /["“„«][^"“”„«»]*["”“»]/gu;

/** Where the sentence begins and ends that a time stands in. */
export function sentenceAround(
  text: string,
  start: number,
  end: number,
): readonly [from: number, to: number] {
  const stop = [...text.slice(0, start).matchAll(STOP)].at(-1);
  const next = text.slice(end).search(STOP);
  return [stop === undefined ? 0 : stop.index + stop[0].length, next === -1 ? text.length : end + next];
}

/** Where another sentence begins. */
const STOP = /[.!?…]["”»“)]*\s+(?=["“„«(]?\p{Lu}\p{L}+)/gu;

/** Behind a time, “121 n. Chr.”, «100 года до н. э.»: is it one of years that are counted from long ago? `behind` is in small letters. */
export function isOfEra(behind: string): boolean {
  return ERA.test(behind);
}

/** English “of 1909 Orsa Drive”: is the number that `before` ends in the one of a house in a street? */
export function isOfHouse(before: string, behind: string): boolean {
  return /(?<!\p{L})(?:of|at|near|outside|from) \d+$/u.test(before) && HOUSE.test(behind);
}

const HOUSE =
  /^(?: [NSEW]\.?| (?:North|South|East|West))?(?: (?:\p{Lu}[\p{L}’'-]+|\d+(?:st|nd|rd|th))){1,3}? (?:Drive|Street|Avenue|Road|Lane|Place|Boulevard|Court|Terrace|Parkway|(?:Dr|St|Ave|Rd|Ln|Blvd|Pl)\.?)(?!\p{L})/u;

/** In the languages that have rules, with a year of less than four digits before it where one stands there. */
const ERA = pattern('u')`
  ^,?(?: (?:de |del año )?\d{1,3})?(?: год[ау]?| year)? ?(?:\(?(?:(?:nach|vor) christus|[nv]\. ?chr|(?:vor |nach )?unserer zeitrechnung
  |(?:antes|después) de (?:cristo|nuestra era)|[ad]\. ?(?:de )?c\.|до (?:н\. ?э|нашей эры)|н\. ?э\.
  |нашей эры|bce?(?!\p{L})|a\.?d\.?(?!\p{L})))
`;

/** “After 1995”: do words such as `after` stand right before a time, or open it? It has no end then. Both texts are in small letters. */
export function isAfter(before: string, time: string, after: RegExp | undefined): boolean {
  const [first] = /^(?:\S+ ){0,3}/u.exec(time)!;
  return after?.test(before.slice(-NEAR) + first) ?? false;
}

/** UTF-16 units in which such words stand. */
const NEAR = 40;
