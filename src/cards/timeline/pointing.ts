// What pointer and wheel do in the picture of a timeline.
import { moved, type Stretch } from './scale.ts';

interface Picture {
  readonly view: Stretch;
  readonly whole: Stretch;
  /** Chooses the fact at this place among all events. */
  choose(at: number): void;
  /** Looks at `factor` times as much, with the day at `centre` (0 to 1) kept where it is. */
  zoom(factor: number, centre: number): void;
  move(view: Stretch): void;
}

/** Farthest in px that a press may miss a fact: half of the smallest target of WCAG 2.2. */
const REACH = 12;
/** Pixels of a wheel turned with Ctrl, or of two fingers spread, that look at twice as much. */
const WHEEL_PER_DOUBLE = 240;
/** Pixels that a pointer moves before its press counts as dragging. */
const DRAG = 4;

/** Handlers for the element that holds the picture. A press chooses the nearest fact; a drag or a sideways wheel moves the view. */
export function handlersOf({ view, whole, choose, zoom, move }: Picture) {
  const daysPerPixel = (element: Element) =>
    (view.to - view.from + 1) / Math.max(1, element.getBoundingClientRect().width);
  return {
    onWheel(event: WheelEvent & { currentTarget: Element }) {
      if (event.ctrlKey) {
        const box = event.currentTarget.getBoundingClientRect();
        event.preventDefault();
        zoom(2 ** (event.deltaY / WHEEL_PER_DOUBLE), (event.clientX - box.left) / box.width);
      } else if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
        event.preventDefault();
        move(moved(view, whole, event.deltaX * daysPerPixel(event.currentTarget)));
      }
    },
    onPointerDown(event: PointerEvent & { currentTarget: HTMLElement }) {
      if (event.button !== 0) return;
      const { currentTarget: element, clientX, pointerId } = event;
      const perPixel = daysPerPixel(element);
      let isDrag = false;
      const follow = (now: PointerEvent) => {
        if (now.pointerId !== pointerId) return;
        isDrag ||= Math.abs(now.clientX - clientX) > DRAG;
        if (isDrag) move(moved(view, whole, (clientX - now.clientX) * perPixel));
      };
      const end = (now: PointerEvent) => {
        stop.abort();
        const at = now.type === 'pointerup' && !isDrag ? nearest(element, now) : null;
        if (at !== null) choose(at);
      };
      const stop = new AbortController();
      const { ownerDocument } = element;
      ownerDocument.addEventListener('pointermove', follow, { signal: stop.signal });
      ownerDocument.addEventListener('pointerup', end, { signal: stop.signal });
      ownerDocument.addEventListener('pointercancel', end, { signal: stop.signal });
    },
  };
}

/** The fact drawn nearest to a press; null: none is within reach. */
function nearest(element: Element, { clientX, clientY }: PointerEvent): number | null {
  let best: { at: number; away: number } | null = null;
  for (const drawn of element.querySelectorAll<HTMLElement>('[data-event]')) {
    const box = drawn.getBoundingClientRect();
    const x = Math.max(box.left - clientX, clientX - box.right, 0);
    const y = Math.max(box.top - clientY, clientY - box.bottom, 0);
    const away = Math.hypot(x, y);
    if (away <= REACH && away < (best?.away ?? Number.POSITIVE_INFINITY))
      best = { at: Number(drawn.dataset.event), away };
  }
  return best?.at ?? null;
}
