// Paints marks as CSS highlights on StaticRanges: no node added, no layout, and unlike live Ranges no cost
// to the page's own work. How they look is `src/browser/look.ts`.
import { HIGHLIGHTS } from '../browser/look.ts';
import { isIntact, type Mark, placesOf } from './marks.ts';
import { createNearness } from './near.ts';

/** As many marks are painted wherever they stand; of more, those near the window. */
const FEW = 1_000;

/** Paints marks in its frame. */
export interface Painter {
  /** Makes ready to paint a mark, so that `show` has little to do. */
  prepare(mark: Mark): void;
  /** Paints exactly these, all at once, and those far from the window when they come near; those that were wiped stay so. */
  show(marks: readonly Mark[]): void;
  /** Takes the paint off marks whose block has changed, for good, but for those that are intact. */
  wipe(marks: Iterable<Mark>): void;
  /** Sets off the mark whose card is open. */
  current(mark: Mark | null): void;
}

/** Paints until the signal aborts; then nothing of it is left. */
export function createPainter(signal: AbortSignal): Painter {
  const painted = new Map<Mark, StaticRange>();
  const ready = new WeakMap<Mark, StaticRange>();
  const wiped = new WeakSet<Mark>();
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
  function rangeFor(mark: Mark): StaticRange {
    const range = ready.get(mark) ?? rangeOf(mark);
    ready.set(mark, range);
    return range;
  }
  function putOn(mark: Mark) {
    if (painted.has(mark) || wiped.has(mark)) return;
    painted.set(mark, rangeFor(mark));
    of(mark).add(rangeFor(mark));
  }
  function takeOff(mark: Mark) {
    const range = painted.get(mark);
    if (range) of(mark).delete(range);
    painted.delete(mark);
  }

  const nearness = createNearness((marks) => {
    for (const mark of marks) {
      if (nearness.has(mark)) putOn(mark);
      else takeOff(mark);
    }
    register();
  }, signal);

  signal.addEventListener('abort', () => {
    for (const highlight of [sure, choice, current]) highlight.clear();
    register();
  });

  return {
    prepare: rangeFor,
    show(marks) {
      const wanted = new Set(marks);
      const isFew = wanted.size <= FEW;
      nearness.follow(isFew ? [] : wanted);
      for (const mark of painted.keys()) if (!wanted.has(mark)) takeOff(mark);
      // What is painted stays so until it is known to be far.
      for (const mark of wanted) if (isFew || nearness.has(mark)) putOn(mark);
      register();
    },
    wipe(marks) {
      for (const mark of marks) {
        if (isIntact(mark)) continue;
        wiped.add(mark);
        takeOff(mark);
      }
      register();
    },
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
