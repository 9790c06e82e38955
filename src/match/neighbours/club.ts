// Clubs and towns that are called by a town: Union Berlin, TSV 1860 München, Rytíři Kladno, New York.

import { foldName } from '../text/folding.ts';
import { isCyrillicAdjective } from './adjective.ts';
import type { Around } from './around.ts';
import { CLUB_ENDS, CLUB_YEARS, CLUBS } from './clubs.data.ts';
import { ADJECTIVE_FORMER, CLUB_NAME, INSIDE, NOUN_ENDING, PLAIN, SPORT, TOWN_ENDING } from './facts.ts';
import { NEW_TOWNS } from './namesake.data.ts';
import { isAcronym, lettersAt, type Word, wordAfter, wordBefore } from './words.ts';

/** How Slavic adverbs end: Konečně, Официално. */
const ADVERB = /(?:ne|[oо])$/;

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

/** Whether a number or a small word before a town is the end of a club’s name: TSV 1860 München, Черно море Варна. */
export function isClubEnd(text: string, last: Word): boolean {
  const before = wordBefore(text, last.start);
  if (!before?.capitalised) return false;
  if (CLUB_YEARS.has(last.text)) return isAcronym(text, before.start, before.end) && CLUBS.has(before.folded);
  // “В Черно море”: there it is the sea.
  return CLUB_ENDS.get(last.folded) === before.folded && !wordBefore(text, before.start)?.is(INSIDE);
}

/** Whether a word before the name at [start, end) makes another town of it even where a sentence begins: New York. */
export function isNewTown(text: string, word: Word, start: number, end: number): boolean {
  return word.is(ADJECTIVE_FORMER) && NEW_TOWNS.has(foldName(text.slice(start, end)));
}

/**
 * Whether a word with which a sentence begins makes a body of the town that ends at `end`: a noun by its end, or any word but
 * those of games where a game is told of.
 */
export function isBodyAtStart({ text, family, isGerman }: Around, word: Word, end: number): boolean {
  if (isGerman || word.is(PLAIN)) return false;
  if (family === 'slavic' && word.is(NOUN_ENDING)) return true;
  if (word.is(SPORT | TOWN_ENDING) || ADVERB.test(word.folded) || isCyrillicAdjective(word.folded))
    return false;
  let next = wordAfter(text, end);
  for (let count = 0; count < MOST_WORDS && next; count += 1) {
    if (next.is(SPORT)) return true;
    next = wordAfter(text, next.end);
  }
  return false;
}
