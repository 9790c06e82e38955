import type { Words } from '../../cards/words.ts';
import { LIMITS } from '../../deck/limits.ts';
import { slug } from '../../deck/slug.ts';
import type { Entity } from '../../keep/types.ts';

/**
 * What is wrong with a title for a card, as a message; null: nothing. `self` is the card's id, null for a new one: no two
 * cards of an article have one title, since they would be one card in its deck.
 */
export function titleProblem(
  title: string,
  entities: readonly Entity[],
  self: string | null,
  words: Words,
): string | null {
  if (!/[\p{L}\p{N}]/u.test(title)) return words('ask_rename_empty');
  if (title.length > LIMITS.name) return words('ask_rename_long', LIMITS.name, title.length);
  const same = entities.find((other) => other.id !== self && slug(other.title) === slug(title));
  return same ? words('ask_rename_taken', same.title) : null;
}
