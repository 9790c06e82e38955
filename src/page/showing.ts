// What stands in folds, tabs and dialogs comes and goes without a change of the page's nodes.
import { isShown } from './dom.ts';

/** As far around the window as this, as much again on each side, it is noticed. */
const MARGIN = '100%';

/** Follows whether elements are shown. */
export interface Showing {
  /** Follows these from now on, and no others, each with whether it is shown now. */
  follow(elements: ReadonlyMap<Element, boolean>): void;
}

/** Follows none yet, and ends with the signal. `changed` is called when one is shown or hidden, once it is near the window. Asks for no layout. */
export function createShowing(changed: () => void, signal: AbortSignal): Showing {
  let followed: ReadonlyMap<Element, boolean> = new Map();
  const hasChanged = ({ target }: IntersectionObserverEntry) =>
    followed.has(target) && followed.get(target) !== isShown(target);
  const around = { root: document, rootMargin: MARGIN, scrollMargin: MARGIN };
  const observer = new IntersectionObserver((entries) => {
    if (entries.some(hasChanged)) changed();
  }, around);
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    follow(elements) {
      for (const element of followed.keys()) if (!elements.has(element)) observer.unobserve(element);
      for (const element of elements.keys()) if (!followed.has(element)) observer.observe(element);
      followed = elements;
    },
  };
}
