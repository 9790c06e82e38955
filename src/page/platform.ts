// What the page room needs of the browser, handed in. In pages it is `src/browser`, in our own screens a
// sample's, in tests their own.
import type { FrameReport, MarkLook } from '../browser/messages.ts';
import type { Muted, Settings } from '../browser/settings.ts';
import type { Words } from '../cards/words.ts';
import type { Candidate, CardId } from '../match/types.ts';
import type { ShownCard } from '../shelf/types.ts';
import type { OpenCards } from './cards-types.ts';
import type { StartMarking } from './marking-types.ts';

/** What reading asks of the browser. Promises reject when it cannot be reached. */
export interface Platform {
  /** Finds candidates in each of some texts, at most about 100 kB together. */
  find(texts: readonly string[], language: string | null): Promise<readonly (readonly Candidate[])[]>;
  /** Loads the code that marks what was found. */
  loadMarking(): Promise<StartMarking>;
  /** The look by which this frame's marks were styled from its beginning; null also whenever asked again. */
  arrivedLook(): MarkLook | null;
  /** Styles this frame's marks by `to` in place of `from`; null: no style. */
  markStyle(from: MarkLook | null, to: MarkLook | null): Promise<void>;
  readonly settings: {
    get(): Promise<Settings>;
    watch(told: (settings: Settings) => void): () => void;
  };
  /** Tells when the reader's decks have changed, until stopped. */
  watchDecks(told: () => void): () => void;
  /** False once the extension that runs this code was removed, switched off or replaced by another version. */
  isAlive(): boolean;
}

/** What marks and cards ask of it besides. */
export interface CardPlatform {
  /** A card; `text` is what the page says where it names it. */
  card(id: CardId, text: string): Promise<ShownCard | null>;
  /** Titles of cards in the order asked, null for those that no deck in use has. */
  titles(ids: readonly CardId[]): Promise<readonly (string | null)[]>;
  /** Loads the code that opens cards. */
  loadCards(): Promise<OpenCards>;
  mute(muted: Muted): Promise<void>;
  unmute(muted: Muted): Promise<void>;
  /** Shows a card in the side panel, by a press in a card; null where the browser opens none from pages. */
  readonly panel: ((card: CardId) => void) | null;
  /** Opens the review of a kept article in a tab. */
  review(deck: string): void;
  /** Tells the side panel that a card is open. */
  opened(card: CardId): void;
  readonly words: Words;
  /** Tells whoever looks at the page from outside, such as the popup. */
  report(report: FrameReport): void;
}
