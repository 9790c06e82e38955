// Paints marks as CSS highlights on StaticRanges: no node added, no layout, and unlike live Ranges no cost
// to the page's own work. How they look is `src/browser/look.ts`.
import { HIGHLIGHTS } from '../browser/look.ts';
import { type Mark, placesOf } from './marks.ts';

/** Paints marks in its frame. */
export interface Painter {
  /** Paints exactly these. */
  show(marks: readonly Mark[]): void;
  /** Takes the paint off marks whose text has changed. */
  wipe(marks: Iterable<Mark>): void;
  /** Sets off the mark whose card is open. */
  current(mark: Mark | null): void;
}

/** Paints until the signal aborts; then nothing of it is left. */
export function createPainter(signal: AbortSignal): Painter {
  const ranges = new Map<Mark, StaticRange>();
  const sure = new Highlight();
  const choice = new Highlight();
  const current = new Highlight();
  current.priority = 1;
  const of = (mark: Mark) => (mark.cards.length > 1 ? choice : sure);

  function register() {
    for (const [name, highlight] of [
      [HIGHLIGHTS.sure, sure],
      [HIGHLIGHTS.choice, choice],
      [HIGHLIGHTS.current, current],
    ] as const) {
      // The registry is the page's too, and for a while that of an earlier version of the extension: leave no
      // empty name behind, take away only what is ours.
      const isOurs = CSS.highlights.get(name) === highlight;
      if (highlight.size > 0 && !isOurs) CSS.highlights.set(name, highlight);
      if (highlight.size === 0 && isOurs) CSS.highlights.delete(name);
    }
  }
  function wipe(marks: Iterable<Mark>) {
    for (const mark of marks) {
      const range = ranges.get(mark);
      if (!range) continue;
      of(mark).delete(range);
      ranges.delete(mark);
    }
    register();
  }

  signal.addEventListener('abort', () => {
    for (const highlight of [sure, choice, current]) highlight.clear();
    register();
  });

  return {
    show(marks) {
      const wanted = new Set(marks);
      wipe([...ranges.keys()].filter((mark) => !wanted.has(mark)));
      for (const mark of marks) {
        if (ranges.has(mark)) continue;
        const range = rangeOf(mark);
        ranges.set(mark, range);
        of(mark).add(range);
      }
      register();
    },
    wipe,
    current(mark) {
      current.clear();
      if (mark) current.add(rangeOf(mark));
      register();
    },
  };
}

function rangeOf(mark: Mark): StaticRange {
  const { start, end } = placesOf(mark);
  return new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
}
