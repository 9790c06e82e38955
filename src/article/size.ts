// What no article is as large as: pages made to exhaust whoever reads them, books, logs.
import { wordCount } from './text.ts';

/** UTF-16 units that a page's text has at most, comments and all. */
export const LARGEST_PAGE = 2_000_000;
/** The same of an article. */
export const LARGEST_ARTICLE = 250_000;
/** Elements inside each other at most. Parsers of browsers stop at 512, scripts do not. */
const DEEPEST = 1000;
/** How deep the elements of a page may be on average, if there are many: usual pages have 10 to 30 levels. */
const DEEP = 200;
const MANY = 2000;
/** Words of running text that an article has at least. */
export const LEAST_WORDS = 40;
/** What is said of a text that `hasWords` refuses. */
export const TOO_SHORT = `There is hardly any text on this page: an article has at least ${LEAST_WORDS} words.`;

/** Why a page is not worth looking for an article, as a sentence; null: it is. In time that grows with its size alone. */
export function pageProblem({ documentElement, body }: Document): string | null {
  const text = body?.textContent ?? '';
  // Pages carry megabytes of data in scripts.
  const code = text.length > LARGEST_PAGE ? lengthOfCode(body) : 0;
  if (text.length - code > LARGEST_PAGE) return tooLong('this page', text.length - code, LARGEST_PAGE);
  if (!hasWords(text)) return TOO_SHORT;
  return isTooDeep(documentElement) ? 'The elements of this page are nested too deeply to be read.' : null;
}

/** Why a text is none of an article, as a sentence; null: it may be. */
export function textProblem(text: string): string | null {
  return text.length > LARGEST_ARTICLE ? tooLong('this article', text.length, LARGEST_ARTICLE) : null;
}

/** Has a text as many words as an article has at least? */
export const hasWords = (text: string) => wordCount(text) >= LEAST_WORDS;

/** Does a paragraph hold a sentence: words with a mark that ends one, or as many as no heading and no item of a list has? */
export function hasSentence(text: string): boolean {
  const words = wordCount(text);
  return words >= RUNNING_WORDS || (words > 1 && ENDS.test(text));
}

/** Words that run on: not every language, and not every writer, ends sentences by marks. */
const RUNNING_WORDS = 12;
const ENDS = /[.!?…。！？।؟]["'”’»)\]]{0,3}(?:\s|$)/;

function lengthOfCode(body: Element): number {
  let length = 0;
  for (const { textContent } of body.querySelectorAll('script, style')) length += textContent?.length ?? 0;
  return length;
}

function tooLong(what: string, length: number, most: number): string {
  const count = (number: number) => number.toLocaleString('en');
  return `The text of ${what} has ${count(length)} characters, and at most ${count(most)} can be read.`;
}

function isTooDeep(root: Element): boolean {
  let depth = 0;
  let count = 0;
  let levels = 0;
  for (let at: Element | null = root; at !== null; ) {
    if (depth > DEEPEST) return true;
    count++;
    levels += depth;
    if (at.firstElementChild) {
      at = at.firstElementChild;
      depth++;
      continue;
    }
    while (at !== null && at !== root && at.nextElementSibling === null) {
      at = at.parentElement;
      depth--;
    }
    at = at === root ? null : (at?.nextElementSibling ?? null);
  }
  return count > MANY && levels > DEEP * count;
}
