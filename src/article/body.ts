import { Readability } from '@mozilla/readability';
import { removeChaff } from './chaff/elements.ts';
import { fillGaps, markRows } from './gaps.ts';

/** Elements that hold no text of an article, or none that is seen. Also those by which Readability would parse HTML anew. */
const UNREAD =
  'script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video, input, select, textarea, button, datalist, rt, rp';
/** What a page itself marks as the body. */
const MARKED = '[itemprop~="articleBody"]';
/** Characters below which what was found is hardly an article, and a marked body that has more is believed. */
const HARDLY = 600;

/**
 * The element that holds the article's body, in a copy: the page's own document is not changed. Nothing in a copy
 * runs or is loaded, for it has no window. Null: nothing on the page reads like an article.
 */
export function bodyOf(document: Document): Element | null {
  const copy = document.cloneNode(true) as Document;
  for (const element of copy.querySelectorAll(UNREAD)) element.remove();
  removeChaff(copy);
  const rows = markRows(copy);
  const marked = copy.querySelector(MARKED)?.cloneNode(true) as Element | undefined;
  const found = new Readability<Element>(copy, {
    // Metadata are read elsewhere, and classes tell what is no text.
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node as Element,
  }).parse()?.content;
  // Not otherwise: players, teasers and comments stand in marked bodies too.
  if (marked && lengthOf(found) < HARDLY && lengthOf(marked) > lengthOf(found)) return marked;
  if (found) fillGaps(found, rows);
  return found ?? null;
}

const lengthOf = (element: Element | null | undefined) => element?.textContent?.trim().length ?? 0;
