// Which mark stands under a point of the window.
import { type Mark, spansOf } from './marks.ts';

/** Distance in px by which a point may miss a mark's box: underlines lie a little below their text. */
const SLACK = 3;

/** Finds marks under points. */
export interface HitTest {
  at(x: number, y: number): Mark | null;
}

/** Finds them among those it was given last. */
export interface HitIndex extends HitTest {
  /** Makes ready to find a mark. */
  prepare(mark: Mark): void;
  /** Finds these from now on. Each was prepared. */
  set(marks: ReadonlySet<Mark>): void;
}

/** `roots` are the page's open shadow roots, into which points are followed. */
export function createHitTest(document: Document, roots: ReadonlySet<ShadowRoot>): HitIndex {
  const marksIn = new WeakMap<Node, { mark: Mark; start: number; end: number }[]>();
  const prepared = new WeakSet<Mark>();
  let marks: ReadonlySet<Mark> = new Set();
  return {
    prepare(mark) {
      if (prepared.has(mark)) return;
      prepared.add(mark);
      for (const { node, start, end } of spansOf(mark)) {
        // A text that changes often had other marks before.
        const there = marksIn
          .get(node)
          ?.filter((one) => marks.has(one.mark) || one.mark.block === mark.block);
        marksIn.set(node, [...(there ?? []), { mark, start, end }]);
      }
    },
    set(now) {
      marks = now;
    },
    at(x, y) {
      const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...roots] });
      const there = caret && marksIn.get(caret.offsetNode);
      if (!there) return null;
      const hit = there.find(
        ({ mark, start, end }) => marks.has(mark) && start <= caret.offset && caret.offset <= end,
      );
      // The caret snaps to the nearest line end: only the boxes tell whether the point is on the text.
      return hit && boxesOf(hit.mark).some((box) => isNear(box, x, y)) ? hit.mark : null;
    },
  };
}

/** The boxes of a mark's text in the window, a box a line; none while it is not shown. */
export function boxesOf(mark: Mark): DOMRect[] {
  return spansOf(mark).flatMap(({ node, start, end }) => {
    if (!node.isConnected) return [];
    const range = node.ownerDocument.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
  });
}

const isNear = (box: DOMRect, x: number, y: number) =>
  x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top - SLACK && y <= box.bottom + SLACK;
