// Names of the gazetteer among the words of an article.
import type { Kind } from '../../../deck/types.ts';
import { beginsKnown, LONGEST_KNOWN, wellKnown } from '../gazetteer/gazetteer.ts';
import { isJoined } from './listed.ts';
import type { Word } from './words.ts';

/** End of the longest name of several words in the gazetteer that begins at `at`, if there is a word; `at` where none does. */
export function knownEnd(words: readonly Word[], at: number): number {
  const first = words[at];
  if (first === undefined || first.form === 'small' || !beginsKnown(first.key)) return at;
  let end = at;
  let { key } = first;
  for (let next = at + 1; next < words.length && next < at + LONGEST_KNOWN; next += 1) {
    if (words[next - 1]!.cut === 'compound') break;
    const { gap } = words[next]!;
    if (!isJoined(words, next) && !/^(?:, |- )$/.test(gap) && !POSSESSIVE.test(gap)) break;
    key += `${gap.replace(/\.\s/, ' ').replace('’', "'")}${words[next]!.key}`;
    const mayEnd = words[next]!.form !== 'small' || /[а-я]/.test(key);
    if (mayEnd && wellKnown(key)) end = next + 1;
  }
  return end;
}

/** Kind of the longest name in the gazetteer that begins at a word. */
export function knownKindAt(words: readonly Word[], at: number): Kind | undefined {
  const end = Math.max(knownEnd(words, at), at + 1);
  return wellKnown(
    words
      .slice(at, end)
      .map(({ key }) => key)
      .join(' '),
  )?.kind;
}

/** Lord’s Resistance Army */
const POSSESSIVE = /^['’]s $/;
