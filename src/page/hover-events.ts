// What goes into the hover machine and what comes out. Types only; the machine is `hover.ts`.
import type { Settings } from '../browser/settings.ts';
import type { Point, Rect } from './corridor.ts';

/** A mark's id: whatever the caller tells marks apart by. */
export type MarkId = number;

/** What lies under the pointer; null: neither a mark nor the card. */
export type Over = MarkId | 'card' | null;

/** What opened a card. One opened by key takes the focus, one by touch is a sheet, one by pointer is neither. */
export type By = 'pointer' | 'key' | 'touch';

/** The reader's settings that the machine goes by; delays in ms. They may change between two events. */
export type Timing = Pick<Settings, 'open' | 'openDelay' | 'closeDelay'>;

/** What happened, and when: `now` in ms of one clock that does not go backwards. */
export type HoverEvent = { readonly now: number } & (
  | {
      /** A mouse or pen moved, or its buttons changed. Not for touch. */
      readonly type: 'pointer';
      readonly at: Point;
      readonly over: Over;
      /** As in `PointerEvent`. */
      readonly buttons: number;
      readonly alt: boolean;
    }
  /** The pointer left the frame. */
  | { readonly type: 'out' }
  /** The Alt key went down or up. */
  | { readonly type: 'alt'; readonly held: boolean }
  /** A button went down, or a finger tapped on no mark. A finger that begins to scroll presses nothing. */
  | { readonly type: 'press'; readonly over: Over }
  /** A finger tapped on a mark whose tap is not the page's own. */
  | { readonly type: 'tap'; readonly mark: MarkId }
  /** A shortcut, or a jump from a list, asks for this mark's card. */
  | { readonly type: 'key-open'; readonly mark: MarkId }
  /** The card was placed, or placed anew: the boxes of its mark, and its own. */
  | { readonly type: 'placed'; readonly mark: MarkId; readonly boxes: readonly Rect[]; readonly card: Rect }
  /** The card's pin was set or released. */
  | { readonly type: 'pin'; readonly pinned: boolean }
  /** Esc, or the card's close button. */
  | { readonly type: 'dismiss' }
  /** Something that the mark stands in was scrolled; scrolling inside the card is none. */
  | { readonly type: 'scroll' }
  /** The mark is no longer on the page. */
  | { readonly type: 'gone'; readonly mark: MarkId }
  /** The page has written the mark's text anew: the same mark has another id. */
  | { readonly type: 'renewed'; readonly mark: MarkId; readonly as: MarkId }
  /** The window lost the focus, or the page was hidden. */
  | { readonly type: 'blur' }
  /** The wait with this token is over. */
  | { readonly type: 'waited'; readonly token: number }
  /** Gloss stops on this page. */
  | { readonly type: 'stop' }
);

/** What is to be done. One timer serves all waits: a new one replaces the last. */
export type Effect =
  /** Where the card still has the focus and `focusBack` is set, the focus returns to where it was before. */
  | { readonly type: 'close'; readonly mark: MarkId; readonly focusBack: boolean }
  | { readonly type: 'open'; readonly mark: MarkId; readonly by: By }
  /** Puts the card out of sight without taking the focus from it. */
  | { readonly type: 'hide' }
  /** Places the card anew and shows it. */
  | { readonly type: 'show' }
  /** To be answered by `waited` after `ms`. */
  | { readonly type: 'wait'; readonly ms: number; readonly token: number }
  /** The last wait needs no answer. */
  | { readonly type: 'cancel' };
