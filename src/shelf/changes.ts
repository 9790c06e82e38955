// Pages and background tell each other what changed on the shelf.

/** What was written. Decks by id; null: everything. */
export interface ShelfChange {
  readonly decks: readonly string[] | null;
}

/** A channel to every page, worker and background of this extension that has the shelf open. */
export interface Changes {
  /** Tells the others, and listeners of this one. */
  tell(change: ShelfChange): void;
  /** Hears all changes until the returned function is called. */
  watch(told: (change: ShelfChange) => void): () => void;
  close(): void;
}

/** Opens the channel of the database with this name. */
export function openChanges(name: string): Changes {
  const channel = new BroadcastChannel(name);
  const listeners = new Set<(change: ShelfChange) => void>();
  const hear = (change: ShelfChange) => {
    for (const told of listeners) told(change);
  };
  channel.onmessage = ({ data }: MessageEvent<ShelfChange>) => hear(data);
  return {
    tell(change) {
      channel.postMessage(change);
      hear(change);
    },
    watch(told) {
      listeners.add(told);
      return () => listeners.delete(told);
    },
    close: () => channel.close(),
  };
}
