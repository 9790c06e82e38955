/*
 * When a card opens, stays, hides and closes. A pure state machine: time comes with the events, and what is to
 * be done goes out as effects.
 *
 *  ┌────────┐  pointer on a mark   ┌─────────┐
 *  │ closed │ ───────────────────▶ │ resting │
 *  └────────┘ ◀─────────────────── └─────────┘
 *   ▲  ▲  ▲    off it, press,           │
 *   │  │  │    scroll                   │ openDelay
 *   │  │  │                             ▼
 *   │  │  │    press, scroll        ┌────────┐   off mark and card    ┌─────────┐
 *   │  │  └──────────────────────── │  open  │ ─────────────────────▶ │ leaving │
 *   │  │                            └────────┘ ◀───────────────────── └─────────┘
 *   │  │                              │    ▲     on either again, or     │   │
 *   │  │  press, scroll, closeDelay   │    │     SETTLE on a neighbour   │   │
 *   │  └──────────────────────────────┼────┼─────────────────────────────┘   │
 *   │                             pin │    │ unpin                           │ pin
 *   │                                 ▼    │                                 │
 *   │     press, unless pinned      ┌────────┐ ◀─────────────────────────────┘
 *   └────────────────────────────── │  held  │
 *               key, tap ─────────▶ └────────┘
 *                                     │    ▲ SCROLL_CALM
 *                              scroll ▼    │
 *                                   ┌────────┐
 *                                   │ hidden │
 *                                   └────────┘
 *
 * From everywhere, `dismiss` and `stop` lead to closed and, unless a card is pinned, so does the end of its
 * mark; key and tap lead to held. In open and leaving the pointer decides. Held and hidden cards, which are
 * pinned or were opened by key or tap, do not heed it.
 */
import { approach, setOut } from './corridor.ts';
import type { Effect, HoverEvent, MarkId, Timing } from './hover-events.ts';
import { carried, type Pointer, seen, wanted } from './hover-pointer.ts';
import {
  type Card,
  CLOSED,
  cardOf,
  type Departure,
  type Hover,
  type Phase,
  type Shown,
  START,
} from './hover-state.ts';

/** ms on a neighbouring mark until its card replaces the open one: long enough to sweep over, felt as at once. */
export const SETTLE = 80;

/** ms without a scroll event after which scrolling is over: outlasts the gaps between a wheel's notches. */
export const SCROLL_CALM = 150;

/** The state after an event, and what is to be done, in this order. Late answers to waits change nothing. */
export function step(
  state: Hover,
  event: HoverEvent,
  timing: Timing,
): { readonly state: Hover; readonly effects: readonly Effect[] } {
  const moved = advance(state, event, timing);
  const due = dueOf(moved);
  const isRearmed = due !== dueOf(state);
  const next = isRearmed ? { ...moved, token: state.token + 1 } : moved;
  const effects = cardEffects(state, next, event);
  if (isRearmed && due !== null) {
    effects.push({ type: 'wait', ms: Math.max(0, due - event.now), token: next.token });
  } else if (isRearmed && event.type !== 'waited') {
    effects.push({ type: 'cancel' });
  }
  return { state: next, effects };
}

function cardEffects(before: Hover, after: Hover, event: HoverEvent): Effect[] {
  const was = cardOf(before);
  const is = cardOf(after);
  if (was === is || event.type === 'renewed') {
    const hidden = isHidden(after);
    if (isHidden(before) !== hidden) return [{ type: hidden ? 'hide' : 'show' }];
    // Written anew, the mark may stand elsewhere. A card that follows the pointer stays under it.
    return was !== is && isPlaced(after) ? [{ type: 'show' }] : [];
  }
  const effects: Effect[] = [];
  // A press elsewhere has taken the focus to where the reader wants it.
  if (was) effects.push({ type: 'close', mark: was.mark, focusBack: event.type !== 'press' });
  if (is) effects.push({ type: 'open', mark: is.mark, by: is.by });
  return effects;
}

function advance(state: Hover, event: HoverEvent, timing: Timing): Hover {
  const { pointer, phase } = state;
  const heed = (changed: Pointer) => follow(state, changed, event.now, timing);
  switch (event.type) {
    case 'pointer':
      return heed(seen(pointer, event));
    case 'out':
      return heed({ ...pointer, at: null, over: null });
    case 'alt':
      return heed({ ...pointer, alt: event.held });
    case 'blur':
      return heed({ ...carried(pointer), pressed: false, alt: false });
    case 'press': {
      const pressing: Pointer = { ...pointer, over: event.over, stay: 'quiet' };
      return event.over === 'card' || isPinned(phase) ? heed(pressing) : shut(state, pressing);
    }
    case 'dismiss':
      return shut(state, { ...pointer, stay: 'quiet' });
    case 'gone': {
      const left = pointer.over === event.mark ? { ...pointer, over: null } : pointer;
      const isLost = cardOf(state)?.mark === event.mark && !isPinned(phase);
      return isLost ? shut(state, left) : heed(left);
    }
    case 'renewed':
      return rename(state, event.mark, event.as);
    case 'tap':
      return timing.open === 'keyboard' ? state : hold(state, { mark: event.mark, by: 'touch' });
    case 'key-open':
      return hold(state, { mark: event.mark, by: 'key' });
    case 'placed': {
      if (!('card' in phase) || phase.card.mark !== event.mark) return state;
      return { ...state, phase: { ...phase, scene: { boxes: event.boxes, card: event.card } } };
    }
    case 'pin':
      return event.pinned ? pin(state) : unpin(state, event.now, timing);
    case 'scroll':
      return scroll(state, event.now);
    case 'waited':
      return event.token === state.token ? ring(state, timing) : state;
    case 'stop':
      return { ...START, token: state.token };
  }
}

/** What a change of the pointer means to the card. */
function follow(state: Hover, pointer: Pointer, now: number, timing: Timing): Hover {
  const { phase } = state;
  switch (phase.kind) {
    case 'closed':
    case 'resting': {
      const mark = wanted(pointer, timing);
      if (mark === null) return { ...state, pointer, phase: CLOSED };
      if (phase.kind === 'resting' && phase.mark === mark) return { ...state, pointer };
      return { ...state, pointer, phase: { kind: 'resting', mark, due: now + timing.openDelay } };
    }
    case 'open':
    case 'leaving': {
      const { card, scene } = phase;
      // A drag that began in the card selects its text, wherever it goes.
      const isDrag = phase.kind === 'open' && pointer.pressed;
      if (isDrag || pointer.over === card.mark || pointer.over === 'card') {
        return { ...state, pointer, phase: { kind: 'open', card, scene } };
      }
      const departure = phase.kind === 'open' ? depart(phase, state.pointer, now) : phase;
      return { ...state, pointer, phase: travel(departure, pointer, now, timing) };
    }
    case 'held':
    case 'hidden':
      return { ...state, pointer };
  }
}

/** The pointer sets out from where it was last seen on mark or card. */
function depart({ card, scene }: Shown, { at, over }: Pointer, now: number): Departure {
  const goal = over === 'card' ? 'mark' : 'card';
  return { card, scene, goal, trip: at && setOut(at), progress: now, neighbour: null };
}

/** A step along the corridor puts off both ends of leaving: closing, and the neighbour's turn. */
function travel(departure: Departure, pointer: Pointer, now: number, timing: Timing): Phase {
  const { scene, goal, trip } = departure;
  const boxes = scene === null ? [] : goal === 'card' ? [scene.card] : scene.boxes;
  const onward = trip && pointer.at && approach(trip, boxes, pointer.at);
  const progress = onward ? now : departure.progress;
  const mark = wanted(pointer, timing);
  const since = mark === departure.neighbour?.mark ? departure.neighbour.since : now;
  const neighbour = mark === null ? null : { mark, since };
  const due = mark === null ? progress + timing.closeDelay : Math.max(since, progress) + SETTLE;
  return { ...departure, kind: 'leaving', trip: onward ?? trip, progress, neighbour, due };
}

/** A wait has ended. */
function ring(state: Hover, timing: Timing): Hover {
  const { phase } = state;
  switch (phase.kind) {
    case 'resting':
    case 'leaving': {
      const mark = wanted(state.pointer, timing);
      if (mark === null) return { ...state, phase: CLOSED };
      return { ...state, phase: { kind: 'open', card: { mark, by: 'pointer' }, scene: null } };
    }
    case 'hidden': {
      const { card, scene, pinned } = phase;
      return { ...state, phase: { kind: 'held', card, scene, pinned } };
    }
    default:
      return state;
  }
}

/** The open card, and a pointer that is on its mark, are on the mark by its new id. */
function rename({ pointer, phase, token }: Hover, mark: MarkId, as: MarkId): Hover {
  const over = pointer.over === mark ? as : pointer.over;
  const isOpen = 'card' in phase && phase.card.mark === mark;
  return {
    pointer: { ...pointer, over },
    phase: isOpen ? { ...phase, card: { ...phase.card, mark: as } } : phase,
    token,
  };
}

/** A card that was asked for outright, in place of any other, pinned or not. */
function hold(state: Hover, card: Card): Hover {
  return { ...state, phase: { kind: 'held', card, scene: null, pinned: false } };
}

function pin(state: Hover): Hover {
  const { phase } = state;
  if (!('card' in phase)) return state;
  if (phase.kind === 'hidden') return { ...state, phase: { ...phase, pinned: true } };
  return { ...state, phase: { kind: 'held', card: phase.card, scene: phase.scene, pinned: true } };
}

/** The pointer decides again over a card that it opened; out of sight, such a card is not kept. */
function unpin(state: Hover, now: number, timing: Timing): Hover {
  const { pointer, phase } = state;
  if (phase.kind !== 'held' && phase.kind !== 'hidden') return state;
  const { card, scene } = phase;
  if (card.by !== 'pointer') return { ...state, phase: { ...phase, pinned: false } };
  if (phase.kind === 'hidden') return shut(state, pointer);
  return follow({ ...state, phase: { kind: 'open', card, scene } }, pointer, now, timing);
}

/** Text that moves takes the pointer's card away and hides a held one; a sheet does not hang on its mark. */
function scroll(state: Hover, now: number): Hover {
  const { phase } = state;
  const pointer = carried(state.pointer);
  if (phase.kind !== 'held' && phase.kind !== 'hidden') return shut(state, pointer);
  if (phase.card.by === 'touch') return { ...state, pointer };
  return { ...state, pointer, phase: { ...phase, kind: 'hidden', due: now + SCROLL_CALM } };
}

function shut(state: Hover, pointer: Pointer): Hover {
  return { ...state, pointer, phase: CLOSED };
}

const dueOf = ({ phase }: Hover) => ('due' in phase ? phase.due : null);
const isHidden = ({ phase }: Hover) => phase.kind === 'hidden';
const isPlaced = ({ phase }: Hover) => phase.kind === 'held' && phase.scene !== null;
const isPinned = (phase: Phase) => 'pinned' in phase && phase.pinned;
