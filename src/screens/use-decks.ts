import { useEffect, useState } from 'preact/hooks';
import type { ShelfDeck } from '../shelf/stored.ts';
import type { DeckLine } from '../shelf/types.ts';
import { reasonOf } from './hooks.ts';
import type { SettingsServices } from './services.ts';

/** All decks there are. */
export interface Decks {
  readonly shipped: readonly DeckLine[];
  /** The reader's, in the order in which they came. */
  readonly own: readonly ShelfDeck[];
  /** Why those that ship cannot be listed; null: they are. */
  readonly problem: string | null;
  /** Why the shelf cannot be opened; null: it can. */
  readonly closed: string | null;
}

/** The decks as they are now, null until read: what is on the screen stays while they are read again. */
export function useDecks({ decks, shelf }: Pick<SettingsServices, 'decks' | 'shelf'>): Decks | null {
  const [read, setRead] = useState<Decks | null>(null);
  useEffect(() => {
    let asking = 0;
    const ask = async () => {
      const asked = ++asking;
      // Each by itself: a shelf that cannot be opened takes no shipped deck from the screen.
      const [all, own] = await Promise.allSettled([decks(), shelf.decks()]);
      if (asked !== asking) return;
      setRead({
        shipped: all.status === 'fulfilled' ? all.value.filter(({ addedAt }) => addedAt === null) : [],
        own: own.status === 'fulfilled' ? own.value : [],
        problem: all.status === 'rejected' ? reasonOf(all.reason) : null,
        closed: own.status === 'rejected' ? reasonOf(own.reason) : null,
      });
    };
    const stop = shelf.watch(ask);
    ask();
    return () => {
      asking = -1;
      stop();
    };
  }, [decks, shelf]);
  return read;
}
