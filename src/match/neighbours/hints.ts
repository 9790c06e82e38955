// What the words beside a name tell of the kind of card that it means, where several cards share the name: “President
// Lincoln” is a person, “in Lincoln” a place, “Lincoln shares” a body. Asked only then.

import type { Fit } from '../types.ts';
import { GIVEN_NAME, TITLE } from './facts.ts';
import * as data from './hints.data.ts';
import { wordAfter, wordBefore } from './words.ts';

/** The kind that is meant; null: nothing tells. */
export type KindHint = 'person' | 'place' | 'body' | null;

/** What the text around the name at [start, end) says of its kind. */
export function hintAt(text: string, start: number, end: number): KindHint {
  const before = wordBefore(text, start);
  if (before !== null) {
    if (data.BODY_BEFORE.has(before.folded) || isJoinedTo(data.BODY_OWNED, text, before)) return 'body';
    if (data.PLACE_BEFORE.has(before.folded) || isJoinedTo(data.PLACE_OWNED, text, before)) return 'place';
    if (before.is(TITLE) || (before.capitalised && before.is(GIVEN_NAME))) return 'person';
  }
  const behind = wordAfter(text, pastPossessive(text, end));
  if (behind !== null && data.BODY_BEHIND.has(behind.folded)) return 'body';
  return before !== null && data.INSIDE.has(before.folded) ? 'place' : null;
}

/** “Shares of Ford”, “los accionistas de Ford”, “the streets of Lincoln”. */
function isJoinedTo(
  owned: ReadonlySet<string>,
  text: string,
  link: { readonly folded: string; readonly start: number },
): boolean {
  return data.OF.has(link.folded) && owned.has(wordBefore(text, link.start)?.folded ?? '');
}

function pastPossessive(text: string, end: number): number {
  return /^['’]s\b/.test(text.slice(end, end + 3)) ? end + 2 : end;
}

/** How a hint suits a card of some kind. */
export function suits(hint: KindHint, isPerson: boolean, isPlace: boolean, isSite: boolean): Fit['kind'] {
  if (hint === null) return 0;
  if (hint === 'person') return isPerson ? 1 : -1;
  // A town may well be meant where its club could be: it stays a choice.
  if (hint === 'body') return isPlace && !isSite ? 1 : isPerson ? -1 : 0;
  if (isSite) return 1;
  return isPerson ? -1 : 0;
}
