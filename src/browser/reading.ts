// What the background knows while it lives: decks, indexes and settings, each loaded when first asked for.
import { openIndex } from '../match/open.ts';
import { scan } from '../match/scan.ts';
import type { Candidate } from '../match/types.ts';
import { createLibrary, type Library } from '../shelf/library.ts';
import type { DeckLine } from '../shelf/types.ts';
import { api } from './api.ts';
import { loadDecks, loadIndex } from './packs.ts';
import type { Settings } from './settings.ts';
import { getSettings, watchSettings } from './store.ts';

type Index = ReturnType<typeof openIndex>;

/** Answers about cards and names, by the decks that the reader has on. */
export interface Reading {
  decksInUse(): Promise<Library>;
  /** All decks, those that are off too. */
  allDecks(): Promise<readonly DeckLine[]>;
  find(texts: readonly string[], language: string | null): Promise<readonly (readonly Candidate[])[]>;
}

/** Begins with nothing loaded. Anything that fails to load is tried again at the next question. */
export function createReading(): Reading {
  const url = (path: string) => api.runtime.getURL(path);
  const decks = retried(() => loadDecks(url));
  const indexes = new Map<string, () => Promise<Index>>();
  let settings = retried(getSettings);
  const inUse = async ({ decksOff }: Settings) => (await decks()).filter(({ id }) => !decksOff.includes(id));
  const libraryOf = remembered(createLibrary);

  watchSettings((now) => {
    settings = async () => now;
  });

  const indexOf = (deck: string): Promise<Index> => {
    const load = indexes.get(deck) ?? retried(async () => openIndex(await loadIndex(url, deck)));
    indexes.set(deck, load);
    return load();
  };

  return {
    decksInUse: async () => libraryOf(await inUse(await settings())),
    allDecks: async () => createLibrary(await decks()).decks(),
    async find(texts, language) {
      const now = await settings();
      const used = await inUse(now);
      const opened = await Promise.all(used.map(({ id }) => indexOf(id)));
      const { unite } = libraryOf(used);
      const { languagesOff } = now;
      return texts.map((text) => unite(scan(opened, text, { languagesOff, language })));
    },
  };
}

/** Loads once; a failure is forgotten. */
function retried<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => {
    loading ??= load().catch((error) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}

/** Remembers what was made of the last list, for lists of the same elements. */
function remembered<T, R>(make: (list: readonly T[]) => R): (list: readonly T[]) => R {
  let last: { list: readonly T[]; made: R } | null = null;
  return (list) => {
    const isSame = last?.list.length === list.length && list.every((one, i) => one === last?.list[i]);
    if (!last || !isSame) last = { list, made: make(list) };
    return last.made;
  };
}
