import type { Lexicon } from '../lexicon.ts';
import type { Line } from './lines.ts';

/** Words of a quoted name, at most. */
const LONGEST = 5;
const OPENING = /^ [«„“"]$/;
const CLOSING = /^[»“”"]/;
/** Behind what somebody says. */
const SAID = /^[»“”"],?\s[—–-]/;

/** End of the name in quotation marks that begins at word `at`, behind a small word: “компания «…»”. `at`: there is none. */
export function quotedEnd({ words, text }: Line, at: number, lexicon: Lexicon): number {
  const before = words[at - 1];
  if (!before || !OPENING.test(words[at]!.gap) || words[at]!.form === 'small') return at;
  if (lexicon.works.has(before.key) || lexicon.speech.has(before.key)) return at;
  for (let last = at; last < Math.min(words.length, at + LONGEST); last += 1) {
    const behind = text.slice(words[last]!.end, words[last]!.end + 4);
    if (CLOSING.test(behind)) return SAID.test(behind) ? at : last + 1;
    if (!/^[ ‐-]/.test(behind)) return at;
  }
  return at;
}
