// The order in which a page is read. Positions of two nodes are never compared: among many siblings that takes
// browsers as long as walking past all of them.
import { isText, nameOf } from './dom.ts';
import type { Found } from './found.ts';

/** A found block and the number of its section: headings begun before or around it. */
export interface Placed {
  readonly found: Found;
  readonly section: number;
}

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** Nodes between two looks at the clock: some 50 µs. */
const STRIDE = 512;

/**
 * Puts found blocks into document order; those in open shadow roots stand where their host does. `between` is
 * awaited now and then (see `slicer`). What the page drops meanwhile comes last.
 */
export async function inReadingOrder(
  root: Node,
  found: ReadonlySet<Found>,
  between: () => Promise<void> | undefined,
): Promise<Placed[]> {
  /** Parts of a long block begin together. */
  const startsAt = new Map<Node, Found[]>();
  for (const one of found) {
    const { node } = one.block.pieces[0]!;
    startsAt.set(node, [...(startsAt.get(node) ?? []), one]);
  }
  const left = new Set(found);
  const placed: Placed[] = [];
  let section = 0;
  let steps = 0;

  function place(one: Found) {
    // A node that the page moves ahead meanwhile is met twice.
    if (left.delete(one)) placed.push({ found: one, section });
  }
  async function walk(tree: Node) {
    const document = tree.ownerDocument ?? (tree as Document);
    const walker = document.createTreeWalker(tree, 1 /* elements */ | 4 /* text */ | 8 /* CDATA */);
    for (let node = walker.nextNode(); node && left.size > 0; node = walker.nextNode()) {
      if (++steps % STRIDE === 0) await between();
      if (isText(node)) {
        startsAt.get(node)?.forEach(place);
        continue;
      }
      const element = node as Element;
      if (isHeading(element)) section++;
      if (element.shadowRoot) await walk(element.shadowRoot);
    }
  }

  if (left.size > 0) await walk(root);
  for (const one of left) placed.push({ found: one, section });
  return placed;
}

/** Whether a section begins with an element. */
export function isHeading(element: Element): boolean {
  return HEADINGS.has(nameOf(element)) || element.role === 'heading';
}
