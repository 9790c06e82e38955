// Changes of a page's nodes, as far as they concern its text.
import { isElement, parentOf } from './dom.ts';

const WATCHED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['contenteditable', 'role'],
};

/** Who is told of changes, in the turn of each. */
export interface ChangeListener {
  /** What is inside this element is elsewhere now, or is to be read in another way. */
  unsee(element: Node): void;
  /** In these nodes something has changed, each given once. */
  touched(places: ReadonlySet<Node>): void;
}

/** Tells of changes inside the trees that it is given, until the signal aborts. */
export function watchChanges(listener: ChangeListener, signal: AbortSignal): { observe(root: Node): void } {
  const observer = new MutationObserver((records) => {
    const places = new Set<Node>();
    for (const { type, target, removedNodes } of records) {
      // Whatever was read and is now elsewhere was removed first: what is added needs no look.
      for (const node of removedNodes) if (isElement(node)) listener.unsee(node);
      if (type === 'attributes') listener.unsee(target);
      places.add(type === 'attributes' ? (parentOf(target) ?? target) : target);
    }
    listener.touched(places);
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return { observe: (root) => observer.observe(root, WATCHED) };
}
