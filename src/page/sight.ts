// What of a page stands in the window. Asked only right after a frame, when the browser knows without layout.
import { documentOf, isElement, parentOf } from './dom.ts';
import { isHeading } from './order.ts';
import { isReadable, ownerOf } from './read.ts';
import { afterFrame } from './slices.ts';

/** Heights of the window, as parts of it, at which is looked. Each look may cost the browser a ms on a long page. */
const LOOKS = [0.05, 0.5, 0.95];
/** Elements looked through from the top of the window back to its heading, and from there on. */
const BACK = 200;
const ON = 600;

/** Looks for what is in sight. */
export interface Sight {
  /** Looks after the next frame, and again after each scrolling until `rest`. */
  watch(): void;
  rest(): void;
  /** Elements in sight by the last look, in document order, and those above them up to their heading; null: no look since. */
  take(): readonly Element[] | null;
}

/** Looks into a document's window until the signal aborts. */
export function createSight(document: Document, signal: AbortSignal): Sight {
  let seen: readonly Element[] | null = null;
  let isDue = false;
  let watching: AbortController | null = null;
  function look() {
    if (isDue) return;
    isDue = true;
    afterFrame(signal).then(
      () => {
        isDue = false;
        if (watching) seen = elementsInSight(document);
      },
      () => {},
    );
  }
  return {
    watch() {
      if (watching) return;
      watching = new AbortController();
      const until = AbortSignal.any([signal, watching.signal]);
      document.addEventListener('scroll', look, { capture: true, passive: true, signal: until });
      look();
    },
    rest() {
      watching?.abort();
      watching = null;
      seen = null;
    },
    take() {
      const taken = seen;
      seen = null;
      return taken;
    },
  };
}

/** The elements between the first and the last in the window. */
export function elementsInSight(document: Document): Element[] {
  // Of a page out of sight the browser knows no places but by layout.
  if (document.visibilityState === 'hidden') return [];
  const hits = LOOKS.flatMap((part) => elementAt(document, innerWidth / 2, innerHeight * part) ?? []);
  const first = hits[0];
  if (!first) return [];
  const walker = documentOf(first).createTreeWalker(rootOf(first), 1);
  walker.currentNode = first;
  for (let n = 0; n < BACK && !isHeading(walker.currentNode as Element); n++)
    if (!walker.previousNode()) break;
  const found: Element[] = [];
  const left = new Set<Node>(hits);
  for (let at: Node | null = walker.currentNode; at && found.length < BACK + ON; at = walker.nextNode()) {
    if (isElement(at)) found.push(at);
    left.delete(at);
    if (left.size === 0) break;
  }
  return found;
}

/** The innermost element at a point of the window, through open shadow roots. */
function elementAt(document: Document, x: number, y: number): Element | null {
  let at = document.elementFromPoint(x, y);
  for (;;) {
    const inner = at?.shadowRoot?.elementFromPoint?.(x, y) ?? null;
    if (!inner || inner === at) return at;
    at = inner;
  }
}

function rootOf(node: Node): Node {
  let at = node;
  for (let parent = parentOf(at); parent; parent = parentOf(at)) at = parent;
  return at;
}

/** Children of an element up to which its own text is read ahead of its turn. */
const FEW = 200;
/** Far below the sections of a document, which are counted from 0. */
const NO_SECTION = -1_000_000;

/** The blocks that these elements belong to, as far as they are asked for and readable, with the number of each one's section. */
export function ownersOf(
  elements: readonly Element[],
  isAskedFor: (owner: Node) => boolean,
): Map<Node, number> {
  const known = new Map<Node, boolean>();
  const sections = new Map<Node, number>();
  let section = NO_SECTION;
  for (const element of elements) {
    if (isHeading(element)) section++;
    const owner = ownerOf(element);
    if (sections.has(owner) || !isAskedFor(owner)) continue;
    if (owner.childNodes.length <= FEW && isReadable(owner, known)) sections.set(owner, section);
  }
  return sections;
}
