// The country that an English article writes of as its own: whose “the High Court” is.
import { CAPITALS, DOMAINS } from '../gazetteer/capitals.data.ts';
import { isCountry, wellKnown } from '../gazetteer/gazetteer.ts';
import { STATE } from '../kinds/states.ts';
import { knownEnd } from '../spans/in-gazetteer.ts';
import type { Line } from '../spans/lines.ts';
import { textOf } from '../spans/span.ts';
import { keyOf } from '../spans/words.ts';

/** A dateline: a town in capitals, perhaps what it lies in, before a date, an agency, a dash or a colon. */
const DATELINE =
  /^(\p{Lu}[\p{Lu}\p{M} .'’-]{2,30}?)(?:, ([^,–—:()]{2,24}?))?(?:,[^–—:()]{3,20})? ?(?:\([^)]{2,30}\) ?)?(?:[–—:]|--?(?= ))/u;

/** Country of the dateline of an English article whose place tells it: WASHINGTON, “CASPER, Wyo. —”; null: it has none such. */
export function homeOfDateline(text: string): string | null {
  const [, town, within] = DATELINE.exec(text) ?? [];
  if (town === undefined) return null;
  if (within !== undefined && isCountry(keyOf(within))) return countryName(within);
  if (within !== undefined && (STATE.test(within) || STATES_IN_FULL.test(within))) return 'US';
  return capitals().get(keyOf(town)) ?? null;
}

/** States of the US that are not shortened in datelines. */
const STATES_IN_FULL = /^(?:Alaska|Hawaii|Idaho|Iowa|Maine|Ohio|Texas|Utah)$/;

/** Whether an article names another country so much more often than that of its dateline that it tells of that one. */
export function isAbroad(country: string, lines: readonly Line[]): boolean {
  const own = wellKnown(keyOf(country))?.id;
  const named = new Map<string, number>();
  for (const id of lines.flatMap(countriesIn)) named.set(id, (named.get(id) ?? 0) + 1);
  const here = named.get(own ?? '') ?? 0;
  return [...named].some(([id, count]) => id !== own && count >= OFTEN && count > 2 * here);
}

/** How often an article names the country that it tells of, at least. */
const OFTEN = 3;

/** Country of a paper by its address, where the article names no other country. */
export function homeOfAddress(url: string | null, lines: readonly Line[]): string | null {
  const domain = /^https?:\/\/[^/:?#]+\.([a-z]{2})(?=[/:?#]|$)/i.exec(url ?? '')?.[1]?.toLowerCase();
  const country = domain === undefined ? undefined : domains().get(domain);
  if (country === undefined) return null;
  const own = wellKnown(keyOf(country))?.id;
  return lines.every((line) => countriesIn(line).every((id) => id === own)) ? country : null;
}

/** Ids of the countries that a line names. */
function countriesIn(line: Line): string[] {
  return line.words.flatMap(({ form }, at) => {
    if (form === 'small') return [];
    const key = keyOf(textOf(line, at, Math.max(knownEnd(line.words, at), at + 1)));
    return isCountry(key) ? [wellKnown(key)!.id] : [];
  });
}

/** One name for a country that has several: US, of America. */
export function countryName(name: string): string {
  const id = wellKnown(keyOf(name))?.id;
  return id === 'united states' ? 'US' : id === 'united kingdom' ? 'UK' : name;
}

const table = (rows: string) =>
  new Map(
    rows
      .trim()
      .split(/\n|; /)
      .map((row) => row.trim().split(' = ') as [string, string])
      .map(([name, country]) => [keyOf(name), country]),
  );

let ofCapitals: ReadonlyMap<string, string> | null = null;
const capitals = () => (ofCapitals ??= table(CAPITALS));
let ofDomains: ReadonlyMap<string, string> | null = null;
const domains = () => (ofDomains ??= table(DOMAINS));
