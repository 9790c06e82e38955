// What the background knows while it lives: decks, indexes and settings, each loaded when first asked for.
import type { KnownCard } from '../keep/types.ts';
import { openIndex } from '../match/index/open.ts';
import { createMatcher } from '../match/matcher.ts';
import { scan } from '../match/scan.ts';
import type { Candidate, NamedDeck } from '../match/types.ts';
import { shelfGroup } from '../shelf/group.ts';
import { inMemory } from '../shelf/in-memory.ts';
import { type Library, openLibrary } from '../shelf/library.ts';
import type { Shelf } from '../shelf/shelf.ts';
import type { ShelfDeck } from '../shelf/stored.ts';
import type { DeckGroup, DeckLine } from '../shelf/types.ts';
import { api } from './api.ts';
import { loadDecks, loadIndex } from './packs.ts';
import type { Settings } from './settings.ts';
import { getSettings, watchSettings } from './store.ts';

type Index = ReturnType<typeof openIndex>;

/** Answers about cards and names, by the decks that the reader has on. */
export interface Reading {
  decksInUse(): Promise<Library>;
  /** Cards in use whose names stand in texts, as decks beside one know them; null: all decks. */
  known(
    texts: readonly string[],
    language: string | null,
    beside: string | null,
  ): Promise<readonly KnownCard[]>;
  /** All decks, those that are off too. */
  allDecks(): Promise<readonly DeckLine[]>;
  /** Why the shelf cannot be opened, as a sentence; null: it can. */
  shelfProblem(): Promise<string | null>;
  find(texts: readonly string[], language: string | null): Promise<readonly (readonly Candidate[])[]>;
}

/** All decks there are, and the names of each. */
interface Decks {
  readonly packs: readonly NamedDeck[];
  readonly shelf: readonly ShelfDeck[];
}

/**
 * Begins with nothing loaded. What of the extension fails to load is tried again at the next question. A shelf that
 * cannot be opened, or a deck of it that cannot be read, leaves the others in use; `toMend` hears of such a deck.
 */
export function createReading(shelf: Shelf, toMend: (deck: string) => void): Reading {
  const url = (path: string) => api.runtime.getURL(path);
  const packs = retried(() => loadDecks(url));
  let shelved = retried(() => shelf.decks());
  let settings = retried(getSettings);
  const packed = new Map<string, () => Promise<Index>>();
  /** By deck and revision; null: it cannot be read. */
  const kept = new Map<string, () => Promise<Index | null>>();
  const matcherOf = remembered(createMatcher);
  let library: { readonly key: string; readonly made: Promise<Library> } | null = null;

  watchSettings((now) => {
    settings = async () => now;
  });
  shelf.watch(() => {
    shelved = retried(() => shelf.decks());
  });

  const broken = (deck: string, error: unknown) => {
    console.error(`Gloss: the deck “${deck}” cannot be read.`, error);
    toMend(deck);
  };
  const all = async (): Promise<Decks> => {
    const [shipped, own] = await Promise.all([packs(), shelved().catch(() => [])]);
    return { packs: shipped, shelf: own.filter(({ state }) => state === 'ok') };
  };
  const inUse = async ({ decksOff }: Settings): Promise<Decks> => {
    const { packs, shelf } = await all();
    const isOn = ({ id }: { readonly id: string }) => !decksOff.includes(id);
    return { packs: packs.filter(isOn), shelf: shelf.filter(isOn) };
  };
  const groupsOf = (decks: Decks): DeckGroup[] => [
    inMemory(decks.packs),
    shelfGroup(shelf, decks.shelf, broken),
  ];
  function libraryOf(decks: Decks): Promise<Library> {
    const key = JSON.stringify([
      decks.packs.map(({ id }) => id),
      decks.shelf.map(({ id, revision }) => [id, revision]),
    ]);
    if (library?.key !== key) {
      const made = openLibrary(groupsOf(decks));
      library = { key, made };
      made.catch(() => {
        if (library?.made === made) library = null;
      });
    }
    return library.made;
  }

  async function loadShelved(id: string): Promise<Index | null> {
    try {
      return openIndex(await (await shelf.index(id))!.arrayBuffer());
    } catch (error) {
      broken(id, error);
      return null;
    }
  }
  async function openedOf(decks: Decks): Promise<Index[]> {
    const keys = new Map(decks.shelf.map(({ id, revision }) => [`${id} ${revision}`, id]));
    for (const key of kept.keys()) if (!keys.has(key)) kept.delete(key);
    const opened = await Promise.all([
      ...decks.packs.map(({ id }) => opening(packed, id, async () => openIndex(await loadIndex(url, id)))),
      ...[...keys].map(([key, id]) => opening(kept, key, () => loadShelved(id))),
    ]);
    return opened.filter((index) => index !== null);
  }

  const decksInUse = async () => libraryOf(await inUse(await settings()));
  async function find(texts: readonly string[], language: string | null) {
    const now = await settings();
    const used = await inUse(now);
    const [opened, { unite }] = await Promise.all([openedOf(used), libraryOf(used)]);
    const { languagesOff } = now;
    const matcher = matcherOf(opened);
    return texts.map((text) => unite(scan(matcher, text, { languagesOff, language })));
  }

  return {
    decksInUse,
    find,
    async allDecks() {
      const decks = await all();
      return groupsOf(decks).flatMap((group) => group.decks);
    },
    shelfProblem: () =>
      shelved().then(
        () => null,
        (error) => (error instanceof Error ? error.message : String(error)),
      ),
    async known(texts, language, beside) {
      const candidates = (await find(texts, language)).flat();
      const ids = new Set(candidates.flatMap(({ options }) => options.map(({ card }) => card)));
      return (await decksInUse()).known([...ids], beside);
    },
  };
}

/** Loads what the map does not have yet. */
function opening<T>(map: Map<string, () => Promise<T>>, key: string, load: () => Promise<T>): Promise<T> {
  const known = map.get(key) ?? retried(load);
  map.set(key, known);
  return known();
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
