// Things that are called after people and places: улица Ленина, гостиница «Украина», porte-avions Charles de Gaulle.

import * as called from './called.data.ts';
import { CLUB_ENDS, CLUB_NAMES, CLUB_YEARS, CLUBS } from './clubs.data.ts';
import { CALLING, GIVEN_NAME, TITLE } from './facts.ts';
import { FORMERS } from './neighbours.data.ts';
import type { Rule } from './rules.ts';
import { beginsSentence } from './sentence.ts';
import { tellingPart } from './telling.ts';
import { isCapital, isLatin, type Word, wordBefore } from './words.ts';

/** Given names and initials before a surname, at most. */
const MOST_GIVEN = 3;

/** Words before a noun among which an office is looked for. */
const MOST_BEFORE = 4;

/** What is known of the language of a text: its names have cases, or its small nouns stand before names. */
export type Family = 'slavic' | 'english' | 'italian' | 'spanish' | 'other';

/** The family of a BCP 47 tag; without one small nouns are taken for English. */
export function familyOf(language: string): Family {
  if (/^(?:sl|hr|sr|bs|mk|bg|cs|sk|pl|ru|uk|be)\b/i.test(language)) return 'slavic';
  if (/^it\b/i.test(language)) return 'italian';
  if (/^(?:es|pt|gl|ca)\b/i.test(language)) return 'spanish';
  return /^(?:en\b|$)/i.test(language) ? 'english' : 'other';
}

/** Ends of names that are no genitive: “вручил премию Ивану”. */
const NO_GENITIVE = /(?:у|ю|ом|ем|ым|им|owi|emu|ovi)(?=\s|$)/u;

/** Words before “имени” that make it mean “on behalf of”. */
const BEHALF = new Set(['от', 'від', 'ад']);

/** What the noun before a name that ends at `end` says, perhaps with initials between; null: nothing. */
export function calledBy(text: string, noun: Word, end: number, family: Family): Rule | null {
  const says = isInitial(noun)
    ? behindGivenNames(text, noun, family)
    : (behindNoun(text, noun, family) ?? behindOneName(text, noun, family));
  return says === 'dedicated' && NO_GENITIVE.test(text.slice(noun.end, end)) ? null : says;
}

function behindNoun(text: string, noun: Word, family: Family): Rule | null {
  if (!noun.is(CALLING)) return null;
  const folded = tellingPart(noun.folded)!;
  if (isClub(text, noun, folded)) return 'forms names';
  if (CLUB_NAMES.has(folded)) return 'named';
  if (family !== 'slavic' && isLatin(noun.initial)) {
    if (family === 'english' && called.ENGLISH_TOO.has(folded)) return null;
    if (FORMERS.has(folded) && isCapital(text, noun.end - folded.length)) return 'forms names';
    if (called.CALLED.has(folded)) return 'called so';
    if (!called.HONOURS.has(folded)) return null;
    // Via Garibaldi; elsewhere it is the way that something takes.
    if (folded === 'via' && family !== 'italian') return null;
    // “Ce qui place Paris devant Londres”.
    return folded === 'place' ? 'called in honour' : 'called so';
  }
  if (called.STREETS.has(folded)) return isBehalf(text, noun) ? null : 'called in honour';
  if (noun.isCut) return ofShort(folded);
  if (called.DEDICATED.has(folded)) return noun.capitalised ? ofCapital(text, noun) : ofSmall(text, noun);
  if (called.STORMS.has(folded)) return 'called in honour';
  if (called.SHIPS.has(folded)) return 'called so';
  return called.NAMED.has(folded) ? 'named' : null;
}

/** ул. Ленина, им. Пушкина. */
function ofShort(folded: string): Rule | null {
  if (called.SHORT_STREETS.has(folded)) return 'called in honour';
  return called.SHORTEST_STREETS.has(folded) ? 'dedicated' : null;
}

/** Музей Пушкина, but “директора музея Ивана Петрова”, where the office before it is the person’s. */
function ofSmall(text: string, noun: Word): Rule | null {
  let word = wordBefore(text, noun.start);
  for (let count = 0; count < MOST_BEFORE && word; count += 1) {
    if (word.is(TITLE)) return null;
    word = wordBefore(text, word.start);
  }
  return 'dedicated';
}

/** Музей Москвы, but at the start of a sentence “Аэропорт Стамбула закрыт”; there too Gledališče Celje. */
function ofCapital(text: string, noun: Word): Rule {
  return beginsSentence(text, noun.start) ? 'called in honour where a sentence begins' : 'forms names';
}

/** Behind one more name, which no list need know: имени Мусы Джалиля. */
function behindOneName(text: string, name: Word, family: Family): Rule | null {
  if (!name.capitalised) return null;
  const noun = wordBefore(text, name.start);
  const says = noun && behindNoun(text, noun, family);
  return says && !(says === 'named' || says === 'forms names') ? says : null;
}

/** Behind initials: USS Gerald R. Ford, ул. А. С. Пушкина. */
function behindGivenNames(text: string, last: Word, family: Family): Rule | null {
  let first = last;
  for (let count = 1; count < MOST_GIVEN; count += 1) {
    const before = wordBefore(text, first.start);
    if (!before || !(isInitial(before) || before.is(GIVEN_NAME))) break;
    first = before;
  }
  const noun = wordBefore(text, first.start);
  return noun && behindNoun(text, noun, family);
}

/** Whether a name that ends at `end` may be a possessive adjective: Prešernova nagrada, Titovi cesti, but “Babišovi cenu”. */
export function isPossessive(text: string, end: number, noun: Word): boolean {
  if (/[oe]vi$/u.test(text.slice(end - 3, end))) return noun.folded.endsWith('i');
  return /(?:[oe]v|in)(?:[aoeyuě]|ou|ega|emu|im|em|ih|imi|ým|ých|ými)?$|ův$/u.test(text.slice(end - 8, end));
}

/** Whether a word is the abbreviation of a kind of club or ship: FC, VfB, USS. */
export function isClub(text: string, { end }: Word, folded: string): boolean {
  return CLUBS.has(folded) && isCapital(text, end - folded.length) && isCapital(text, end - 1);
}

function isInitial(word: Word): boolean {
  return word.isCut && word.capitalised && word.text.replaceAll('.', '').length <= 2;
}

/** “от имени”, on behalf of. */
function isBehalf(text: string, { folded, start }: Word): boolean {
  return /^им|^ім/.test(folded) && BEHALF.has(wordBefore(text, start)?.folded ?? '');
}

/** Last parts of all nouns that may say something, for a look at the token before a name. */
export const NOUN_PARTS: ReadonlySet<string> = new Set(
  [...called.NOUNS, ...called.TREATIES, ...CLUB_YEARS, ...CLUB_ENDS.keys()].map((noun) =>
    noun.slice(noun.lastIndexOf('-') + 1),
  ),
);
