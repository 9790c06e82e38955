// The noun inside a name that tells its kind: Kovin *University*, *Ministry* of Justice.
import type { Kind } from '../../../deck/types.ts';
import { isAdjectival } from '../forms/phrase-form.ts';
import { wellKnown } from '../gazetteer/gazetteer.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Word } from '../spans/words.ts';
import { foreignKind } from './foreign.ts';
import { townNounKind } from './german-town-nouns.ts';
import { CLUB, compoundKind, isFoundedCompound } from './nouns.ts';

/** Орсинский Мост, but not Мара Парк: a Russian noun for a place, with a capital, stands behind an adjective. */
function isInside(words: readonly Word[], at: number, { nouns }: Lexicon): boolean {
  const kind = nouns.get(words[at]!.key);
  if (kind !== 'place' || words[at]!.form !== 'name' || words.length > 2) return kind !== undefined;
  return at === 0 || isAdjectival(words[0]!.text);
}

/** Kind by the noun of a name that tells what it is: the one before “of”, or the last; in other languages the first. Null: it has none. */
export function headNoun(words: readonly Word[], lexicon: Lexicon): Kind | null {
  if (words.length < 2) {
    const { key } = words[0]!;
    if (!lexicon.nounCapitals) return null;
    return compoundKind(key, lexicon) ?? (isFoundedCompound(key) ? lexicon.typeOf(key) : null);
  }
  const first = words[0]!;
  if (lexicon.nounFirst) {
    // МХТ имени Ковина
    if (words[1]!.text === 'имени') return lexicon.nouns.get(first.key) ?? 'institution';
    // Мозырский НПЗ
    const inside = lexicon.ownersBefore ? words.find((_, at) => isInside(words, at, lexicon)) : undefined;
    // Spanish El Colegio Superior
    const isArticle = lexicon.articles.has(first.key) && words.length > 2;
    const own =
      lexicon.nouns.get(isArticle || ORDINAL.test(first.key) ? words[1]!.key : first.key) ??
      (inside && lexicon.nouns.get(inside.key));
    // Kovin Group
    const { key: last } = words.at(-1)!;
    return own ?? (lexicon.inNames.has(last) ? lexicon.nouns.get(last)! : null);
  }
  const link = words.findIndex(
    ({ form, key }, at) =>
      form === 'small' && (lexicon.links.has(key) || (at > 0 && PRIZE.test(words[at - 1]!.key))),
  );
  const before = link > 0 ? words.slice(0, link) : words;
  const last = before.findLast(({ form }) => form !== 'digits') ?? first;
  // Protection of Children Act
  const law = lexicon.nouns.get(words.at(-1)!.key) === 'agreement' ? 'agreement' : null;
  // Orsa Health Service Executive
  if (last.key === 'executive' && lexicon.language === 'en') return 'institution';
  if (last.key === 'district' && DISTRICT.test(before.at(-2)?.key ?? '')) return 'institution';
  // Orsa House of Assembly
  const field = words[link + 1]?.key ?? '';
  if (link > 0 && last.key === 'house' && CHAMBER.test(field)) return 'institution';
  if (link > 0 && last.key === 'hall' && field === 'fame') return 'institution';
  // Southern District of New York
  if (last.key === 'district' && link === 2 && COURT.test(first.key)) return 'institution';
  // das Department Kovin, of France
  if (lexicon.nounCapitals && words.length === 2 && first.key === 'department') return 'place';
  const kind = lexicon.nouns.get(last.key) ?? (lexicon.nounCapitals ? germanNoun(words, lexicon) : law);
  // Lake Ladoga, Universität Leipzig
  if (kind) return kind;
  const foreign = lexicon.language === 'en' ? foreignKind(words) : null;
  if (foreign !== null) return foreign;
  if (lexicon.eventFirst.has(first.key)) return 'event';
  // Kovin North, Kovin North Central
  const isPart = words.length === 2 || (words.length === 3 && COMPASS.test(words[1]!.key));
  if (isPart && COMPASS.test(last.key) && !isGivenName(first.key)) return 'place';
  // University College Kovin
  const isOfTown = before.length > 2 && COLLEGE.test(before.at(-2)!.key) && !/s$/.test(last.key);
  if (lexicon.language === 'en' && isOfTown) return 'institution';
  if (lexicon.nounCapitals && words.length === 2 && CLUB.test(first.key)) return 'body';
  return lexicon.placeFirst.has(first.key) ? 'place' : lexicon.bodyFirst.has(first.key) ? 'body' : null;
}

/** What is called by the town behind it. */
const COLLEGE = /^(?:college|university|hospital|institute|academy)$/;

/** Before the noun of a Spanish court. */
const ORDINAL = /^(?:primer|segund|tercer|cuart|quint|sext|septim|octav|noven|decim)[oa]?$/;

/** Before “District” they tell who runs something, rather than where. */
const DISTRICT = /^(?:school|water|fire|transit|hospital|utility|irrigation|sanitation|conservation)$/;

/** What a “House of” is of that makes laws. */
const CHAMBER = /^(?:assembly|representatives|commons|lords|deputies|delegates|councillors|keys)$/;

/** Before “District of” and a state they name a federal court. */
const COURT = /^(?:northern|southern|eastern|western|central|middle)$/;

/** What is given in a field: Nobel Prize in Literature. */
export const PRIZE = /^(?:prize|award|medal)$/;

/** Behind the name of a place they tell a part of it. */
export const COMPASS = /^(?:north|south|east|west|central)$/;

function germanNoun(words: readonly Word[], lexicon: Lexicon): Kind | null {
  const [first, last] = [words[0]!, words.at(-1)!];
  const ofTown = townNounKind(words, lexicon);
  if (ofTown !== null) return ofTown;
  // Technische Universität Kovin
  const inside = words.map(({ key }) => lexicon.nouns.get(key)).find((kind) => kind !== undefined);
  const founded = isFoundedCompound(first.key) ? lexicon.typeOf(first.key) : null;
  const compound = compoundKind(last.key, lexicon) ?? compoundKind(first.key, lexicon) ?? founded;
  if (inside !== undefined || compound !== null) return inside ?? compound;
  // Deutsche Presse-Agentur, Diakonie Kovin
  const isPlaced = words.length === 2 && wellKnown(last.key)?.kind === 'place';
  if (words.some(({ cut }) => cut)) return null;
  // Stadtwerke Kovin, of a town that is not known
  const own = words.length === 2 && first.form === 'name' ? lexicon.typeOf(first.key) : null;
  return isPlaced ? own : (lexicon.typeOf(last.key) ?? own);
}
