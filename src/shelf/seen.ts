// When the reader saw which card.
import type { ShelfDatabase } from './schema.ts';
import type { Seen } from './stored.ts';

/** Time in ms within which a card that is seen again is seen in one visit: what was new stays so for as long. */
const VISIT = 30 * 60_000;

/** Notes that a card with these keys is seen, and gives when it was seen before this visit; null: never. */
export async function see(db: ShelfDatabase, keys: readonly string[], now: number): Promise<number | null> {
  const tx = db.transaction('seen', 'readwrite');
  const known = await Promise.all(keys.map((key) => tx.store.get(key)));
  const last = known.reduce<Seen | null>((a, b) => (!a || (b && b.at > a.at) ? (b ?? a) : a), null);
  const isVisit = last !== null && now - last.at < VISIT;
  const before = isVisit ? last.before : (last?.at ?? null);
  await Promise.all(keys.map((key) => tx.store.put({ at: isVisit ? last.at : now, before }, key)));
  await tx.done;
  return before;
}
