import { Readability } from '@mozilla/readability';
import { removeChaff } from './chaff/elements.ts';
import { fillGaps, markRows } from './gaps.ts';
import { markDays } from './live.ts';

/** Elements that hold no text of an article, or none that is seen. Also those by which Readability would parse HTML anew. */
const UNREAD =
  'script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video, input, select, textarea, button, datalist, rt, rp';
/** What a page itself marks as the body. */
const MARKED = '[itemprop~="articleBody"]';
/** Characters below which what was found is hardly an article, and a marked body that has more is believed. */
const HARDLY = 600;

/**
 * The element that holds the article's body, in a copy: the page's own document is not changed. Nothing in a copy
 * runs or is loaded, for it has no window. `live`: it is a report whose entries have days. Null: nothing on the page
 * reads like an article.
 */
export function bodyOf(document: Document, live: boolean): Element | null {
  const copy = document.cloneNode(true) as Document;
  if (live) markDays(copy);
  for (const element of copy.querySelectorAll(UNREAD)) element.remove();
  removeChaff(copy);
  markDropCaps(copy);
  markProseItems(copy);
  const rows = markRows(copy);
  unnameHeadings(copy);
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

/** A capital that the page sets large by its style is called so by a class, which Readability leaves. */
function markDropCaps(document: Document): void {
  for (const element of document.querySelectorAll('p [style*="float" i]')) {
    if (/^\p{Lu}$/u.test(element.textContent?.trim() ?? '')) element.setAttribute('class', 'dropcap');
  }
}

/** Characters from which an item of a list is prose. */
const PROSE_ITEM = 80;

/** Readability weighs paragraphs, not items: on a page that hardly has any, long items without blocks in them become such. */
function markProseItems(document: Document): void {
  const paragraphs = Array.from(document.querySelectorAll('p'));
  if (paragraphs.reduce((sum, paragraph) => sum + lengthOf(paragraph), 0) >= HARDLY) return;
  for (const item of document.querySelectorAll('li')) {
    const linked = Array.from(item.querySelectorAll('a')).reduce((sum, link) => sum + lengthOf(link), 0);
    const isProse = lengthOf(item) >= PROSE_ITEM && linked * 2 < lengthOf(item);
    if (!isProse || item.querySelector('p, div, ul, ol, dl, table, h2, h3, h4, figure') !== null) continue;
    const paragraph = document.createElement('p');
    paragraph.append(...item.childNodes);
    item.append(paragraph);
  }
}

/** Takes their names from headings: for `subheader` or `header-2` Readability leaves them out. */
function unnameHeadings(document: Document): void {
  for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    heading.removeAttribute('class');
    heading.removeAttribute('id');
  }
}

const lengthOf = (element: Element | null | undefined) => element?.textContent?.trim().length ?? 0;
