// The states of the hover machine, drawn in hover.ts. Pure.
import type { Rect, Trip } from './corridor.ts';
import type { By, MarkId } from './hover-events.ts';
import { type Pointer, UNSEEN } from './hover-pointer.ts';

/** One opening of a card; its identity tells it from other openings at the same mark. */
export interface Card {
  readonly mark: MarkId;
  readonly by: By;
}

/** A card and where it stands: the boxes of its mark and its own. Null until it was placed. */
export interface Shown {
  readonly card: Card;
  readonly scene: { readonly boxes: readonly Rect[]; readonly card: Rect } | null;
}

/** A card that the pointer has left for somewhere. */
export interface Departure extends Shown {
  /** Where the corridor leads. */
  readonly goal: 'mark' | 'card';
  /** Null when the pointer set out from nowhere in the frame. */
  readonly trip: Trip | null;
  /** When the pointer left or, since, last made a step toward the goal. */
  readonly progress: number;
  /** The other mark that it is on, and since when. */
  readonly neighbour: { readonly mark: MarkId; readonly since: number } | null;
}

/** The states of the diagram; `due` is when a state's wait ends. */
export type Phase =
  | { readonly kind: 'closed' }
  | { readonly kind: 'resting'; readonly mark: MarkId; readonly due: number }
  | (Shown & { readonly kind: 'open' })
  | (Departure & { readonly kind: 'leaving'; readonly due: number })
  | (Shown & { readonly kind: 'held'; readonly pinned: boolean })
  | (Shown & { readonly kind: 'hidden'; readonly pinned: boolean; readonly due: number });

/** The machine's state: begins as `START`, is asked by `cardOf`. */
export interface Hover {
  readonly pointer: Pointer;
  readonly phase: Phase;
  /** Of the wait that stands, if one does. */
  readonly token: number;
}

/** No card, and none asked for. */
export const CLOSED: Phase = { kind: 'closed' };

/** No card, and a pointer that was not seen yet. */
export const START: Hover = { pointer: UNSEEN, phase: CLOSED, token: 0 };

/** The card that is open, or hidden while the page scrolls; null when none is. */
export function cardOf({ phase }: Hover): Card | null {
  return 'card' in phase ? phase.card : null;
}
