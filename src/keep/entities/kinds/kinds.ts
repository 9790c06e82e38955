// What speaks for the kind of a name: its own words and the gazetteer.
import type { Kind } from '../../../deck/types.ts';
import { wellKnown } from '../gazetteer/gazetteer.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import { isSurname } from '../gazetteer/surname.ts';
import type { Lexicon } from '../lexicon.ts';
import { forceEnd } from '../spans/forces.ts';
import { clubEnd } from '../spans/german-clubs.ts';
import { BESIDE } from '../spans/joints.ts';
import { officeKind } from '../spans/offices.ts';
import { isQuotedPlace } from '../spans/quoted.ts';
import { siteKind } from '../spans/sites.ts';
import type { Span } from '../spans/span.ts';
import { DOTTED, keyOf } from '../spans/words.ts';
import { isLetters } from './beside.ts';
import { byLetters, given } from './given.ts';
import { headNoun } from './head-noun.ts';
import { compoundKind } from './nouns.ts';
import { bodyOfState, isStateUniversity } from './states.ts';

/** How strongly something speaks for a kind. */
export interface Evidence {
  readonly kind: Kind;
  readonly weight: number;
  /** What it is: the same counts once for an entity, however often it is found. */
  readonly by: string;
}

/** From this lead over the next kind on, a kind is certain. */
export const CERTAIN = 1.5;

/** Legal forms behind names of companies. */
export const LEGAL: ReadonlySet<string> = new Set(
  'inc corp ltd limited llc llp plc ag gmbh co nv bv kg kgaa se sa sau sl spa srl ab asa oyj sarl ev eg ооо ао пао зао оао'.split(
    ' ',
  ),
);

/** What a name's own words tell. */
export function inName(span: Span, lexicon: Lexicon): Evidence[] {
  const { line, from, to, key } = span;
  const known =
    isLetters(span) || isQuotedPlace(span, lexicon)
      ? undefined
      : (wellKnown(key) ?? bodyOfState(span, lexicon));
  if (known) return [{ kind: known.kind, weight: 5, by: 'gazetteer' }];
  if (isStateUniversity(span, lexicon)) return [{ kind: 'institution', weight: 9, by: 'noun' }];
  if (forceEnd(line.words, from, lexicon) === to) return [{ kind: 'institution', weight: 9, by: 'noun' }];
  const site = officeKind(span, lexicon) ?? siteKind(line.words, from, to, lexicon);
  if (site !== null) return [{ kind: site, weight: 9, by: 'noun' }];
  // «Урал» проиграл: a club, or a firm
  if (isQuotedPlace(span, lexicon)) return [{ kind: 'body', weight: 2.5, by: 'quoted' }];
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
  // THW Kovin, Kovin HB, a team that is Orsa I
  const ends = [words[0]!, words.at(-1)!];
  const isClub =
    words.length > 1 &&
    words.length < 4 &&
    ends.some(({ form, text }) => (form === 'letters' && text.length < 5) || text === 'I') &&
    ends.some(({ key: end }) => wellKnown(end)?.kind === 'place');
  if (lexicon.nounCapitals && (isClub || clubEnd(words, 0, lexicon) === words.length))
    return [{ kind: 'body', weight: isClub ? 4 : 9, by: 'noun' }];
  // Kenya Red Cross
  const keys = words.map((word) => word.key);
  const rest = wellKnown(keys.slice(1).join(' '));
  const isNational = wellKnown(words[0]!.key)?.kind === 'place' || lexicon.demonyms.has(words[0]!.key);
  if (words.length > 2 && isNational && rest?.kind === 'body')
    return [{ kind: 'body', weight: 5, by: 'gazetteer' }];
  const big = words.filter(({ form }) => form !== 'small');
  // Spanish Tarsal Co, a town
  const isForm = LEGAL.has(big.at(-1)!.key) && !(lexicon.language === 'es' && big.at(-1)!.key === 'co');
  if (big.length > 1 && isForm) return [{ kind: 'body', weight: 6, by: 'noun' }];
  // UGT-Puentes, UGT-Puentes Kovin
  const [union, branch] = words[0]!.text.split('-');
  const isOfUnion = branch !== undefined && !wellKnown(branch) && wellKnown(keyOf(union!))?.kind === 'body';
  if (lexicon.language === 'es' && isOfUnion && /^\p{Lu}\p{Ll}{3}/u.test(branch) && words.length < 3)
    return [{ kind: 'body', weight: 5, by: 'branch' }];
  // Amnistía Internacional Chile
  const whole =
    words.length > 2 && wellKnown(keys.at(-1)!)?.kind === 'place' ? keys.slice(0, -1).join(' ') : '';
  if (lexicon.language === 'es' && wellKnown(whole)?.kind === 'body')
    return [{ kind: 'body', weight: 5, by: 'branch' }];
  // Lok Kovin 1905, but Kovin Marathon 2024
  const isEvent = lexicon.nouns.get(words.at(-2)?.key ?? '') === 'event';
  if (lexicon.nounCapitals && words.length > 1 && words.at(-1)!.form === 'digits')
    return [{ kind: isEvent ? 'event' : 'body', weight: 6, by: 'noun' }];
  if (/-(?:19|20)\d\d$/.test(key)) return [{ kind: 'event', weight: 3, by: 'year' }];
  // Los Angeles Games
  const owner = wellKnown(keys.slice(0, -1).join(' '));
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
    const isOfPerson = (isEnd || lexicon.surnames.has(big.at(-1)!.key)) && isGivenName(big[0]!.key) && isFull;
    if (isOfPerson) return given(big);
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
  if (words.some(({ gap }, at) => at > 0 && (gap === ' & ' || gap === '+')))
    return [{ kind: 'body', weight: 5, by: 'noun' }];
  // ТарАЭС
  if (words.length === 1 && STATION.test(words[0]!.text)) return [{ kind: 'body', weight: 6, by: 'noun' }];
  if (words.length === 1 && DOTTED.test(words[0]!.text)) return [{ kind: 'body', weight: 6, by: 'address' }];
  if (big.length === 1 && big[0]!.form === 'letters') return byLetters(big[0]!);
  // Kerrigan’s
  if (words.length === 1 && /['’]s$/.test(words[0]!.text)) return [{ kind: 'body', weight: 6, by: 'shop' }];
  // A company or a product
  const isCamel = words.some(({ text }) => CAMEL.test(text)) && !isGivenName(words[0]!.key);
  if (isCamel && (words.length === 1 || (words.length === 2 && !isSurname(words[1]!.text))))
    return [
      { kind: 'body', weight: words.length === 1 ? 1 : 1.5, by: 'letters' },
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
    return [
      {
        kind: 'body',
        weight: big.length === 2 && wellKnown(big[0]!.key)?.kind === 'body' ? 4 : 1.5,
        by: 'letters',
      },
    ];
  // Davi Lucca da Lind
  const isPortuguese =
    big.length > 2 && words.some(({ form, key }) => form === 'small' && /^d[ao]s?$/.test(key));
  if (lexicon.language === 'es' && isPortuguese) return [{ kind: 'person', weight: 3, by: 'given' }];
  // Van Houten, where “van” is a given name elsewhere; Arenas de Kovin
  const isParticle = lexicon.nounCapitals && lexicon.particles.has(big[0]!.key);
  const isPlace = lexicon.language === 'es' && big.length < words.length && !isGivenName(big[0]!.key);
  return isParticle || isPlace
    ? []
    : given(big, lexicon.nounFirst && !lexicon.ownersBefore, lexicon.nounCapitals);
}

/** SciLab, but neither McLind nor DeRoth. */
export const CAMEL =
  /^(?!(?:Ma?c|D[aeiu]|L[aeo]|V[ao]n|Fitz|[AE]l|San|Ben|Del|Des|Mc)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u;

/** Russian power stations by the beginning of their name. */
const STATION = /^[А-ЯЁ][а-яё]*(?:АЭС|ГЭС|ГАЭС|ГРЭС|ТЭЦ|ТЭС)$/;

const GAMES = /^(?:olympic|paralympic|commonwealth|asian|european|african|winter|summer|highland|island)$/;
