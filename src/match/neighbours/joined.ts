// Names that hyphens join to longer ones: SARS-CoV-2, Dinamo-Minsk, Stratford-upon-Avon, Minsk-Arena. What is only
// put beside a name is none: NATO-led, anti-Putin, US-Russia, Putin-Besuch.

import { FOLD, unitAt } from '../text/symbols.ts';
import type { Around } from './around.ts';
import { GIVEN_NAME, TOWN } from './facts.ts';
import * as data from './neighbours.data.ts';
import { OF_PAIRS } from './surname.data.ts';
import { ROUTES } from './towns.data.ts';
import {
  HYPHEN,
  isAcronym,
  isLatin,
  isLetter,
  lettersAt,
  lettersBefore,
  type Word,
  wordAfter,
  wordBefore,
} from './words.ts';

const EN_DASH = 0x2013;

/** Chunks between hyphens that are looked at. */
const LONGEST_CHAIN = 4;

/** Whether a hyphen stands at an offset; a dash between clauses is none. */
export function isHyphen(text: string, at: number): boolean {
  const unit = unitAt(text, at);
  return FOLD[unit] === HYPHEN && unit !== 0x2014 && unit !== 0x2015;
}

/** Whether the hyphen at `start - 1` joins the name at `start` to what is before. */
export function isJoinedBefore(text: string, start: number): boolean {
  const chunk = lettersBefore(text, start - 1);
  if (!chunk) return false;
  if (data.JOINED_FORMERS.has(chunk.folded)) return true;
  // Place Jean-Jaurès, Jean-Marie Le Pen.
  if (chunk.capitalised) return data.FORMERS.has(chunk.folded) || chunk.is(GIVEN_NAME);
  if (!isHyphen(text, chunk.start - 1) || !data.JOINING.has(chunk.folded)) return false;
  return lettersBefore(text, chunk.start - 1)?.capitalised ?? false;
}

/** Whether the hyphen at `end` joins what follows to the name that ends there. */
export function isJoinedBehind(text: string, end: number): boolean {
  const chunk = lettersAt(text, end + 1);
  if (!chunk) return false;
  if (endsInHead(text, chunk)) return true;
  if (data.JOINING.has(chunk.folded) && isHyphen(text, chunk.end))
    return lettersAt(text, chunk.end + 1)?.capitalised ?? false;
  return endsInNumber(text, end);
}

/**
 * Whether the hyphen at `end` joins a part of the town to the name at [start, end): Brno-Židenice, Lyon-La Duchère. What else
 * it may join is another town, l'axe Paris-Berlin; English and German put nouns behind it, the Paris-Roubaix race.
 */
export function isPartOfTown(around: Around, start: number, end: number): boolean {
  const part = lettersAt(around.text, end + 1);
  return part !== null && !around.startsName(part.start) && isPart(around, part, end, start, part.end);
}

/** The same of the hyphen before the name at [start, end), which is not behind a name that was found: Olsztyn-Mazury. */
export function isBehindPart(around: Around, start: number, end: number): boolean {
  const part = lettersBefore(around.text, start - 1);
  return part !== null && isPart(around, part, start - 1, part.start, end);
}

/** The same of a part that the hyphen at an offset joins to a name; both are text[start, end). */
function isPart(
  { text, family, isGerman }: Around,
  part: Word,
  hyphen: number,
  start: number,
  end: number,
): boolean {
  if (isGerman || family === 'english' || unitAt(text, hyphen) === EN_DASH) return false;
  if (!part.capitalised || !isLatin(part.initial) || part.end - part.start === 1) return false;
  if (part.is(TOWN) || isAcronym(text, part.start, part.end)) return false;
  const beside = [wordBefore(text, start), wordAfter(text, end)];
  return !beside.some((word) => word && (OF_PAIRS.has(word.folded) || ROUTES.has(word.folded)));
}

/** Whether a chunk, or one that capitalised ones and hyphens lead to, is a noun that forms names: Gabriel-Grüner-Preis. */
function endsInHead(text: string, first: Word): boolean {
  let chunk: Word | null = first;
  for (let count = 0; count < LONGEST_CHAIN && chunk?.capitalised; count += 1) {
    if (data.JOINED_HEADS.has(chunk.folded)) return true;
    chunk = isHyphen(text, chunk.end) ? lettersAt(text, chunk.end + 1) : null;
  }
  return chunk !== null && data.JOINED_HEADS.has(chunk.folded);
}

/** Whether chunks of letters from the hyphen at `at` on end in a hyphen and a number. */
function endsInNumber(text: string, at: number): boolean {
  let hyphen = at;
  for (
    let count = 0;
    count < LONGEST_CHAIN && isHyphen(text, hyphen) && isLetter(text, hyphen + 1);
    count += 1
  ) {
    if (isDigit(text, hyphen + 1)) return true;
    hyphen = lettersAt(text, hyphen + 1)!.end;
  }
  return false;
}

function isDigit(text: string, at: number): boolean {
  const symbol = FOLD[unitAt(text, at)]!;
  return symbol >= 0x30 && symbol < 0x3a;
}
