// The shelf: the reader's decks in the browser's database.
import { type Changes, openChanges, type ShelfChange } from './changes.ts';
import { readAllCards, readCards, readJoins } from './read.ts';
import { needRoom } from './room.ts';
import { deleteCopy, openDatabase, type ShelfDatabase } from './schema.ts';
import { searchLines, searchWords } from './search.ts';
import { see } from './seen.ts';
import type { DeckState, Seen, ShelfArticle, ShelfDeck, StoredCard } from './stored.ts';
import type { CardStore } from './types.ts';
import { isWholeArticle } from './whole-article.ts';
import { wholeDeck } from './whole-deck.ts';
import { clear, type NewDeck, putDeck, removeDeck, type Write, type Written, write } from './write.ts';

/** What a long write tells and hears. */
export interface Course {
  /** Aborted before the write is done, nothing of it is kept, and the write rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** How much is done, 0 to 1. */
  readonly told?: (done: number) => void;
}

/**
 * The reader's decks. Everything rejects with the errors of `errors.ts` or the browser's own; writes are one
 * transaction each, kept by the device when they resolve, and told to every open page.
 */
export interface Shelf extends CardStore {
  /** All decks, damaged ones too, in the order in which they were added. */
  decks(): Promise<readonly ShelfDeck[]>;
  deck(id: string): Promise<ShelfDeck | null>;
  /** The deck's file, byte for byte. Null: there is none. */
  text(id: string): Promise<Blob | null>;
  /** All its cards in the order of their ids. */
  allCards(id: string): AsyncIterable<StoredCard>;
  /** Its compiled names. */
  index(id: string): Promise<Blob | null>;
  /** The article that a deck was kept from; null: there is none, or none that can be read. */
  article(deck: string): Promise<ShelfArticle | null>;
  /** The deck that was kept from this address. */
  deckOf(url: string): Promise<ShelfDeck | null>;

  put(deck: NewDeck, course?: Course): Promise<Written>;
  /** Several decks: all are written, or none. The first conflict undoes all and is what comes back. */
  putAll(decks: readonly NewDeck[], course?: Course): Promise<readonly Written[]>;
  remove(id: string, basedOn: number): Promise<Written>;
  /** Sets a deck aside that could not be read. */
  setAside(id: string, as: Exclude<DeckState, 'ok'>): Promise<void>;
  /**
   * The reader sees a card with these keys now. Gives the time, ms since 1970, after which what came is new. Seeing it
   * again within half an hour is one visit.
   */
  see(keys: readonly string[]): Promise<number>;
  allSeen(): Promise<readonly (readonly [key: string, seen: Seen])[]>;
  /** Deletes everything, also what an earlier form left. */
  erase(): Promise<void>;
  /** Any write in one transaction; tells `change` when done. For restoring. */
  write<T>(change: ShelfChange, run: (tx: Write) => Promise<T>, signal?: AbortSignal): Promise<T>;

  /** Tells everybody of a change that was not written through this. */
  tell(change: ShelfChange): void;
  /** Hears changes from everywhere until the returned function is called. */
  watch(told: (change: ShelfChange) => void): () => void;
  close(): void;
}

/** Time and place of a shelf. */
export interface ShelfOptions {
  readonly name?: string;
  /** ms since 1970. */
  readonly now?: () => number;
}

/** Name of the shelf's database, and of the channel for its changes. */
export const SHELF = 'gloss-shelf';

/** Thrown inside a transaction to undo it. */
class Undo extends Error {
  readonly result: readonly Written[];
  constructor(result: readonly Written[]) {
    super('A deck has changed.');
    this.result = result;
  }
}

/** The shelf; its database opens at the first question, and again when it was closed meanwhile. */
export function openShelf({ name = SHELF, now = Date.now }: ShelfOptions = {}): Shelf {
  const changes: Changes = openChanges(name);
  let opening: Promise<ShelfDatabase> | null = null;
  const forget = () => {
    opening = null;
  };
  const database = (): Promise<ShelfDatabase> => {
    opening ??= openDatabase(name, forget).catch((error) => {
      forget();
      throw error;
    });
    return opening;
  };

  async function change<T>(
    what: ShelfChange,
    run: (tx: Write) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T> {
    try {
      const result = await write(await database(), run, signal);
      changes.tell(what);
      return result;
    } catch (error) {
      // Where the device failed, Firefox does not tell that the connection is of no use any more: the next one is new.
      if (!(error instanceof Undo)) {
        disconnect();
        forget();
      }
      throw error;
    }
  }
  const whole = (row: ShelfDeck) => wholeDeck(row, now);
  const wholeOrNull = (row: ShelfDeck | undefined) => (row ? whole(row) : null);
  const disconnect = () => opening?.then((db) => db.close()).catch(() => {});

  async function putAll(
    decks: readonly NewDeck[],
    { signal, told }: Course = {},
  ): Promise<readonly Written[]> {
    const total = decks.reduce((sum, { deck }) => sum + deck.cards.length, 0);
    await needRoom(decks);
    try {
      return await change(
        { decks: decks.map(({ id }) => id) },
        async (tx) => {
          const results: Written[] = [];
          let before = 0;
          for (const made of decks) {
            const cards = made.deck.cards.length;
            results.push(
              await putDeck(tx, made, now(), (done) => told?.((before + done * cards) / (total || 1))),
            );
            before += cards;
            if (!results.at(-1)!.ok) throw new Undo(results);
          }
          return results;
        },
        signal,
      );
    } catch (error) {
      if (error instanceof Undo) return error.result.filter(({ ok }) => !ok);
      throw error;
    }
  }

  return {
    async decks() {
      const rows = await (await database()).getAll('decks');
      return rows.map(whole).sort((a, b) => a.addedAt - b.addedAt || (a.id < b.id ? -1 : 1));
    },
    deck: async (id) => wholeOrNull(await (await database()).get('decks', id)),
    text: async (id) => (await (await database()).get('texts', id)) ?? null,
    index: async (id) => (await (await database()).get('indexes', id)) ?? null,
    async *allCards(id) {
      const db = await database();
      yield* readAllCards((range, count) => db.getAll('cards', range, count), id);
    },
    cards: async (deck, ids) => readCards(await database(), deck, ids),
    joins: async (decks, also) => readJoins(await database(), decks, also),
    search: async (query) => searchLines(await database(), query),
    holding: async (query) => searchWords(await database(), query),
    async article(deck) {
      const row = await (await database()).get('articles', deck);
      return isWholeArticle(row) ? row : null;
    },
    deckOf: async (url) => wholeOrNull(await (await database()).getFromIndex('decks', 'url', url)),

    put: async (deck, course) => (await putAll([deck], course))[0]!,
    putAll,
    remove: (id, basedOn) => change({ decks: [id] }, (tx) => removeDeck(tx, id, basedOn)),
    setAside: (id, state) =>
      change({ decks: [id] }, async (tx) => {
        const deck = await tx.objectStore('decks').get(id);
        if (deck) await tx.objectStore('decks').put({ ...deck, state });
      }),
    see: async (keys) => see(await database(), keys, now()),
    async allSeen() {
      const { store } = (await database()).transaction('seen');
      const [keys, times] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return keys.map((key, n) => [key, times[n]!] as const);
    },
    async erase() {
      await change({ decks: null }, clear);
      await deleteCopy(name);
    },
    async write(what, run, signal) {
      await needRoom([]);
      return change(what, run, signal);
    },
    tell: changes.tell,
    watch: changes.watch,
    close() {
      changes.close();
      disconnect();
    },
  };
}
