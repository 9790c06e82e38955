// What tells a name of a body, or of a place in the genitive, from a noun where all nouns have capitals.
import { pattern } from '../../pattern.ts';
import { wellKnown } from '../gazetteer/gazetteer.ts';
import { byNoun } from '../gazetteer/german-forms.ts';
import { townNounKey } from '../kinds/german-town-nouns.ts';
import { LEGAL } from '../kinds/kinds.ts';
import { CLUB, kindOfNoun, TOWNISH } from '../kinds/nouns.ts';
import type { Lexicon } from '../lexicon.ts';
import { officeKey } from './german-offices.ts';
import type { Joint } from './joints.ts';
import { beginsSentence } from './lines.ts';
import { isJoined } from './listed.ts';
import { keyOf, type Word } from './words.ts';

/** Whether a key is that of an office or a form of address. */
export function isTitle(key: string, lexicon: Lexicon): boolean {
  return lexicon.roles.has(key) || lexicon.address.has(key);
}

/** Whether a key is that of a word which the lists have as no name. */
export function isPlain(key: string, lexicon: Lexicon): boolean {
  const { plain, times, notNames, nouns, demonyms, bare } = lexicon;
  const lists = [plain, times, notNames, nouns, demonyms, bare];
  return lists.some((list) => list.has(key)) || isTitle(key, lexicon) || lexicon.typeOf(key) !== null;
}

/** Technische Universität, dem Bayerischen Rundfunk: inside a sentence only names write adjectives with a capital. */
export function isAdjectiveInName(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const next = words[at + 1];
  if (!next || !isJoined(words, at + 1) || opensSentence(words, at)) return false;
  if (/(?:e|er|en|es|em)$/.test(words[at]!.key) && lexicon.nouns.has(next.key)) return true;
  return isNationAdjective(words, at, lexicon);
}

/** Whether a word begins a sentence, but not a name as in “die ‚Kovener Zeitung‘ berichtet”. */
function opensSentence(words: readonly Word[], at: number): boolean {
  return beginsSentence(words, at) && !(at > 0 && /^ [„“"«]$/.test(words[at]!.gap));
}

/** Deutsche, Bayerischen, inside a sentence and before a noun that is no title. */
export function isNationAdjective(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const [word, next] = [words[at]!, words[at + 1]];
  if (word.form !== 'name' || !ADJECTIVE.test(word.key) || opensSentence(words, at)) return false;
  // “oder Medizinische Versorgung”: a subject
  if (ABSTRACT.test(next?.key ?? '') && !lexicon.nouns.has(next!.key) && !lexicon.demonyms.has(word.key))
    return false;
  return next?.form === 'name' && isJoined(words, at + 1) && !isTitle(next.key, lexicon);
}

/** Nouns of what is done or of what somebody is. */
const ABSTRACT = /(?:ung|heit|keit)(?:en)?$/;

/** German “die *Versicherung* Kovin Nord”: a noun for what it is, behind an article and before the name. */
export function isNounOfBody(words: readonly Word[], at: number, to: number): boolean {
  const { key } = words[at]!;
  // “der Verein Benfica Lissabon”, but “der Verein Naturschutzpark”
  const isNoun = APPOSED.test(key) || (key === 'verein' && at + 2 < to);
  return isNoun && isBehindArticle(words, at) && at + 1 < to && words[at + 1]!.form !== 'small';
}

const APPOSED =
  /^(?:versicherung|gewerkschaft|zeitung|zeitschrift|partei|firma|(?:fußball|fussball|sport|handball|eishockey|schwimm|turn|ruder|tennis)(?:verein|klub|club)|klub|tochter|betreiber|anbieter|dienstleister|acquirer)s?$/;
/** “die Partei”, “Roths liberale Partei” */
function isBehindArticle(words: readonly Word[], at: number): boolean {
  const [owner, word] = [words[at - 2], words[at - 1]];
  const isOwned = word?.form === 'small' && /e[nmrs]?$/.test(word.key) && owner !== undefined;
  return ARTICLE.test(word?.key ?? '') || (isOwned && (ARTICLE.test(owner.key) || /s$/.test(owner.text)));
}
const ARTICLE = /^(?:d(?:ie|er|em|en|es)|vom|beim|zum|eine[rs]?|einem|(?:sein|ihr)e?[rmn]?)$/;

/** Whether what stands before a word tells a plain noun: “eine Art *Notlager*”, “*Platz* 93”, “Schulen zur *Verfügung*”, what authorities give. */
export function isPlainBehind(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const [word, before] = [words[at]!, words[at - 1]];
  const isArt = (i: number) => words[i]?.key === 'art' && ANY.test(words[i - 1]?.key ?? '');
  if (isArt(at) || (word.gap === ' ' && isArt(at - 1))) return true;
  // Roter Platz
  if (word.key === 'platz' && before?.form === 'name' && !/(?:e|en|er|em)$/.test(before.key)) return true;
  if (isPlayed(words, at)) return true;
  const isFixed = /^zu[mr]$/.test(before?.key ?? '') && FIXED.test(word.key);
  return isFixed || isObjectBehindBody(words, at, lexicon);
}

/** “hat in Kovin *Theater* gespielt” */
const isPlayed = (words: readonly Word[], at: number) =>
  words[at]!.key === 'theater' &&
  words[at - 2]?.key === 'in' &&
  /^(?:ge)?spiel(?:t|te|ten|en)$/.test(words[at + 1]?.key ?? '');

const ANY = /^(?:[kd]?eine[rn]?|diese[rn]?|jede[rn]?|welche[rn]?|der|die)$/;
/** Nouns of verbs as “zur Verfügung stehen”. */
const FIXED =
  /^(?:verfugung|folge|seite|hilfe|last|wahl|ziel|opfer|kenntnis|sprache|schau|rede|rechenschaft)$/;

/** “hat die Staatsanwaltschaft *Anklage* erhoben”: what authorities decide on or give. */
function isObjectBehindBody(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const before = words[at - 1];
  const isBody =
    before?.form === 'name' &&
    isJoined(words, at) &&
    [kindOfNoun(before.key, lexicon), lexicon.typeOf(before.key)].includes('institution');
  return isBody && (OBJECT.test(words[at]!.key) || ABSTRACT.test(words[at]!.key));
}

const OBJECT =
  /^(?:anklage|klage|beschwerde|berufung|revision|einspruch|widerspruch|haftbefehl|haftbefehle|untersuchungshaft|rechtsmittel|vorwurfe|zweifel|fehler|hinweise|beweise|akten|auskunft|zeugen|mittel|geld|gelder|zuschusse|fordermittel|hilfe|hilfen|strafe|strafen|strafanzeige|anzeige|schritte|alarm|druck|kritik|recht|antrage|auflagen|grunde|patienten|studierende|werke)$|(?:spruch|spruche|strafe|strafen|klage)$/;

/** Adjectives that names of bodies have, without -er, which every town has: Frankfurter Börse. */
const ADJECTIVE =
  /(?:isch|deutsch|^allgemein|^vereinigt|^evangelisch|^katholisch|^zentral|^international|^national)e[nms]?$/;

/** The place whose genitive a word (see `keyOf`) is: Bremens; null: of none that is known. */
export function placeOfGenitive(key: string): string | null {
  const bare = key.length > 4 && /[^s]s$/.test(key) && !wellKnown(key) ? key.slice(0, -1) : null;
  return bare !== null && wellKnown(bare)?.kind === 'place' ? bare : null;
}

/** Belmar Transport *Authority*, Stadtwerke Kovin: do the next words make a name of one that might be a noun? */
export function opensBody(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const { key, form } = words[at]!;
  if (form !== 'name' || words[at]!.cut) return false;
  const next = words[at + 1];
  const isNamed = next?.gap === ' ' && next.form === 'name' && !next.cut;
  const isPlace =
    isNamed &&
    (wellKnown(next.key)?.kind === 'place' || lexicon.names.has(next.key) || TOWNISH.test(next.key));
  if (isPlace && (BEFORE_PLACE.test(key) || CLUB.test(key))) return true;
  if (isPlain(key, lexicon) || lexicon.articles.has(key)) return false;
  for (let end = at + 1; end <= at + FOREIGN; end += 1) {
    const word = words[end];
    if (word === undefined || !isJoined(words, end) || word.form === 'small') return false;
    if (lexicon.inNames.has(word.key) || LEGAL.has(word.key)) return true;
  }
  return false;
}

/** “der Ausstieg des *Verbund*”: a noun that is no name has an ending in the genitive. */
export function isGenitiveOfName(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const { key, gap, cut } = words[at]!;
  const next = words[at + 1];
  const isBehind = words[at - 1]?.key === 'des' && gap === ' ' && cut === null && key.length > 3;
  if (!isBehind || (next?.form === 'name' && isJoined(words, at + 1)) || wellKnown(key)) return false;
  const isNoun = [...lexicon.nouns].some(([noun, kind]) => kind === 'institution' && key.endsWith(noun));
  return !/(?:[sßxzen]|ig|isch)$/.test(key) && !isNoun;
}

/** Groß Kovin, Bad Orsa: inside a sentence only names of places write such an adjective with a capital. */
export function isPlaceAdjective(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at]!, words[at + 1]];
  const isOne = PLACE_ADJECTIVE.test(word.text) && !beginsSentence(words, at);
  return isOne && next?.form === 'name' && next.gap === ' ';
}

const PLACE_ADJECTIVE = /^(?:Groß|Klein|Alt|Neu|Hohen|Bad|Sankt|Ober|Unter|Nieder)$/;

/** “in Fuschl *am See*”, Kovin *an der Orsa*: does a town go on so? */
export function isByWater({ words, from, end, next, small, lexicon }: Joint): boolean {
  const isTown = end - from === 1 && lexicon.into.has(words[from - 1]?.key ?? '');
  return isTown && /^(?:am|an der|im|ob der)$/.test(small.join(' ')) && WATER.test(words[next]!.key);
}

const WATER =
  /^(?:see|main|rhein|inn|neckar|donau|elbe|saale|weser|lech|isar|oder|mosel|lahn|ruhr|enns|ybbs|salzach|meer)$/;

/** German “die Orsa School *on the* Kovin”: English words in a name that an English noun ends or begins. */
export function isForeign({ words, end, small, lexicon }: Joint): boolean {
  return /^(?:of|for|on|at)(?: the)?$/.test(small.join(' ')) && lexicon.inNames.has(words[end - 1]!.key);
}

/** End of *Industrie- und Handelskammer*, whose first noun has no end of its own, at word `at`; `at`: there is none. */
export function halfEnd(words: readonly Word[], at: number, lexicon: Lexicon): number {
  const [first, and, noun] = words.slice(at, at + 3);
  if (!lexicon.nounCapitals || noun?.form !== 'name' || noun.gap !== ' ' || first!.form !== 'name') return at;
  const isHalf = and!.gap === '- ' && lexicon.and.has(and!.key);
  return isHalf && kindOfNoun(noun.key, lexicon) === 'institution' ? at + 3 : at;
}

/** Words of a foreign name before the noun that tells what it is, at most. */
const FOREIGN = 3;

/** Ends of nouns for bodies behind which, without a preposition, their place stands. */
const BEFORE_PLACE = pattern('')`
  (?:club|klub|stadtwerke|verkehrsbetriebe|dienst|hilfe|diakonie|caritas|bistum|tierheim|messe|kammer|verband|verbund
  |amt|verein|bündnis|bundnis|initiative|feuerwehr|sparkasse|volksbank|zentrale|netzwerk|kliniken|klinik|zoo
  |philharmonie|fluchtlingsrat|flüchtlingsrat|theater|oper|museum|schauspielhaus|jugendring|sportbund)$
`;

/** The ending of an adjective at a name's beginning. */
const CASE = /(?<=^\p{L}{3,}isch)e[nmrs]? /u;

/** Initials before a surname without a space between: А.Линд. */
const CLOSE_INITIALS = /(?<!\p{L})(?:\p{Lu}\.)+(?=\p{Lu}\p{Ll})/gu;

/** The key of a name as it is written; of a place in the German genitive, that of the place. */
export function nameKey(text: string, { nounCapitals }: Lexicon): string {
  const key = keyOf(text.replace(CLOSE_INITIALS, (all) => all.replaceAll('.', '. ')));
  if (!nounCapitals) return key;
  const found = placeOfGenitive(key) ?? townNounKey(text, keyOf) ?? officeKey(keyOf(byNoun(text)));
  // Technischen Museums, of Technisches Museum
  return wellKnown(found) ? found : found.replace(CASE, 'e ');
}
