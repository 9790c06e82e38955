// Initials in names of persons: I. Lind, T V Lind.
import { isGivenName } from '../gazetteer/given-names.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Word } from './words.ts';

/** Whether the word at `at` is an initial before a name or another one, with a stop or without. */
export function isInitial(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const [word, next] = [words[at]!, words[at + 1]];
  // M/V Lind
  if (!/^\p{Lu}$/u.test(word.text) || next === undefined || word.gap === '/') return false;
  return next.gap.startsWith('.') ? next.form !== 'small' : isBareInitial(words, at, lexicon);
}

/** German “z. *B.* Wasser”: a single letter behind a small one is short for a word, and nobody's initial. */
export function isAbbreviated(words: readonly Word[], at: number, { nounCapitals }: Lexicon): boolean {
  const [before, word] = [words[at - 1], words[at]!];
  return nounCapitals && word.gap.startsWith('.') && /^\p{Ll}$/u.test(before?.text ?? '');
}

/** “T V Lind”, “M Lind”, but neither “I Lind” nor “Vitamin D Council”. */
function isBareInitial(words: readonly Word[], at: number, { language, times, titles }: Lexicon): boolean {
  const [before, word, next] = [words[at - 1], words[at]!, words[at + 1]!];
  const isSecond = before !== undefined && /^\p{Lu}$/u.test(before.text) && word.gap === ' ';
  const isBehindName =
    before?.form === 'name' && word.gap === ' ' && !times.has(before.key) && !titles.has(before.key);
  if (language !== 'en' || next.gap !== ' ' || (isBehindName && !isSecond)) return false;
  const goesOn = /^\p{Lu}$/u.test(next.text) && words[at + 2]?.form === 'name' && words[at + 2]!.gap === ' ';
  return goesOn || (next.form === 'name' && next.text.length > 1 && (isSecond || !/^[AI]$/.test(word.text)));
}

/** В. Тарсков | А. Линд: does a surname behind an initial, at `at`, end a name, since another initial or a given name stands behind it? */
export function endsBehindInitial(words: readonly Word[], at: number): boolean {
  const [before, word, next, last] = [words[at - 1], words[at]!, words[at + 1]!, words[at + 2]];
  const isLetter = (one: Word | undefined) => /^\p{Lu}$/u.test(one?.text ?? '');
  if (!isLetter(before) || isLetter(word) || !word.gap.startsWith('.') || isGivenName(word.key)) return false;
  return isLetter(next) ? last?.form === 'name' && last.gap.startsWith('.') : isGivenName(next.key);
}
