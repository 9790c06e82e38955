// What may stay open in a statement, since the rest of it tells enough.
import type { Doubt } from '../../types.ts';
import type { Material } from '../fact.ts';
import { placeOf } from '../statements/places.ts';

/**
 * “The reorganisation, Roth said, will let the bank supervise what it could not see since 1994 and …”: does what somebody says in many words tell
 * enough though a noun in it stays open? Not where somebody comes into question for it. Of 41 such statements in 160 articles a reader called 38
 * good and none wrong; of the article's own, or of shorter ones, half to two thirds (November 2026).
 */
export function isMinor(doubt: Doubt, { statement, reading, said, text }: Material): boolean {
  const isNoun = doubt.of === 'reference' && doubt.guess === null && doubt.word.includes(' ');
  if (said.mode === null || !isNoun) return false;
  const { start, end } = placeOf(statement, reading);
  return (text.slice(start, end).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []).length >= LONG;
}

/** Words, names and numbers of such a statement, at least. */
const LONG = 21;
