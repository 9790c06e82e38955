// Firms called after people: Johnson & Johnson, Moody & Sons. Two names that “&” joins are no firm yet: “Putin & Xi”.

import { CLASS, SPACE, unitAt } from '../text/symbols.ts';
import type { Around } from './around.ts';
import { PLAIN, TOWN } from './facts.ts';
import * as data from './neighbours.data.ts';
import { lettersAt, lettersBefore, type Word, wordAfter, wordBefore } from './words.ts';

const AMPERSAND = 0x26;

/** Whether “&” joins the name at [start, end) to itself, or to a word that makes a firm of it. */
export function isFirm(text: string, start: number, end: number): boolean {
  const behind = partnerAfter(text, end);
  if (behind && (data.PARTNERS.has(behind.folded) || behind.text === text.slice(start, end))) return true;
  const before = partnerBefore(text, start);
  return before !== null && before.text === text.slice(start, end);
}

/** Whether “&” joins another part to the place that ends at `end`: Brighton & Hove, but “London & Paris”. */
export function isPartnered({ text, startsName, family }: Around, end: number): boolean {
  if (family !== 'english') return false;
  const part = partnerAfter(text, end);
  return !!part?.capitalised && !part.is(TOWN | PLAIN) && !startsName(part.start);
}

function partnerAfter(text: string, end: number): Word | null {
  const at = isSpace(text, end) ? end + 1 : end;
  if (unitAt(text, at) !== AMPERSAND) return null;
  return at === end ? lettersAt(text, at + 1) : wordAfter(text, at + 1);
}

function partnerBefore(text: string, start: number): Word | null {
  const at = isSpace(text, start - 1) ? start - 2 : start - 1;
  if (at < 1 || unitAt(text, at) !== AMPERSAND) return null;
  return at === start - 1 ? lettersBefore(text, at) : wordBefore(text, at);
}

function isSpace(text: string, at: number): boolean {
  return at >= 0 && at < text.length && (CLASS[unitAt(text, at)]! & SPACE) !== 0;
}
