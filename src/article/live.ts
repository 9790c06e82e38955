// Reports that go on for days: each entry has a time of its own, from which “today” in it counts.
import type { IsoDate } from '../deck/types.ts';
import { publishedDay } from './published.ts';

/** Carries an entry's day through Readability, which makes elements anew. */
const DAY = 'data-gloss-day';
/** What an entry's text stands in. */
const TEXTS = 'p, li, blockquote, h2, h3, h4, div';
const ADDRESS =
  /[/-](?:live(?:-?(?:blog|ticker|updates?))?|en-(?:vivo|directo)|minuto-a-minuto|onlain|online-translyaciya)(?=[/-]|$)/i;
const LIVE = /^LiveBlogPosting$/;

/** Is a page a live report, by the types of its linked data or its address? */
export function isLive(types: readonly string[], address: string | null): boolean {
  return types.some((type) => LIVE.test(type)) || (address !== null && ADDRESS.test(address));
}

/** Writes on a live report's elements the day of the time that stands before them. The document is changed. */
export function markDays(document: Document): void {
  let day: IsoDate | null = null;
  for (const element of document.querySelectorAll(`time[datetime], ${TEXTS}`)) {
    if (element.localName === 'time') day = publishedDay(element.getAttribute('datetime')!) ?? day;
    else if (day !== null && element.querySelector('time') === null) element.setAttribute(DAY, day);
  }
}

/** The day that was written on an element; null: none. */
export const markedDay = (element: Element): IsoDate | null => element.getAttribute(DAY);
