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
  library(): Promise<Library>;
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
  const library = remembered(async (off: string) => {
    const inUse = (await decks()).filter(({ id }) => !off.split(' ').includes(id));
    return createLibrary(inUse);
  });

  watchSettings((now) => {
    settings = async () => now;
  });

  const indexOf = (deck: string): Promise<Index> => {
    const load = indexes.get(deck) ?? retried(async () => openIndex(await loadIndex(url, deck)));
    indexes.set(deck, load);
    return load();
  };
  const libraryFor = ({ decksOff }: Settings) => library(decksOff.join(' '));

  return {
    library: async () => libraryFor(await settings()),
    allDecks: async () => createLibrary(await decks()).decks(),
    async find(texts, language) {
      const { decksOff, languagesOff } = await settings();
      const inUse = (await decks()).filter(({ id }) => !decksOff.includes(id));
      const opened = await Promise.all(inUse.map(({ id }) => indexOf(id)));
      const { unite } = await libraryFor(await settings());
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

/** Remembers the answer to the last question. */
function remembered<T>(make: (key: string) => Promise<T>): (key: string) => Promise<T> {
  let last: { key: string; made: Promise<T> } | null = null;
  return (key) => {
    if (last?.key !== key) last = { key, made: make(key) };
    return last.made;
  };
}
