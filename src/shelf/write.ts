// Writing: one transaction over the whole shelf, kept by the device before it counts as done.
import type { IDBPTransaction } from 'idb';
import type { Article } from '../article/types.ts';
import { factsByCard } from '../deck/facts.ts';
import type { Deck } from '../deck/types.ts';
import type { Edit } from '../keep/edits.ts';
import { articleRow } from './articles.ts';
import type { Aside } from './aside.ts';
import { cameBefore, cameOf } from './came.ts';
import { namedError } from './errors.ts';
import { noteJoins } from './joins.ts';
import { rowsOf } from './read.ts';
import { type CameOfCard, cardBlocks, countsOf, keyShards, lineBlocks } from './rows.ts';
import type { ShelfDatabase } from './schema.ts';
import { type ShelfDeck, type ShelfSchema, STORES } from './stored.ts';
import { wholeDeck } from './whole-deck.ts';

/** A transaction that writes. */
export type Write = IDBPTransaction<ShelfSchema, (typeof STORES)[number][], 'readwrite'>;

/** A deck to be written, with all that is made from its file beforehand. */
export interface NewDeck {
  readonly id: string;
  readonly origin: ShelfDeck['origin'];
  /** The deck's file; `deck` is what `parseDeck` makes of it. */
  readonly text: Blob;
  readonly deck: Deck;
  /** Its compiled names, under the same id. */
  readonly index: Blob;
  /** Null: it was not kept from an article. */
  readonly kept: {
    readonly article: Article;
    readonly edits: readonly Edit[];
    /** See `asideOf`. */
    readonly aside: readonly Aside[];
  } | null;
  /** Revision that this one was made from; null: there was no such deck. */
  readonly basedOn: number | null;
  /** When its facts came, where that is known from elsewhere. */
  readonly came?: CameOfCard;
}

/** A write, or why there was none: the deck has another revision than the writer knew. Null: it is gone. */
export type Written =
  | { readonly ok: true; readonly deck: ShelfDeck }
  | { readonly ok: false; readonly conflict: ShelfDeck | null };

/**
 * Runs one write. Whatever `run` throws undoes it. Resolves when the device keeps it; rejects with ShelfFullError
 * where there is no room. An aborted signal undoes it too, as long as it is not done.
 */
export async function write<T>(
  db: ShelfDatabase,
  run: (tx: Write) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  signal?.throwIfAborted();
  const tx = db.transaction(STORES, 'readwrite', { durability: 'strict' }) as Write;
  const stop = () => tx.abort();
  signal?.addEventListener('abort', stop);
  // Heard here, so that a failure is nobody's unhandled one while `run` still goes on.
  const done = tx.done.then(
    () => null,
    (error: unknown) => ({ error }),
  );
  try {
    const result = await run(tx);
    const failed = await done;
    if (failed) throw failed.error;
    return result;
  } catch (error) {
    abort(tx);
    const failed = await done;
    signal?.throwIfAborted();
    // What the transaction died of says more than the request that found it dead.
    throw namedError(isAborted(error) ? (failed?.error ?? error) : error);
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

const isAborted = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';

function abort(tx: Write): void {
  try {
    tx.abort();
  } catch {
    // It is over already.
  }
}

/** Sends a request and goes on: should it fail, the transaction fails and says so. */
function send(request: Promise<unknown>): void {
  request.catch(() => {});
}

/** Rows that are on their way at once: the browser works while the next are made. */
const AHEAD = 64;

/** Puts a deck in the place of the one with its id. `told` hears how much is written, 0 to 1. */
export async function putDeck(
  tx: Write,
  made: NewDeck,
  now: number,
  told: (done: number) => void = () => {},
): Promise<Written> {
  const { id, deck, kept } = made;
  const before = await deckBefore(tx, id, now);
  if ((before?.revision ?? null) !== made.basedOn) return { ok: false, conflict: before ?? null };
  const article = kept && (await articleRow(tx, id, kept, now));
  const came = made.came ? null : await cameBefore(tx, before);
  const keys = keyShards(deck);
  removeRows(tx, id);
  await noteJoins(tx, id, keys);
  const row: ShelfDeck = {
    id,
    title: deck.title,
    language: deck.language,
    origin: made.origin,
    revision: await nextRevision(tx),
    addedAt: before?.addedAt ?? now,
    changedAt: now,
    sources: deck.sources,
    ...countsOf(deck),
    state: 'ok',
    url: kept?.article.url ?? null,
    ...(kept && { aside: kept.aside }),
  };
  send(tx.objectStore('decks').put(row));
  send(tx.objectStore('texts').put(made.text, id));
  send(tx.objectStore('indexes').put(made.index, id));
  if (article) send(tx.objectStore('articles').put(article));
  for (const [n, shard] of keys.entries()) send(tx.objectStore('keys').put(shard, [id, n]));
  // What a review confirms or takes back came with the words of the article, not now.
  const since = article?.keptAt ?? now;
  await putCards(tx, made, made.came ?? ((card) => cameOf(card, came, since, row.addedAt)), told);
  return { ok: true, deck: row };
}

async function deckBefore(tx: Write, id: string, now: number): Promise<ShelfDeck | undefined> {
  const row = await tx.objectStore('decks').get(id);
  return row && wholeDeck(row, () => now);
}

/** A number that no deck had before, also not one that is gone. */
async function nextRevision(tx: Write): Promise<number> {
  const meta = tx.objectStore('meta');
  const next = ((await meta.get('revision')) ?? 0) + 1;
  await meta.put(next, 'revision');
  return next;
}

async function putCards(
  tx: Write,
  { id, deck }: NewDeck,
  cameOf: CameOfCard,
  told: (done: number) => void,
): Promise<void> {
  const facts = factsByCard(deck);
  let rows = 0;
  let cards = 0;
  for (const [first, block] of cardBlocks(deck, facts, cameOf)) {
    const put = tx.objectStore('cards').put(block, [id, first]);
    cards += block.ids.length;
    rows += 1;
    if (rows % AHEAD !== 0) {
      send(put);
      continue;
    }
    await put;
    told(cards / deck.cards.length);
  }
  let n = 0;
  for (const block of lineBlocks(deck, facts)) {
    await tx.objectStore('lines').put(block, [id, n]);
    n += 1;
  }
  told(1);
}

/** Everything but the numbers that may not come twice. */
export async function clear(tx: Write): Promise<void> {
  const stores = STORES.filter((store) => store !== 'meta');
  await Promise.all(stores.map((store) => tx.objectStore(store).clear()));
}

/** Puts a deck's file that cannot be read, set aside. */
export async function putUnreadable(
  tx: Write,
  deck: Pick<ShelfDeck, 'id' | 'title' | 'origin' | 'addedAt' | 'changedAt' | 'url'>,
  text: Blob,
): Promise<void> {
  const nothing = { language: 'en', sources: [], cards: 0, facts: 0, names: 0, languages: [] };
  const revision = await nextRevision(tx);
  await tx.objectStore('decks').put({ ...deck, ...nothing, revision, state: 'unreadable' });
  await tx.objectStore('texts').put(text, deck.id);
}

/** Takes a deck away with all that belongs to it. Gives it as it was. */
export async function removeDeck(tx: Write, id: string, basedOn: number): Promise<Written> {
  const before = await deckBefore(tx, id, 0);
  if (before?.revision !== basedOn) return { ok: false, conflict: before ?? null };
  removeRows(tx, id);
  send(tx.objectStore('articles').delete(id));
  return { ok: true, deck: before };
}

/** All rows of a deck but its article. */
function removeRows(tx: Write, id: string): void {
  for (const store of ['decks', 'texts', 'indexes', 'joins'] as const) send(tx.objectStore(store).delete(id));
  for (const store of ['cards', 'keys', 'lines'] as const) send(tx.objectStore(store).delete(rowsOf(id)));
}
