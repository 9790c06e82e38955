// English adjectives and nouns for peoples that no list has: “Norvennan”, where the article has a Norvenna.
import { wellKnown } from '../gazetteer/gazetteer.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import { CERTAIN } from '../kinds/kinds.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Group } from './group.ts';

/** The groups without those that are only called after a place of the article, or after a known one: they are no names. */
export function withoutDemonyms(groups: readonly Group[], { language }: Lexicon): Group[] {
  if (language !== 'en') return [...groups];
  const places = new Set(groups.flatMap(({ keys, kind }) => (kind?.kind === 'place' ? [...keys] : [])));
  return groups.filter((group) => {
    const isPerson = group.isPerson && group.kind!.lead >= CERTAIN;
    return ![...group.keys].every((key) => isOfPlace(key, places, isPerson));
  });
}

/** “Norvennan”, “Norvennans”, of Norvenna. A surname may end in -i, as in “Parisi”. */
function isOfPlace(key: string, places: ReadonlySet<string>, isPerson: boolean): boolean {
  if (!/^[a-z]+$/.test(key) || wellKnown(key) || isGivenName(key)) return false;
  return ENDINGS.some((ending) => {
    const base = key.replace(ending, '');
    if (base === key || base.length < SHORTEST) return false;
    if (places.has(base)) return !isPerson || ending === ENDINGS[0];
    return !isPerson && wellKnown(base)?.kind === 'place';
  });
}

const ENDINGS = [/(?<=[aeo])ns?$/, /ians?$/, /ans?$/, /ese$/, /is?$/, /ish$/];
const SHORTEST = 4;
