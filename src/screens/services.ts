// What screens need of the browser, handed in: their tests bring their own.
import type { Article } from '../article/types.ts';
import type { KeepOutcome, KeptPage } from '../browser/keep.ts';
import type { KeptCounts } from '../browser/kept.ts';
import type { FrameReport } from '../browser/messages.ts';
import type { Muted, Settings } from '../browser/settings.ts';
import type { SettingsPlace } from '../browser/settings-page.ts';
import type { Words } from '../cards/words.ts';
import type { IsoDate } from '../deck/types.ts';
import type { Edit } from '../keep/edits.ts';
import type { Compiled, Entity, KnownCard } from '../keep/types.ts';
import type { CardId } from '../match/types.ts';
import type { Shelf } from '../shelf/shelf.ts';
import type { CardLine, CardMatches, DeckLine, ShownCard } from '../shelf/types.ts';
import type { Desk } from '../shelf/work.ts';

/** The tab that the popup stands over. */
export type TabState =
  /** Extensions cannot run there (browser pages, stores). */
  | { readonly at: 'closed' }
  /** It is a page of ours. */
  | { readonly at: 'own' }
  /** No permission for its site yet. */
  | { readonly at: 'asking'; readonly tab: number }
  /**
   * Gloss is or can be there. `url` (without fragment) and `host` are empty where the browser does not tell. `once`: by the press that opened
   * the popup or one inside it, until the page is left; the site could be permitted for good. `isText`: it is no picture, PDF
   * file, drawing or data, which are not read.
   */
  | {
      readonly at: 'open';
      readonly tab: number;
      readonly url: string;
      readonly host: string;
      readonly once: boolean;
      readonly isText: boolean;
    };

/** What every screen needs. */
export interface Services {
  readonly words: Words;
  readonly settings: {
    get(): Promise<Settings>;
    /** Stores what is given, in one write. */
    set(change: Partial<Settings>): Promise<void>;
    /** Everything as Gloss came. */
    reset(): Promise<void>;
    watch(told: (settings: Settings) => void): () => void;
  };
  /** `day`: what is read as today; null: the real one. */
  card(id: CardId, day: IsoDate | null): Promise<ShownCard | null>;
  /** Cards whose title and names hold all words typed. */
  search(text: string): Promise<CardMatches>;
  decks(): Promise<readonly DeckLine[]>;
  /** Why the shelf cannot be opened, so that `decks` is without the reader's own; null: it can. */
  shelfProblem(): Promise<string | null>;
  /** How many cards the decks in use have together: those of one entity are one. */
  cardCount(): Promise<number>;
  unmute(muted: Muted): Promise<void>;
  /** Opens the settings, at a section if one is named. */
  openSettings(at?: SettingsPlace): void;
}

/** The popup's: the tab that it stands over. */
export interface PopupServices extends Services {
  tab(): Promise<TabState>;
  /** Tells when the reader's decks have changed, until stopped. */
  watchDecks(told: () => void): () => void;
  /** Tells when another tab or page may be in front, until stopped. */
  watchTab(told: () => void): () => void;
  /** Reports of the tab's frames, each frame under its number, as they come, until stopped. */
  watchPage(tab: number, told: (frame: number, report: FrameReport) => void): () => void;
  jump(tab: number, frame: number, card: CardId, n: number): Promise<void>;
  /** Keeps the article of the tab, in another page if this one goes. Null: another page has done it. */
  keep(tab: number): Promise<KeepOutcome | null>;
  /**
   * The tab whose article the popup was opened to keep; `isOther`: by now another page is in front than the one wished. Null:
   * it was opened for something else. `page`: what is in front, an empty `url` where the browser does not tell; null: nothing to keep.
   */
  wished(
    page: { readonly tab: number; readonly url: string } | null,
  ): Promise<{ readonly tab: number; readonly isOther: boolean } | null>;
  /** As `keep`, what is wished already. */
  keepWished(tab: number): Promise<KeepOutcome | null>;
  /** What the shelf holds of the tab's page; null: nothing. */
  keptPage(tab: number): Promise<KeptPage | null>;
  /** Takes a kept article from the shelf. Gives the way back; null: there is none. */
  dropDeck(deck: string): Promise<(() => Promise<void>) | null>;
  /** Takes the last keeping of an article back: it stands there as it did before, or not at all. */
  takeBack(deck: string): Promise<void>;
  /** Opens the review of a kept article. */
  openReview(deck: string): void;
  /** Opens the side panel and makes way for it; must be called in the press itself. */
  openPanel(): void;
  /** One-time reading of the tab. False where the browser refuses. */
  readTab(tab: number): Promise<boolean>;
  /** Asks the browser's permission for the tab's site; must be called in the press itself. */
  allowSite(tab: number): Promise<boolean>;
}

/** The side panel's: it stays while tabs and pages change. */
export interface PanelServices extends PopupServices {
  /** The cards of one deck. */
  cardsOf(deck: string): Promise<readonly CardLine[]>;
  /** Tells the cards that are opened in pages, until stopped. */
  watchOpened(told: (card: CardId) => void): () => void;
  /** Titles of cards in the order asked, null for those that no deck in use has. */
  titles(ids: readonly CardId[]): Promise<readonly (string | null)[]>;
  /** The card that the reader last asked to see in the panel, now and whenever it changes, until stopped. */
  watchAsked(told: (card: CardId) => void): () => void;
}

/** A kept article as it was compiled, with the reader's edits. */
export interface Review {
  readonly article: Article;
  readonly compiled: Compiled;
  readonly edits: readonly Edit[];
  /** Day on which it was kept last. */
  readonly kept: IsoDate;
  /** Counts the states of the deck. */
  readonly revision: number;
  /** What is kept under the edits. */
  readonly counts: KeptCounts;
}

/** What storing edits led to. */
export type Saved = Pick<Review, 'revision' | 'counts'>;

/** The review's: one kept article. */
export interface ReviewServices extends Services {
  /** The article that the page was opened for; null: it is on the shelf no more. Rejects where it could not be kept. */
  review(): Promise<Review | null>;
  /** The revision that the article has on the shelf now; null: it is there no more. */
  revision(): Promise<number | null>;
  /** Tells when something on the shelf has changed, here or elsewhere, until stopped. */
  watchShelf(told: () => void): () => void;
  /** Cards beside this deck that entities of it may be: see `alikeCards`. */
  alike(entities: readonly Entity[]): Promise<readonly KnownCard[]>;
  /**
   * Stores edits in place of those of a revision, and the deck as it is with them; `conflict` where another page stored
   * something meanwhile, `gone` where the shelf has the article no more: then nothing is changed.
   */
  saveEdits(revision: number, edits: readonly Edit[]): Promise<Saved | 'conflict' | 'gone'>;
  /** Puts the article that is gone on the shelf again, under edits. */
  putBack(edits: readonly Edit[]): Promise<Saved | 'conflict'>;
}

/** Origins that Gloss may read: all, or match patterns such as `https://news.example/*`. */
export interface SiteGrants {
  readonly all: boolean;
  readonly origins: readonly string[];
}

/** Permissions as the browser keeps them. */
export interface PermissionServices {
  grants(): Promise<SiteGrants>;
  watch(told: (grants: SiteGrants) => void): () => void;
  /** Asks the browser for all sites; must be called in the press itself. */
  allowAll(): Promise<boolean>;
  /** The same for one host, such as `news.example`. */
  allow(host: string): Promise<boolean>;
  remove(origin: string): Promise<void>;
  removeAll(): Promise<void>;
}

/** A command with its keys as the browser writes them; `''` where it has none. */
export interface Shortcut {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

/** The settings'. */
export interface SettingsServices extends Services {
  readonly permissions: PermissionServices;
  /** Tells the section that the settings were opened for, also once they are open, until stopped. */
  watchPlace(told: (place: SettingsPlace) => void): () => void;
  shortcuts(): Promise<readonly Shortcut[]>;
  /** Opens the browser's page for shortcuts, where it has one that can be opened; otherwise false. */
  openShortcuts(): Promise<boolean>;
  /** Marks the sample in the given element as pages are marked, until stopped. */
  readSample(element: HTMLElement): () => void;
  /** Hands a file to the reader. */
  save(fileName: string, file: Blob): void;
  /** The reader's own decks. */
  readonly shelf: Pick<Shelf, 'decks' | 'text' | 'remove' | 'erase' | 'watch'>;
  /** A desk for long work on them. Ending the work of one leaves the previews of another. */
  openDesk(): Desk;
  /** Opens the review of a kept article. */
  openReview(deck: string): void;
}

/** The welcome page's. */
export interface WelcomeServices extends Services {
  readonly permissions: PermissionServices;
  readSample(element: HTMLElement): () => void;
}
