// Decks that could not be read, made again from their files: after an update of Gloss, or when something was damaged.
import { DeckError, makeDeck, readDeckFile } from './prepare.ts';
import type { Course, Shelf } from './shelf.ts';
import { putDeck, type Written } from './write.ts';

/** Bytes of the files that are small: read within about 50 ms, and compiled in steps within a few tenths of a second. */
const SMALL_FILE = 256 * 1024;

/**
 * Reads a deck's file again and writes all that is made from it: cards, names, keys. Nothing else of the deck
 * changes. Rejects with DeckError where the file itself is no deck, which is then set aside as unreadable.
 */
export async function mendDeck(shelf: Shelf, id: string, course: Course = {}): Promise<Written> {
  const { signal, told } = course;
  const [deck, text] = await Promise.all([shelf.deck(id), shelf.text(id)]);
  if (!deck) return { ok: false, conflict: null };
  const file = await readDeckFile(`${id}.md`, text ?? new Blob());
  if (!file.deck) {
    await shelf.setAside(id, 'unreadable');
    throw new DeckError(file.diagnostics);
  }
  const half = (from: number): Course => ({ ...course, told: (done) => told?.(from + done / 2) });
  const { origin, revision: basedOn, changedAt } = deck;
  const as = { id, origin, kept: null, basedOn };
  const made = await makeDeck({ ...file, deck: file.deck }, as, half(0));
  return shelf.write(
    { decks: [id] },
    async (tx) => {
      const written = await putDeck(tx, made, changedAt, half(0.5).told);
      if (!written.ok) return written;
      const mended = { ...written.deck, url: deck.url, ...(deck.aside && { aside: deck.aside }) };
      await tx.objectStore('decks').put(mended);
      return { ok: true, deck: mended };
    },
    signal,
  );
}

/** Mends every damaged deck on a shelf by `mend`, one after the other. What cannot be mended stays set aside. */
export async function mendDamaged(
  { decks }: Pick<Shelf, 'decks'>,
  mend: (deck: string) => Promise<unknown>,
): Promise<void> {
  for (const { id, state } of await decks()) if (state === 'damaged') await mend(id).catch(() => {});
}

/**
 * Takes decks that were found to be broken. Small ones are mended, one at a time, each once; others are set aside until
 * somebody has the time. `mended` is called when there are no more to mend, if any was. For the background, which may end
 * at any moment: what it did not come to it finds broken again.
 */
export function createMender(shelf: Shelf, mended: () => void): (deck: string) => void {
  const tried = new Set<string>();
  const waiting = new Set<string>();
  async function isMended(id: string): Promise<boolean> {
    const isSmall = ((await shelf.text(id))?.size ?? 0) <= SMALL_FILE;
    const isFirst = !tried.has(id);
    tried.add(id);
    try {
      if (isFirst && isSmall) return (await mendDeck(shelf, id)).ok;
    } catch (error) {
      if (error instanceof DeckError) return false;
    }
    await shelf.setAside(id, 'damaged');
    return false;
  }
  async function work(): Promise<void> {
    let isAny = false;
    // Those that come meanwhile are met too.
    for (const id of waiting) {
      isAny = (await isMended(id).catch(() => false)) || isAny;
      waiting.delete(id);
    }
    if (isAny) mended();
  }
  return (deck) => {
    const isIdle = waiting.size === 0;
    waiting.add(deck);
    if (isIdle) work();
  };
}
