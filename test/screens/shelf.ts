// The reader's shelf for the screens' tests: decks in a list, and a desk that answers as the test says.
import type { SettingsServices } from '../../src/screens/services.ts';
import type { Preview } from '../../src/shelf/import.ts';
import type { BackupPreview } from '../../src/shelf/restore.ts';
import type { ShelfDeck } from '../../src/shelf/stored.ts';
import type { Work } from '../../src/shelf/work.ts';

/** What lies on the shelf, and what the desk finds in files. */
export interface GivenShelf {
  readonly own?: readonly ShelfDeck[];
  /** What the shelf cannot be opened for. */
  readonly closed?: string;
  readonly previews?: readonly Preview[];
  readonly backup?: BackupPreview;
  /** Work that goes otherwise. */
  readonly desk?: Partial<Work>;
}

/** A deck of the reader's. */
export const ownDeck = (id: string, more: Partial<ShelfDeck> = {}): ShelfDeck => ({
  id,
  title: `The deck ${id}`,
  language: 'en',
  origin: 'imported',
  revision: 3,
  addedAt: Date.UTC(2026, 10, 3, 12),
  changedAt: Date.UTC(2026, 10, 3, 12),
  sources: [],
  cards: 2,
  facts: 5,
  names: 4,
  languages: ['en'],
  state: 'ok',
  url: null,
  ...more,
});

/** The shelf's part of the services. */
export function fakeShelf(
  { own = [], closed, previews = [], backup, desk }: GivenShelf,
  record: (...call: readonly unknown[]) => void,
): Pick<SettingsServices, 'shelf' | 'openDesk'> {
  let decks = [...own];
  const watching = new Set<(change: { readonly decks: null }) => void>();
  const changed = () => {
    for (const told of watching) told({ decks: null });
  };
  return {
    shelf: {
      async decks() {
        if (closed) throw new Error(closed);
        return decks;
      },
      text: async (id) => (decks.some((deck) => deck.id === id) ? new Blob([`# The file of ${id}\n`]) : null),
      async remove(id, basedOn) {
        const deck = decks.find((one) => one.id === id);
        if (deck?.revision !== basedOn) return { ok: false, conflict: deck ?? null };
        decks = decks.filter((one) => one !== deck);
        changed();
        return { ok: true, deck };
      },
      async erase() {
        decks = [];
        changed();
      },
      watch(told) {
        watching.add(told);
        return () => watching.delete(told);
      },
    },
    openDesk: () => ({
      preview: async (files) => {
        record('preview', ...files.map(({ name }) => name));
        return [...previews];
      },
      async take(choices) {
        record('take', JSON.stringify(choices));
        decks = [...decks, ...choices.map(({ id }) => ownDeck(id))];
        changed();
        return choices.map(({ id }) => ({ ok: true, deck: ownDeck(id) }));
      },
      backUp: async (settings) => ({ file: new Blob([JSON.stringify(settings)]), left: [] }),
      async inspect() {
        if (!backup) throw new Error('This file is no backup of Gloss.');
        return backup;
      },
      async restore(mode) {
        record('restore', mode);
        return backup?.decks.map(({ id }) => id) ?? [];
      },
      async mend(id) {
        record('mend', id);
        const deck = ownDeck(id);
        decks = decks.map((one) => (one.id === id ? deck : one));
        changed();
        return { ok: true, deck };
      },
      close: () => {},
      ...desk,
    }),
  };
}
