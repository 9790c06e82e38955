import type { IsoDate } from '../deck/types.ts';
import { type Block, blocksOf } from './blocks.ts';
import { bodyOf } from './body.ts';
import { withoutChaff } from './chaff/lines.ts';
import { languageOf } from './language.ts';
import { isLive } from './live.ts';
import { readMetadata } from './metadata.ts';
import { bylineOf, datelineDay } from './opening.ts';
import { isOpinion } from './opinion.ts';
import { readPlainText } from './plain.ts';
import { hasSentence, hasWords, pageProblem, TOO_SHORT, textProblem } from './size.ts';
import { shortened, wordCount } from './text.ts';
import { headlineOf, siteInTitle } from './title.ts';
import type { Article, Paragraph } from './types.ts';

/** What reading gave: an article, or why there is none, as a sentence. */
export type ReadArticle = { readonly article: Article } | { readonly article: null; readonly reason: string };

/** Headings that lead elsewhere, and words for each of them, from which on and up to which a page is a list of articles. */
const TEASERS = 4;
const TEASER = 60;
const NO_ARTICLE = 'There is no article on this page: it has no text in sentences.';
const INDEX = 'This page leads to several articles and is none itself. Open one of them, and keep that.';

/**
 * Reads the article of a page. The document is not changed. `url` is where it was read; null if not known, then
 * relative addresses in it say nothing.
 */
export function readArticle(document: Document, url: string | null): ReadArticle {
  try {
    return read(document, url);
  } catch (error) {
    // Elements nested by the thousand exhaust the stack; forms whose controls are named like the DOM's own
    // functions hide those.
    if (error instanceof RangeError || error instanceof TypeError)
      return { article: null, reason: 'The page is built in a way that defeats reading it.' };
    throw error;
  }
}

function read(document: Document, url: string | null): ReadArticle {
  const problem = pageProblem(document);
  if (problem !== null) return { article: null, reason: problem };
  const { titles, sections, updated, ...metadata } = readMetadata(document, url);
  if (document.contentType === 'text/plain') return ofText(document, metadata.url);
  const body = bodyOf(document, isLive(sections, metadata.url ?? url));
  if (!body) return { article: null, reason: NO_ARTICLE };
  const title = headlineOf(document, titles, metadata.publisher);
  const all = blocksOf(body);
  const blocks = withoutChaff(all, title ?? '', metadata.author);
  const paragraphs: Paragraph[] = blocks
    .filter(({ caption }) => !caption)
    .map(({ text, role, day }) => ({ text, role, ...(day && { day }) }));
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  if (isIndex(all)) return { article: null, reason: INDEX };
  if (!hasWords(text)) return { article: null, reason: TOO_SHORT };
  if (!paragraphs.some((paragraph) => hasSentence(paragraph.text)))
    return { article: null, reason: NO_ARTICLE };
  const excess = textProblem(text);
  if (excess !== null) return { article: null, reason: excess };
  const headline: Paragraph = { text: title ?? paragraphs[0]!.text, role: 'headline' };
  const published = metadata.published ?? datelineDay(paragraphs);
  return {
    article: {
      ...metadata,
      publisher: metadata.publisher ?? siteInTitle(document.title, [headline.text, ...titles]),
      author: metadata.author ?? bylineOf(paragraphs),
      published,
      ...(isSoonAfter(published, updated) ? { updated: updated! } : {}),
      title: shortened(headline.text),
      language: languageOf(metadata.language, text),
      ...(isOpinion(sections, metadata.url, headline.text) ? { opinion: true } : {}),
      paragraphs: [headline, ...(title === null ? paragraphs.slice(1) : paragraphs)],
      captions: [...new Set(blocks.filter(({ caption }) => caption).map((block) => block.text))],
    },
  };
}

/** The article of a file of plain text, which browsers show as one element. */
function ofText({ body }: Document, url: string | null): ReadArticle {
  const read = readPlainText(body?.textContent ?? '');
  return read.article === null ? read : { article: { ...read.article, url } };
}

/** Days behind publication up to which a change belongs to the story, and is no mending of an old page. */
const SOON = 6;

function isSoonAfter(published: IsoDate | null, updated: IsoDate | null): boolean {
  if (published?.length !== DAY || updated?.length !== DAY) return false;
  const days = (Date.parse(updated) - Date.parse(published)) / 86_400_000;
  return days > 0 && days <= SOON;
}

/** Length of a date that names a day. */
const DAY = '2021-05-23'.length;

/** Is what was found a list of articles: headings that are links, and a few words below each? */
function isIndex(blocks: readonly Block[]): boolean {
  const [headings, others] = [true, false].map((is) =>
    blocks.filter(({ role }) => (role === 'heading') === is),
  );
  const teasers = headings!.filter(({ text, linked }) => linked > 0.9 && wordCount(text) >= 3).length;
  const words = others!.reduce((sum, { text }) => sum + wordCount(text), 0);
  return teasers >= TEASERS && teasers * 2 > headings!.length && words < TEASER * teasers;
}
