// Clubs that are called by a town: Union Berlin, TSV 1860 München, Rytíři Kladno.

import { isCyrillicAdjective } from './adjective.ts';
import type { Around } from './around.ts';
import { CLUB_YEARS, CLUBS } from './clubs.data.ts';
import { CLUB_NAME, NOUN_ENDING, PLAIN, SPORT, TOWN_ENDING } from './facts.ts';
import { isAcronym, lettersAt, type Word, wordAfter, wordBefore } from './words.ts';

/** Words of a sentence that are looked at for one that tells of a game. */
const MOST_WORDS = 14;

/** Whether the name of one word at [start, end) is a club’s, with the town behind it: Union Berlin. */
export function isClubNamed(
  { text, startsName, capitalsTell }: Around,
  next: Word,
  start: number,
  end: number,
): boolean {
  const first = lettersAt(text, start);
  if (first?.end !== end || !first.is(CLUB_NAME) || next.is(PLAIN)) return false;
  return startsName(next.start) || capitalsTell(start);
}

/** Whether a number before a town is a club’s, behind its abbreviation: TSV 1860 München. */
export function isClubYear(text: string, number: Word): boolean {
  const { text: digits, start } = number;
  if (!CLUB_YEARS.has(digits)) return false;
  const club = wordBefore(text, start);
  return club !== null && isAcronym(text, club.start, club.end) && CLUBS.has(club.folded);
}

/**
 * Whether a word with which a sentence begins makes a body of the town that ends at `end`: a noun by its end, or any word but
 * those of games where a game is told of.
 */
export function isBodyAtStart({ text, family, isGerman }: Around, word: Word, end: number): boolean {
  if (isGerman || word.is(PLAIN)) return false;
  if (family === 'slavic' && word.is(NOUN_ENDING)) return true;
  if (word.is(SPORT | TOWN_ENDING) || isCyrillicAdjective(word.folded)) return false;
  let next = wordAfter(text, end);
  for (let count = 0; count < MOST_WORDS && next; count += 1) {
    if (next.is(SPORT)) return true;
    next = wordAfter(text, next.end);
  }
  return false;
}
