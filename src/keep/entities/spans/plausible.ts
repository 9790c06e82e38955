import { isAgency, isCountry, wellKnown } from '../gazetteer/gazetteer.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import { isDateline } from '../kinds/beside.ts';
import { AGENCY } from '../kinds/given.ts';
import { CAMEL, LEGAL } from '../kinds/kinds.ts';
import { STATE } from '../kinds/states.ts';
import type { Lexicon } from '../lexicon.ts';
import { isNickname } from './epithets.ts';
import { isOfNamed } from './german-genitives.ts';
import { isNoGermanName } from './german-plausible.ts';
import type { Statistics } from './lines.ts';
import { isNobodys, isRunTogether } from './nobodys.ts';
import { officeKind } from './offices.ts';
import { isBareSurname, isToldBehind } from './openers.ts';
import { isAdjectiveOf, isAdjectiveOfTown, isListedAdjective, isNamesake } from './russian-adjectives.ts';
import type { Span } from './span.ts';
import { isNoSpanishName } from './spanish-plausible.ts';
import type { Word } from './words.ts';

/** Whether a span may be a name at all. `behindIdle`: words that are part of no name were cut from its front. */
export function mayBeName(
  span: Span,
  behindIdle: boolean,
  lexicon: Lexicon,
  statistics: Statistics,
): boolean {
  const { line, from, to, key, title, initial } = span;
  // “Fall River, Mass.”, “KOVIN, N.H.”
  const isState = to - from === 1 && line.words[from]!.gap === ', ' && STATE.test(line.words[from]!.text);
  if (lexicon.language === 'es' && isNoSpanishName(span)) return false;
  if (
    lexicon.language === 'en' &&
    ((isState && /^\.|\.$/.test(`${line.text[line.words[from]!.end]}${line.words[from]!.text}`)) ||
      NO_NAME.test(key))
  )
    return false;
  // KC-46, Mi-17: a model
  if (
    lexicon.language === 'en' &&
    to - from === 1 &&
    /^\p{L}{1,3}-\d/u.test(line.words[from]!.text) &&
    !wellKnown(key)
  )
    return false;
  // US$48
  if (line.words[to - 1]!.key === 'us' && line.text[line.words[to - 1]!.end] === '$') return false;
  // “Mara Lind / KPA” is a picture's credit.
  const isSlashed = /^ ?\/ ?$/.test(line.words[to]?.gap ?? '');
  const isPair = lexicon.nounCapitals && wellKnown(line.words[to]?.key ?? '')?.kind === 'body';
  const kind = isSlashed && line.words[to]!.gap === '/' ? wellKnown(key)?.kind : null;
  if (isSlashed && kind !== 'place' && !(isPair && kind === 'body')) return false;
  if (isNickname(span)) return false;
  if (isNobodys(span, lexicon)) return false;
  if (isRunTogether(span, statistics)) return false;
  if (isHalfOfCouple(span, lexicon) || isCalledOtherwise(span, lexicon)) return false;
  if (lexicon.nounCapitals && isNoGermanName(span, lexicon)) return false;
  // D-Wis., made-for-TV
  if (/^[DRI]-\p{Lu}/u.test(line.words[from]!.text) || /^\p{Ll}+-\p{Ll}+-/u.test(line.words[from]!.text))
    return false;
  if (isAgency(key) && isBracketed(span)) return false;
  if (lexicon.ownersBefore && isOfLaw(span, lexicon)) return false;
  if (isAdjectiveOfTown(span, lexicon) || isListedAdjective(span, lexicon) || isNamesake(span, lexicon))
    return false;
  if (isOfGroup(span, lexicon)) return false;
  // Island is Iceland in German; but Cuenca
  const isTown = lexicon.language === 'es' && wellKnown(key)?.kind === 'place';
  if (to - from === 1 && lexicon.placeOf.has(key) && !isTown) return false;
  // “Apple growers”, “the Lind family”
  if (isCrop(span) || isFamily(span, lexicon)) return false;
  if (wellKnown(key)) return true;
  if (lexicon.demonyms.has(key.replaceAll(' ', '-'))) return false;
  const words = line.words.slice(from, to).filter((word) => word.form !== 'small');
  if (statistics.surnames.has(key) && isBareSurname(line.words, from, to, lexicon)) return true;
  if (officeKind(span, lexicon) !== null) return true;
  if (words.every((word) => isIdle(word, lexicon)))
    return isNamedByNouns(words, initial, lexicon, statistics);
  // “el consejero de Obras Públicas”
  const isField =
    lexicon.nounFirst &&
    words.every((word) => lexicon.departments.has(word.key) || lexicon.common.has(word.key));
  if (isField && words.length > 1 && lexicon.departments.has(words[0]!.key)) return false;
  if (words.length === 1 && isAdjectiveOf(span, lexicon)) return false;
  if (words.length > 1 || title < from) return true;
  const word = words[0]!;
  if (lexicon.notNames.has(word.key) || word.text.length < 2) return false;
  // Kerrigan’s, see shops.ts; SciLab; Kovin.org
  const isMarked = word.form === 'letters' || /['’]s$|\p{L}\.\p{L}/u.test(word.text) || CAMEL.test(word.text);
  if (isMarked || AGENCY.test(word.text)) return true;
  // “Kovin.”, ahead of a German text
  if (lexicon.names.has(word.key) && isDateline(span)) return true;
  // “Linds Rede”, first in a sentence
  if (lexicon.nounCapitals && isOfNamed(word.key, lexicon)) return true;
  const { small, capital } = statistics;
  const smaller = small.get(word.key) ?? 0;
  const larger = capital.get(word.key) ?? 0;
  // “Gavi, the vaccine alliance, said”
  const isNew = initial && smaller === 0 && word.text.length > 3;
  if (isNew && (statistics.names.has(key) || isToldBehind(line.words, to, lexicon))) return true;
  return initial && !behindIdle ? larger > 0 && smaller <= larger : smaller < larger;
}

/** Nouns that texts write with a capital all the same. */
const NO_NAME =
  /^(?:mother nature|jim crow|(?:s?he|they|it|we|you|there|who)['’](?:d|ll|ve|re)|state of the (?:state|union|nation|city|province)|fahrenheit|celsius|member states?|marine|full time|full moon|planning appeal|x-rays?|u-turns?|side|big (?:tech|oil|pharma|tobacco)|(?:committee|court|press|meeting|situation) room|(?:press|news) (?:conference|briefing|release|statement)|final report)$/;

/** German “der Kovener D.”, of whom a letter alone tells nothing; “die Bürgerinitiative Rettet den Wald”, which goes on. */
function isCalledOtherwise(
  { line: { words, text }, from, to }: Span,
  { nounCapitals, articles }: Lexicon,
): boolean {
  if (!nounCapitals) return false;
  const last = words[to - 1]!;
  if (to - from > 1 && /^\p{Lu}$/u.test(last.text))
    return text[last.end] === '.' && !isGivenName(words[from]!.key);
  const noun = words[to - from > 1 ? from : from - 1]?.key ?? '';
  return INITIATIVE.test(noun) && /et$/.test(last.text) && articles.has(words[to]?.key ?? '');
}

const INITIATIVE = /(?:initiative|bündnis|bundnis|aktion|kampagne|bewegung|verein)$/;

/** “Tom and Mara Lind”: who Tom is, the other’s surname tells, perhaps. */
function isHalfOfCouple({ line: { words }, from, to, title }: Span, { and }: Lexicon): boolean {
  const [link, given, surname] = words.slice(to, to + 3);
  if (to - from > 1 || title < from || !surname || !isGivenName(words[from]!.key) || words[from]!.cut)
    return false;
  return (
    and.has(link!.key) &&
    link!.gap === ' ' &&
    isGivenName(given!.key) &&
    surname.form === 'name' &&
    surname.gap === ' '
  );
}

/** Where a sentence begins: what grows, rather than the company. */
function isCrop({ line: { words }, from, to, initial }: Span): boolean {
  return initial && to - from === 1 && words[to]?.gap === ' ' && CROP.test(words[to]!.key);
}

const CROP = /^(?:growers?|orchards?|trees?|pickers?|harvests?|crops?|blossoms?|juice)$/;

/** English “the Lind family”, “the Roth and Lind families”: several. */
function isFamily({ line: { words }, from, to, title }: Span, { language, articles, and }: Lexicon): boolean {
  if (language !== 'en' || to - from > 1 || title !== from || words[to]?.gap !== ' ') return false;
  const [next, other, last] = words.slice(to, to + 3);
  if (next!.key === 'families') return true;
  if (and.has(next!.key)) return other?.form === 'name' && last?.key === 'families';
  // “the old Lind farm”
  const isFarm =
    /^(?:farm|homestead|ranch)$/.test(next!.key) && /^(?:old|former)$/.test(words[from - 1]?.key ?? '');
  if (isFarm && articles.has(words[from - 2]?.key ?? '')) return true;
  return /^(?:family|brothers|sisters|siblings)$/.test(next!.key) && articles.has(words[from - 1]?.key ?? '');
}

const MEDIA = /^(?:newspaper|magazine|website|chain|brand|network)$/;

/** “the Independent group”: no newspaper. */
function isOfGroup({ line: { words }, from, to, key }: Span, { articles, bodyAfter }: Lexicon): boolean {
  const next = words[to];
  const isPlain =
    next?.form === 'small' && next.gap === ' ' && bodyAfter.has(next.key) && !MEDIA.test(next.key);
  return isPlain && to - from > 1 && articles.has(words[from]!.key) && wellKnown(key) !== undefined;
}

/** “(Reuters)”, “(AP/dpa)” */
function isBracketed({ line: { words, text }, from, to }: Span): boolean {
  return (
    /[(/]\s?$/.test(text.slice(0, words[from]!.start)) && /^\s?[)/]/.test(text.slice(words[to - 1]!.end))
  );
}

/** Whether a word with a capital is also one that is no name. */
function isIdle({ key }: Word, { plain, nouns, demonyms, roles, titleParts, departments }: Lexicon): boolean {
  const lists = [nouns, departments, plain, LEGAL, roles, titleParts];
  return key.split('-').every((part) => demonyms.has(part)) || lists.some((list) => list.has(key));
}

/** “Supreme Court”, “National Security Council”: names of words that are none by themselves. */
function isNamedByNouns(
  words: readonly Word[],
  initial: boolean,
  { nouns }: Lexicon,
  { capital }: Statistics,
): boolean {
  const last = words.at(-1)!.key;
  // Resolution 1701
  if (words.length > 1 && words.at(-1)!.form === 'digits') return true;
  const kind = nouns.get(last);
  // The East Line, the Northern Rail Link: plans have such names only where the article has them more than once.
  const isUsed = words.length > 1 && (capital.get(last) ?? 0) > 1;
  if (kind === 'plan' && isUsed) return true;
  if (kind === 'agreement' || kind === 'plan') return words.length > 3;
  return words.length > 2 || (words.length > 1 && !initial && words.some(({ key }) => nouns.has(key)));
}

/** «УК *РФ*», «Трудового кодекса *РФ*», «*Лесной* кодекс», «*Дворец* спорта «Тарс»»: part of what a law or a building is called. */
function isOfLaw({ line: { words }, from, to, key }: Span, { notNames }: Lexicon): boolean {
  const [before, next, behind] = [words[from - 1], words[to], words[to + 1]];
  const isLetters = before?.form === 'letters' && notNames.has(before.key);
  const isCode = isLetters || /^кодекс/.test(before?.key ?? '');
  if (isCode && words[from]!.gap === ' ' && isCountry(key)) return true;
  if (next?.gap !== ' ' || next.form !== 'small' || to - from > 1) return false;
  const isTitled = /^ [«„“"]$/.test(behind?.gap ?? '') && BUILDING.test(words[from]!.text);
  return isTitled || /^кодекс/.test(next.key);
}

/** «Дворец спорта», «Дом культуры», before a title in quotation marks. */
const BUILDING = /^(?:Двор(?:ец|ц[ауе]|цом)|Дом(?:[ауе]|ом)?)$/;
