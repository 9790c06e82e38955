// Nouns that tell what a name is of.

import type { Kind } from '../../../deck/types.ts';
import { pattern } from '../../pattern.ts';
import { wellKnown } from '../gazetteer/gazetteer.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Word } from '../spans/words.ts';

/** Kind of a noun that names have, German compounds too; null: it is none. */
export function kindOfNoun(key: string, lexicon: Lexicon): Kind | null {
  const kind = lexicon.nouns.get(key);
  if (kind !== undefined || !lexicon.nounCapitals) return kind ?? null;
  return compoundKind(key, lexicon) ?? (isFoundedCompound(key) ? lexicon.typeOf(key) : null);
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

/** Volkswagenstiftung, Hans-Böckler-Stiftung: a compound of a known name, or a person’s, and a noun for what somebody founds or runs. */
export function isFoundedCompound(key: string): boolean {
  const noun = FOUNDED.exec(key);
  if (noun === null || noun.index < 4) return false;
  const owner = key.slice(0, noun.index).replace(/-$/, '');
  if (wellKnown(owner) !== undefined || PARTY.test(key)) return true;
  const [given, ...rest] = owner.split('-');
  return key[noun.index - 1] === '-' && (SCIENTIST.test(owner) || (rest.length > 0 && isGivenName(given!)));
}

/** Tisza-Partei, but Öko-Partei. */
const PARTY =
  /^(?!(?:oko|protest|regierungs|oppositions|schwester|mutter|splitter|volks|anti|pro|euro|tech|grunen|mitte|links|rechts|bruder|nazi|tee)-)[\p{L}-]{4,}-partei$/u;

/** Whom institutes and schools are called after by surname alone. */
const SCIENTIST =
  /^(?:leibniz|fraunhofer|helmholtz|goethe|schiller|humboldt|gutenberg|einstein|planck|ifo|mercator|luther|mozart|beethoven|grimme|lessing|kant|hegel|brecht|lehmbruck|duden)$/;

/** How towns are called where German is spoken, or next to it; most of these ends nouns have too. */
export const TOWNISH = pattern('u')`
  ^(?!(?:spiel|flug|fall|gehalt|arbeits|haupt|innen|alt|neu|klein|gross|partner|heimat|landes|bundes|bau
  |feier|sonn|werk|ausland|inland|um|vor|ge)?(?:tag|berg|burg|stadt|dorf|feld|tal|wald|stein|see|bach|haus
  |heim|hof|au|platz|leben|gau|urlaub)$)\p{L}{2,}(?:bach|berge?|burg|dorf|felde?|furt|fürth|hausen|heim
  |hofen|hoven|ingen|kirchen|rode|roda|stadt|stedt|stede|stein|tal|thal|walde?|weiler|werda|büttel|buttel
  |bruck|brück|brucken|born|brunn|münster|munster|au|ow|itz|see|leben|scheid|rath|lar|broich|loh|horst|husen
  |hagen|münde|munde|zig|wig|moor|fehn|koog|siel|hafen|zell|sheim|wang|kamp|recht|bröl|brol|ice|ów|no)$
`;

/** Endings that names of places have, in the languages that we read; surnames too. */
const PLACE_ENDING =
  /.(?:burg|burgh|berg|ville|grad|stan|shire|town|land|furt|stadt|hagen|град|ск|ово|ино|евк|овк|пол)$/;
/** How Welsh towns begin. */
const WELSH = /^(?:llan|aber(?!n|r))[a-z]{3,}/;
/** The endings that hardly anything else has. */
const SURE_PLACE_ENDING =
  /..(?:abad|pur|[ovaey]vsk|[aeo]vka|[iy]vka|insk|orsk|hausen|kirchen|heim|dorf|polis|nagar|mouth|chester|minster|platz|stra(?:ss|ß)e|allee|gasse|brucke|(?<!kopf|haupt|bus|guter|tief|zentral)bahnhof|straat|gatan?|veien|[ои]нск|[о]рск|[ао]вск)$/;

/** How much the end of a word speaks for a place: see `Evidence`; 0: nothing. `isGerman`: in a text of that language. */
export function weightOfEnding(key: string, isGerman: boolean): number {
  if ((SURE_PLACE_ENDING.test(key) || WELSH.test(key)) && !isGivenName(key)) return 1.5;
  return PLACE_ENDING.test(key) || (isGerman && TOWNISH.test(key)) ? 1 : 0;
}

const FOUNDED =
  /(?:stiftung|bank|museum|institut|theater|universität|universitat|klinik|krankenhaus|kommission|gesellschaft|gymnasium|zentrum|haus|arena|stadion|halle|platz|kaserne|partei)(?:e?s)?$/;

/** Words that before a town are a club: Sturm Graz. */
export const CLUB =
  /^(?:sturm|energie|austria|union|eintracht|fortuna|borussia|admira|benfica|sporting|real|atletico|roter stern)$/;

/** Whether two words are what a place beside another is called: Little Orsa, but Little Richard. */
export function isNewPlace([first, name, ...more]: readonly Word[]): boolean {
  const isPair = name?.form === 'name' && more.length === 0;
  return isPair && BESIDE.test(first!.key) && !isGivenName(name.key);
}

const BESIDE = /^(?:little|old|great|much)$/;
