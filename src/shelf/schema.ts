// Opening the database in the form that this Gloss knows, from whatever form it has.
import { deleteDB, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { namedError, ShelfBusyError } from './errors.ts';
import type { ShelfSchema } from './stored.ts';

/** The shelf's database. */
export type ShelfDatabase = IDBPDatabase<ShelfSchema>;

/** A step to the next form. Runs inside the browser's version change: wholly done, or not at all. */
export type Migration = (db: ShelfDatabase, tx: VersionChange) => void | Promise<void>;
type VersionChange = IDBPTransaction<ShelfSchema, StoreNames<ShelfSchema>[], 'versionchange'>;

/** The step at n leads from form n to form n + 1; form 0 is an empty database. */
export const MIGRATIONS: readonly Migration[] = [
  (db) => {
    db.createObjectStore('decks', { keyPath: 'id' }).createIndex('url', 'url');
    db.createObjectStore('articles', { keyPath: 'deck' });
    for (const store of ['texts', 'indexes', 'cards', 'keys', 'joins', 'lines', 'seen', 'meta'] as const) {
      db.createObjectStore(store);
    }
  },
  // Form 1 held the last look at a card alone, as a number, or none before it as null.
  async (_db, tx) => {
    const seen = tx.objectStore('seen');
    for (let cursor = await seen.openCursor(); cursor; cursor = await cursor.continue()) {
      const { value } = cursor as { value: number | { at: number; before: number | null } };
      const { at, before } = typeof value === 'number' ? { at: value, before: null } : value;
      await cursor.update({ at, before: before ?? at });
    }
  },
];

/** Name of the copy that a migration leaves: the shelf in its form before. Replaced by the next. */
export const copyName = (name: string): string => `${name}-before`;

/** Deletes that copy, if there is one. */
export const deleteCopy = (name: string): Promise<void> => deleteDB(copyName(name));

/** How long in ms other pages may take to let go of an older form. */
const PATIENCE = 5_000;

/** What is called when the connection is of no use any more: another page upgrades or deletes the database, or it broke. */
export type Closed = () => void;

/**
 * Opens the database, bringing it to the newest form; before that an existing one is copied. Rejects with
 * ShelfNewerError, ShelfFullError or ShelfBusyError and leaves it as it was.
 */
export async function openDatabase(
  name: string,
  closed: Closed,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<ShelfDatabase> {
  try {
    await copyOlder(name, migrations.length);
    return await openAs(name, migrations, closed);
  } catch (error) {
    throw namedError(error);
  }
}

function openAs(name: string, migrations: readonly Migration[], closed: Closed): Promise<ShelfDatabase> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const opening = openDB<ShelfSchema>(name, migrations.length, {
      async upgrade(db, from, _to, tx) {
        clearTimeout(timer);
        try {
          for (const migrate of migrations.slice(from)) await migrate(db, tx);
        } catch (error) {
          reject(error);
          tx.done.catch(() => {}); // it is told already
          tx.abort();
        }
      },
      blocked: () => {
        timer = setTimeout(() => {
          reject(new ShelfBusyError());
          // It opens after all once the others let go: nobody waits for it any more.
          opening.then((db) => db.close());
        }, PATIENCE);
      },
      blocking: (_now, _next, event) => {
        (event.target as IDBDatabase).close();
        closed();
      },
      terminated: closed,
    });
    opening.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Copies a database whose form is older than `newest`. */
async function copyOlder(name: string, newest: number): Promise<void> {
  const known = (await indexedDB.databases()).find((one) => one.name === name)?.version ?? 0;
  if (known === 0 || known >= newest) return;
  const from = await openDB(name);
  try {
    await deleteCopy(name);
    await copyDatabase(from, copyName(name));
  } finally {
    from.close();
  }
}

/** Rows that are held at once while copying. */
const BATCH = 100;

/** Writes the rows of a database to a new one: stores and keys, no indexes. A copy that fails is deleted. */
async function copyDatabase(from: IDBPDatabase, name: string): Promise<void> {
  const stores = [...from.objectStoreNames];
  const to = await openDB(name, from.version, {
    upgrade(db) {
      for (const store of stores) {
        const { keyPath } = from.transaction(store).store;
        db.createObjectStore(store, { keyPath: keyPath as string | string[] | null });
      }
    },
  });
  try {
    for (const store of stores) await copyStore(from, to, store);
    to.close();
  } catch (error) {
    to.close();
    await deleteDB(name);
    throw error;
  }
}

async function copyStore(from: IDBPDatabase, to: IDBPDatabase, store: string): Promise<void> {
  let after: IDBKeyRange | undefined;
  for (;;) {
    const [keys, values] = await Promise.all([
      from.getAllKeys(store, after, BATCH),
      from.getAll(store, after, BATCH),
    ]);
    if (keys.length === 0) return;
    const tx = to.transaction(store, 'readwrite', { durability: 'strict' });
    const hasKeyPath = tx.store.keyPath !== null;
    for (const [i, value] of values.entries()) {
      if (hasKeyPath) tx.store.put(value);
      else tx.store.put(value, keys[i]);
    }
    await tx.done;
    after = IDBKeyRange.lowerBound(keys.at(-1), true);
  }
}
