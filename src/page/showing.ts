// What stands in folds, tabs and dialogs comes and goes without a change of the page's nodes.
import { contains, isShown } from './dom.ts';

/** As far around the window as this, as much again on each side, it is noticed. */
const MARGIN = '100%';

/** What fades in or out: `visibility` alone no observer sees, but it is hardly ever changed without. */
const FADES = new Set(['visibility', 'opacity']);

/** Follows whether elements are shown. */
export interface Showing {
  /** Follows these from now on, and no others, each with whether it is shown now. */
  follow(elements: ReadonlyMap<Element, boolean>): void;
}

/** Follows none yet, and ends with the signal. `changed` is called when one is shown or hidden, once it is near the window. Asks for no layout. */
export function createShowing(changed: () => void, signal: AbortSignal): Showing {
  let followed: ReadonlyMap<Element, boolean> = new Map();
  const hasChanged = (element: Element) =>
    followed.has(element) && followed.get(element) !== isShown(element);
  const around = { root: document, rootMargin: MARGIN, scrollMargin: MARGIN };
  const observer = new IntersectionObserver((entries) => {
    if (entries.some(({ target }) => hasChanged(target))) changed();
  }, around);
  signal.addEventListener('abort', () => observer.disconnect());
  /** Ends come often: whether something stands inside is asked first, which costs next to nothing. */
  function ended({ target, propertyName }: Event & { readonly propertyName?: string }) {
    if (propertyName !== undefined && !FADES.has(propertyName)) return;
    for (const element of followed.keys())
      if (contains(target as Node, element) && hasChanged(element)) return changed();
  }
  for (const type of ['transitionend', 'animationend'])
    document.addEventListener(type, ended, { capture: true, passive: true, signal });
  return {
    follow(elements) {
      for (const element of followed.keys()) if (!elements.has(element)) observer.unobserve(element);
      for (const element of elements.keys()) if (!followed.has(element)) observer.observe(element);
      followed = elements;
    },
  };
}
