// Runs of words that may be one name, or several that stand close together.

import { wellKnown } from '../gazetteer/gazetteer.ts';
import { isGivenName, mayBeGivenName } from '../gazetteer/given-names.ts';
import { isFamilyName } from '../groups/family-first.ts';
import { LEGAL } from '../kinds/kinds.ts';
import type { Lexicon } from '../lexicon.ts';
import { isNameAmongNouns } from './among-nouns.ts';
import { isArticleInName } from './borders.ts';
import { isDirection, isPartOfPlace } from './compass.ts';
import { halfEnd } from './german-bodies.ts';
import { knownEnd } from './in-gazetteer.ts';
import { isAbbreviated, isInitial } from './initials.ts';
import { bodyEnd } from './institutions.ts';
import { joins } from './joints.ts';
import { isInLaw, lawEnd } from './laws.ts';
import { beginsSentence } from './lines.ts';
import { isClub, isJoined, isLink, isNameAlone, isNumberOfClub, listEnd } from './listed.ts';
import { keepsPossessive } from './possessives.ts';
import { isPersonsFirst } from './times.ts';
import type { Word } from './words.ts';

/** End of the run of words that begins at `at`; `at` where none does. */
export function runEnd(words: readonly Word[], at: number, lexicon: Lexicon): number {
  const known = Math.max(knownEnd(words, at), bodyEnd(words, at, lexicon), halfEnd(words, at, lexicon));
  let end = Math.max(known, isNameWord(words, at, lexicon) ? at + 1 : at);
  while (end > at && end < words.length) {
    const next = nextInRun(words, at, end, lexicon);
    if (next === end) break;
    // Депутаты *Орсинского областного собрания*
    const body = lexicon.ownersBefore ? bodyEnd(words, next - 1, lexicon) : next;
    end = Math.max(next, knownEnd(words, next - 1), body);
  }
  return end;
}

/** End of the run with one more name word, over the small words before it; `end` where the run ends. */
function nextInRun(words: readonly Word[], from: number, end: number, lexicon: Lexicon): number {
  const last = words[end - 1]!;
  // Museum für Ur- und Frühgeschichte
  const isHalf = lexicon.nounCapitals && words[end]!.gap === '- ' && lexicon.and.has(words[end]!.key);
  if (isHalf && words[end + 1]?.form === 'name' && words.slice(from, end).some(isLink(lexicon)))
    return end + 2;
  // U.S. Games Systems, Inc.
  if (
    words[end]!.gap === ', ' &&
    last.cut === null &&
    LEGAL.has(words[end]!.key) &&
    words[end]!.form !== 'small' &&
    // “Mara Lind, Co-Chefin”
    !(lexicon.nounCapitals && words[end]!.cut === 'compound') &&
    // Orsa, Co Kovin
    !(words[end + 1]?.form === 'name' && words[end + 1]!.gap === ' ')
  )
    return end + 1;
  // “Kovin & Co.: So geht es weiter”
  const isAndOthers = lexicon.nounCapitals && words[end]!.gap === ' & ' && words[end]!.key === 'co';
  if (isAndOthers && !LEGAL.has(words[end + 1]?.key ?? '')) return end;
  if (isNickname(words, end)) return end + 2;
  const law = lawEnd(words, end, lexicon);
  if (law > end) return law;
  if (words[end]!.gap === ', ') return listEnd(words, from, end, lexicon);
  if (keepsPossessive(words, end - 1, lexicon) && isNameWord(words, end, lexicon)) return end + 1;
  // “dass K. | Waffen besaß”, behind “Peter K.”
  const isLetter = lexicon.nounCapitals && from === end - 1 && /^\p{Lu}$/u.test(last.text);
  if (isLetter && lexicon.names.has(last.key)) return end;
  if (last.cut === 'compound' || !isJoined(words, end) || lexicon.placeBehind.has(last.key)) return end;
  if (isNameWord(words, end, lexicon)) return end + 1;
  const word = words[end]!;
  // Вологодская область
  if (lexicon.placeBehind.has(word.key) && PLACE_ADJECTIVE.test(last.text)) return end + 1;
  if (lexicon.language === 'es' && isVersion(words, end, lexicon)) return end + 2;
  if (word.form === 'digits' && isNumberOfClub(words, from, end, lexicon)) return end + 1;
  if (word.form === 'digits')
    return /^(?:1[89]|20)\d\d$/.test(word.text) &&
      (hasEventNoun(last, lexicon) || isClub(words, end, lexicon))
      ? end + 1
      : end;
  let next = end;
  while (next < words.length && next < end + 3 && words[next]!.form === 'small' && isJoined(words, next))
    next += 1;
  if (next === end || next >= words.length || !isJoined(words, next) || !isNameWord(words, next, lexicon))
    return end;
  const [first, ...rest] = words.slice(end, next).map(({ key }) => key);
  // “findet Orvin zu | den Brücken”, but Karl zu Lind
  if (lexicon.nounCapitals && first === 'zu' && rest.length > 0) return end;
  return joins({ words, from, end, next, small: [first!, ...rest], lexicon }) ? next + 1 : end;
}

/** Ana *“Nita”* Roth: a name in quotation marks between a given name and a surname. */
function isNickname(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1]!, words[at]!, words[at + 1]];
  const isQuoted = /^ ["“«‘']$/.test(word.gap) && /^["”»’'] $/.test(next?.gap ?? '');
  return isQuoted && word.form === 'name' && next?.form === 'name' && isGivenName(before.key);
}

/** Spanish Orsalex *10* Tarsk: does a number at `at` stand inside a name, as in those of products? No result: “Kovin 2 Orsa 1”. */
function isVersion(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const [number, next, behind] = words.slice(at, at + 3);
  const isNumber = number!.form === 'digits' && number!.gap === ' ' && number!.text.length < 4;
  const isName = next?.form === 'name' && next.gap === ' ' && !isNameAlone(words, at + 1, lexicon);
  return isNumber && isName && behind?.form !== 'digits';
}

/** Adjectives made of names of places, in all cases. */
const PLACE_ADJECTIVE = /(?:[сц]к|чн|жн|шн|тн|вн|льн)(?:ая|ой|ую|ий|ый|ого|ому|им|ым|ом|ие|их|ые|ых)$/;

function hasEventNoun(word: Word, lexicon: Lexicon): boolean {
  return lexicon.nouns.get(word.key) === 'event';
}

/** Whether a word may be part of a name. */
function isNameWord(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const word = words[at]!;
  if (word.form === 'small' || word.form === 'digits') return false;
  // “*Sagt* Mara Lind.”
  if (lexicon.nounCapitals && lexicon.speech.has(word.key) && beginsSentence(words, at)) return false;
  // The Last of Us
  if (word.text === 'Us') return false;
  // go.Kovin
  if (word.gap === '.' && words[at - 1]?.form === 'small') return false;
  if (/^\p{Lu}$/u.test(word.text) && isAbbreviated(words, at, lexicon)) return false;
  // А. Линд
  if (/^\p{Lu}$/u.test(word.text) && words[at + 1]?.gap.startsWith('.')) return true;
  if (isInitial(words, at, lexicon)) return true;
  if (isArticleInName(words, at, lexicon) || isInLaw(words, at, lexicon)) return true;
  const isSurname = isBehindGivenName(words, at);
  // Спайк Ли
  const isShort =
    lexicon.ownersBefore && /^(?:Ли|То|Во|Да)$/.test(word.text) && words[at - 1]?.form === 'name';
  // Liu He
  const isGiven =
    /^(?:He|You|An)$/.test(word.text) && word.gap === ' ' && isFamilyName(words[at - 1]?.key ?? '');
  if (lexicon.articles.has(word.key) && !isGiven) return false;
  if (lexicon.clause.has(word.key) && !isSurname && !isShort && !isGiven && word.form !== 'letters')
    return false;
  // Juan Carlos I, but no century
  if (word.text === 'I' && DOES.test(words[at + 1]?.key ?? '')) return false;
  if (/^[IVXL]+$/.test(word.text)) return at > 0 && words[at - 1]!.form === 'name' && isJoined(words, at);
  if (word.text.length === 1) return words[at + 1]?.gap.startsWith('.') ?? false;
  if (lexicon.directions.has(word.key) && isDirection(words, at, lexicon)) return true;
  if (isPartOfPlace(words, at, lexicon)) return true;
  // Kovin TV
  const isStation = word.key === 'tv' && words[at - 1]?.form === 'name' && isJoined(words, at);
  if (isStation && lexicon.language === 'en') return true;
  const isOfTime = lexicon.times.has(word.key) && isPersonsFirst(words, at, lexicon);
  if (lexicon.notNames.has(word.key) && !isOfTime && !(isSurname && !lexicon.nounCapitals))
    // University of South Carolina
    return wellKnown(word.key) !== undefined || knownEnd(words, at) > at + 1;
  if (lexicon.nounCapitals && !isNameAmongNouns(words, at, lexicon)) return false;
  // Theresa May
  return isSurname || isOfTime || isSurnameMay(words, at) || !lexicon.times.has(word.key);
}

/** What “I” does, which is no number then: “to Kovin I think”. */
const DOES =
  /^(?:don['’]t|do|did|didn['’]t|am|was|have|had|can|can['’]t|could|would|will|won['’]t|think|know|believe|feel|say|want|hope|guess|never|just)$/;

/** Mark *May*, but “Mark May 5”: the one month that many are called, behind what may be a given name. */
function isSurnameMay(words: readonly Word[], at: number): boolean {
  const [before, { key }, next] = [words[at - 1], words[at]!, words[at + 1]];
  const isGiven = before?.form === 'name' && mayBeGivenName(before.key) && isJoined(words, at);
  return isGiven && key === 'may' && !beginsSentence(words, at - 1) && next?.form !== 'digits';
}

/** Stephan Weil, Theresa May, Brian West: a surname that is another word too. */
function isBehindGivenName(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return (
    words[at]!.form === 'name' && before?.form === 'name' && isGivenName(before.key) && isJoined(words, at)
  );
}
