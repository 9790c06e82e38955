// Everything that parts of Gloss say to each other, grouped by who answers. Types only.
import type { IsoDate } from '../deck/types.ts';
import type { KnownCard } from '../keep/types.ts';
import type { Candidate, CardId } from '../match/types.ts';
import type { CardMatches, DeckLine, ShownCard } from '../shelf/types.ts';
import type { Muted, Settings } from './settings.ts';

/** What a page's frame tells of itself: its cards in page order, and how often each is mentioned. */
export interface FrameReport {
  readonly cards: readonly { readonly card: CardId; readonly title: string; readonly count: number }[];
  /** False while the first pass goes on. */
  readonly settled: boolean;
  readonly host: string;
}

/** Asked by pages and screens, answered by the background. */
export interface ToBackground {
  /** Names in blocks of text (UTF-16 offsets into each). At most about 100 kB a message. */
  find: (q: { blocks: readonly string[]; language: string | null }) => readonly (readonly Candidate[])[];
  /**
   * A card, which the reader sees now. `day`: what is read as today; null: the real one. `text`: what the page says
   * where it names the card.
   */
  card: (q: { id: CardId; day: IsoDate | null; text: string }) => ShownCard | null;
  /** Titles of cards, in the order asked; null where no deck in use has it. */
  titles: (q: { ids: readonly CardId[] }) => readonly (string | null)[];
  /** Cards whose title and names hold all words of the text. */
  search: (q: { text: string; deck?: string }) => CardMatches;
  decks: (q: Record<string, never>) => readonly DeckLine[];
  /** Why the decks are without the reader's own, whose shelf cannot be opened; null: it can. */
  shelfProblem: (q: Record<string, never>) => string | null;
  /** How many cards the decks in use have together. */
  cardCount: (q: Record<string, never>) => number;
  /** Runs a script in the asking frame, which comes only where it is needed. */
  code: (q: { script: 'card' | 'marking' }) => null;
  /** Paints marks in the asking frame by `to` in place of `from`; null: no marks. */
  markStyle: (q: { from: MarkLook | null; to: MarkLook | null }) => null;
  mute: (q: Muted) => null;
  unmute: (q: Muted) => null;
  /** Whether the asking frame may still be read. */
  mayRead: (q: Record<string, never>) => boolean;
  /** Cards in use whose names stand in texts (at most about 100 kB a message), as decks beside one know them; null: all decks. */
  known: (q: {
    texts: readonly string[];
    language: string | null;
    beside: string | null;
  }) => readonly KnownCard[];
  /** The same of cards whose title or a name holds one of the words. */
  alike: (q: { words: readonly string[]; beside: string | null }) => readonly KnownCard[];
  openSettings: (q: Record<string, never>) => null;
  /** Opens the side panel beside the asking page, on a card. */
  panel: (q: { card: CardId }) => null;
  /** Opens the review of a kept article in a tab. */
  review: (q: { deck: string }) => null;
}

/** What decides how marks look. */
export type MarkLook = Settings['style'];

/** Asked by background and popup, answered by every frame of a page. */
export interface ToPage {
  /** Opens the card of the next or previous mark, in the frame that has the focus. */
  step: (q: { forward: boolean }) => null;
  /** The frame answers by `report` to all screens. */
  askReport: (q: Record<string, never>) => null;
  /** Permissions have changed: ask whether you may still read. */
  recheck: (q: Record<string, never>) => null;
  /** Scrolls to the nth mention (from 0) of a card and opens its card. */
  jump: (q: { card: CardId; n: number }) => null;
}

/** Said by frames of a page, heard by open screens. */
export interface ToScreens {
  report: (q: FrameReport) => null;
  /** A card was opened in the page. */
  opened: (q: { card: CardId }) => null;
}
