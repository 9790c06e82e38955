// What the first lines of an article say about it, where its metadata say nothing.
import type { IsoDate } from '../deck/types.ts';
import { publishedDay } from './published.ts';
import type { Paragraph } from './types.ts';

/** Lines below the headline in which a byline and a date may stand. */
const LINES = 4;
/** UTF-16 units that a line has at most which is a byline or a date and nothing else. */
const SHORT = 80;

/** “By Mara Lind”, “Von Mara Lind, Kovin”. */
const BYLINE = /^(?:by|por|von|par|автор:?)\s+(?<names>\p{Lu}[^.!?:;|]*\p{L})$/iu;
/** Names of people: capitalised words, joined by commas and small words. */
const NAMES = /^\p{Lu}[\p{L}.'’-]*(?:(?:,? (?:and|und|y|et|и|de|da|di|van|von|al))?,? \p{Lu}[\p{L}.'’-]*)+$/u;
/** The end of a dateline: a stop behind the year, a dash, or the agency in brackets. */
const DATELINE =
  /^\p{Lu}[\p{L}\p{M} '’/.-]{1,40}, (?<day>[^–—()]{6,30}?\b\d{4}\b)(?: (?:года|р\.|г\.|року))?\s*(?:\.|[–—-] |\()/u;

/** The author in a line that is a byline and nothing else. */
export function bylineOf(paragraphs: readonly Paragraph[]): string | null {
  for (const { text } of opening(paragraphs)) {
    const names = text.length <= SHORT ? BYLINE.exec(text)?.groups?.names : undefined;
    if (names !== undefined && NAMES.test(names)) return names;
  }
  return null;
}

/** The day in a line that gives it and nothing else, or in the dateline of the first sentence: “KOVIN, 14 March 2024 –”. */
export function datelineDay(paragraphs: readonly Paragraph[]): IsoDate | null {
  for (const { text } of opening(paragraphs)) {
    const dated = text.length <= SHORT && !/[.!?]$/.test(text) ? text : DATELINE.exec(text)?.groups?.day;
    const day = dated === undefined ? null : publishedDay(dated);
    // A year or month alone may be what the article is about.
    if (day?.length === 10) return day;
  }
  return null;
}

function opening(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  return paragraphs.filter(({ role }) => role === 'text').slice(0, LINES);
}
