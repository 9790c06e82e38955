// German groups of firms, whose noun stands in a compound with the last word of the name: “die Kovin Food-Gruppe”.
import type { Word } from './words.ts';

/** Is such a noun right behind the name that ends before the word at `to`? */
export function isGroup(words: readonly Word[], to: number): boolean {
  return words[to]?.gap === '-' && /^(?:gruppe|konzerns?|holding)$/.test(words[to].key);
}

/** Whether the word at `at` is the first of such a name, behind an article: “die *Kovin* Food-Gruppe”, but “die Kovener Orsa-Gruppe”. */
export function isBeforeGroup(words: readonly Word[], at: number): boolean {
  const [article, { key, gap }, next] = [words[at - 1], words[at]!, words[at + 1]];
  const isFirst = next?.gap === ' ' && next.cut === 'compound' && isGroup(words, at + 2);
  return isFirst && gap === ' ' && !/er$/.test(key) && ARTICLE.test(article?.key ?? '');
}

const ARTICLE = /^(?:d(?:ie|er|em|en|es)|zu[mr]|vom|beim)$/;
