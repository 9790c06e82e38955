// Kept articles: their newest words, and those before.
import type { Article } from '../article/types.ts';
import type { ShelfArticle } from './stored.ts';
import { isWholeArticle } from './whole-article.ts';
import type { NewDeck, Write } from './write.ts';

/** The article of a deck, as a write finds it; null: there is none that can be read. */
export async function articleIn(tx: Write, deck: string): Promise<ShelfArticle | null> {
  const row = await tx.objectStore('articles').get(deck);
  return isWholeArticle(row) ? row : null;
}

/** The article of a deck that is kept again keeps its earlier words, if they were others. */
export async function articleRow(
  tx: Write,
  deck: string,
  { article, edits }: NonNullable<NewDeck['kept']>,
  now: number,
): Promise<ShelfArticle> {
  const before = await articleIn(tx, deck);
  if (!before) return { deck, article, edits, keptAt: now, earlier: [] };
  if (isSameText(before.article, article)) return { ...before, article, edits };
  const { article: old, keptAt, earlier } = before;
  return { deck, article, edits, keptAt: now, earlier: [...earlier, { article: old, keptAt }] };
}

/** Whether two readings of an article have the same words. */
export function isSameText(a: Article, b: Article): boolean {
  const words = ({ title, paragraphs, captions }: Article) =>
    JSON.stringify([title, paragraphs.map(({ text }) => text), captions]);
  return words(a) === words(b);
}

/**
 * Whether two are the same article, whatever its words are by now: they are from one address or, where neither has any,
 * of the same words. A deck's id does not tell: it goes to another article once the first is dropped.
 */
export function isOneArticle(a: Article, b: Article): boolean {
  return a.url === null && b.url === null ? isSameText(a, b) : a.url === b.url;
}
