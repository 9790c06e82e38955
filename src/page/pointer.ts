// Pointer, finger and keys → events of the hover machine → its effects, until the signal aborts.
import { attributeOf, isElement, nameOf, outerOf } from './dom.ts';
import type { HitTest } from './hit.ts';
import { step } from './hover.ts';
import type { Effect, HoverEvent, MarkId, Over, Timing } from './hover-events.ts';
import { cardOf, START } from './hover-state.ts';
import { placesOf } from './marks.ts';

/** px that a finger may move, and ms that it may stay, in what is still a tap (as Android's defaults do). */
const TAP = { move: 10, ms: 500 } as const;

/** What the watch needs to know of the page, and whom it tells. */
export interface PointerOptions {
  readonly hit: HitTest;
  timing(): Timing;
  /** Whether an event's target is the card. */
  isCard(target: EventTarget | null): boolean;
  /** Whether scrolling this moves the open card's mark. */
  scrollsMark(scrolled: Node): boolean;
  act(effect: Exclude<Effect, { type: 'wait' | 'cancel' }>): void;
}

type Untimed<E> = E extends unknown ? Omit<E, 'now'> : never;

/** The hover machine at work. */
export interface PointerWatch {
  /** An event passed the gate. */
  heard(event: Event): void;
  tell(event: Untimed<HoverEvent>): void;
  /** Looks again what the pointer is on: there are other marks under it. */
  lookAgain(): void;
  /** The mark whose card is open. */
  open(): MarkId | null;
}

/** Watches a window; `tell` adds what only its caller can know. */
export function watchPointer(window: Window, options: PointerOptions, signal: AbortSignal): PointerWatch {
  let state = START;
  let timer: number | undefined;

  function tell(event: Untimed<HoverEvent>) {
    const stepped = step(state, { ...event, now: window.performance.now() } as HoverEvent, options.timing());
    state = stepped.state;
    for (const effect of stepped.effects) perform(effect);
  }
  function perform(effect: Effect) {
    if (effect.type !== 'wait' && effect.type !== 'cancel') return options.act(effect);
    window.clearTimeout(timer);
    if (effect.type === 'wait') {
      timer = window.setTimeout(() => tell({ type: 'waited', token: effect.token }), effect.ms);
    }
  }
  const overOf = (event: MouseEvent): Over => {
    if (options.isCard(event.target)) return 'card';
    return options.hit.at(event.clientX, event.clientY)?.id ?? null;
  };

  // Moves come faster than frames: only the last before a frame is looked at.
  let moved: PointerEvent | null = null;
  /** Where the pointer was last, while it is in the frame. */
  let last: PointerEvent | null = null;
  function look() {
    if (!moved || signal.aborted) return;
    const event = moved;
    moved = null;
    last = event;
    const at = { x: event.clientX, y: event.clientY };
    tell({ type: 'pointer', at, over: overOf(event), buttons: event.buttons, alt: event.altKey });
  }
  function lookAgain() {
    moved ??= last;
    look();
  }
  let touch: PointerEvent | null = null;
  function lift(event: PointerEvent) {
    const down = touch;
    touch = null;
    if (down?.pointerId !== event.pointerId) return;
    const way = Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY);
    if (way > TAP.move || event.timeStamp - down.timeStamp > TAP.ms) return;
    const mark = options.isCard(event.target) ? null : options.hit.at(event.clientX, event.clientY);
    if (mark && !isControl(placesOf(mark).start.node)) tell({ type: 'tap', mark: mark.id });
    else tell({ type: 'press', over: overOf(event) });
  }

  const pointers: Record<string, (event: PointerEvent) => void> = {
    pointermove(event) {
      if (event.pointerType === 'touch') return;
      if (!moved) window.requestAnimationFrame(look);
      moved = event;
    },
    pointerout(event) {
      if (event.relatedTarget !== null || event.pointerType === 'touch') return;
      last = null;
      tell({ type: 'out' });
    },
    pointerdown(event) {
      if (event.pointerType === 'touch') touch = event;
      else tell({ type: 'press', over: overOf(event) });
    },
    pointerup(event) {
      if (event.pointerType === 'touch') lift(event);
    },
  };
  function pressed(event: KeyboardEvent) {
    if (event.key === 'Alt') tell({ type: 'alt', held: event.type === 'keydown' });
    if (event.type !== 'keydown' || event.key !== 'Escape' || event.isComposing || !cardOf(state)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    tell({ type: 'dismiss' });
  }
  function heard(event: Event) {
    const { type, target } = event;
    if (Object.hasOwn(pointers, type)) pointers[type]!(event as PointerEvent);
    else if (type === 'keydown' || type === 'keyup') pressed(event as KeyboardEvent);
    else if (type === 'resize') tell({ type: 'scroll' });
    else if (type === 'blur' && target === window) tell({ type: 'blur' });
    else if (type === 'scroll' && !options.isCard(target) && options.scrollsMark(target as Node)) {
      tell({ type: 'scroll' });
    }
  }

  signal.addEventListener('abort', () => tell({ type: 'stop' }));
  return { heard, tell, lookAgain, open: () => cardOf(state)?.mark ?? null };
}

const CONTROLS = new Set([
  'button',
  'input',
  'select',
  'textarea',
  'label',
  'summary',
  'option',
  'video',
  'audio',
]);
const CONTROL_ROLES = new Set(['button', 'link', 'tab', 'menuitem', 'option', 'checkbox', 'switch', 'radio']);

/** Whether a tap there belongs to the page: a link or a control stands around the place. */
function isControl(node: Node): boolean {
  for (let at: Node | null = node; at; at = outerOf(at)) {
    if (!isElement(at)) continue;
    if (CONTROLS.has(nameOf(at)) || (nameOf(at) === 'a' && attributeOf(at, 'href') !== null)) return true;
    const role = attributeOf(at, 'role');
    if ((role !== null && CONTROL_ROLES.has(role)) || attributeOf(at, 'onclick') !== null) return true;
  }
  return false;
}
