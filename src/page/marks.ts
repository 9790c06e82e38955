// Mentions of a page in document order, and which of them are painted.
import type { Settings } from '../browser/settings.ts';
import type { CardId, Mention } from '../match/types.ts';
import type { Block } from './read.ts';
import type { Found } from './text.ts';

/** A mention in the page. `id` stays while the mention does. */
export interface Mark {
  readonly id: number;
  readonly block: Block;
  /** UTF-16 offsets into the block's text. */
  readonly start: number;
  readonly end: number;
  /** Best first; at least one. */
  readonly cards: readonly CardId[];
  /** It has company enough to be painted, whatever the reader's settings. */
  readonly painted: boolean;
}

/** Gives mentions their marks, the same mark as long as place and cards are the same. */
export function markMaker(): (found: Found, mentions: readonly Mention[]) => readonly Mark[] {
  const known = new WeakMap<Found, readonly Mark[]>();
  let last = 0;
  return (found, mentions) => {
    const before = known.get(found) ?? [];
    const marks = mentions.map((m): Mark => {
      const same = before.find(
        (b) => b.start === m.start && isSame(b.cards, m.cards) && b.painted === m.painted,
      );
      return (
        same ?? {
          id: ++last,
          block: found.block,
          start: m.start,
          end: m.end,
          cards: m.cards,
          painted: m.painted,
        }
      );
    });
    known.set(found, marks);
    return marks;
  };
}

const isSame = (a: readonly CardId[], b: readonly CardId[]) =>
  a.length === b.length && a.every((x, i) => x === b[i]);

/** A place in the page: a text node and an offset into its data. */
export interface Place {
  readonly node: Text;
  readonly offset: number;
}

/** Where a mark begins and ends in the page's nodes. */
export function placesOf({ block, start, end }: Mark): { start: Place; end: Place } {
  const first = pieceAt(block, start);
  const last = pieceAt(block, end - 1);
  return {
    start: { node: first.node, offset: start - first.start },
    end: { node: last.node, offset: end - last.start },
  };
}

/** The last piece that begins at or before an offset. */
function pieceAt({ pieces }: Block, offset: number) {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low]!;
}

/** The text nodes that a mark covers, in part or whole, with the part's offsets into each. */
export function spansOf({ block, start, end }: Mark): { node: Text; start: number; end: number }[] {
  return block.pieces
    .map(({ node, start: at }) => ({
      node,
      start: Math.max(0, start - at),
      end: Math.min(node.data.length, end - at),
    }))
    .filter((span) => span.start < span.end);
}

/** A mark and the number of the section that it stands in. */
export interface MarkInSection {
  readonly mark: Mark;
  readonly section: number;
}

/** Which of a page's marks (in document order) to paint: with `first`, the first of each card in each section that can be seen. */
export function toPaint(
  ordered: readonly MarkInSection[],
  which: Settings['marks'],
  isShown: (mark: Mark) => boolean,
): Mark[] {
  if (which === 'none') return [];
  const had = new Set<string>();
  const chosen = ordered.filter(({ mark, section }) => {
    if (!mark.painted) return false;
    if (which === 'all') return true;
    const key = `${section} ${mark.cards.join(' ')}`;
    if (had.has(key) || !isShown(mark)) return false;
    had.add(key);
    return true;
  });
  return chosen.map(({ mark }) => mark);
}
