import { readArticle } from '../../src/article/read.ts';
import { readBlocks } from '../../src/page/read.ts';
import { type BodyLabels, blockHash, bodyLabels, labelledPage } from '../keep/labels.ts';

/** Words of the stretches in which two texts are compared, as benchmarks of article extraction do. */
const SHINGLE = 4;
/** Marks of notes, which pages set apart: `[1]`, `12`. No article's text has them. */
const NOTE_MARK = /\uFFFC(\[[^\]]{1,24}\]|\d{1,3})\uFFFC/g;
/** What the labels were judged by, and how the rows of the table call it. */
const JUDGED = { page: 'judged by the page', output: 'judged by what was read' } as const;

/** Prints how much of articles' bodies is read, and how much else: F1 over shingles of four words and over words. */
export function measureBodies({ shared, list }: { shared: string; list: boolean }): void {
  const pages = Object.entries(bodyLabels()).map(([page, labels]) => {
    const document = labelledPage(shared, page);
    const { article } = readArticle(document, null);
    const read = (article?.paragraphs ?? []).slice(1).map(({ text }) => text);
    const gold = wordsOf(goldTexts(document, labels, read, article?.title ?? ''));
    const found = wordsOf(read);
    return { page, ...labels, shingles: f1(shingles(gold), shingles(found)), words: f1(gold, found) };
  });
  for (const judged of ['page', 'output'] as const) {
    for (const measure of ['shingles', 'words'] as const) {
      const columns = ['dev', 'held'].map((split) => {
        const own = pages.filter((page) => page.split === split && page.judged === judged);
        const mean = own.reduce((sum, page) => sum + page[measure], 0) / own.length;
        return `${(100 * mean).toFixed(1)} (${own.length} pages)`.padStart(18);
      });
      const name = measure === 'shingles' ? `body F1, ${JUDGED[judged]}` : '  by single words';
      console.log(`${name.padEnd(34)}${'95.6'.padStart(6)}${columns.join('')}`);
    }
  }
  if (!list) return;
  for (const { page, split, shingles } of pages) {
    if (split === 'dev' && shingles < 0.99) console.log(`  ${page} ${(100 * shingles).toFixed(1)}`);
  }
}

/**
 * The blocks that were judged to be the article's, each once, without the headline; of those that may be left out,
 * the ones that were read.
 */
function goldTexts(document: Document, labels: BodyLabels, read: readonly string[], title: string): string[] {
  const [own, either] = [labels.blocks, labels.either ?? ''].map((list) => new Set(list.split(' ')));
  const readHashes = new Set(read.map(blockHash));
  const byHash = new Map(
    Array.from(readBlocks(document), ({ text }) => [
      blockHash(text),
      text.replace(NOTE_MARK, '').replaceAll('\uFFFC', ' '),
    ]),
  );
  byHash.delete(blockHash(title));
  const isGold = (hash: string, text: string) =>
    own!.has(hash) || (either!.has(hash) && readHashes.has(blockHash(text)));
  return [...byHash].filter(([hash, text]) => isGold(hash, text)).map(([, text]) => text);
}

function wordsOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function shingles(words: readonly string[]): string[] {
  if (words.length < SHINGLE) return words.length === 0 ? [] : [words.join(' ')];
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
