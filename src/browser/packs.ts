// The decks that ship, as the build packs them (`src/build/pack.ts`): cards as JSON, and an index a deck.
import type { NamedDeck } from '../match/types.ts';

/** Path of the packed cards inside the extension: JSON of `NamedDeck[]`. */
export const CARDS_PATH = 'packs/decks.json';
/** Path of a deck's index inside the extension. */
export const indexPath = (deck: string): string => `packs/${deck}.index`;

/** Reads the packed decks; `url` gives the address of a file of the extension. */
export async function loadDecks(url: (path: string) => string): Promise<readonly NamedDeck[]> {
  return (await fetch(url(CARDS_PATH))).json();
}

/** Reads the packed index of a deck. */
export async function loadIndex(url: (path: string) => string, deck: string): Promise<ArrayBuffer> {
  return (await fetch(url(indexPath(deck)))).arrayBuffer();
}
