// What speaks for the kind of a name: its own words and the gazetteer.
import type { Kind } from '../../../deck/types.ts';
import { wellKnown } from '../gazetteer/gazetteer.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import type { Lexicon } from '../lexicon.ts';
import { forceEnd } from '../spans/forces.ts';
import { BESIDE } from '../spans/joints.ts';
import { siteKind } from '../spans/sites.ts';
import type { Span } from '../spans/span.ts';
import type { Word } from '../spans/words.ts';
import { isLetters } from './beside.ts';
import { foreignKind } from './foreign.ts';
import { byLetters, given } from './given.ts';
import { CLUB, compoundKind, isFoundedCompound } from './nouns.ts';
import { townNounKind } from './town-nouns.ts';

/** How strongly something speaks for a kind. */
export interface Evidence {
  readonly kind: Kind;
  readonly weight: number;
  /** What it is: the same counts once for an entity, however often it is found. */
  readonly by: string;
}

/** From this lead over the next kind on, a kind is certain. */
export const CERTAIN = 1.5;

/** Legal forms of companies, behind their names. */
export const LEGAL: ReadonlySet<string> = new Set(
  'inc corp ltd limited llc llp plc ag gmbh co nv bv kg kgaa se sa sau sl spa srl ab asa oyj sarl ev eg ооо ао пао зао оао'.split(
    ' ',
  ),
);

/** What a name's own words tell. */
export function inName(span: Span, lexicon: Lexicon): Evidence[] {
  const { line, from, to, key } = span;
  const known = isLetters(span) ? undefined : wellKnown(key);
  if (known) return [{ kind: known.kind, weight: 5, by: 'gazetteer' }];
  if (forceEnd(line.words, from, lexicon) === to) return [{ kind: 'institution', weight: 9, by: 'noun' }];
  const site = siteKind(line.words, from, to, lexicon);
  if (site !== null) return [{ kind: site, weight: 9, by: 'noun' }];
  const words = line.words.slice(from, to);
  if (words.length === 2 && lexicon.placeBehind.has(words[1]!.key))
    return [{ kind: 'place', weight: 6, by: 'noun' }];
  // Lower Manhattan, North Kivu
  if (
    words.length === 2 &&
    lexicon.directions.has(words[0]!.key) &&
    wellKnown(words[1]!.key)?.kind === 'place'
  )
    return [{ kind: 'place', weight: 5, by: 'gazetteer' }];
  // THW Kovin, Kovin HB
  const ends = [words[0]!, words.at(-1)!];
  const isClub =
    words.length > 1 &&
    words.length < 4 &&
    ends.some(({ form, text }) => form === 'letters' && text.length < 5) &&
    ends.some(({ key: end }) => wellKnown(end)?.kind === 'place');
  if (lexicon.nounCapitals && isClub) return [{ kind: 'body', weight: 4, by: 'noun' }];
  // Kenya Red Cross
  const rest = wellKnown(
    words
      .slice(1)
      .map((word) => word.key)
      .join(' '),
  );
  const isNational = wellKnown(words[0]!.key)?.kind === 'place' || lexicon.demonyms.has(words[0]!.key);
  if (words.length > 2 && isNational && rest?.kind === 'body')
    return [{ kind: 'body', weight: 5, by: 'gazetteer' }];
  const big = words.filter(({ form }) => form !== 'small');
  if (big.length > 1 && LEGAL.has(big.at(-1)!.key)) return [{ kind: 'body', weight: 6, by: 'noun' }];
  // Kovin 96
  if (lexicon.nounCapitals && words.length > 1 && words.at(-1)!.form === 'digits')
    return [{ kind: 'body', weight: 6, by: 'noun' }];
  if (/-(?:19|20)\d\d$/.test(key)) return [{ kind: 'event', weight: 3, by: 'year' }];
  // Los Angeles Games
  const owner = wellKnown(
    words
      .slice(0, -1)
      .map((word) => word.key)
      .join(' '),
  );
  const isGames = big.length > 1 && big.at(-1)!.key === 'games' && lexicon.nouns.has('games');
  if (isGames && (owner?.kind === 'place' || GAMES.test(big.at(-2)!.key)))
    return [{ kind: 'event', weight: 6, by: 'noun' }];
  const noun = headNoun(words, lexicon);
  if (noun) {
    // Mary Hill, Mary A. Hill, but Marion County Common Pleas Court
    const isFull = big.slice(1, -1).every(({ key, text }) => text.length === 1 || isGivenName(key));
    // Jürgen Ohlendorf, whose end is a noun’s
    const isEnd =
      lexicon.nounCapitals &&
      big.length === 2 &&
      !lexicon.types.has(big[1]!.key) &&
      compoundKind(big[0]!.key, lexicon) === null;
    const isSurname = (isEnd || lexicon.surnames.has(big.at(-1)!.key)) && isGivenName(big[0]!.key) && isFull;
    if (isSurname) return given(big);
    // “Orsa Line said”, but “the Orsa Line”: a company, for a railway has an article
    const before = line.words[from - 1];
    const isCompany =
      noun === 'plan' && big.at(-1)!.key === 'line' && !lexicon.articles.has(before?.key ?? '');
    return [{ kind: isCompany && before?.cut !== 'possessive' ? 'body' : noun, weight: 6, by: 'noun' }];
  }
  // Vodice pri Kalu, Hands for Kovin
  const small = lexicon.language === 'en' ? words.find(({ form }) => form === 'small') : undefined;
  if (small !== undefined && BESIDE.test(small.key)) return [{ kind: 'place', weight: 3, by: 'noun' }];
  if (small?.key === 'for' && words[1] === small) return [{ kind: 'body', weight: 3, by: 'noun' }];
  if (words.some(({ gap }, at) => at > 0 && gap === ' & ')) return [{ kind: 'body', weight: 5, by: 'noun' }];
  if (big.length === 1 && big[0]!.form === 'letters') return byLetters(big[0]!);
  // Kerrigan’s
  if (words.length === 1 && /['’]s$/.test(words[0]!.text)) return [{ kind: 'body', weight: 6, by: 'shop' }];
  // A company or a product
  if (words.length === 1 && CAMEL.test(words[0]!.text))
    return [
      { kind: 'body', weight: 1, by: 'letters' },
      { kind: 'place', weight: -2, by: 'letters' },
      { kind: 'person', weight: -3, by: 'letters' },
    ];
  // The Orsa Times, in a text of other letters
  if (
    lexicon.ownersBefore &&
    big.length > 1 &&
    big.every(({ text }) => /^[A-Za-z]/.test(text)) &&
    !isGivenName(big[0]!.key)
  )
    return [{ kind: 'body', weight: 1.5, by: 'letters' }];
  // Van Houten, where “van” is a given name elsewhere; Arenas de Kovin
  const isParticle = lexicon.nounCapitals && lexicon.particles.has(big[0]!.key);
  const isPlace = lexicon.language === 'es' && big.length < words.length && !isGivenName(big[0]!.key);
  return isParticle || isPlace
    ? []
    : given(big, lexicon.nounFirst && !lexicon.ownersBefore, lexicon.nounCapitals);
}

/** SciLab, but neither McLind nor DeRoth. */
const CAMEL =
  /^(?!(?:Ma?c|D[aeiu]|L[aeo]|V[ao]n|Fitz|[AE]l|San|Ben|Del|Des|Mc)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u;

const GAMES = /^(?:olympic|paralympic|commonwealth|asian|european|african|winter|summer|highland|island)$/;

/** The noun that tells what it is: the one before “of”, or the last; in other languages the first. */
function headNoun(words: readonly Word[], lexicon: Lexicon): Kind | null {
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
    const inside = lexicon.ownersBefore ? words.find(({ key }) => lexicon.nouns.has(key)) : undefined;
    const own =
      lexicon.nouns.get(ORDINAL.test(first.key) ? words[1]!.key : first.key) ??
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
  if (last.key === 'district' && DISTRICT.test(before.at(-2)?.key ?? '')) return 'institution';
  // Orsa House of Assembly
  const field = words[link + 1]?.key ?? '';
  if (link > 0 && last.key === 'house' && CHAMBER.test(field)) return 'institution';
  // Southern District of New York
  if (last.key === 'district' && link === 2 && COURT.test(first.key)) return 'institution';
  const kind = lexicon.nouns.get(last.key) ?? (lexicon.nounCapitals ? germanNoun(words, lexicon) : law);
  // Lake Ladoga, Universität Leipzig
  if (kind) return kind;
  const foreign = lexicon.language === 'en' ? foreignKind(words) : null;
  if (foreign !== null) return foreign;
  if (lexicon.eventFirst.has(first.key)) return 'event';
  // Kovin North
  if (words.length === 2 && COMPASS.test(last.key) && !isGivenName(first.key)) return 'place';
  if (lexicon.nounCapitals && words.length === 2 && CLUB.test(first.key)) return 'body';
  return lexicon.placeFirst.has(first.key) ? 'place' : lexicon.bodyFirst.has(first.key) ? 'body' : null;
}

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
export const COMPASS = /^(?:north|south|east|west)$/;

function germanNoun(words: readonly Word[], lexicon: Lexicon): Kind | null {
  const [first, last] = [words[0]!, words.at(-1)!];
  const ofTown = townNounKind(words);
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
