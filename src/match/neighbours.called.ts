// Things that are called after people and places: улица Ленина, гостиница «Украина», porte-avions Charles de Gaulle.
import * as called from './neighbours.called.data.ts';
import { CLUB_NAMES, CLUBS, FORMERS } from './neighbours.data.ts';
import type { Rule } from './neighbours.rules.ts';
import { beginsSentence } from './neighbours.sentence.ts';
import { isCapital, isGivenName, isLatin, lettersBefore, type Word, wordBefore } from './neighbours.words.ts';
import { CLASS, FOLD, SPACE, unitAt } from './symbols.ts';

const QUOTE = 0x22;
/** Given names and initials before a surname, at most. */
const MOST_GIVEN = 3;

/** What is known of the language of a text: its names have cases, or its small nouns stand before names. */
export type Family = 'slavic' | 'english' | 'other';

/** The family of a BCP 47 tag; without one small nouns are taken for English. */
export function familyOf(language: string): Family {
  if (/^(?:sl|hr|sr|bs|mk|bg|cs|sk|pl|ru|uk|be)\b/i.test(language)) return 'slavic';
  return /^(?:en\b|$)/i.test(language) ? 'english' : 'other';
}

/** Words before “имени” that make it mean “on behalf of”. */
const BEHALF = new Set(['от', 'від', 'ад']);

/** What a noun before the name at [start, end) says, with quotation marks around the name or without; null: nothing. */
export function calledBefore(text: string, start: number, end: number, family: Family): Rule | null {
  const quote = openingQuote(text, start);
  if (quote >= 0) return isClosed(text, end) ? inQuotes(text, quote) : null;
  const noun = nounBefore(text, start);
  if (!noun) return null;
  return isInitial(noun) ? behindGivenNames(text, noun, family) : behindNoun(text, noun, family);
}

function behindNoun(text: string, noun: Word, family: Family): Rule | null {
  const { folded } = noun;
  if (isClub(text, noun)) return 'forms names';
  if (CLUB_NAMES.has(folded)) return 'named';
  if (family !== 'slavic' && isLatin(noun.text.charCodeAt(0))) {
    if (family === 'english' && called.ENGLISH_TOO.has(folded)) return null;
    if (noun.capitalised && FORMERS.has(folded)) return 'forms names';
    if (called.CALLED.has(folded)) return 'called so';
    return called.HONOURS.has(folded) ? 'called in honour' : null;
  }
  if (called.STREETS.has(folded)) return isBehalf(text, noun) ? null : 'called in honour';
  if (noun.text.endsWith('.')) return called.SHORT_STREETS.has(folded) ? 'dedicated' : null;
  if (called.DEDICATED.has(folded)) return noun.capitalised ? ofCapital(text, noun) : 'dedicated';
  if (called.SHIPS.has(folded)) return 'called so';
  return called.NAMED.has(folded) ? 'named' : null;
}

/** Музей Москвы, but at the start of a sentence “Аэропорт Стамбула закрыт”. */
function ofCapital(text: string, noun: Word): Rule {
  return beginsSentence(text, noun.start) ? 'called in honour' : 'forms names';
}

/** The word before a place, without what is elided before it: l’Institut. */
function nounBefore(text: string, place: number): Word | null {
  const word = wordBefore(text, place);
  const elided = word ? word.folded.indexOf("'") : -1;
  return elided === 1 || elided === 2 ? (lettersBefore(text, word!.end) ?? word) : word;
}

function inQuotes(text: string, quote: number): Rule | null {
  const noun = nounBefore(text, quote);
  if (!noun) return null;
  const { folded } = noun;
  if (isClub(text, noun) || called.SHIPS.has(folded)) return 'called so';
  if (called.NAMED.has(folded) || called.QUOTED.has(folded) || called.CALLED.has(folded)) return 'called so';
  const honours = called.STREETS.has(folded) || called.DEDICATED.has(folded) || called.HONOURS.has(folded);
  return honours ? 'called in honour' : null;
}

/** Behind initials: USS Gerald R. Ford, ул. А. С. Пушкина. */
function behindGivenNames(text: string, last: Word, family: Family): Rule | null {
  let first = last;
  for (let count = 1; count < MOST_GIVEN; count += 1) {
    const before = wordBefore(text, first.start);
    if (!before || !(isInitial(before) || isGivenName(before.folded))) break;
    first = before;
  }
  const noun = nounBefore(text, first.start);
  if (!noun) return null;
  return behindNoun(text, noun, family);
}

/** Whether a word is the abbreviation of a kind of club or ship: FC, VfB, USS. */
function isClub(text: string, { folded, start, end }: Word): boolean {
  return CLUBS.has(folded) && isCapital(text, start) && isCapital(text, end - 1);
}

function isInitial({ text, capitalised }: Word): boolean {
  return capitalised && text.endsWith('.') && text.replaceAll('.', '').length <= 2;
}

/** “от имени”, on behalf of. */
function isBehalf(text: string, { folded, start }: Word): boolean {
  return /^им|^ім/.test(folded) && BEHALF.has(wordBefore(text, start)?.folded ?? '');
}

/** Where a quotation mark stands before `start`, perhaps with a space between; -1: nowhere. */
function openingQuote(text: string, start: number): number {
  const at = isSpace(text, start - 1) ? start - 2 : start - 1;
  return at >= 0 && FOLD[unitAt(text, at)] === QUOTE ? at : -1;
}

function isClosed(text: string, end: number): boolean {
  return FOLD[unitAt(text, isSpace(text, end) ? end + 1 : end)] === QUOTE;
}

function isSpace(text: string, at: number): boolean {
  return at >= 0 && at < text.length && (CLASS[unitAt(text, at)]! & SPACE) !== 0;
}

/** Last parts of all nouns that may say something, for a look at the token before a name. */
export const NOUN_PARTS: ReadonlySet<string> = new Set(
  [
    ...called.STREETS,
    ...called.SHORT_STREETS,
    ...called.DEDICATED,
    ...called.SHIPS,
    ...called.NAMED,
    ...called.HONOURS,
    ...called.CALLED,
    ...called.QUOTED,
    ...called.TREATIES,
  ].map((noun) => noun.slice(noun.lastIndexOf('-') + 1)),
);
