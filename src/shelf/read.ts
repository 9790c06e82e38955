// Reading from the shelf: never more of a deck than is asked for.
import type { IDBPObjectStore } from 'idb';
import { entityKeys, shardOf } from './keys.ts';
import type { ShelfDatabase } from './schema.ts';
import type { CardBlock, CardKeys, ShelfSchema, StoredCard } from './stored.ts';

/** Reads some cards of a deck by their ids, in one transaction. Those that it lacks are missing. */
export async function readCards(
  db: ShelfDatabase,
  deck: string,
  ids: readonly string[],
): Promise<Map<string, StoredCard>> {
  const { store } = db.transaction('cards');
  const found = new Map<string, StoredCard>();
  const blocks: CardBlock[] = [];
  for (const id of new Set(ids)) {
    const known = blocks.find((block) => block.ids.includes(id));
    const block = known ?? (await blockOf(id));
    if (!block) continue;
    if (!known) blocks.push(block);
    const at = block.ids.indexOf(id);
    if (at >= 0) found.set(id, JSON.parse(block.cards[at]!) as StoredCard);
  }
  return found;

  /** The block with the greatest first id that is not behind the id. */
  async function blockOf(id: string): Promise<CardBlock | undefined> {
    const cursor = await store.openCursor(IDBKeyRange.bound([deck], [deck, id]), 'prev');
    return cursor?.value;
  }
}

/** Blocks that are read at once. */
const BATCH = 64;

/**
 * All cards of a deck in the order of their ids, some blocks at a time: for many ids it is quicker than asking for them.
 * `getAll` reads so many blocks of a range.
 */
export async function* readAllCards(
  getAll: (range: IDBKeyRange, count: number) => Promise<CardBlock[]>,
  deck: string,
): AsyncGenerator<StoredCard> {
  for (let range = rowsOf(deck); ; ) {
    const blocks = await getAll(range, BATCH);
    for (const { cards } of blocks) for (const card of cards) yield JSON.parse(card) as StoredCard;
    if (blocks.length < BATCH) return;
    range = IDBKeyRange.bound([deck, blocks.at(-1)!.ids[0]], [deck, []], true);
  }
}

/** What may join cards of these decks with each other's and with those that have the keys `also`. */
export async function readJoins(
  db: ShelfDatabase,
  decks: readonly string[],
  also: ReadonlySet<string>,
): Promise<CardKeys[][]> {
  const tx = db.transaction(['keys', 'joins']);
  return Promise.all(
    decks.map(async (deck) => {
      const joins = await tx.objectStore('joins').get(deck);
      // A small deck has one shard, which is read whole.
      if (!joins) return [...((await tx.objectStore('keys').get([deck, 0])) ?? [])];
      const shared = await cardsWith(tx.objectStore('keys'), deck, also);
      const all = new Map([...joins, ...shared].map((keys) => [keys.card, keys]));
      return [...all.values()].sort((a, b) => a.at - b.at);
    }),
  );
}

type KeyStore = Pick<IDBPObjectStore<ShelfSchema, never, 'keys'>, 'get' | 'count'>;

/** Cards of a deck that have one of the keys. Reads no more shards than it must. */
export async function cardsWith(
  store: KeyStore,
  deck: string,
  wanted: { keys(): Iterable<string>; has(key: string): boolean },
): Promise<CardKeys[]> {
  const count = await store.count(rowsOf(deck));
  if (count === 0) return [];
  const found = new Map<string, CardKeys>();
  const numbers = new Set<number>();
  for (const key of wanted.keys()) {
    numbers.add(shardOf(key, count));
    if (numbers.size === count) break;
  }
  for (const n of numbers) {
    for (const keys of (await store.get([deck, n])) ?? []) {
      if (entityKeys(keys).some((key) => wanted.has(key))) found.set(keys.card, keys);
    }
  }
  return [...found.values()];
}

/** The range of a deck's rows where it has several: numbers and texts come before lists. */
export function rowsOf(deck: string): IDBKeyRange {
  return IDBKeyRange.bound([deck], [deck, []]);
}
