// Ids of decks.
import { slug } from '../deck/slug.ts';

/** UTF-16 units that an id made here has at most. */
const LENGTH = 80;

/** The id that a file's name, or a title, gives: its slug. Never empty. */
export function deckIdOf(name: string): string {
  return slug(name.replace(/\.(md|markdown|txt)$/i, '')).slice(0, LENGTH) || 'deck';
}

/** The id itself, or with the first number that makes it new: `minsk`, `minsk-2`. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const free = n === 1 ? id : `${id}-${n}`;
    if (!taken.has(free)) return free;
  }
}
