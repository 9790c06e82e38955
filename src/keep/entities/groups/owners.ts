// Whose a body is that bears a name of many: Kenya’s High Court.
import { isCountry, wellKnown } from '../gazetteer/gazetteer.ts';
import type { Lexicon } from '../lexicon.ts';
import { knownEnd } from '../spans/in-gazetteer.ts';
import type { Line } from '../spans/lines.ts';
import { type Span, textOf } from '../spans/span.ts';
import { keyOf } from '../spans/words.ts';

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
  if (before?.cut === 'possessive' && isPlace(before.key)) return [before.text];
  const [link, place] = words.slice(to, to + 2);
  // Spanish “en” tells as often where something was said.
  if (nounFirst || link?.gap !== ' ' || place?.gap !== ' ' || !at.has(link.key)) return [];
  const end = Math.max(knownEnd(words, to + 1), to + 2);
  const name = textOf(line, to + 1, end);
  return isPlace(keyOf(name)) && !words[to - 1]!.cut && !words[end - 1]!.cut ? [name] : [];
}

const isPlace = (key: string) => wellKnown(key)?.kind === 'place';

/** Country that the dateline of an article names: of “KOVIN, Kenya —” and “Kovin (Kenia).”; null: it has none. */
export function homeOf(lines: readonly Line[]): string | null {
  const first = lines.find(({ sentence }) => sentence.paragraph > 1 && !sentence.caption);
  if (first === undefined || first.words.length > LONGEST_DATELINE) return null;
  const country = first.words.findLast(({ key, form }) => form !== 'small' && isCountry(key));
  const isBehind = country !== undefined && /^(?:, | \()$/.test(country.gap);
  return isBehind && first.words.every(({ form }) => form !== 'small') ? country.text : null;
}

/** Words of a dateline. */
const LONGEST_DATELINE = 6;
