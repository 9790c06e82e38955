// How many articles a deck is from.
import { plural, type Words } from '../cards/words.ts';
import type { DeckLine } from '../shelf/types.ts';

/** The articles behind a deck's sources: versions of one, which have its address, are one. */
export function articlesIn({ sources }: Pick<DeckLine, 'sources'>): number {
  return new Set(sources.map(({ id, url }) => url ?? `no address: ${id}`)).size;
}

/** What there is to say of them beside the first: “5 articles”, “2 versions”; null: nothing. */
export function articlesText(deck: Pick<DeckLine, 'sources'>, words: Words): string | null {
  const articles = articlesIn(deck);
  if (articles > 1) return plural(words, 'articles', articles);
  return deck.sources.length > 1 ? plural(words, 'versions', deck.sources.length) : null;
}
