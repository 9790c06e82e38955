// Pointer, finger and keys → events of the hover machine → its effects, until the signal aborts.
import { attributeOf, nameOf } from './dom.ts';
import type { HitTest } from './hit.ts';
import { cardOf, START, step } from './hover.ts';
import type { Effect, HoverEvent, MarkId, Over, Timing } from './hover-events.ts';

/** px that a finger may move, and ms that it may stay, in what is still a tap (as Android's defaults do). */
const TAP = { move: 10, ms: 500 } as const;

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

export interface PointerWatch {
  tell(event: Untimed<HoverEvent>): void;
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
  function listen<K extends keyof WindowEventMap>(type: K, heard: (event: WindowEventMap[K]) => void) {
    const passive = type !== 'keydown';
    window.addEventListener(type, (event) => event.isTrusted && heard(event), { capture: true, passive, signal });
  }

  // Moves come faster than frames: only the last before a frame is looked at.
  let moved: PointerEvent | null = null;
  const look = () => {
    if (!moved || signal.aborted) return;
    const event = moved;
    moved = null;
    const at = { x: event.clientX, y: event.clientY };
    tell({ type: 'pointer', at, over: overOf(event), buttons: event.buttons, alt: event.altKey });
  };
  listen('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    if (!moved) window.requestAnimationFrame(look);
    moved = event;
  });
  listen('pointerout', (event) => {
    if (event.relatedTarget === null && event.pointerType !== 'touch') tell({ type: 'out' });
  });

  let touch: { id: number; x: number; y: number; at: number } | null = null;
  listen('pointerdown', (event) => {
    if (event.pointerType !== 'touch') return tell({ type: 'press', over: overOf(event) });
    touch = { id: event.pointerId, x: event.clientX, y: event.clientY, at: event.timeStamp };
  });
  listen('pointerup', (event) => {
    if (event.pointerType !== 'touch' || touch?.id !== event.pointerId) return;
    const isTap =
      Math.hypot(event.clientX - touch.x, event.clientY - touch.y) <= TAP.move &&
      event.timeStamp - touch.at <= TAP.ms;
    touch = null;
    if (!isTap) return;
    const over = overOf(event);
    if (typeof over === 'number' && !isControl(event)) tell({ type: 'tap', mark: over });
    else tell({ type: 'press', over });
  });

  listen('keydown', (event) => {
    if (event.key === 'Alt') tell({ type: 'alt', held: true });
    if (event.key !== 'Escape' || event.isComposing || !cardOf(state)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    tell({ type: 'dismiss' });
  });
  listen('keyup', (event) => event.key === 'Alt' && tell({ type: 'alt', held: false }));
  listen('scroll', (event) => {
    const scrolled = event.target instanceof Node ? event.target : null;
    if (scrolled && !options.isCard(scrolled) && options.scrollsMark(scrolled)) tell({ type: 'scroll' });
  });
  listen('resize', () => tell({ type: 'scroll' }));
  listen('blur', (event) => event.target === window && tell({ type: 'blur' }));

  signal.addEventListener('abort', () => tell({ type: 'stop' }));
  return { tell, open: () => cardOf(state)?.mark ?? null };
}

const CONTROLS = new Set(['button', 'input', 'select', 'textarea', 'label', 'summary', 'option', 'video', 'audio']);
const CONTROL_ROLES = new Set(['button', 'link', 'tab', 'menuitem', 'option', 'checkbox', 'switch', 'radio']);

/** Whether a tap belongs to the page: a link or a control stands around the place. */
function isControl(event: Event): boolean {
  return event.composedPath().some((target) => {
    if (!(target instanceof Element)) return false;
    if (CONTROLS.has(nameOf(target)) || (nameOf(target) === 'a' && target.hasAttribute('href'))) return true;
    const role = attributeOf(target, 'role');
    return (role !== null && CONTROL_ROLES.has(role)) || attributeOf(target, 'onclick') !== null;
  });
}

