import type { Line } from '../spans/lines.ts';

/** Words of a title that is told by its capitals, at least. */
const LEAST = 3;
/** Letters of the words that have capitals in titles. */
const LONG = 4;
/** Longer words that have none all the same. */
const BETWEEN =
  /^(?:with|from|into|over|upon|than|that|about|against|between|without|sobre|para|entre|hasta)$/;
const OPENING = /[“"«„]$/;
const CLOSING = /^[,.!?…]?[”"»“]/;

/** Quotations in a line that read like titles of works, as words [from, to): names in them say nothing. */
export function titledQuotes({ text, words }: Line): { readonly from: number; readonly to: number }[] {
  const titles: { from: number; to: number }[] = [];
  for (let from = 0; from < words.length; from += 1) {
    if (!OPENING.test(words[from]!.gap) && !(from === 0 && OPENING.test(text.slice(0, words[0]!.start))))
      continue;
    let to = from + 1;
    while (to < words.length && !CLOSING.test(words[to]!.gap)) to += 1;
    const isClosed = to < words.length || CLOSING.test(text.slice(words[to - 1]!.end));
    const long = words.slice(from, to).filter(({ key }) => key.length >= LONG && !BETWEEN.test(key));
    const isTitle = long.length > 1 && long.every(({ form }) => form !== 'small');
    if (isClosed && to - from >= LEAST && isTitle) titles.push({ from, to });
  }
  return titles;
}
