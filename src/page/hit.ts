// Which mark stands under a point of the window.
import { type Mark, spansOf } from './marks.ts';

/** Distance in px by which a point may miss a mark's box: underlines lie a little below their text. */
const SLACK = 3;

/** Finds marks under points, among those it was given last. */
export interface HitTest {
  set(marks: readonly Mark[]): void;
  at(x: number, y: number): Mark | null;
}

/** `roots` are the page's open shadow roots, into which points are followed. */
export function createHitTest(document: Document, roots: ReadonlySet<ShadowRoot>): HitTest {
  let marksOf = new WeakMap<Node, { mark: Mark; start: number; end: number }[]>();
  return {
    set(marks) {
      marksOf = new WeakMap();
      for (const mark of marks) {
        for (const { node, start, end } of spansOf(mark)) {
          const there = marksOf.get(node);
          if (there) there.push({ mark, start, end });
          else marksOf.set(node, [{ mark, start, end }]);
        }
      }
    },
    at(x, y) {
      const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...roots] });
      const there = caret && marksOf.get(caret.offsetNode);
      if (!there) return null;
      const hit = there.find(({ start, end }) => start <= caret.offset && caret.offset <= end);
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
