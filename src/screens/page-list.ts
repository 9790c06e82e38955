// What the frames of a page tell of themselves, as one list.
import type { FrameReport } from '../browser/messages.ts';
import type { CardId } from '../match/types.ts';

/** A card of the page: how often over all frames, and how often in each. */
export interface PageLine {
  readonly card: CardId;
  readonly title: string;
  readonly count: number;
  readonly places: readonly { readonly frame: number; readonly count: number }[];
}

/** Frames under their numbers → each card once, in page order, the top frame (0) first. */
export function mergeFrames(reports: ReadonlyMap<number, FrameReport>): readonly PageLine[] {
  const lines = new Map<CardId, PageLine>();
  for (const [frame, report] of [...reports].sort(([a], [b]) => a - b))
    for (const { card, title, count } of report.cards) {
      const line = lines.get(card) ?? { card, title, count: 0, places: [] };
      lines.set(card, {
        ...line,
        count: line.count + count,
        places: [...line.places, { frame, count }],
      });
    }
  return [...lines.values()];
}

/** Frame, and number in that frame, of a line's nth mention (from 0, round and round); null if it has none. */
export function placeOf(line: PageLine, n: number): { frame: number; n: number } | null {
  if (line.count === 0) return null;
  let left = n % line.count;
  for (const { frame, count } of line.places) {
    if (left < count) return { frame, n: left };
    left -= count;
  }
  return null;
}
