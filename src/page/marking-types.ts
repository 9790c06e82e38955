// Between the code that reads and the code that marks, which is loaded when the first name is found.
import type { Settings } from '../browser/settings.ts';
import type { Candidate, CardId } from '../match/types.ts';
import type { Budget } from './budget.ts';
import type { Found } from './found.ts';
import type { Gate } from './gate.ts';
import type { Placed } from './order.ts';

/** The text of a page as far as it is read. */
export interface PageText {
  /** Blocks in which names stand, in no order. */
  readonly found: ReadonlySet<Found>;
  /** Those that have changed and are not read again yet. */
  readonly stale: ReadonlySet<Found>;
  /** The open shadow roots of the page. */
  readonly roots: ReadonlySet<ShadowRoot>;
  /** Everything was read once, for the names asked for last. */
  readonly settled: boolean;
  /** Reads everything anew, for other names. */
  again(): void;
}

/** What marking is given. */
export interface MarkingOptions {
  readonly window: Window & typeof globalThis;
  /** What is read: a parsed document, or a part of it. */
  readonly whole: Document | Element;
  readonly gate: Gate;
  readonly text: PageText;
  /** Finds candidates in a short text. */
  find(text: string): Promise<readonly Candidate[]>;
  /** Shared with reading. */
  readonly budget: Budget;
  readonly settings: Settings;
  readonly signal: AbortSignal;
}

/** A document being marked. */
export interface Marking {
  /** The text, its title or what was found in it is another. */
  changed(): void;
  /** This is no longer what it was: told in the very turn of the change. */
  gone(found: Found): void;
  /** These were found ahead of their turn, in document order. */
  inSight(placed: readonly Placed[]): void;
  /** All is being read anew, for other names. */
  again(): void;
  setSettings(settings: Settings): void;
  /** Opens the card of the next or previous mark, once the page has been read. */
  step(forward: boolean): void;
  /** Scrolls to the nth mention (from 0) of a card and opens its card. */
  jump(card: CardId, n: number): void;
  /** Reports now and whenever the mentions change. */
  report(): void;
}

/** Its script's code, given its platform. */
export type StartMarking = (options: MarkingOptions) => Marking;
