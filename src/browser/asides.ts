// Decks that were kept before Gloss noted what they say in doubt: it is noted afterwards, and nothing else of them changes.
import { asideOf } from '../shelf/aside.ts';
import type { Shelf } from '../shelf/shelf.ts';
import type { ShelfDeck } from '../shelf/stored.ts';
import { compileKept, type Known } from './kept.ts';

/** Decks that are written at once: with every write open pages look for their names anew. */
const BATCH = 10;

type Noted = readonly [deck: ShelfDeck, aside: NonNullable<ShelfDeck['aside']>];

/**
 * Notes it for all such decks. For pages: an article takes a few tenths of a second, and `rest` is waited for before each. What a
 * page does not come to, the next one does.
 */
export async function noteAsides(
  shelf: Pick<Shelf, 'decks' | 'article' | 'write'>,
  known: Known,
  rest: () => Promise<void>,
): Promise<void> {
  const left = (await shelf.decks()).filter(
    ({ origin, state, aside }) => origin === 'kept' && state === 'ok' && aside === undefined,
  );
  for (let at = 0; at < left.length; at += BATCH) {
    const noted: Noted[] = [];
    for (const deck of left.slice(at, at + BATCH)) {
      await rest();
      const kept = await shelf.article(deck.id);
      if (!kept) continue;
      const { entities, facts } = compileKept(kept, await known(kept.article, deck.id)).edited;
      noted.push([deck, asideOf(entities, facts)]);
    }
    await store(shelf, noted);
  }
}

async function store(shelf: Pick<Shelf, 'write'>, noted: readonly Noted[]): Promise<void> {
  await shelf.write({ decks: noted.map(([{ id }]) => id) }, async (tx) => {
    const decks = tx.objectStore('decks');
    for (const [{ id, revision }, aside] of noted) {
      const now = await decks.get(id);
      // Who wrote it meanwhile has noted it too.
      if (now?.revision === revision) await decks.put({ ...now, aside });
    }
  });
}
