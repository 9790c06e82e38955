import { isLanguage } from '../deck/languages.ts';
import type { IsoDate } from '../deck/types.ts';
import { canonicalAddress, isAddress } from './address.ts';
import { authorOf, shownAuthors } from './authors.ts';
import { linesAtHeadline } from './headline-lines.ts';
import { addressesOf, linkedData, listOf, textsOf } from './json-ld.ts';
import { META } from './meta.data.ts';
import { microdata } from './microdata.ts';
import { dayInAddress, publishedDay, slashOrder } from './published.ts';
import { shownDays } from './shown-days.ts';
import { metadataText } from './text.ts';

/** What a page says about its article, beside the text. */
export interface Metadata {
  /** As the metadata have it, site's name and all; the best claim first. */
  readonly titles: readonly string[];
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: IsoDate | null;
  /** When it was changed last. */
  readonly updated: IsoDate | null;
  readonly url: string | null;
  /** BCP 47 tag that the page declares. */
  readonly language: string | null;
  /** What the page calls the article's section and type. */
  readonly sections: readonly string[];
}

/** Reads a page's metadata: linked data, then `<meta>`, microdata and what is marked up as time. */
export function readMetadata(document: Document, url: string | null): Metadata {
  const meta = metaOf(document);
  const claims = (field: keyof typeof META) => META[field].flatMap((name) => meta.get(name) ?? []);
  const named = [...canonicalLinks(document), ...claims('url'), ...(url === null ? [] : [url])];
  const data = linkedData(document, named);
  const linked = (field: string) => data.articles.flatMap((article) => textsOf(article[field], data));
  const micro = (field: string) => microdata(document, field);

  const base = document.querySelector('base[href]')?.getAttribute('href') ?? null;
  const address = canonicalAddress([...named, ...data.articles.flatMap(addressesOf)], url, base);
  const publishers = [
    ...linked('publisher'),
    ...claims('publisher'),
    ...linked('sourceOrganization'),
    ...micro('publisher'),
  ];
  const publisher = publishers.map(publisherName).find((name) => name !== '' && !isAddress(name)) ?? null;
  const declared = [document.documentElement.lang, ...linked('inLanguage'), ...claims('language')];
  const language = firstOf(declared, languageTag);
  const titles = [...linked('headline'), ...linked('name'), ...claims('title'), ...micro('headline')]
    .map(metadataText)
    .filter((title) => title !== '');
  // What the page shows is looked for only where its metadata do not say it: it takes as long as all else.
  let lines: string[] | null = null;
  const linesOnce = () => (lines ??= linesAtHeadline(document));
  function* days() {
    yield* linked('datePublished');
    yield* claims('published');
    yield* micro('datePublished');
    yield* shownDays(document, linesOnce());
  }
  function* authors() {
    yield linked('author');
    for (const name of META.author) yield meta.get(name) ?? [];
    yield linked('creator');
    yield micro('author');
    yield* shownAuthors(document, linesOnce());
  }
  const dayOf = (texts: Iterable<string>) => firstOf(texts, (day) => publishedDay(day, slashOrder(language)));
  const updated = dayOf([...linked('dateModified'), ...claims('updated'), ...micro('dateModified')]);
  // Of a wiki's page the first version is long gone.
  const isWiki = /^MediaWiki\b/.test(claims('software')[0] ?? '');
  return {
    titles,
    publisher,
    author: authorOf(authors(), publisher),
    published: (isWiki ? updated : null) ?? dayOf(days()) ?? dayInAddress(address ?? ''),
    updated,
    url: address,
    language,
    sections: [
      ...linked('articleSection'),
      ...data.articles.flatMap((article) => listOf(article['@type']).map(String)),
      ...claims('section'),
    ],
  };
}

/** A publisher's name without the slogan that sites put behind it. */
const publisherName = (text: string) => metadataText(text).split(/\s+[|–—]\s+|\s-\s/)[0]!;

/** A language tag as decks write it, of the ways in which pages do: `en_US`, `EN`, `en-us`. Null: it is none. */
export function languageTag(text: string): string | null {
  const [primary = '', ...rest] = text
    .trim()
    .replaceAll('_', '-')
    .split(/[,;.\s]/)[0]!
    .split('-');
  const region = rest.find((part) => /^[a-z]{2}$/i.test(part));
  const tag = [primary.toLowerCase(), ...(region ? [region.toUpperCase()] : [])].join('-');
  return isLanguage(tag) && !/^(und|mul|zxx)\b/.test(tag) ? tag : null;
}

function metaOf(document: Document): Map<string, string[]> {
  const meta = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')!.trim();
    if (content === '') continue;
    for (const key of ['property', 'name', 'http-equiv']) {
      // One element may carry several names, and RDFa writes them in any case.
      for (const name of (element.getAttribute(key) ?? '').toLowerCase().split(/\s+/)) {
        if (name !== '') meta.set(name, [...(meta.get(name) ?? []), content]);
      }
    }
  }
  return meta;
}

function canonicalLinks(document: Document): string[] {
  return Array.from(
    document.querySelectorAll('link[rel~="canonical" i]'),
    (link) => link.getAttribute('href') ?? '',
  );
}

function firstOf<T>(texts: Iterable<string>, read: (text: string) => T | null): T | null {
  for (const text of texts) {
    const value = read(text);
    if (value !== null) return value;
  }
  return null;
}
