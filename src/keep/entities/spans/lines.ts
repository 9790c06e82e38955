// An article's sentences as words, and what its words tell about each other: a word that stands in small letters
// elsewhere is no name at the beginning of a sentence.
import type { Article } from '../../../article/types.ts';
import type { Sentence } from '../../types.ts';
import { wellKnown } from '../gazetteer/gazetteer.ts';
import type { Lexicon } from '../lexicon.ts';
import { type Openers, openersOf } from './openers.ts';
import { ownersIn, shopsIn } from './shops.ts';
import { type Word, wordsOf } from './words.ts';

/** A sentence as words. */
export interface Line {
  readonly sentence: Sentence;
  /** Text of the paragraph or caption that the words' offsets count in. */
  readonly text: string;
  readonly words: readonly Word[];
  /** Capitals tell a name from another word here: not so in headlines like This One and in text in capitals. */
  readonly telling: boolean;
}

/** How often words of the article stand where their capital, or its lack, tells something, and where it does not; by key. */
export interface Statistics extends Openers {
  readonly small: ReadonlyMap<string, number>;
  /** Inside a sentence. */
  readonly capital: ReadonlyMap<string, number>;
}

/** The lines of an article, one for each sentence. */
export function linesOf(article: Article, sentences: readonly Sentence[], lexicon: Lexicon): Line[] {
  const texts = lexicon.language === 'en' ? article.paragraphs.map(({ text }) => text) : [];
  const [shops, owners] = [shopsIn(texts), ownersIn(texts)];
  return sentences.map((sentence) => {
    const { paragraph, caption, start, end } = sentence;
    const block = caption ? undefined : article.paragraphs[paragraph - 1];
    const text = block?.text ?? article.captions[paragraph - 1]!;
    const words = wordsOf(text, start, end, {
      stands: (key) => (wellKnown(key) !== undefined && !owners.has(key)) || shops.has(key),
      isHead: (key) => lexicon.nounCapitals && (lexicon.belongings.has(key) || lexicon.titles.has(key)),
      nounCapitals: lexicon.nounCapitals,
      nounFirst: lexicon.nounFirst,
    });
    const isTitle = block?.role === 'headline' || block?.role === 'heading';
    const isSigned = !caption && paragraph <= BYLINES && isByline(text, words, lexicon);
    const telling =
      !inCapitals(words, isTitle, lexicon) && !isCredit(text, start, words, lexicon) && !isSigned;
    return { sentence, text, words, telling };
  });
}

/** “(Reporting by Mara Lind in Kovin; Editing by …)” */
function isCredit(text: string, start: number, words: readonly Word[], { credits }: Lexicon): boolean {
  return text[start] === '(' && credits.has(words[0]?.key ?? '');
}

/** “By Mara Lind, courts reporter”: a short paragraph, without a stop, that only says who wrote the article. */
function isByline(text: string, words: readonly Word[], { bylines }: Lexicon): boolean {
  return bylines.has(words[0]?.key ?? '') && words.length <= LONGEST_BYLINE && !/[.!?:]$/.test(text.trim());
}

/** Paragraphs among which a byline stands, and its words, at most. */
const BYLINES = 5;
const LONGEST_BYLINE = 14;

/** Whether nearly all of its words that could be small have capitals. */
function inCapitals(words: readonly Word[], isTitle: boolean, lexicon: Lexicon): boolean {
  let small = 0;
  let capital = 0;
  let letters = 0;
  let parted = 0;
  for (const { form, key, gap } of words) {
    if (
      form === 'digits' ||
      lexicon.links.has(key) ||
      lexicon.articles.has(key) ||
      lexicon.into.has(key) ||
      lexicon.and.has(key)
    )
      continue;
    if (form === 'small') small += isTitle && key.length < 4 ? 0 : 1;
    else capital += 1;
    if (form === 'letters') letters += 1;
    if (gap !== '' && gap !== ' ') parted += 1;
  }
  if (letters > 2 && letters > 3 * (small + capital - letters)) return true;
  // German headlines have no other capitals than its text.
  if (isTitle && lexicon.nounCapitals) return false;
  // A line of names, such as a list of people, is parted by commas; a headline is not.
  return isTitle ? small * 2 < capital : small === 0 && capital > 5 && parted * 3 < capital;
}

/** Counts over all lines in which capitals tell something. */
export function statisticsOf(lines: readonly Line[], lexicon: Lexicon): Statistics {
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const { words, telling } of lines) {
    if (!telling) continue;
    words.forEach((word, at) => {
      if (word.form === 'small') add(small, word.key);
      else if (word.form !== 'digits' && !beginsSentence(words, at)) add(capital, word.key);
    });
  }
  return { small, capital, ...openersOf(lines, lexicon) };
}

function add(counts: Map<string, number>, key: string) {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Whether a word stands where any word has a capital: first, or behind a colon, a quotation mark, a bullet. Not “Anna M. *Roth*”. */
export function beginsSentence(words: readonly Word[], at: number): boolean {
  const isBehindInitial = at > 1 && words[at]!.gap === '. ' && /^\p{Lu}$/u.test(words[at - 1]!.text);
  if (isBehindInitial && words[at - 2]!.form === 'name') return false;
  return at === 0 || /[:;“"«„‘([{•·|—–!?…]|\.\s|- |[,\s]['’]$/u.test(words[at]!.gap);
}
