// Given names that are months besides.
import { isGivenName } from '../gazetteer/given-names.ts';
import type { Lexicon } from '../lexicon.ts';
import { beginsSentence } from './lines.ts';
import type { Word } from './words.ts';

/** Short for months, before a number. */
const MONTHS = /^(?:jan|jun|mar)$/;

/** Words of names, too. */
const INSIDE = /^(?:sun|mar)$/;

/** Jan Lind, but no “April Lind”: that may be a month before a name. */
export function isPersonsFirst(
  words: readonly Word[],
  at: number,
  { nounFirst, ownersBefore }: Lexicon,
): boolean {
  const next = words[at + 1];
  const { key } = words[at]!;
  // St Anne’s CE Primary School
  if (key === 'ce' && words[at - 1]?.cut === 'possessive') return true;
  // Orsa Sun Group
  const isInside = INSIDE.test(key) && words[at - 1]?.form === 'name' && words[at]!.gap === ' ';
  if (isInside && next?.gap === ' ' && next.form !== 'digits') return true;
  // Julio Lind: Spanish months are small
  const isSpanish = nounFirst && !ownersBefore && !beginsSentence(words, at);
  const isGiven = isSpanish || MONTHS.test(key) || (isGivenName(key) && key.length < 4);
  // Julio “Tito” Lind
  const goesOn = /^ ["“«]?$/.test(next?.gap ?? '');
  return isGiven && next?.form === 'name' && goesOn && !words[at]!.cut;
}
