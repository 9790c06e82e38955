// When a deck's facts first came on the shelf: what its later forms add is new, what they repeat is not.
import type { Card, Fact } from '../deck/types.ts';
import { rowsOf } from './read.ts';
import type { ShelfDeck, StoredCard } from './stored.ts';
import type { Write } from './write.ts';

/** Facts of the largest deck that is looked through for it, which takes some tenths of a second. */
const MOST = 50_000;

/** Times in ms since 1970 by a fact's words. */
export type Came = ReadonlyMap<string, number>;

/**
 * When the facts came that a deck has now. Null: nobody can tell, since there is no such deck yet, it has too many facts, or
 * some cannot be read.
 */
export async function cameBefore(tx: Write, deck: ShelfDeck | undefined): Promise<Came | null> {
  if (!deck || deck.facts > MOST) return null;
  const came = new Map<string, number>();
  let facts = 0;
  try {
    for (const { cards } of await tx.objectStore('cards').getAll(rowsOf(deck.id))) {
      for (const json of cards) {
        const { card, came: times } = JSON.parse(json) as StoredCard;
        facts += card.facts.length;
        for (const [n, fact] of card.facts.entries()) came.set(wordsOf(fact), times?.[n] ?? deck.addedAt);
      }
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
