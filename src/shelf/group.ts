// The shelf as a library reads it: a deck that cannot be read gives nothing and is told of, the others go on.
import type { Shelf } from './shelf.ts';
import type { CardKeys, ShelfDeck } from './stored.ts';
import type { DeckGroup } from './types.ts';

/** These decks of the shelf as a group. `broken` hears of decks that cannot be read. */
export function shelfGroup(
  shelf: Shelf,
  decks: readonly ShelfDeck[],
  broken: (deck: string, error: unknown) => void,
): DeckGroup {
  const orElse = async <T>(deck: string, read: Promise<T>, instead: T): Promise<T> => {
    try {
      return await read;
    } catch (error) {
      broken(deck, error);
      return instead;
    }
  };
  return {
    decks,
    store: {
      cards: (deck, ids) => orElse(deck, shelf.cards(deck, ids), new Map()),
      async joins(ids, also) {
        try {
          return await shelf.joins(ids, also);
        } catch {
          const none: readonly CardKeys[] = [];
          const one = async (id: string) => (await shelf.joins([id], also))[0] ?? none;
          return Promise.all(ids.map((id) => orElse(id, one(id), none)));
        }
      },
      async holding(query) {
        try {
          return await shelf.holding(query);
        } catch {
          const each = query.decks.map((id) => orElse(id, shelf.holding({ ...query, decks: [id] }), []));
          return (await Promise.all(each)).flat();
        }
      },
      async search(query) {
        try {
          return await shelf.search(query);
        } catch {
          const none: Awaited<ReturnType<Shelf['search']>> = { matches: [], more: false };
          const each = query.decks.map((id) => orElse(id, shelf.search({ ...query, decks: [id] }), none));
          const found = await Promise.all(each);
          return {
            matches: found.flatMap(({ matches }) => matches),
            more: found.some(({ more }) => more),
          };
        }
      },
    },
  };
}
