// The reader's wish to keep the article of a tab. It stands in `storage.session` until it is fulfilled and said so: a popup
// may be gone a moment after the press, and the background at any time. Pages fulfil wishes, one at a time for a tab. What is
// wished is the page of the press: the background reads it at once, before the tab is left.
import type { ReadArticle } from '../article/read.ts';
import { api } from './api.ts';

/** What is wished. */
export interface Wish {
  readonly tab: number;
  /** Address of the page when it was wished; null: the browser does not tell. */
  readonly url: string | null;
  /** What its page was read as, once it was. */
  readonly read: ReadArticle | null;
}

interface Noted extends Wish {
  /** Time in ms within which a page will have begun with it. */
  readonly patience: number;
  /** The background has opened a page for it. */
  readonly passed: boolean;
}

/** A popup begins in the press itself; one that is only about to open takes as long as the machine is slow. */
export const PATIENCE = { pressed: 300, opening: 5_000 } as const;

const KEY = 'keep.wish.';

/** Notes a wish, in the press itself. */
export function noteWish(wish: Pick<Wish, 'tab' | 'url'>, patience: number): Promise<void> {
  return store({ tab: wish.tab, url: wish.url, read: null, patience, passed: false });
}

/** A wish that no page was opened for, a tab's own before those of others; null: there is none. */
export async function standingWish(tab: number | null): Promise<Wish | null> {
  const all = (await allNoted()).filter(({ passed }) => !passed);
  return all.find((wish) => wish.tab === tab) ?? all[0] ?? null;
}

/**
 * Does what is wished for a tab, once nobody else is at it, and takes the wish away, also where the work rejects. Null: nothing
 * is wished any more. The work hands over what it has read: whoever goes on needs the tab no more.
 */
export function fulfil<T>(
  tab: number,
  work: (wish: Wish, handOver: (read: ReadArticle) => Promise<void>) => Promise<T>,
): Promise<T | null> {
  return alone(tab, async () => {
    const wish = await noted(tab);
    if (!wish) return null;
    try {
      return await work(wish, (read) => store({ ...wish, read }));
    } finally {
      await api.storage.session.remove(KEY + tab);
    }
  });
}

/** Opens a page that is to fulfil a tab's wish, if it still stands and none was opened for it. */
export function passWish(tab: number, open: () => Promise<void>): Promise<void> {
  return alone(tab, async () => {
    const wish = await noted(tab);
    if (!wish || wish.passed) return;
    await store({ ...wish, passed: true });
    await open();
  });
}

/**
 * Follows wishes, those noted from now on and those that stand: has their pages read at once, and calls `left` for tabs whose
 * wish nobody fulfils. For the background.
 */
export function followWishes(read: (wish: Wish) => Promise<ReadArticle>, left: (tab: number) => void): void {
  const follow = (wish: Noted) => {
    if (wish.passed) return;
    if (!wish.read) readWish(wish.tab, read);
    setTimeout(() => left(wish.tab), wish.patience);
  };
  api.storage.onChanged.addListener((changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'session') return;
    for (const [key, { newValue }] of Object.entries(changes))
      if (key.startsWith(KEY) && newValue) follow(newValue as Noted);
  });
  allNoted().then((all) => all.forEach(follow));
}

/** Reads what is wished, unless a page was first. */
function readWish(tab: number, read: (wish: Wish) => Promise<ReadArticle>): Promise<void> {
  return alone(tab, async () => {
    const wish = await noted(tab);
    if (wish && !wish.read) await store({ ...wish, read: await read(wish) });
  });
}

const store = (wish: Noted): Promise<void> => api.storage.session.set({ [KEY + wish.tab]: wish });

async function allNoted(): Promise<readonly Noted[]> {
  const stored = await api.storage.session.get(null);
  return Object.entries(stored).flatMap(([key, wish]) => (key.startsWith(KEY) ? [wish as Noted] : []));
}

async function noted(tab: number): Promise<Noted | null> {
  const key = KEY + tab;
  return ((await api.storage.session.get(key))[key] as Noted | undefined) ?? null;
}

/** Works at a tab's wish alone among all pages. A page that goes lets the next one in. */
function alone<T>(tab: number, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(KEY + tab, work) as Promise<T>;
}
