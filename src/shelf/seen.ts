// When the reader saw which card.
import type { ShelfDatabase } from './schema.ts';
import type { Seen } from './stored.ts';

/** Time in ms without seeing a card that ends a visit to it: what was new stays so within one. */
const VISIT = 30 * 60_000;

/**
 * Notes that a card with these keys is seen. Gives the time after which what came is new: when it was seen last before
 * this visit, or, if never, when it was seen first.
 */
export async function see(db: ShelfDatabase, keys: readonly string[], now: number): Promise<number> {
  const tx = db.transaction('seen', 'readwrite');
  const known = await Promise.all(keys.map((key) => tx.store.get(key)));
  const last = known.reduce<Seen | null>((a, b) => (!a || (b && b.at > a.at) ? (b ?? a) : a), null);
  const isVisit = last !== null && now - last.at < VISIT;
  const before = isVisit ? last.before : (last?.at ?? now);
  await Promise.all(keys.map((key) => tx.store.put({ at: now, before }, key)));
  await tx.done;
  return before;
}
