// Between the code that marks and the card's code, which is loaded when the first card is asked for.
import type { Settings } from '../browser/settings.ts';
import type { CardId } from '../match/types.ts';
import type { Gate } from './gate.ts';
import type { HitTest } from './hit.ts';
import type { Mark } from './marks.ts';
import type { CardPlatform } from './platform.ts';

/** What cards are opened from. */
export interface CardsOptions {
  readonly window: Window & typeof globalThis;
  readonly platform: CardPlatform;
  readonly gate: Gate;
  readonly hit: HitTest;
  readonly signal: AbortSignal;
  settings(): Settings;
  /** The page's marks in document order. */
  marks(): readonly Mark[];
  /** The mark's cards that the reader has not muted here. */
  unmuted(mark: Mark): readonly CardId[];
  /** Cards that the page mentions. */
  onPage(): ReadonlySet<CardId>;
  /** What the page says where it names a card. */
  textOf(card: CardId): string;
  /** Sets off the mark whose card is open. */
  current(mark: Mark | null): void;
  /** Mutes a card on this page, or takes it back. */
  muteHere(card: CardId, muted: boolean): void;
}

/** The cards of a page: at most one is open. */
export interface Cards {
  /** An event passed the gate. */
  heard(event: Event): void;
  /** Brings a mark into view and opens its card. */
  openByKey(mark: Mark): void;
  /** These marks are all that the page still has. */
  kept(marks: readonly Mark[]): void;
  setTheme(theme: Settings['theme']): void;
  /** Goes by key to the next (the last) of these marks that is shown and of another card; see `stepFrom`. */
  step(marks: readonly Mark[], forward: boolean): void;
}

/** Opens cards until the signal aborts; an open one is closed then. */
export type OpenCards = (options: CardsOptions) => Cards;
