// Which of many marks are near the window. Far from it paint is not seen, and costs the browser all the same.
import { elementOf, type Mark } from './marks.ts';

/** How far around the window is near: as much again on each side. Inside scrollers too, where browsers know that. */
const MARGIN = '100%';

/** Follows where marks are, as the page is scrolled and changed. */
export interface Nearness {
  /** Follows these from now on, and no others. What is near is told after the next frame. */
  follow(marks: Iterable<Mark>): void;
  /** Whether a mark that is followed was near when last told. */
  has(mark: Mark): boolean;
}

/** Follows none yet, and ends with the signal. `told` is given marks that have come near or gone. Asks for no layout. */
export function createNearness(told: (marks: readonly Mark[]) => void, signal: AbortSignal): Nearness {
  const elements = new WeakMap<Mark, Element>();
  const near = new WeakSet<Element>();
  let marksIn = new Map<Element, Mark[]>();

  function look(entries: readonly IntersectionObserverEntry[]) {
    for (const entry of entries) {
      if (isNear(entry)) near.add(entry.target);
      else near.delete(entry.target);
    }
    told(entries.flatMap(({ target }) => marksIn.get(target) ?? []));
  }
  const around = { root: document, rootMargin: MARGIN, scrollMargin: MARGIN };
  const observer = new IntersectionObserver(look, around);
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    follow(marks) {
      const before = marksIn;
      marksIn = new Map();
      for (const mark of marks) {
        const element = elements.get(mark) ?? elementOf(mark);
        if (!element) continue;
        elements.set(mark, element);
        const there = marksIn.get(element);
        if (there) there.push(mark);
        else marksIn.set(element, [mark]);
      }
      for (const element of before.keys()) {
        if (marksIn.has(element)) continue;
        near.delete(element);
        observer.unobserve(element);
      }
      for (const element of marksIn.keys()) if (!before.has(element)) observer.observe(element);
    },
    has: (mark) => near.has(elements.get(mark)!),
  };
}

/** What stands in an element without a box, or far over its edge, may be seen wherever the element is. */
function isNear({ isIntersecting, boundingClientRect: box, target }: IntersectionObserverEntry): boolean {
  return isIntersecting || box.width * box.height === 0 || target.scrollHeight > box.height + innerHeight;
}
