// What is known of the mouse or pen, and what it asks for by where it stays. Pure.
import type { Point } from './corridor.ts';
import type { HoverEvent, MarkId, Over, Timing } from './hover-events.ts';

/** The pointer as last seen. */
export interface Pointer {
  /** Null: outside the frame. */
  readonly at: Point | null;
  readonly over: Over;
  /**
   * `asking`: it moved to where it is. `carried`: the page moved beneath it, which asks for nothing until it
   * moves itself. `quiet`: the reader pressed or dismissed there, which asks for nothing until it leaves.
   */
  readonly stay: 'asking' | 'carried' | 'quiet';
  /** A button is held down. */
  readonly pressed: boolean;
  readonly alt: boolean;
}

/** A pointer that was not seen yet. */
export const UNSEEN: Pointer = { at: null, over: null, stay: 'asking', pressed: false, alt: false };

/** The pointer after an event of its own. */
export function seen(pointer: Pointer, event: Extract<HoverEvent, { type: 'pointer' }>): Pointer {
  const { at, over, alt } = event;
  const pressed = event.buttons !== 0;
  const hasMoved = at.x !== pointer.at?.x || at.y !== pointer.at.y;
  const isNew = over !== pointer.over;
  let { stay } = pointer;
  if (pressed) stay = 'quiet';
  else if (isNew) stay = hasMoved ? 'asking' : 'carried';
  else if (stay === 'carried' && hasMoved) stay = 'asking';
  return { at, over, stay, pressed, alt };
}

/** The pointer after the page moved, or may have moved, beneath it. */
export function carried(pointer: Pointer): Pointer {
  return pointer.stay === 'asking' ? { ...pointer, stay: 'carried' } : pointer;
}

/** The mark whose card the pointer asks for, or null. */
export function wanted({ over, stay, alt }: Pointer, { open }: Timing): MarkId | null {
  const mayOpen = stay === 'asking' && (open === 'rest' || (open === 'alt' && alt));
  return mayOpen && over !== 'card' ? over : null;
}
