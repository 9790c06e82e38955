// How the script on every page and the card's, loaded later into the same isolated world, find each other.
import type { OpenCards } from './cards-types.ts';

const CARDS = Symbol.for('gloss.cards');

type World = typeof globalThis & { [CARDS]?: OpenCards };

/** Leaves the card's code for the page's script to take. */
export function offerCards(openCards: OpenCards): void {
  (globalThis as World)[CARDS] = openCards;
}

/** Forgets code that another version of the extension left. */
export function dropCards(): void {
  delete (globalThis as World)[CARDS];
}

/** The card's code, once `load` has run it here. */
export async function takeCards(load: () => Promise<unknown>): Promise<OpenCards> {
  const world = globalThis as World;
  if (!world[CARDS]) await load();
  const openCards = world[CARDS];
  if (!openCards) throw new Error('The card’s code did not arrive in this frame.');
  return openCards;
}
