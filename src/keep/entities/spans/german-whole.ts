// Names of bodies and places in German that are whole by their form, whatever stands around them.
import { isGivenName } from '../gazetteer/given-names.ts';
import { townNounKind, townOfAdjective } from '../kinds/german-town-nouns.ts';
import type { Lexicon } from '../lexicon.ts';
import { isTitle } from './german-bodies.ts';
import { clubEnd } from './german-clubs.ts';
import { knownEnd } from './in-gazetteer.ts';
import { beginsSentence } from './lines.ts';
import type { Word } from './words.ts';

/** End of Görlitzer Verkehrsbetriebe, Stadtrat Görlitz, SV Görlitz that begins at word `at`; `at`: there is none. */
export function germanEnd(words: readonly Word[], at: number, lexicon: Lexicon): number {
  if (!lexicon.nounCapitals) return at;
  const club = clubEnd(words, at, lexicon);
  if (club > at) return club;
  const [first, second, next] = words.slice(at, at + 3);
  if (first!.form !== 'name' || first!.cut || second?.gap !== ' ') return at;
  const kind = townNounKind([first!, second], lexicon);
  if (kind === null || second.cut === 'compound') return at;
  const isPlaced = townOfAdjective(first!.text) !== null;
  // “Minister Bank”, “Unser Zoo”: an unknown town’s adjective has its capital inside a sentence.
  const isAdjective =
    /er$/.test(first!.text) && !lexicon.clause.has(first!.key) && !lexicon.articles.has(first!.key);
  const isOther =
    isTitle(first!.key, lexicon) || isGivenName(first!.key) || lexicon.typeOf(first!.key) !== null;
  if (isAdjective && !isPlaced && (kind === 'place' || isOther || beginsSentence(words, at))) return at;
  // “der Kölner Landtag Nord”, “Stadtrat Kovin Lind”
  const goesOn = next?.gap === ' ' && next.form === 'name' && !isAdjective;
  return goesOn && isGivenName(second.key) ? at : Math.max(at + 2, knownEnd(words, at + 1));
}
