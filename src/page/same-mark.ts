// The open card's mark, whatever the page does to its text: frameworks write anew what has not changed.
import { hasSameCards, type Mark } from './marks.ts';

/** Follows a mark from these marks of the page to later ones, all in document order: what it is by then, or null. */
export function followMark(
  first: Mark,
  marks: readonly Mark[],
): (now: readonly Mark[]) => { readonly mark: Mark; readonly isRenewed: boolean } | null {
  let mark = first;
  let rank = alike(mark, marks).indexOf(mark);
  return (now) => {
    const there = alike(mark, now);
    const same = now.find(({ id }) => id === mark.id);
    const found = same ?? there[Math.min(rank, there.length - 1)];
    if (!found) return null;
    mark = found;
    rank = alike(mark, now).indexOf(mark);
    return { mark, isRenewed: !same };
  };
}

/** Those for the same cards at the same place of the same text, as rows of a table may say it one below the other. */
const alike = (one: Mark, marks: readonly Mark[]) =>
  marks.filter(
    (mark) =>
      mark.start === one.start &&
      mark.end === one.end &&
      hasSameCards(mark, one) &&
      mark.block.text === one.block.text,
  );
