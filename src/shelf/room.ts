// Room on the device. Chromium throws a database away whose device fills up while it is written, so no write begins that may
// fill it.
import { ShelfFullError } from './errors.ts';
import type { NewDeck } from './write.ts';

/** Bytes that stay free whatever is written: the browser's database rewrites its own files now and then. */
const MARGIN = 4 * 2 ** 20;

/** How many times its bytes a deck may take: its file and names, the rows made of them, and the browser's log of all that. */
const TIMES = 4;

/**
 * Rejects with ShelfFullError where these decks have no room. Chromium tells the room on the device; Firefox a
 * share of it that was free once, but undoes what it cannot write.
 */
export async function needRoom(decks: readonly Pick<NewDeck, 'text' | 'index'>[]): Promise<void> {
  const bytes = decks.reduce((sum, { text, index }) => sum + text.size + index.size, 0);
  const { quota, usage } = await estimate();
  if (quota !== undefined && usage !== undefined && quota - usage < MARGIN + TIMES * bytes)
    throw new ShelfFullError();
}

async function estimate(): Promise<StorageEstimate> {
  try {
    return await navigator.storage.estimate();
  } catch {
    return {};
  }
}
