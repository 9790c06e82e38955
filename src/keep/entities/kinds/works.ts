import type { Lexicon } from '../lexicon.ts';
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

/** Words [from, to). */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Quotations in a line that read like titles of works: names in them say nothing. */
export function titledQuotes(line: Line): Stretch[] {
  return quotesIn(line).filter(({ from, to }) => {
    const long = line.words.slice(from, to).filter(({ key }) => key.length >= LONG && !BETWEEN.test(key));
    const isTitle = long.length > 1 && long.every(({ form }) => form !== 'small');
    return to - from >= LEAST && isTitle;
  });
}

/** German quotations right behind a noun for a work, “der Gedichtband „Kovin und ich“”: titles. */
export function quotedWorks(line: Line, { works }: Lexicon): Stretch[] {
  return quotesIn(line).filter(({ from }) => {
    const noun = line.words[from - 1];
    return (
      noun?.form === 'name' &&
      [...works].some((work) => noun.key === work || (work.length > 3 && noun.key.endsWith(work)))
    );
  });
}

function quotesIn({ text, words }: Line): Stretch[] {
  const quotes: Stretch[] = [];
  for (let from = 0; from < words.length; from += 1) {
    if (!OPENING.test(words[from]!.gap) && !(from === 0 && OPENING.test(text.slice(0, words[0]!.start))))
      continue;
    let to = from + 1;
    while (to < words.length && !CLOSING.test(words[to]!.gap)) to += 1;
    const isClosed = to < words.length || CLOSING.test(text.slice(words[to - 1]!.end));
    if (isClosed) quotes.push({ from, to });
  }
  return quotes;
}
