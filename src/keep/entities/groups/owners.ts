// Whose a body is that bears a name of many: Kenya’s High Court, the Ayuntamiento of Orsa.
import { isCountry, wellKnown } from '../gazetteer/gazetteer.ts';
import type { Lexicon } from '../lexicon.ts';
import { knownEnd } from '../spans/in-gazetteer.ts';
import type { Line } from '../spans/lines.ts';
import { type Span, textOf } from '../spans/span.ts';
import { keyOf } from '../spans/words.ts';
import { countryName, homeOfAddress, homeOfDateline, isAbroad } from './home.ts';

/**
 * The place whose body `spans` name, as the text writes it: by the words beside them, or else `home`, the country of the article's
 * dateline. Null: nothing tells, or they are of several.
 */
export function ownerOf(spans: readonly Span[], home: string | null, lexicon: Lexicon): string | null {
  const told = new Map(
    spans.flatMap((span) => ownersBeside(span, lexicon)).map((name) => [keyOf(name), name]),
  );
  if (told.size > 1) return null;
  return [...told.values()][0] ?? home;
}

/** “Kenya’s High Court”, “das Umweltministerium in Hannover”. */
function ownersBeside({ line, from, to }: Span, { at, nounFirst }: Lexicon): string[] {
  const { words } = line;
  const before = words[from - 1];
  if (before?.cut === 'possessive' && isPlace(before.key)) return [countryName(before.text)];
  const [link, place] = words.slice(to, to + 2);
  // Spanish “en” tells as often where something was said.
  if (nounFirst || link?.gap !== ' ' || place?.gap !== ' ' || !at.has(link.key)) return [];
  const end = Math.max(knownEnd(words, to + 1), to + 2);
  const name = textOf(line, to + 1, end);
  return isPlace(keyOf(name)) && !words[to - 1]!.cut && !words[end - 1]!.cut ? [countryName(name)] : [];
}

const isPlace = (key: string) => wellKnown(key)?.kind === 'place';

/**
 * Country that an article writes of as its own: the one that its dateline names, of “KOVIN, Kenya —” and “Kovin (Kenia).”; in English
 * the one whose capital it is, or that its address tells. Null: nothing tells.
 */
export function homeOf(lines: readonly Line[], url: string | null, { language }: Lexicon): string | null {
  const first = lines.find(({ sentence }) => sentence.paragraph > 1 && !sentence.caption);
  const named = first === undefined ? null : countryIn(first);
  if (named !== null || first === undefined || language !== 'en') return named;
  const country = homeOfDateline(first.text);
  if (country !== null) return isAbroad(country, lines) ? null : country;
  return homeOfAddress(url, lines);
}

/**
 * The one town of a Spanish article: the one that its mayor, its residents or the like are of, “la alcaldesa de Orsa”. Null: there is none, or
 * more than one.
 */
export function townOf(lines: readonly Line[], { language }: Lexicon): string | null {
  if (language !== 'es') return null;
  const towns = new Map(lines.flatMap(townsIn).map((name) => [keyOf(name), name]));
  return towns.size === 1 ? [...towns.values()][0]! : null;
}

function townsIn(line: Line): string[] {
  const { words } = line;
  return words.flatMap(({ key, gap }, at) => {
    const name = words[at + 1];
    if (key !== 'de' || gap !== ' ' || name?.form !== 'name' || name.gap !== ' ') return [];
    if (!OF_TOWN.test(words[at - 1]?.key ?? '')) return [];
    let end = Math.max(knownEnd(words, at + 1), at + 2);
    while (words[end]?.form === 'name' && words[end]!.gap === ' ') end += 1;
    return [textOf(line, at + 1, end)];
  });
}

/** Who and what a town has. */
const OF_TOWN =
  /^(?:(?:ex)?alcalde(?:sa)?|ayuntamiento|consistorio|municipio|localidad|vecin[oa]s|termino|villa)$/;

function countryIn({ words }: Line): string | null {
  if (words.length > LONGEST_DATELINE) return null;
  const country = words.findLast(({ key, form }) => form !== 'small' && isCountry(key));
  const isBehind = country !== undefined && /^(?:, | \()$/.test(country.gap);
  return isBehind && words.every(({ form }) => form !== 'small') ? country.text : null;
}

/** Words of a dateline. */
const LONGEST_DATELINE = 6;
