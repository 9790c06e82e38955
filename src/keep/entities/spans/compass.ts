// Directions in names: “North Kovin Council”, “Kovin North”.
import { wellKnown } from '../gazetteer/gazetteer.ts';
import { COMPASS } from '../kinds/head-noun.ts';
import type { Lexicon } from '../lexicon.ts';
import { isJoined } from './listed.ts';
import type { Word } from './words.ts';

/** West Yorkshire, South Wales; North Kovin Council, the East Line. */
export function isDirection(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const next = words[at + 1];
  if (next?.form !== 'name' || !isJoined(words, at + 1)) return false;
  if (wellKnown(next.key)?.kind === 'place') return true;
  // “in North Attleborough”
  const before = words[at - 1];
  const isPlaced = before !== undefined && words[at]!.gap === ' ' && lexicon.into.has(before.key);
  if (
    lexicon.language === 'en' &&
    isPlaced &&
    COMPASS.test(words[at]!.key) &&
    !lexicon.demonyms.has(next.key)
  )
    return next.text.length > 3 && !next.cut;
  let last = at + 1;
  while (words[last + 1]?.form === 'name' && isJoined(words, last + 1) && !words[last]!.cut) last += 1;
  // “East Germans”, “North Korean”: no noun of a name closes them.
  // West Mercia police
  const isSite = words[last + 1]?.gap === ' ' && lexicon.sites.has(words[last + 1]!.key);
  const isClosed = isSite || lexicon.nouns.has(words[last]!.key);
  return !lexicon.nounCapitals && isClosed && last - at < LONGEST_DIRECTED;
}

/** Words of a name that begins with a direction, behind that. */
const LONGEST_DIRECTED = 5;

/** Spanish ones, without `este`, which is “this” too. */
const SPANISH = /^(?:norte|sur|oeste|noreste|noroeste|sureste|suroeste)$/;

/** Kovin *North*, Kovin del *Sur*: does a direction close the name of a place or body? */
export function isPartOfPlace(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const before = words[at - 1];
  const direction = lexicon.nounFirst ? SPANISH : COMPASS;
  if (!direction.test(words[at]!.key) || words[at]!.form !== 'name' || !before || !isJoined(words, at))
    return false;
  // Kovin del Sur
  if (lexicon.nounFirst && before.key === 'del')
    return words[at - 2]?.form === 'name' && isJoined(words, at - 1);
  if (before.form !== 'name' || before.cut) return false;
  return !lexicon.directions.has(before.key) && !lexicon.articles.has(before.key);
}
