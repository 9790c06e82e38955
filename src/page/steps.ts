// From mark to mark by keys.
import { isShown } from './dom.ts';
import { boxesOf } from './hit.ts';
import { elementOf, type Mark } from './marks.ts';

/** Those of these marks that a key can come to, by what is shown. */
export function reachable(marks: readonly Mark[], document: Document): Mark[] {
  // Behind a modal dialog all else is inert.
  const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
  return marks.filter((mark) => {
    const element = elementOf(mark);
    return mark.painted && isShown(element) && (!modal || modal.contains(element));
  });
}

/**
 * The mark after (before) the open one, of another card where there is one; without an open one, the first in sight and below
 * (the last in sight and above).
 */
export function stepFrom(
  marks: readonly Mark[],
  open: number | null,
  forward: boolean,
  height: number,
): Mark | undefined {
  const at = marks.findIndex((mark) => mark.id === open);
  const { length } = marks;
  const nth = (n: number) => marks[(at + (forward ? n : length - n)) % length]!;
  if (at >= 0) {
    let n = 1;
    while (n < length && `${nth(n).cards}` === `${nth(0).cards}`) n++;
    return nth(n < length ? n : 1);
  }
  const top = (mark: Mark) => boxesOf(mark)[0]?.top ?? 0;
  return forward
    ? (marks.find((mark) => top(mark) >= 0) ?? marks[0])
    : (marks.findLast((mark) => top(mark) < height) ?? marks.at(-1));
}
