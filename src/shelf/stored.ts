// What lies in the shelf's database: a row a deck in each store, or several where a deck may be large.
import type { DBSchema } from 'idb';
import type { Article } from '../article/types.ts';
import type { Card } from '../deck/types.ts';
import type { Edit } from '../keep/edits.ts';
import type { DeckLine } from './types.ts';

/**
 * Decks that are not `ok` are set aside. `damaged`: what was made from its file could not be read, and can be made again.
 * `unreadable`: its file is no deck either, but may still come out whole.
 */
export type DeckState = 'ok' | 'damaged' | 'unreadable';

/** A deck on the shelf without what is in it. Its id is its file's name without `.md`, or one given when it was kept. */
export interface ShelfDeck extends DeckLine {
  readonly origin: 'imported' | 'kept';
  /** Another with each change, and never one that a deck had before. */
  readonly revision: number;
  readonly addedAt: number;
  readonly changedAt: number;
  readonly state: DeckState;
  /** Address of the article that it was kept from. */
  readonly url: string | null;
}

/** An article as it was when it was kept, and kept before with other words. */
export interface ShelfArticle {
  readonly deck: string;
  readonly article: Article;
  /** Lie over what is compiled from the article. */
  readonly edits: readonly Edit[];
  readonly keptAt: number;
  /** The newest last. */
  readonly earlier: readonly { readonly article: Article; readonly keptAt: number }[];
}

/** A card by what joins it to cards of other decks. */
export interface CardKeys {
  /** Its id in its deck. */
  readonly card: string;
  /** Its place in the deck's order. */
  readonly at: number;
  /** `titleKey` of it. */
  readonly title: string;
  readonly wikidata: string | null;
}

/** A card and what shows it. */
export interface StoredCard {
  readonly card: Card;
  /** Other cards of the deck under which facts stand that concern it. */
  readonly others: readonly string[];
  /** When its facts came on the shelf, ms since 1970, in their order. Missing: all of them came with the deck. */
  readonly came?: readonly number[];
}

/** Cards next to each other by id: JSON of a `StoredCard` each, so that one is parsed without the others. */
export interface CardBlock {
  readonly ids: readonly string[];
  readonly cards: readonly string[];
}

/** Cards next to each other by title, for searching. */
export interface LineBlock {
  /** A line a card: its title and names, folded, each behind a tab. */
  readonly folded: string;
  /** JSON of `CardLine[]` in the same order, each under its id in the deck. */
  readonly lines: string;
}

/**
 * When the reader saw a card of an entity, ms since 1970: last, and last before that visit, or first of all where there
 * was none before.
 */
export interface Seen {
  readonly at: number;
  readonly before: number;
}

/** The stores. Keys stand outside the values where a key is given. */
export interface ShelfSchema extends DBSchema {
  decks: { key: string; value: ShelfDeck; indexes: { url: string } };
  /** The deck's file, byte for byte. Key: deck. */
  texts: { key: string; value: Blob };
  /** The deck's compiled names (`match/index/layout.ts`). Key: deck. */
  indexes: { key: string; value: Blob };
  articles: { key: string; value: ShelfArticle };
  /** Key: deck, first id in it. */
  cards: { key: [string, string]; value: CardBlock };
  /** Key: deck, shard (`shardOf`). */
  keys: { key: [string, number]; value: readonly CardKeys[] };
  /** Cards of large decks that share a key with a card of another deck, or did. Key: deck. */
  joins: { key: string; value: readonly CardKeys[] };
  /** Key: deck, number of the block. */
  lines: { key: [string, number]; value: LineBlock };
  /** Key: `entityKeys`. */
  seen: { key: string; value: Seen };
  /** `revision`: the last that was given. */
  meta: { key: string; value: number };
}

/** Every store, for transactions over the whole shelf. */
export const STORES = [
  'decks',
  'texts',
  'indexes',
  'articles',
  'cards',
  'keys',
  'joins',
  'lines',
  'seen',
  'meta',
] as const satisfies readonly (keyof ShelfSchema)[];
