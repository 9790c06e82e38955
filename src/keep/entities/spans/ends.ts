// Names that are one as they stand: where they begin, be that with a title, and end, although a word with a capital is next.
import { isAdjectival } from '../forms/phrase-form.ts';
import type { Lexicon } from '../lexicon.ts';
import { germanEnd } from './german-whole.ts';
import { knownEnd, knownKindAt } from './in-gazetteer.ts';
import type { Word } from './words.ts';

/** Whether a name of several words that is one as it stands begins at a word, be that a title too: Premier League, Justice and Development Party. */
export function beginsWhole(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const isListed = /^(?:en|de)$/.test(lexicon.language) && knownEnd(words, at) > at + 1;
  return isListed || germanEnd(words, at, lexicon) > at;
}

/** Whether a name from `from` ends with the word at `at`. `isKnown`: the gazetteer has it so; `whole`: where its own noun ends it. */
export function endsBehindWhole(
  words: readonly Word[],
  from: number,
  at: number,
  isKnown: boolean,
  whole: number,
  lexicon: Lexicon,
): boolean {
  const [word, next] = [words[at]!, words[at + 1]!];
  // United Nations’ | International Organization
  if (isKnown && /^['’ʼ] $/.test(next.gap)) return true;
  // “zitiert die Kovener Zeitung | KVP-Chefin Mara Lind”
  if (isKnown && isCompoundTitle(words, at + 1, lexicon)) return !lexicon.bodyFirst.has(word.key);
  if (!lexicon.ownersBefore || next.form !== 'name' || isAdjectival(next.text)) return false;
  if (knownKindAt(words, at + 1) === 'place') return false;
  // физик из Орсинского технического университета | Сандер Тарс, замглавы МИД Северной Кореи | Ким Тарс
  return (word.form === 'small' && whole === at + 1) || (isKnown && at > from);
}

/** German *KVP-Chefin*: is the word at `at` what a title is of? */
function isCompoundTitle(words: readonly Word[], at: number, { nounCapitals, titles }: Lexicon): boolean {
  const [word, title] = [words[at]!, words[at + 1]];
  return nounCapitals && word.cut === 'compound' && title?.gap === '-' && titles.has(title.key);
}
