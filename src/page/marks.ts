// Mentions of a page, and which of them the reader wants to see.
import type { Settings } from '../browser/settings.ts';
import type { CardId, Mention } from '../match/types.ts';
import { documentOf, elementAround } from './dom.ts';
import type { Found } from './found.ts';
import type { Block } from './read.ts';

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

/**
 * Gives mentions their marks: the same mark as long as place and cards are the same, the same id also where the text around was read anew
 * and the name stands in the page's node as it did.
 */
export function markMaker(): (found: Found, mentions: readonly Mention[]) => readonly Mark[] {
  const known = new WeakMap<Found, readonly Mark[]>();
  /** Ids by what stands where in a node. */
  const ids = new WeakMap<Text, Map<string, number>>();
  let last = 0;
  const idOf = (mark: Omit<Mark, 'id'>, most: number) => {
    const { node, offset } = placesOf(mark).start;
    const inNode = ids.get(node) ?? new Map<string, number>();
    ids.set(node, inNode);
    const key = `${offset} ${mark.end - mark.start} ${mark.cards.join(' ')}`;
    const id = inNode.get(key) ?? ++last;
    // What was asked for longest ago stands first, and goes first.
    inNode.delete(key);
    inNode.set(key, id);
    if (inNode.size > most) inNode.delete(inNode.keys().next().value!);
    return id;
  };
  return (found, mentions) => {
    const before = known.get(found) ?? [];
    let at = 0;
    const marks = mentions.map((m): Mark => {
      // Both are in the order of the text.
      while (at < before.length && before[at]!.start < m.start) at++;
      const b = before[at];
      if (b?.start === m.start && hasSameCards(b, m) && b.painted === m.painted) return b;
      const { start, end, cards, painted } = m;
      const mark = { block: found.block, start, end, cards, painted };
      return { id: idOf(mark, IDS + 2 * mentions.length), ...mark };
    });
    known.set(found, marks);
    return marks;
  };
}

/** Ids that are known of a node whose text changes again and again, beside two for each mention in its block. */
const IDS = 20;

/** The same cards, in the same order. */
export const hasSameCards = (a: Pick<Mark, 'cards'>, b: Pick<Mark, 'cards'>): boolean =>
  a.cards.length === b.cards.length && a.cards.every((x, i) => x === b.cards[i]);

/** A place in the page: a text node and an offset into its data. */
export interface Place {
  readonly node: Text;
  readonly offset: number;
}

/** Where a mark begins and ends in the page's nodes. */
export function placesOf({ block, start, end }: Omit<Mark, 'id'>): { start: Place; end: Place } {
  const first = block.pieces[indexAt(block, start)]!;
  const last = block.pieces[indexAt(block, end - 1)]!;
  return {
    start: { node: first.node, offset: start - first.start },
    end: { node: last.node, offset: end - last.start },
  };
}

/** The element around the beginning of a mark. */
export const elementOf = (mark: Mark): Element | null => elementAround(placesOf(mark).start.node);

/** Index of the last piece that begins at or before an offset. */
function indexAt({ pieces }: Block, offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The text nodes that a mark covers, in part or whole, with the part's offsets into each. */
export function spansOf({ block, start, end }: Mark): { node: Text; start: number; end: number }[] {
  return block.pieces
    .slice(indexAt(block, start), indexAt(block, end - 1) + 1)
    .map(({ node, start: at }) => ({
      node,
      start: Math.max(0, start - at),
      end: Math.min(node.data.length, end - at),
    }))
    .filter((span) => span.start < span.end);
}

/**
 * Does the page still have a mark's words where they were found, in one node, and the same characters beside them, so that no new text makes
 * them part of a word? Such a mark stays painted until its block is read again: else it would flicker where a clock ticks beside it.
 */
export function isIntact(mark: Mark): boolean {
  const { block, start, end } = mark;
  const [span, ...more] = spansOf(mark);
  if (span === undefined || more.length > 0 || !span.node.isConnected) return false;
  const { data } = span.node;
  if (data.slice(span.start, span.end) !== block.text.slice(start, end)) return false;
  const isBefore = span.start > 0 ? data[span.start - 1] === block.text[start - 1] : isBeside(mark, -1);
  return isBefore && (span.end < data.length ? data[span.end] === block.text[end] : isBeside(mark, 1));
}

/** Where a mark of one node reaches its edge: is the text on that side the block's still, and its nearest character what it was? */
function isBeside({ block, start, end }: Mark, side: -1 | 1): boolean {
  const at = indexAt(block, start);
  const walker = documentOf(block.owner).createTreeWalker(block.owner, 4 /* text */ | 8 /* CDATA */);
  walker.currentNode = block.pieces[at]!.node;
  const beside = side === -1 ? walker.previousNode() : walker.nextNode();
  const known = block.pieces[at + side]?.node ?? null;
  if (beside !== known) return false;
  return side === -1 ? known?.data.at(-1) === block.text[start - 1] : known?.data[0] === block.text[end];
}

/** A mark and the number of the section that it stands in. */
export interface MarkInSection {
  readonly mark: Mark;
  readonly section: number;
}

/**
 * Tells of a page's marks, asked in document order, whether the reader wants each: with `first`, the first of
 * each card in each section that can be seen; with `none`, which paints nothing, all that have company enough.
 */
export function chooser(
  which: Settings['marks'],
  isShown: (mark: Mark) => boolean,
): (one: MarkInSection) => boolean {
  const had = new Set<string>();
  return ({ mark, section }) => {
    if (!mark.painted || which !== 'first') return mark.painted;
    const key = `${section} ${mark.cards.join(' ')}`;
    if (had.has(key) || !isShown(mark)) return false;
    had.add(key);
    return true;
  };
}

/** Most of a page's text, in UTF-16 units, that goes along when a card is asked for. */
const AROUND = 40_000;

/** The blocks in which a card is mentioned, one below the other. */
export function textAround(marks: readonly Mark[], card: CardId): string {
  const blocks = new Set(marks.filter(({ cards }) => cards.includes(card)).map(({ block }) => block.text));
  return [...blocks].join('\n').slice(0, AROUND);
}
