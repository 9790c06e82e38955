import { cleanText } from './text.ts';

/** Lines around the headline in which author and day may stand. */
const LINES = 12;
/** Characters that such a line has at most; more is the article's text. */
const SHORT = 140;
/** Words of a headline that is likelier the article's than the site's. */
const HEADLINE_WORDS = 3;

/** Elements behind the headline that are looked at. */
const ELEMENTS = 60;

/** Headlines that are looked at: pages show theirs in a bar at the top too. */
const HEADLINES = 3;

/** The short lines behind the headline, then those right before it in the same element. Empty: there is no headline. */
export function linesAtHeadline(document: Document): string[] {
  const headings = Array.from(document.querySelectorAll('h1'));
  const long = headings.filter((one) => (one.textContent ?? '').trim().split(/\s+/).length >= HEADLINE_WORDS);
  return (long.length > 0 ? long : headings).slice(0, HEADLINES).flatMap(linesAt);
}

function linesAt(heading: Element): string[] {
  const behind: Element[] = [];
  for (const element of elementsBehind(heading)) {
    // Here the text begins.
    if (element.localName === 'p' && textOf(element).length > SHORT) break;
    behind.push(element);
  }
  const before: Element[] = [];
  for (let at = heading.previousElementSibling; at !== null; at = at.previousElementSibling)
    before.unshift(at);
  const isLine = (line: string) => line !== '' && line.length <= SHORT;
  return [
    ...new Set([...behind.map(textOf).filter(isLine).slice(0, LINES), ...before.map(textOf).filter(isLine)]),
  ];
}

/** Elements behind a heading, but not of tables beside the text. */
function* elementsBehind(heading: Element): Generator<Element> {
  const walker = heading.ownerDocument.createTreeWalker(heading.ownerDocument, 1);
  walker.currentNode = heading;
  for (let count = 0; count < ELEMENTS; count++) {
    const next = walker.nextNode() as Element | null;
    if (next === null) return;
    const table = next.closest('table');
    const isBeside = table !== null && !table.contains(heading);
    const isLine =
      !UNSEEN.test(next.localName) && (next.localName === 'p' || next.querySelector('p') === null);
    if (!heading.contains(next) && !isBeside && isLine) yield next;
  }
}

const UNSEEN = /^(script|style|noscript|template)$/;
const textOf = (element: Element) => cleanText(element.textContent ?? '');
