// Which cards of large decks may be one with cards of other decks. The background reads the keys of all small decks
// when it wakes, and of large ones only these.
import { entityKeys } from './keys.ts';
import { cardsWith } from './read.ts';
import type { CardKeys } from './stored.ts';
import type { Write } from './write.ts';

/** Decks with more than one shard are large, and have a row of joins. */
const isLarge = (shards: readonly unknown[]): boolean => shards.length > 1;

/**
 * Writes down what joins a deck, whose own rows are not written yet, with the decks on the shelf: in its row if it
 * is large, and in the rows of other large ones. What was noted once stays, since it costs nothing: cards without
 * company are joined with nothing.
 */
export async function noteJoins(
  tx: Write,
  id: string,
  shards: readonly (readonly CardKeys[])[],
): Promise<void> {
  const mine = byKey(shards);
  const shared = new Set<string>();
  for (const [key, cards] of mine) if (cards.length > 1) shared.add(key);
  const decks = isLarge(shards)
    ? await tx.objectStore('decks').getAllKeys()
    : await tx.objectStore('joins').getAllKeys();
  for (const deck of decks) {
    if (deck === id) continue;
    const theirs = await cardsWith(tx.objectStore('keys'), deck, mine);
    for (const keys of theirs) for (const key of entityKeys(keys)) if (mine.has(key)) shared.add(key);
    await addJoins(tx, deck, theirs);
  }
  if (!isLarge(shards)) return;
  const own = [...shared].flatMap((key) => mine.get(key) ?? []);
  await tx.objectStore('joins').put([...new Set(own)], id);
}

function byKey(shards: readonly (readonly CardKeys[])[]): Map<string, CardKeys[]> {
  const cards = new Map<string, CardKeys[]>();
  for (const keys of new Set(shards.flat())) {
    for (const key of entityKeys(keys)) {
      const same = cards.get(key);
      if (same) same.push(keys);
      else cards.set(key, [keys]);
    }
  }
  return cards;
}

/** Adds to the row of a deck that has one. */
async function addJoins(tx: Write, deck: string, cards: readonly CardKeys[]): Promise<void> {
  if (cards.length === 0) return;
  const known = await tx.objectStore('joins').get(deck);
  if (!known) return;
  const all = new Map([...known, ...cards].map((keys) => [keys.card, keys]));
  if (all.size > known.length) await tx.objectStore('joins').put([...all.values()], deck);
}
