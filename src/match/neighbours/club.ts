// Clubs and towns that are called by a town: Union Berlin, TSV 1860 München, Rytíři Kladno, «Шахтар» Донецьк, New York.

import { foldName } from '../text/folding.ts';
import { isCyrillicAdjective } from './adjective.ts';
import type { Around } from './around.ts';
import { CLUB_ENDS, CLUB_YEARS, CLUBS, NO_NOUNS } from './clubs.data.ts';
import {
  ADJECTIVE_FORMER,
  CLUB_NAME,
  CLUB_PATRON,
  INSIDE,
  NOUN_ENDING,
  PLAIN,
  SPORT,
  TOWN,
  TOWN_ENDING,
} from './facts.ts';
import { isHyphen } from './joined.ts';
import { words } from './list.ts';
import { NEW_TOWNS } from './namesake.data.ts';
import type { Rule } from './rules.ts';
import { isAcronym, lettersAt, type Word, wordAfter, wordBefore } from './words.ts';

/** Small words before a river: nad Wisłą. */
const RIVERSIDE = words('nad na po край по над на');

/** How Slavic adverbs end: Konečně, Официално. */
const ADVERB = /(?:ne|[oо])$/;

/** How Slavic nouns end as they stand in texts, and no verbs, adjectives or adverbs but those of a list. */
const NOUN_END = /(?<!c)[bdfghknprsvxzбгджзкнпрсфцчш]$/;
/** How towns end that have cases: with another end the noun may govern them, курорт Сочи. */
const INFLECTED = /[^oeiuyоеиуыэіёюéíůü]/i;

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
  if (first?.end !== end || !first.is(CLUB_NAME | CLUB_PATRON) || next.is(PLAIN)) return false;
  if (next.is(TOWN)) return !RIVERSIDE.has(wordBefore(text, start)?.folded ?? '');
  return first.is(CLUB_NAME) && (startsName(next.start) || capitalsTell(start));
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
 * What a word with which a sentence begins says of the town that ends at `end`: it makes a body of it if it is a noun by its
 * end, or where a game is told of, any word but those of games.
 */
export function bodyAtStart({ text, family, isGerman }: Around, word: Word, end: number): Rule {
  if (isGerman || word.is(PLAIN)) return 'stands for itself';
  const isSlavic = family === 'slavic';
  if (isSlavic && word.is(NOUN_ENDING)) return 'body of a place';
  if (word.is(SPORT | TOWN_ENDING)) return 'stands for itself';
  const { folded } = word;
  if (ADVERB.test(folded) || isCyrillicAdjective(folded)) return 'stands for itself';
  // “Spor Praha–Brno trvá”.
  if (isSlavic && isNoun(word) && INFLECTED.test(text.slice(end - 1, end)) && !isHyphen(text, end))
    return 'named';
  return tellsGame(text, end) ? 'body of a place' : 'stands for itself';
}

/** Whether a word of a Slavic language ends as nouns and few other words do: Litex, Миньор. */
function isNoun(word: Word): boolean {
  return NOUN_END.test(word.text) && !NO_NOUNS.has(word.folded);
}

/** Whether a word behind `end` tells of a game. */
export function tellsGame(text: string, end: number): boolean {
  let next = wordAfter(text, end);
  for (let count = 0; count < MOST_WORDS && next; count += 1) {
    if (next.is(SPORT)) return true;
    next = wordAfter(text, next.end);
  }
  return false;
}
