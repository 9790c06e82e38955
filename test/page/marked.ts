// A page's blocks with candidates and marks, without anyone to ask.
import type { Mention } from '../../src/match/types.ts';
import type { Found } from '../../src/page/found.ts';
import { type Mark, markMaker } from '../../src/page/marks.ts';
import { readBlocks } from '../../src/page/read.ts';
import { findName } from './followed.ts';

/** The page's blocks in which a name stands. */
export function foundIn(root: Node, name = 'Berg'): Found[] {
  return [...readBlocks(root)]
    .map((block) => ({ block, candidates: findName(block.text, name) }))
    .filter(({ candidates }) => candidates.length > 0);
}

/** A mention of cards, painted unless they end in `~`. */
export const mention = (start: number, end: number, cards = 'a'): Mention => ({
  start,
  end,
  cards: cards.replace('~', '').split(' '),
  painted: !cards.endsWith('~'),
});

/** A mark on a name in the page, at its first place. */
export function markOn(root: Node, name: string, cards?: string): Mark {
  const [found] = foundIn(root, name);
  const [{ start, end }] = found!.candidates as [Found['candidates'][number]];
  return markMaker()(found!, [mention(start, end, cards)])[0]!;
}
