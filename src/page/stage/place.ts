// Puts the card beside its mark, where it covers neither the mark nor the line being read.
import { computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import type { By } from '../hover-events.ts';
import type { Host } from './host.ts';

/** px between mark and card: clears the underline, short enough for the pointer to cross. */
const GAP = 6;
/** px kept free at the window's edges. */
const MARGIN = 8;
/** px below which a card is scrolled rather than made lower, where the window has them. */
const LEAST_HEIGHT = 160;

/** Places the card for a mark's boxes in the window; by touch it is a sheet at the window's lower edge. */
export async function place(host: Host, by: By, boxes: readonly DOMRect[], window: Window): Promise<void> {
  const { element, container } = host;
  if (by === 'touch') {
    set(element, { left: '0px', right: '0px', bottom: '0px', top: 'auto', width: '100%' });
    return;
  }
  // A mark that is no longer shown: the card stays where it is.
  if (boxes.length === 0) return;
  const { x, y } = await computePosition(markAt(boxes), element, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      inline(),
      offset(GAP),
      flip({ padding: MARGIN, fallbackPlacements: ['top-start'], fallbackStrategy: 'bestFit' }),
      shift({ padding: MARGIN }),
      size({
        padding: MARGIN,
        apply: ({ availableHeight }) => {
          container.style.setProperty(
            '--gloss-room',
            `${Math.min(Math.max(LEAST_HEIGHT, availableHeight), window.innerHeight - 2 * MARGIN)}px`,
          );
        },
      }),
    ],
  });
  // In a window too low for card and mark the card comes first: it covers the line, but its buttons can be reached.
  const lowest = window.innerHeight - MARGIN - container.getBoundingClientRect().height;
  set(element, {
    left: `${Math.min(x, window.innerWidth - MARGIN)}px`,
    top: `${Math.max(MARGIN, Math.min(y, lowest))}px`,
    right: 'auto',
    bottom: 'auto',
    width: 'max-content',
  });
}

function markAt(boxes: readonly DOMRect[]) {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return {
    getBoundingClientRect: () => new DOMRect(left, top, right - left, bottom - top),
    getClientRects: () => boxes as unknown as DOMRectList,
  };
}

function set(element: HTMLElement, style: Record<string, string>) {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, 'important');
}
