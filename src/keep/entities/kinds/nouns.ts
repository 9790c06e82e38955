// Nouns that tell what a name is of.
import type { Kind } from '../../../deck/types.ts';
import { isGivenName, wellKnown } from '../gazetteer/gazetteer.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Word } from '../spans/words.ts';

/** Kind of a noun that names have, German compounds too; null: it is none. */
export function kindOfNoun(key: string, lexicon: Lexicon): Kind | null {
  return lexicon.nouns.get(key) ?? (lexicon.nounCapitals ? compoundKind(key, lexicon) : null);
}

/** Whether a noun inside a name tells what it is: Ministry; where nouns have capitals, Agentur. */
export function tellsKind(key: string, { nouns, nounCapitals, typeOf }: Lexicon): boolean {
  return nouns.has(key) || (nounCapitals && typeOf(key) !== null);
}

/** Kind by the end of a compound: Verteidigungsministerium. */
export function compoundKind(key: string, lexicon: Lexicon): Kind | null {
  for (let at = 3; at + 3 < key.length; at += 1) {
    const noun = key.slice(at);
    if (lexicon.compounds.has(noun)) return lexicon.nouns.get(noun) ?? null;
  }
  return null;
}

/** Volkswagenstiftung: a compound of a known name and a noun for what somebody founds or runs. */
export function isFoundedCompound(key: string): boolean {
  const noun = FOUNDED.exec(key);
  return noun !== null && noun.index > 3 && wellKnown(key.slice(0, noun.index)) !== undefined;
}

const FOUNDED = /(?:stiftung|bank|museum|institut|theater|universität|universitat|klinik|arena|stadion)$/;

/** Words that before a town are a club: Sturm Graz. */
export const CLUB =
  /^(?:sturm|energie|austria|union|eintracht|fortuna|borussia|admira|benfica|sporting|real|atletico|roter stern)$/;

/** Whether two words are what a place beside another is called: Little Orsa, but Little Richard. */
export function isNewPlace([first, name, ...more]: readonly Word[]): boolean {
  const isPair = name?.form === 'name' && more.length === 0;
  return isPair && BESIDE.test(first!.key) && !isGivenName(name.key);
}

const BESIDE = /^(?:little|old|great|much)$/;
