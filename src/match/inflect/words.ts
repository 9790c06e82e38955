// A name taken apart into words, and a way to read them.
import type { Paradigm } from './grammar.ts';

/** A word of a name between what surrounds it. */
export interface Word {
  readonly text: string;
  /** What stands before and behind it: quotation marks, spaces. */
  readonly before: string;
  readonly after: string;
  readonly capital: boolean;
  readonly abbreviation: boolean;
}

/** A way to read a name: for each word its forms, or null where it stays as it is. */
export type Reading = readonly (Paradigm | null)[];

/** A word in a name; a hyphen, an apostrophe or a stop may stand inside. */
const WORD = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}.'’ʼ‑-]*[\p{L}\p{N}\p{M}])?`;
const EVERY_WORD = new RegExp(WORD, 'gu');
const NEXT_WORD = new RegExp(`([^\\p{L}\\p{N}]*)(${WORD})`, 'gu');

/** A name whose words are written anew; `at` counts them. */
export function eachWord(name: string, write: (word: string, at: number) => string): string {
  let at = 0;
  return name.replace(EVERY_WORD, (word) => write(word, at++));
}

/** Parts a name into words: `before` and `after` are what stands around each, the last takes the rest. */
export function wordsOf(name: string): Word[] {
  const found = [...name.matchAll(NEXT_WORD)];
  let end = 0;
  return found.map(({ 0: whole, 1: before, 2: text, index }, at) => {
    end = index + whole.length;
    const rest = at === found.length - 1 ? name.slice(end) : '';
    return { text: text!, before: before!, after: rest, ...shapeOf(text!) };
  });
}

function shapeOf(text: string): Pick<Word, 'capital' | 'abbreviation'> {
  const capital = /^\p{Lu}/u.test(text);
  return { capital, abbreviation: capital && /\p{Lu}.*\p{Lu}$|^\p{Lu}{2,}/u.test(text) };
}

/** Whether a quotation or a bracket opens or ends before a word. */
export function isQuoted({ before }: Word): boolean {
  return /["“”„«»(]/.test(before);
}
