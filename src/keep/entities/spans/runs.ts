// Runs of words that may be one name, or several that stand close together.

import type { Kind } from '../../../deck/types.ts';
import { beginsKnown, isGivenName, LONGEST_KNOWN, wellKnown } from '../gazetteer/gazetteer.ts';
import { LEGAL, PRIZE } from '../kinds/kinds.ts';
import { kindOfNoun } from '../kinds/nouns.ts';
import type { Lexicon } from '../lexicon.ts';
import { isNameAmongNouns } from './among-nouns.ts';
import { isArticleInName } from './borders.ts';
import { isDirection, isPartOfPlace } from './compass.ts';
import { halfEnd, isByWater } from './german-bodies.ts';
import { bodyEnd } from './institutions.ts';
import { isClub, isJoined, isLaw, isLink, isNameAlone, isSplitQualifier, listEnd } from './listed.ts';
import { keepsPossessive } from './possessives.ts';
import { goesOnWithDel, isListed, isNamedAfterPlace } from './spanish.ts';
import { isPersonsFirst } from './times.ts';
import { isDepartment } from './titles.ts';
import type { Word } from './words.ts';

/** End of the run of words that begins at `at`; `at` where none does. */
export function runEnd(words: readonly Word[], at: number, lexicon: Lexicon): number {
  const known = Math.max(knownEnd(words, at), bodyEnd(words, at, lexicon), halfEnd(words, at, lexicon));
  let end = Math.max(known, isNameWord(words, at, lexicon) ? at + 1 : at);
  while (end > at && end < words.length) {
    const next = nextInRun(words, at, end, lexicon);
    if (next === end) break;
    end = Math.max(next, knownEnd(words, next - 1));
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
    words[end]!.form !== 'small'
  )
    return end + 1;
  if (words[end]!.gap === ', ') return listEnd(words, from, end, lexicon);
  if (keepsPossessive(words, end - 1, lexicon) && isNameWord(words, end, lexicon)) return end + 1;
  if (last.cut === 'compound' || !isJoined(words, end) || lexicon.placeBehind.has(last.key)) return end;
  if (isNameWord(words, end, lexicon)) return end + 1;
  const word = words[end]!;
  // Вологодская область
  if (lexicon.placeBehind.has(word.key) && PLACE_ADJECTIVE.test(last.text)) return end + 1;
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
  const small = words.slice(end, next).map((one) => one.key);
  return joins(small, words, from, end, next, lexicon) ? next + 1 : end;
}

/** Adjectives made of names of places, in all cases. */
const PLACE_ADJECTIVE = /(?:[сц]к|чн|жн|шн|тн|вн|льн)(?:ая|ой|ую|ий|ый|ого|ому|им|ым|ом|ие|их|ые|ых)$/;

/** Kind of the longest name in the gazetteer that begins at a word. */
function knownKindAt(words: readonly Word[], at: number): Kind | undefined {
  const end = Math.max(knownEnd(words, at), at + 1);
  return wellKnown(
    words
      .slice(at, end)
      .map(({ key }) => key)
      .join(' '),
  )?.kind;
}

/** Whether the small words between two capitalised ones belong to one name. */
function joins(
  small: readonly string[],
  words: readonly Word[],
  from: number,
  end: number,
  next: number,
  lexicon: Lexicon,
): boolean {
  const [first, ...rest] = small as [string, ...string[]];
  // Fuschl am See
  if (lexicon.nounCapitals && isByWater(small, words, from, end, next, lexicon)) return true;
  if (small.every((word) => lexicon.particles.has(word))) {
    const areOthers = small.some(
      (word) => lexicon.links.has(word) || lexicon.and.has(word) || lexicon.articles.has(word),
    );
    const isRole =
      lexicon.nounCapitals &&
      (lexicon.roles.has(words[end - 1]!.key) ||
        lexicon.typeOf(words[next]!.key) !== null ||
        isHead(words[next]!.key, lexicon));
    // Max Lind von der | Universität Kovin
    if (isRole) return false;
    // Berlin von | Max Lind
    const isPlace = lexicon.nounCapitals && wellKnown(words[end - 1]!.key)?.kind === 'place';
    // Luka Lind von | Tottenham Hotspur
    const isBody = knownKindAt(words, next) === 'body';
    if (!areOthers) return !lexicon.titles.has(words[end - 1]!.key) && !isRole && !isPlace && !isBody;
    // Juan de Orsa
    if (lexicon.nounFirst && end - from === 1 && small.join() === 'de' && isGivenName(words[from]!.key))
      return true;
    // María Dolores de Cospedal, José Ortega y Gasset, but “entre Santiago y Puerto Orsa”
    if (lexicon.nounFirst && isGivenName(words[from]!.key) && small.join() === 'del')
      return goesOnWithDel(words, from, end, next, lexicon);
    if (isGivenName(words[from]!.key))
      return (!lexicon.and.has(first) || end - from > 1) && !isNameAlone(words, next, lexicon);
  }
  if (isDepartment(words, end - 1, next, lexicon)) return true;
  if (lexicon.nounFirst && isNamedAfterPlace(small, words, end, next, lexicon)) return true;
  const nounBefore = words.slice(from, end).some(({ key, form }) => form !== 'small' && isHead(key, lexicon));
  if (!nounBefore && first === 'of' && rest.length === 0 && isLaw(words, next, lexicon)) return true;
  // “Britain’s Competition and Markets Authority”
  const isEvent = end - from === 1 && lexicon.nouns.get(words[from]!.key) === 'event';
  // World Travel and Tourism Council: a noun that tells something at the end of a name only
  const { types, links } = lexicon;
  const isWeak = words.slice(from, end).every(({ key }) => !types.has(key) && !links.has(key));
  // the Energy and Water Tribunal: a noun of companies, too
  const isField = end - from === 1 && lexicon.departments.has(words[from]!.key);
  if (!nounBefore || ((isEvent || isWeak || isField) && lexicon.and.has(first)))
    return lexicon.and.has(first) && rest.length === 0 && isSplitQualifier(words, from, end, next, lexicon);
  if (lexicon.links.has(first)) {
    // “Mary Hill | of Oxford University”
    const given = words[Math.max(from, end - 2)]!.key;
    if (end - from > 1 && isGivenName(given) && lexicon.surnames.has(words[end - 1]!.key)) return false;
    // “by Orsa University | for the Kovin Board”
    if (first === 'for' && end - from > 1 && words[end - 1]!.key === 'university') return false;
    const isOwn = rest.every((word) => lexicon.articles.has(word));
    // Institute for the Study of War
    const isSecond = first === 'of' && words.slice(from, end).some(isLink(lexicon));
    // Court of Arbitration for Sport
    const isFor = first === 'for' && end - from === 3 && isLink(lexicon)(words[end - 2]!);
    if (isFor && isOwn && !isNameAlone(words, next, lexicon)) return true;
    return isOwn && (isSecond || isHead(words[lexicon.nounFirst ? from : end - 1]!.key, lexicon));
  }
  // Nobel Prize in Literature
  if (first === 'in' && rest.length === 0 && PRIZE.test(words[end - 1]!.key))
    return !isNameAlone(words, next, lexicon) && words[next]!.form === 'name';
  if (isListed(small, words, from, end, next, lexicon)) return true;
  if (!lexicon.and.has(first) || rest.length > 0) return false;
  // “Ministry of Trade and Industry”, but “the Ministry of Trade and Kovin”
  const run = words.slice(from, end);
  const isBody = run.some(({ key }) => ['body', 'institution'].includes(kindOfNoun(key, lexicon) ?? ''));
  return isBody && run.some(isLink(lexicon)) && !isNameAlone(words, next, lexicon);
}

/** Whether “of” and a name may follow a noun. */
function isHead(key: string, lexicon: Lexicon): boolean {
  const kind = kindOfNoun(key, lexicon);
  return kind !== null && kind !== 'person';
}

function hasEventNoun(word: Word, lexicon: Lexicon): boolean {
  return lexicon.nouns.get(word.key) === 'event';
}

/** Whether a word may be part of a name. */
function isNameWord(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const word = words[at]!;
  if (word.form === 'small' || word.form === 'digits') return false;
  // А. Линд
  if (/^\p{Lu}$/u.test(word.text) && words[at + 1]?.gap.startsWith('.')) return true;
  if (isArticleInName(words, at, lexicon)) return true;
  const isSurname = isBehindGivenName(words, at);
  if (lexicon.articles.has(word.key)) return false;
  if (lexicon.clause.has(word.key) && !isSurname && word.form !== 'letters') return false;
  // Juan Carlos I, but no century
  if (/^[IVXL]+$/.test(word.text)) return at > 0 && words[at - 1]!.form === 'name' && isJoined(words, at);
  if (word.text.length === 1) return words[at + 1]?.gap.startsWith('.') ?? false;
  if (lexicon.directions.has(word.key) && isDirection(words, at, lexicon)) return true;
  if (isPartOfPlace(words, at, lexicon)) return true;
  if (lexicon.notNames.has(word.key) && !(isSurname && !lexicon.nounCapitals))
    return wellKnown(word.key) !== undefined;
  if (lexicon.nounCapitals && !isNameAmongNouns(words, at, lexicon)) return false;
  // Theresa May
  return isSurname || !lexicon.times.has(word.key) || isPersonsFirst(words, at, lexicon);
}

/** Stephan Weil, Theresa May, Brian West: a surname that is another word too. */
function isBehindGivenName(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return (
    words[at]!.form === 'name' && before?.form === 'name' && isGivenName(before.key) && isJoined(words, at)
  );
}

/** End of the longest name of several words in the gazetteer that begins at `at`; `at` where none does. */
export function knownEnd(words: readonly Word[], at: number): number {
  if (words[at]!.form === 'small' || !beginsKnown(words[at]!.key)) return at;
  let end = at;
  let key = words[at]!.key;
  for (let next = at + 1; next < words.length && next < at + LONGEST_KNOWN; next += 1) {
    if (words[next - 1]!.cut === 'compound') break;
    const { gap } = words[next]!;
    if (!isJoined(words, next) && gap !== ', ') break;
    key += `${gap.replace(/\.\s/, ' ')}${words[next]!.key}`;
    const mayEnd = words[next]!.form !== 'small' || /[а-я]/.test(key);
    if (mayEnd && wellKnown(key)) end = next + 1;
  }
  return end;
}
