// Months that are names of people, too: “in May May said so”, “on 5 June”.

import { FOLD, unitAt } from '../text/symbols.ts';
import * as data from './month.data.ts';
import { type Word, wordAfter, wordBefore } from './words.ts';

const SHORTEST = 3;
const LONGEST = 6;
const APOSTROPHE = 0x27;
const ZERO = 0x30;
const NINE = 0x39;

/** Whether the words beside text[start, end) tell that it is a month. */
export function isMonth(text: string, start: number, end: number): boolean {
  if (end - start < SHORTEST || end - start > LONGEST || !data.INITIALS.has(text[start]!)) return false;
  if (!data.MONTHS.has(text.slice(start, end))) return false;
  const before = wordBefore(text, start);
  const behind = wordAfter(text, end);
  if ((before && hasDigit(text, before)) || (behind && (hasDigit(text, behind) || behind.text === 'Day')))
    return true;
  // “In May’s words”.
  if (!before || FOLD[unitAt(text, end)] === APOSTROPHE) return false;
  if (data.TIMES.has(before.folded)) return true;
  const owner = wordBefore(text, before.start)?.folded ?? '';
  if (before.folded === 'in') return !data.TRUST.has(owner);
  return before.folded === 'of' && data.PARTS.has(owner);
}

function hasDigit(text: string, word: Word): boolean {
  const symbol = FOLD[unitAt(text, word.start)]!;
  return symbol >= ZERO && symbol <= NINE;
}
