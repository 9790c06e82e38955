// A deck that was set aside, made again from its file.
import { makeDeck, readDeckFile } from './prepare.ts';
import type { Course, Shelf } from './shelf.ts';
import type { Written } from './write.ts';

/**
 * Reads a deck's file again and writes all that is made from it: cards, names, keys. Helps where an index is of an
 * earlier Gloss or damaged. Null: the file itself cannot be read, so that the deck stays as it is.
 */
export async function mendDeck(shelf: Shelf, id: string, course: Course = {}): Promise<Written | null> {
  const [deck, text, kept] = await Promise.all([shelf.deck(id), shelf.text(id), shelf.article(id)]);
  if (!deck || !text) return null;
  const file = await readDeckFile(`${id}.md`, text);
  if (!file.deck) return null;
  const { origin, revision: basedOn } = deck;
  const made = await makeDeck({ ...file, deck: file.deck }, { id, origin, kept, basedOn });
  return shelf.put(made, course);
}
