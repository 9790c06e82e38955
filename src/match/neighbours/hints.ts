// What the words beside a name tell of the kind of card that it means, where several cards share the name: “President
// Lincoln” is a person, “in Lincoln” a place, “Lincoln shares” a body. Asked only then.

import { FOLD, unitAt } from '../text/symbols.ts';
import type { Fit } from '../types.ts';
import { GIVEN_NAME, TITLE } from './facts.ts';
import * as data from './hints.data.ts';
import { among, WordBits } from './word-bits.ts';
import { isLetter, type Word, wordAfter, wordBefore } from './words.ts';

/** The kind that is meant; null: nothing tells. */
export type KindHint = 'person' | 'place' | 'body' | null;

const BODY_BEFORE = 1 << 0;
const BODY_OWNED = 1 << 1;
const BODY_BEHIND = 1 << 2;
const PLACE_BEFORE = 1 << 3;
const PLACE_OWNED = 1 << 4;
const INSIDE = 1 << 5;
const OF = 1 << 6;
/** Few names mean several cards. */
const ROOM_BITS = 8;
const HINTS = new WordBits(
  [
    [BODY_BEFORE, among(data.BODY_BEFORE)],
    [BODY_OWNED, among(data.BODY_OWNED)],
    [BODY_BEHIND, among(data.BODY_BEHIND)],
    [PLACE_BEFORE, among(data.PLACE_BEFORE)],
    [PLACE_OWNED, among(data.PLACE_OWNED)],
    [INSIDE, among(data.INSIDE)],
    [OF, among(data.OF)],
  ],
  ROOM_BITS,
);

/** What the text around the name at [start, end) says of its kind. */
export function hintAt(text: string, start: number, end: number): KindHint {
  const before = wordBefore(text, start);
  const hints = hintsOf(text, before);
  // “Shares of Ford”, “los accionistas de Ford”, “the streets of Lincoln”.
  const owned = before && hints & OF ? hintsOf(text, wordBefore(text, before.start)) : 0;
  if (hints & BODY_BEFORE || owned & BODY_OWNED) return 'body';
  if (hints & PLACE_BEFORE || owned & PLACE_OWNED) return 'place';
  if (before?.is(TITLE) || (before?.capitalised && before.is(GIVEN_NAME))) return 'person';
  if (hintsOf(text, wordAfter(text, pastPossessive(text, end))) & BODY_BEHIND) return 'body';
  return hints & INSIDE ? 'place' : null;
}

function hintsOf(text: string, word: Word | null): number {
  return word === null ? 0 : HINTS.of(text, word.start, word.end);
}

function pastPossessive(text: string, end: number): number {
  const isApostrophe = FOLD[unitAt(text, end)] === APOSTROPHE;
  return isApostrophe && text[end + 1] === 's' && !isLetter(text, end + 2) ? end + 2 : end;
}

const APOSTROPHE = 0x27;

/** How a hint suits a card of some kind. */
export function suits(hint: KindHint, isPerson: boolean, isPlace: boolean, isSite: boolean): Fit['kind'] {
  if (hint === null) return 0;
  if (hint === 'person') return isPerson ? 1 : -1;
  // A town may well be meant where its club could be: it stays a choice.
  if (hint === 'body') return isPlace && !isSite ? 1 : isPerson ? -1 : 0;
  if (isSite) return 1;
  return isPerson ? -1 : 0;
}
