import { JSDOM, VirtualConsole } from 'jsdom';
import { readArticle } from '../../src/article/read.ts';
import type { Article } from '../../src/article/types.ts';

/** Prose that is long enough to be an article, about nobody; a number keeps paragraphs apart. */
export const prose = (number: number) =>
  `The harbour of Kovin was rebuilt in stage ${number} of the works, and the council, which had waited for years, ` +
  'said that ships would come back before the winter, with grain, timber and salt from the north.';

/** Paragraphs of prose, as HTML. */
export const proseHtml = Array.from({ length: 6 }, (_, i) => `<p>${prose(i + 1)}</p>`).join('\n');

/** A document of HTML, of which nothing runs. */
export function documentOf(html: string): Document {
  return new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
}

/** A page with a head and a body's inner HTML. */
export const pageOf = (head: string, body: string) =>
  documentOf(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);

/** The article of a document that has one. */
export function articleOf(document: Document, url: string | null = null): Article {
  const read = readArticle(document, url);
  if (!read.article) throw new Error(read.reason);
  return read.article;
}
