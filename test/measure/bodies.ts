import { readArticle } from '../../src/article/read.ts';
import { readBlocks } from '../../src/page/read.ts';
import { blockHash, bodyLabels, labelledPage } from '../keep/labels.ts';

/** Words of the stretches in which two texts are compared, as benchmarks of article extraction do. */
const SHINGLE = 4;

/** Prints how much of articles' bodies is read, and how much else: F1 over shingles of four words and over words. */
export function measureBodies({ shared, list }: { shared: string; list: boolean }): void {
  const pages = Object.entries(bodyLabels()).map(([page, { split, blocks }]) => {
    const document = labelledPage(shared, page);
    const { article } = readArticle(document, null);
    const gold = goldWords(document, new Set(blocks.split(' ')), article?.title ?? '');
    const found = wordsOf((article?.paragraphs ?? []).slice(1).map(({ text }) => text));
    return { page, split, shingles: f1(shingles(gold), shingles(found)), words: f1(gold, found) };
  });
  for (const measure of ['shingles', 'words'] as const) {
    const columns = ['dev', 'held'].map((split) => {
      const own = pages.filter((page) => page.split === split);
      const mean = own.reduce((sum, page) => sum + page[measure], 0) / own.length;
      return `${(100 * mean).toFixed(1)} (${own.length} pages)`.padStart(18);
    });
    const name = measure === 'shingles' ? 'body F1, shingles of four words' : 'body F1, words';
    console.log(`${name.padEnd(34)}${'95.6'.padStart(6)}${columns.join('')}`);
  }
  if (!list) return;
  for (const { page, split, shingles } of pages) {
    if (split === 'dev' && shingles < 0.97) console.log(`  ${page} ${(100 * shingles).toFixed(1)}`);
  }
}

/** The words of the blocks that were judged to be the article's, each block once, without the headline. */
function goldWords(document: Document, hashes: Set<string>, title: string): string[] {
  const texts = Array.from(readBlocks(document), ({ text }) => text.replaceAll('\uFFFC', ' '));
  const own = new Map(texts.map((text) => [blockHash(text), text]));
  own.delete(blockHash(title));
  return wordsOf([...own].filter(([hash]) => hashes.has(hash)).map(([, text]) => text));
}

function wordsOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function shingles(words: readonly string[]): string[] {
  if (words.length < SHINGLE) return [words.join(' ')];
  return words.slice(SHINGLE - 1).map((_, i) => words.slice(i, i + SHINGLE).join(' '));
}

/** F1 of two bags. */
function f1(gold: readonly string[], found: readonly string[]): number {
  const left = new Map<string, number>();
  for (const one of gold) left.set(one, (left.get(one) ?? 0) + 1);
  let hits = 0;
  for (const one of found) {
    const count = left.get(one) ?? 0;
    if (count > 0) hits++;
    left.set(one, count - 1);
  }
  return gold.length + found.length === 0 ? 1 : (2 * hits) / (gold.length + found.length);
}
