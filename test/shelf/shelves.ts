// Shelves for tests, in a database of their own each, and all that lies in one.
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { onTestFinished } from 'vitest';
import { printDeck } from '../../src/deck/print.ts';
import { slug } from '../../src/deck/slug.ts';
import type { Card, Deck, Fact, Source } from '../../src/deck/types.ts';
import { deckFromText } from '../../src/shelf/prepare.ts';
import { openShelf, type Shelf, type ShelfOptions } from '../../src/shelf/shelf.ts';
import type { NewDeck } from '../../src/shelf/write.ts';
import { PLAIN_FACT } from '../deck/plain.ts';

let made = 0;

/** A name that no database has. */
export const newName = (): string => `shelf-${++made}`;

/** A shelf that is closed when the test ends. */
export function newShelf(options: ShelfOptions = {}): Shelf {
  const shelf = openShelf({ name: newName(), now: () => 1_000, ...options });
  onTestFinished(() => shelf.close());
  return shelf;
}

/** The source of all facts in these tests. */
export const COURIER: Source = {
  id: 'courier',
  title: 'Two towns agree on a bridge',
  publisher: 'The Courier',
  author: null,
  published: { date: '2024-03-12', inferred: false },
  basis: null,
  url: 'https://courier.example/bridge',
  language: 'en',
  words: 'ours',
};

/** A fact of that source; what is not given is plain. */
export function factOf(part: Partial<Fact> | string): Fact {
  return { ...PLAIN_FACT, ...(typeof part === 'string' ? { text: [part] } : part) };
}

/** A card as the tests write it: its title, or what differs from a place of that title without facts. */
export type CardSpec = string | (Partial<Card> & { readonly title: string });

/** A deck of these cards; ids are slugs of the titles. */
export function deckWith(title: string, cards: readonly CardSpec[]): Deck {
  return {
    title,
    language: 'en',
    sources: [COURIER],
    cards: cards.map((spec) => {
      const given = typeof spec === 'string' ? { title: spec } : spec;
      return {
        id: slug(given.title),
        kind: 'place',
        role: null,
        wikidata: null,
        everyday: false,
        summary: null,
        names: [{ text: given.title, language: null, unsure: false, unless: [] }],
        facts: [],
        ...given,
      };
    }),
  };
}

/** A deck for the shelf, as it is imported for the first time unless `rest` says otherwise. */
export function newDeck(
  id: string,
  cards: readonly CardSpec[],
  rest: Partial<NewDeck> = {},
): Promise<NewDeck> {
  const as = { id, origin: 'imported', kept: null, basedOn: null, ...rest } as const;
  return deckFromText(printDeck(deckWith(`Deck ${id}`, cards)), as);
}

/** Everything in a database, comparable: stores, keys, values, blobs by their bytes. */
export async function dump(name: string): Promise<Record<string, unknown[]>> {
  const db = await openDB(name);
  const stores: Record<string, unknown[]> = {};
  for (const store of db.objectStoreNames) {
    const [keys, values] = await Promise.all([db.getAllKeys(store), db.getAll(store)]);
    const plain = values.map(async (value) =>
      value instanceof Blob ? Buffer.from(await value.arrayBuffer()).toString('base64') : value,
    );
    stores[store] = (await Promise.all(plain)).map((value, i) => [keys[i], value]);
  }
  db.close();
  return stores;
}
