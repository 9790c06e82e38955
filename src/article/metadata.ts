import { isLanguage } from '../deck/languages.ts';
import type { IsoDate } from '../deck/types.ts';
import { canonicalAddress } from './address.ts';
import { shownAuthors } from './bylines.ts';
import { isNode, type LinkedData, linkedData, listOf, textsOf } from './json-ld.ts';
import { dayInAddress, publishedDay } from './published.ts';
import { bareText, metadataText } from './text.ts';

/** What a page says about its article, beside the text. */
export interface Metadata {
  /** As the metadata have it, site's name and all; the best claim first. */
  readonly titles: readonly string[];
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: IsoDate | null;
  readonly url: string | null;
  /** BCP 47 tag that the page declares. */
  readonly language: string | null;
}

/** Names of `<meta>` by what they say, in small letters, the dependable first. */
const META = {
  title: ['og:title', 'citation_title', 'dc.title', 'dcterms.title', 'parsely-title', 'twitter:title'],
  publisher: ['og:site_name', 'citation_publisher', 'dc.publisher', 'dcterms.publisher', 'application-name'],
  author: [
    'author',
    'article:author',
    'parsely-author',
    'dc.creator',
    'dcterms.creator',
    'citation_author',
    'sailthru.author',
    'byl',
  ],
  published: [
    'article:published_time',
    'article:published',
    'og:article:published_time',
    'og:published_time',
    'parsely-pub-date',
    'dc.date.issued',
    'dcterms.issued',
    'dc.date',
    'dcterms.date',
    'dcterms.created',
    'dc.date.created',
    'citation_publication_date',
    'citation_online_date',
    'citation_date',
    'sailthru.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publish_date',
    'publication_date',
    'date.created',
    'datepublished',
    'date',
  ],
  url: ['og:url', 'parsely-link'],
  language: ['og:locale', 'dc.language', 'dcterms.language', 'content-language', 'language'],
} as const;

/** Characters that a line with a date has at most. */
const DATE_LINE = 60;

/** Reads a page's metadata: linked data, then `<meta>`, microdata and what is marked up as time. */
export function readMetadata(document: Document, url: string | null): Metadata {
  const data = linkedData(document);
  const meta = metaOf(document);
  const claims = (field: keyof typeof META) => META[field].flatMap((name) => meta.get(name) ?? []);
  const linked = (field: string) => data.articles.flatMap((article) => textsOf(article[field], data));
  const micro = (field: string) => microdata(document, field);

  const addresses = [...canonicalLinks(document), ...claims('url'), ...linkedAddresses(data)];
  const address = canonicalAddress(addresses, url);
  const publishers = [
    ...linked('publisher'),
    ...claims('publisher'),
    ...linked('sourceOrganization'),
    ...micro('publisher'),
  ];
  const publisher = publishers.map(metadataText).find((name) => name !== '' && !isAddress(name)) ?? null;
  const days = [
    ...linked('datePublished'),
    ...claims('published'),
    ...micro('datePublished'),
    ...times(document),
    ...dateLines(document),
  ];
  const declared = [document.documentElement.lang, ...linked('inLanguage'), ...claims('language')];
  const titles = [...linked('headline'), ...claims('title'), ...micro('headline')]
    .map(metadataText)
    .filter((title) => title !== '');
  return {
    titles,
    publisher,
    author: authorOf([
      linked('author'),
      ...META.author.map((name) => meta.get(name) ?? []),
      linked('creator'),
      micro('author'),
      relAuthors(document),
      shownAuthors(document),
    ]),
    published: firstOf(days, publishedDay) ?? dayInAddress(address ?? ''),
    url: address,
    language: firstOf(declared, languageTag),
  };
}

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
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      // One element may carry several names, and RDFa writes them in any case.
      for (const name of (element.getAttribute(key) ?? '').toLowerCase().split(/\s+/)) {
        if (name !== '') meta.set(name, [...(meta.get(name) ?? []), content]);
      }
    }
  }
  return meta;
}

/** Values of a microdata property: of the article itself, not of something else on the page. */
function microdata(document: Document, field: string): string[] {
  return Array.from(document.querySelectorAll(`[itemprop~="${field}"]`), (element) => {
    const name = element.querySelector('[itemprop~="name"]');
    const value = (name ?? element).getAttribute('content') ?? element.getAttribute('datetime');
    return value ?? (name ?? element).textContent ?? '';
  });
}

/** Moments marked up as time: those said to be of publication, then the first inside or above the article. */
function times(document: Document): string[] {
  const said = document.querySelectorAll('time[pubdate], time.published, time.entry-date, .published[title]');
  const first = document.querySelectorAll(
    'article time[datetime], main time[datetime], header time[datetime]',
  );
  const any = document.querySelectorAll('time[datetime]');
  const chosen = [...said, ...[...first].slice(0, 1), ...(any.length === 1 ? any : [])];
  return chosen.map(
    (time) => time.getAttribute('datetime') ?? time.getAttribute('title') ?? time.textContent ?? '',
  );
}

/** Short texts of elements whose class says that they are the date. */
function dateLines(document: Document): string[] {
  const elements = document.querySelectorAll(
    '[class*="date" i], [class*="publish" i], [class*="timestamp" i]',
  );
  return Array.from(elements, (element) => (element.textContent ?? '').trim()).filter(
    (text) => text.length <= DATE_LINE,
  );
}

function canonicalLinks(document: Document): string[] {
  return Array.from(
    document.querySelectorAll('link[rel~="canonical" i]'),
    (link) => link.getAttribute('href') ?? '',
  );
}

function linkedAddresses({ articles }: LinkedData): string[] {
  return articles.flatMap(({ url, mainEntityOfPage }) =>
    [...listOf(mainEntityOfPage), ...listOf(url)].map((one) => String(isNode(one) ? one['@id'] : one)),
  );
}

function relAuthors(document: Document): string[] {
  return Array.from(document.querySelectorAll('a[rel~="author" i]'), (link) => link.textContent ?? '').slice(
    0,
    1,
  );
}

/** The authors of the first claim that names any. */
function authorOf(claims: readonly (readonly string[])[]): string | null {
  for (const claim of claims) {
    const byName = new Map<string, string>();
    for (const text of claim) {
      const name = metadataText(text)
        .replace(/^(by|von|por|par|автор:?)\s+/i, '')
        .replace(/[,;|\s]+$/, '');
      if (name !== '' && name.length <= 120 && !isAddress(name)) byName.set(bareText(name), name);
    }
    if (byName.size > 0) return [...byName.values()].join(', ');
  }
  return null;
}

const isAddress = (text: string) => /^(https?:)?\/\/|^@|^www\.|^\S+@\S+$/.test(text);

function firstOf<T>(texts: readonly string[], read: (text: string) => T | null): T | null {
  for (const text of texts) {
    const value = read(text);
    if (value !== null) return value;
  }
  return null;
}
