// Which of many marks are near the window. Far from it paint is not seen, and costs the browser all the same.
import { elementAround } from './dom.ts';
import { type Mark, placesOf } from './marks.ts';

/** What counts as near: the window, and as much again on each side of it; inside scrollers too, where browsers know that. */
const AROUND: IntersectionObserverInit & { readonly scrollMargin: string } = {
  rootMargin: '100%',
  scrollMargin: '100%',
};

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
  const near = new Set<Element>();
  let marksIn = new Map<Element, Mark[]>();
  let observer: IntersectionObserver | undefined;

  function elementOf(mark: Mark): Element | null {
    const element = elements.get(mark) ?? elementAround(placesOf(mark).start.node);
    if (element) elements.set(mark, element);
    return element;
  }
  function look(entries: readonly IntersectionObserverEntry[]) {
    for (const entry of entries) {
      if (isNear(entry)) near.add(entry.target);
      else near.delete(entry.target);
    }
    told(entries.flatMap(({ target }) => marksIn.get(target) ?? []));
  }
  signal.addEventListener('abort', () => observer?.disconnect());

  return {
    follow(marks) {
      const before = marksIn;
      marksIn = new Map();
      for (const mark of marks) {
        const element = elementOf(mark);
        const there = element && marksIn.get(element);
        if (there) there.push(mark);
        else if (element) marksIn.set(element, [mark]);
      }
      for (const element of before.keys()) {
        if (marksIn.has(element)) continue;
        near.delete(element);
        observer?.unobserve(element);
      }
      for (const element of marksIn.keys()) {
        if (before.has(element)) continue;
        observer ??= new IntersectionObserver(look, { ...AROUND, root: document });
        observer.observe(element);
      }
    },
    has(mark) {
      const element = elements.get(mark);
      return element !== undefined && near.has(element);
    },
  };
}

/** What stands in an element without a box, or far over its edge, may be seen wherever the element is. */
function isNear({ isIntersecting, boundingClientRect: box, target }: IntersectionObserverEntry): boolean {
  return isIntersecting || box.width * box.height === 0 || target.scrollHeight > box.height + innerHeight;
}
