// Between the script on every page and the card's own, which is loaded when the first card opens.
import type { Muted, Settings } from '../../browser/settings.ts';
import type { MuteWhere } from '../../cards/mute.tsx';
import type { Words } from '../../cards/words.ts';
import type { CardId } from '../../match/types.ts';
import type { ShownCard } from '../../shelf/types.ts';
import type { By } from '../hover-events.ts';

/** One opening of a card. */
export interface Showing {
  /** What stands on the page. */
  readonly text: string;
  /** The cards that it may mean, best first; at least one. */
  readonly cards: readonly CardId[];
  readonly by: By;
  /** Cards that the page mentions. */
  readonly onPage: ReadonlySet<CardId>;
  /** Boxes of the mark in the window as it stands now. */
  boxes(): readonly DOMRect[];
  /** Where the card's element goes: the page's root, or the dialog that the mark stands in. */
  readonly parent: Element;
}

/** Where cards are shown: one at a time. */
export interface Stage {
  open(showing: Showing): void;
  /** `focusBack`: the focus, where the card has it, goes to where it was before. */
  close(focusBack: boolean): void;
  /** Out of sight, focus and all else kept. */
  hide(): void;
  /** Placed anew and shown. */
  show(): void;
  setTheme(theme: Settings['theme']): void;
  /** The element in the page that holds the card, null while none is open. */
  readonly element: Element | null;
  /** Acts on an event that was kept from the page. */
  relay(event: Event): void;
}

/** What the stage needs, and whom it tells. */
export interface StagePlatform {
  readonly window: Window & typeof globalThis;
  readonly words: Words;
  /** Host name of the page's site. */
  readonly host: string;
  card(id: CardId): Promise<ShownCard | null>;
  mute(muted: Omit<Muted, 'site'>, where: MuteWhere): void;
  unmute(muted: Omit<Muted, 'site'>, where: MuteWhere): void;
  /** Shows a card in the side panel, by a press in the card itself; null where the browser opens none from pages. */
  readonly panel: ((card: CardId) => void) | null;
  /** Opens the review of a kept article in a tab. */
  review(deck: string): void;
  /** The card stands: boxes of its mark, and its own. */
  placed(boxes: readonly DOMRect[], card: DOMRect): void;
  pinned(pinned: boolean): void;
  /** The card's close button. */
  dismissed(): void;
  /** The card's element is in the page now. */
  entered(element: Element): void;
}

/** Makes a stage; nothing stands in the page until a card opens. */
export type MakeStage = (platform: StagePlatform) => Stage;
