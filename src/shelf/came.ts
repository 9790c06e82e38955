// When a deck's facts first came on the shelf: what its later forms add is new, what they repeat is not.
import type { Card, Fact } from '../deck/types.ts';
import { readAllCards } from './read.ts';
import type { ShelfDeck } from './stored.ts';
import type { Write } from './write.ts';

/** Times in ms since 1970 by a fact's words. */
export type Came = ReadonlyMap<string, number>;

/**
 * When the facts came that a deck has now. Null: nobody can tell, since there is no such deck yet, or some cannot be read.
 */
export async function cameBefore(tx: Write, deck: ShelfDeck | undefined): Promise<Came | null> {
  if (!deck) return null;
  const came = new Map<string, number>();
  let facts = 0;
  try {
    const store = tx.objectStore('cards');
    const all = readAllCards((range, count) => store.getAll(range, count), deck.id);
    for await (const { card, came: times } of all) {
      facts += card.facts.length;
      for (const [n, fact] of card.facts.entries()) came.set(wordsOf(fact), times?.[n] ?? deck.addedAt);
    }
  } catch {
    return null;
  }
  return facts === deck.facts ? came : null;
}

/**
 * When the facts of a deck's card came, in their order: those that were there before at their time, others `since`. Undefined
 * where all of them came with the deck.
 */
export function cameOf(
  { facts }: Card,
  before: Came | null,
  since: number,
  addedAt: number,
): number[] | undefined {
  const times = facts.map((fact) => (before ? (before.get(wordsOf(fact)) ?? since) : addedAt));
  return times.some((time) => time !== addedAt) ? times : undefined;
}

const wordsOf = ({ text }: Fact) =>
  text.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
