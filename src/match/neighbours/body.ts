// Names that words behind them make others of: State Union of Serbia, San José de Ocoa, Minsk agreements, State University.
import { foldName } from '../text/folding.ts';
import type { Around } from './around.ts';
import { isPossessive } from './called.ts';
import * as facts from './facts.ts';
import * as data from './neighbours.data.ts';
import type { Rule } from './rules.ts';
import { hasSpace, lettersAt, type Word, wordAfter, wordBefore } from './words.ts';

/** How many words behind a name are looked at for one that makes an institution of it. */
const LONGEST_INSTITUTION = 4;
/** What joins a town to its river: Richmond upon Thames. */
const UPON = 'upon';

/** Whether the name at [start, end) of a text is a body’s that “of Somewhere” turns into another one. */
export function isBody(text: string, start: number, end: number): boolean {
  if (!hasSpace(text, start, end)) return false;
  const name = foldName(text.slice(start, end));
  return (
    data.BODIES.has(name.slice(name.lastIndexOf(' ') + 1)) ||
    data.FIRST_BODIES.has(name.slice(0, name.indexOf(' ')))
  );
}

/** Whether many towns have the name at [start, end) of a text. */
export function isShared(text: string, start: number, end: number): boolean {
  const first = lettersAt(text, start);
  if (!first) return false;
  return first.end === end ? data.SHARED.has(first.folded) : data.SHARED_FIRST.has(first.folded);
}

/** Whether words from `next` on make an institution of what is before them: State University. */
export function isInstitution(text: string, next: Word): boolean {
  let word: Word | null = next;
  for (let count = 0; count < LONGEST_INSTITUTION && word?.capitalised; count += 1) {
    if (word.is(facts.HEAD)) return true;
    if (word.is(facts.GIVEN_NAME)) return false;
    word = wordAfter(text, word.end);
  }
  return false;
}

/** Whether a town and two capitalised words behind it, the last of which is `last`, are rather a thing’s name than it and a person. */
export function isOfThing(text: string, start: number, last: Word): boolean {
  if (last.is(facts.PLAIN | facts.GIVEN_NAME)) return false;
  // Buffalo Wild Wings; the Oxford English Dictionary.
  return last.folded.endsWith('s') || wordBefore(text, start)?.folded === 'the';
}

/** What the small word at `from` says of the name at [start, end) before it: State Union of Serbia, Minsk agreements. */
export function smallBehind({ text, startsName }: Around, start: number, end: number, from: number): Rule {
  if (!data.SMALL_BEHIND_INITIALS.has(text[from]!)) return 'stands for itself';
  const next = wordAfter(text, end)!;
  if (next.is(facts.ACCORD)) return 'accords';
  if (next.is(facts.POSSESSED)) return isPossessive(text, end, next) ? 'dedicated' : 'stands for itself';
  if (!next.is(facts.LINK)) return 'stands for itself';
  const isPart = isBody(text, start, end);
  const isOnWater = next.folded === UPON;
  if (!isPart && !isOnWater && !isShared(text, start, end)) return 'stands for itself';
  const owner = wordAfter(text, next.end);
  const named = owner?.is(facts.ARTICLE) ? wordAfter(text, owner.end) : owner;
  if (!named?.capitalised || startsName(named.start)) return 'stands for itself';
  if (isPart) return 'another body';
  if (isOnWater) return 'word behind';
  // “La llegada a Santiago de Juan Pérez”.
  const isOther = named.is(facts.GIVEN_NAME | facts.TITLE) || wordAfter(text, named.end)?.capitalised;
  return isOther ? 'stands for itself' : 'word behind';
}
