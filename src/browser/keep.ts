// Keeping the article of a tab: read in its page, compiled in a page of ours, put on the shelf in one transaction.
import type { ReadArticle } from '../article/read.ts';
import type { Article } from '../article/types.ts';
import { dayOf } from '../deck/dates.ts';
import { slug } from '../deck/slug.ts';
import type { IsoDate } from '../deck/types.ts';
import { changedParagraphs } from '../keep/versions.ts';
import { whyWithoutRules } from '../keep/with-rules.ts';
import { isSameText } from '../shelf/articles.ts';
import type { Shelf } from '../shelf/shelf.ts';
import type { ShelfArticle, ShelfDeck } from '../shelf/stored.ts';
import { type NewDeck, putDeck, type Written } from '../shelf/write.ts';
import { api } from './api.ts';
import { compileKept, countsOf, type KeptCounts, type Known, keptDeck, putKept } from './kept.ts';
import { addressOf, readPage } from './read-page.ts';
import { REMINDED } from './store.ts';
import type { Wish } from './wish.ts';
import { words } from './words.ts';

/** How many kept articles bring the reminder that the shelf goes with the extension; once. */
const REMIND_AT = 10;

/** What became of keeping an article. */
export type KeepOutcome =
  /** `changed`: how many of its paragraphs are new since it was kept before; null: it was not. */
  | (KeptCounts & {
      readonly at: 'kept';
      readonly deck: string;
      /** The article's. */
      readonly title: string;
      readonly changed: number | null;
      /** What the reader should know, as sentences. */
      readonly remarks: readonly string[];
      /** It was the one that brings the reminder to save a backup, which is among the remarks. */
      readonly reminds: boolean;
    })
  /** It stands on the shelf just so. */
  | { readonly at: 'same'; readonly deck: string; readonly title: string }
  /** A sentence for people. */
  | { readonly at: 'refused'; readonly reason: string };

/** What the shelf holds of a page. */
export interface KeptPage {
  readonly deck: string;
  /** Day on which it was kept last. */
  readonly kept: IsoDate;
  /** Whether its text has changed since. `unread`: the words that were kept are damaged, so that there is nothing to look at. */
  readonly text: 'same' | 'changed' | 'unread';
  /** Its reader has corrected it, or may have. */
  readonly edited: boolean;
}

/** What keeping needs of the rest. */
export interface KeepingPlatform {
  readonly shelf: Shelf;
  readonly known: Known;
  now(): number;
}

/** Keeps articles. For pages of the extension: the background stays small, and may die at any moment. */
export interface Keeping {
  /** Keeps what is wished. `handOver` gets what was read as soon as it is. */
  keep(wish: Wish, handOver: (read: ReadArticle) => Promise<void>): Promise<KeepOutcome>;
  /** What the shelf holds of the page in a tab. */
  keptPage(tab: number): Promise<KeptPage | null>;
  /**
   * Takes an article from the shelf. Gives the way back: with what its reader changed, and its earlier versions. Null: there is
   * none, since its words cannot be read.
   */
  drop(deck: string): Promise<(() => Promise<void>) | null>;
  /** Takes the last keeping back: the article stands there as it did before, or not at all. */
  takeBack(deck: string): Promise<void>;
}

/** Keeps articles on a shelf. */
export function createKeeping(platform: KeepingPlatform): Keeping {
  const { shelf, now } = platform;

  async function keep(wish: Wish, handOver: (read: ReadArticle) => Promise<void>): Promise<KeepOutcome> {
    const read = wish.read ?? (await readPage(wish.tab, wish.url));
    if (read.article === null) return { at: 'refused', reason: read.reason };
    const { article } = read;
    if (!wish.read) await handOver(read);
    const { deck, row } = await onShelf(shelf, article.url);
    if (deck && row && isSameText(row.article, article))
      return { at: 'same', deck: deck.id, title: article.title };
    const edits = row?.edits ?? [];
    const earlier = row ? [...row.earlier, row] : [];
    const known = await platform.known(article, deck?.id ?? null);
    const kept = compileKept({ article, edits, keptAt: now(), earlier }, known);
    if (kept.compiled.entities.length === 0) {
      const why = whyWithoutRules(article);
      return { at: 'refused', reason: why ? words('keep_nobody_known', why) : words('keep_nobody') };
    }
    const own = row && deck;
    const id = own?.id ?? (await freeId(shelf, article));
    const made = await keptDeck(kept, { id, article, edits, basedOn: own?.revision ?? null });
    const written = deck && !own ? await putBeside(shelf, made, deck, now()) : await shelf.put(made);
    // Somebody else was writing it: what they wrote stands, and the reader may try again.
    if (!written.ok) return { at: 'refused', reason: words('keep_busy') };
    const reminders = await reminder(shelf, deck === null).catch(() => []);
    return {
      at: 'kept',
      deck: id,
      title: article.title,
      ...countsOf(kept),
      changed: row && changedParagraphs(article, row.article),
      remarks: [...kept.compiled.remarks, ...reminders],
      reminds: reminders.length > 0,
    };
  }

  async function drop(id: string): Promise<(() => Promise<void>) | null> {
    const [deck, row] = await Promise.all([shelf.deck(id), shelf.article(id)]);
    if (deck) await shelf.remove(id, deck.revision);
    return row && (() => putBack(row, null));
  }

  async function putBack(row: ShelfArticle, basedOn: number | null): Promise<void> {
    const known = await platform.known(row.article, row.deck);
    const { written } = await putKept(shelf, row, known, basedOn, now());
    if (!written.ok) throw new Error(words('keep_busy'));
  }

  async function takeBack(id: string): Promise<void> {
    const [deck, row] = await Promise.all([shelf.deck(id), shelf.article(id)]);
    const before = row?.earlier.at(-1);
    if (!deck || !row || !before) return void (await drop(id));
    await putBack({ ...row, ...before, earlier: row.earlier.slice(0, -1) }, deck.revision);
  }

  return {
    keep,
    drop,
    takeBack,
    async keptPage(tab) {
      const { url } = await api.tabs.get(tab);
      const { deck, row } = await onShelf(shelf, url ? addressOf(url) : null);
      if (!deck) return null;
      const kept = (at: number) => ({ deck: deck.id, kept: dayOf(new Date(at)) });
      if (!row) return { ...kept(deck.addedAt), text: 'unread', edited: true };
      const read = await readPage(tab);
      const isChanged = read.article !== null && !isSameText(row.article, read.article);
      const { keptAt, edits } = row;
      return { ...kept(keptAt), text: isChanged ? 'changed' : 'same', edited: edits.length > 0 };
    },
  };
}

/** The deck that was kept from an address, and the words that were kept, as far as they can be read. */
async function onShelf(
  shelf: Shelf,
  url: string | null,
): Promise<{ deck: ShelfDeck | null; row: ShelfArticle | null }> {
  const deck = url === null ? null : await shelf.deckOf(url);
  return { deck, row: deck && (await shelf.article(deck.id)) };
}

/** Writes an article anew whose words cannot be read: its deck of then stays, with what its reader corrected, by itself. */
function putBeside(
  shelf: Pick<Shelf, 'write'>,
  made: NewDeck,
  { id }: ShelfDeck,
  now: number,
): Promise<Written> {
  return shelf.write({ decks: [made.id, id] }, async (tx) => {
    const put = await putDeck(tx, made, now);
    const decks = tx.objectStore('decks');
    const before = await decks.get(id);
    if (put.ok && before) await decks.put({ ...before, url: null });
    return put;
  });
}

/** A file name for the deck of an article: its day and title, and a number where that is taken. */
export async function freeId(shelf: Shelf, { published, title }: Article): Promise<string> {
  const day = published?.split('/')[0];
  const name = [day, slug(title).slice(0, 60).replace(/-+$/, '')].filter(Boolean).join('-') || 'article';
  for (let number = 1; ; number++) {
    const id = number === 1 ? name : `${name}-${number}`;
    if ((await shelf.deck(id)) === null) return id;
  }
}

async function reminder(shelf: Shelf, isNew: boolean): Promise<readonly string[]> {
  if (!isNew) return [];
  const kept = (await shelf.decks()).filter(({ origin }) => origin === 'kept').length;
  if (kept < REMIND_AT || REMINDED in (await api.storage.local.get([REMINDED]))) return [];
  await api.storage.local.set({ [REMINDED]: true });
  return [words('keep_reminder', kept)];
}
