// Brings a mark into view.
import { elementAround } from './dom.ts';
import { boxesOf } from './hit.ts';
import { type Mark, placesOf } from './marks.ts';

/** px from the edges within which a mark is seen well enough to leave the page where it is. */
const EDGE = 60;

/** Scrolls whatever the mark stands in so that it comes to the middle, as far as it can: at once, whatever the page says. */
export function reveal(mark: Mark): void {
  const { node } = placesOf(mark).start;
  const root = node.ownerDocument.scrollingElement;
  // A block may be far taller than the window: its scrollers are moved by where the mark is, not by the block.
  for (let at = elementAround(node); at; at = elementAround(at)) {
    const box = boxesOf(mark)[0];
    if (!box) return;
    if (at.scrollHeight <= at.clientHeight || !(at === root || isScroller(at))) continue;
    const frame = at === root ? { top: 0, height: innerHeight } : at.getBoundingClientRect();
    if (box.top >= frame.top + EDGE && box.bottom <= frame.top + frame.height - EDGE) continue;
    const off = box.top + box.height / 2 - (frame.top + frame.height / 2);
    at.scrollBy({ top: off, behavior: 'instant' });
  }
}

function isScroller(element: Element): boolean {
  return /auto|scroll|hidden/.test(getComputedStyle(element).overflowY);
}
