// What the word before a name tells of the kind of card that it means, where several cards share the name:
// “President Lincoln” is a person, “in Lincoln” a place. Asked only then.
import { isGivenName, isTitle, wordBefore } from './neighbours.words.ts';
import type { Fit } from './types.ts';

/** The kind that is meant; null: nothing tells. */
export type KindHint = 'person' | 'place' | null;

/** Words behind which a place is named, one language a line. Those that stand before persons as well are left out. */
const INSIDE = new Set(
  `in near
  en
  im nach
  w we
  v ve
  в во
  у ў
  na
  em no`.split(/\s+/),
);

/** What the text before a name at `start` says of its kind. */
export function hintAt(text: string, start: number): KindHint {
  const word = wordBefore(text, start);
  if (word === null) return null;
  if (INSIDE.has(word.folded)) return 'place';
  return isTitle(word.folded) || (word.capitalised && isGivenName(word.folded)) ? 'person' : null;
}

/** How a hint suits a card of some kind. */
export function suits(hint: KindHint, isPerson: boolean, isSite: boolean): Fit['kind'] {
  if (hint === null) return 0;
  if (hint === 'person') return isPerson ? 1 : -1;
  if (isSite) return 1;
  return isPerson ? -1 : 0;
}
