import { bareText, cleanText, isJoint, metadataText, withoutAnchor, wordCount } from './text.ts';

/** What parts a headline from the site's name in titles. */
const SEPARATOR = /\s+[|–—»•·:-]+\s+|\s*\|\s*/;
/** Least share of the longer text's letters that two wordings of one headline have in common. */
const ALIKE = 0.6;
/** Where headlines stand. */
const HEADINGS = 'h1, h2[itemprop~="headline"], .headline, .entry-title';
/** What of a heading is not the headline. */
const UNTITLED =
  'script, style, noscript, template, button, [class*="kicker" i], [class*="topline" i], [class*="overline" i], [class*="eyebrow" i], [class*="dachzeile" i]';
/** Words that such a line has at most. */
const KICKER = 5;
/** Words of a heading from which it is likely the headline, and long words that it then has in common with a claim. */
const HEADLINE_WORDS = 4;
const COMMON = 2;
/** Words that a site's name has at most. */
const SITE_WORDS = 5;

/**
 * The headline: as it stands on the page where the page has it as a heading, else as the metadata have it, without
 * the site's name. `titles` are the metadata's claims, the best first; the window's title comes after them. Null: there is none.
 */
export function headlineOf(
  document: Document,
  titles: readonly string[],
  publisher: string | null,
): string | null {
  const site = bareText(publisher ?? '');
  const claims = titles
    .map((title) => withoutSite(title, publisher))
    .filter((title) => title !== '' && !site.includes(bareText(title)));
  const headings = Array.from(document.querySelectorAll(HEADINGS), headingText).filter(
    (text) => text !== '' && bareText(text) !== site,
  );
  for (const claim of claims) {
    const heading = likest(headings, claim);
    if (heading !== undefined) return withoutKicker(heading, claim);
  }
  const shown = withoutSite(metadataText(document.title), publisher);
  const heading = likest(headings, shown) ?? minorHeading(document, shown);
  // A heading of a word or two is likelier the site's, except where the title says more, and no claim.
  const title = bareText(document.title);
  const isSites =
    heading !== undefined &&
    wordCount(heading) <= 2 &&
    (title === bareText(heading) || claims.some((claim) => title.includes(bareText(claim))));
  if (heading !== undefined && !(isSites && claims.length > 0)) return heading;
  return onlyHeading(document, claims) ?? claims[0] ?? (shown === '' ? (headings[0] ?? null) : shown);
}

/** The heading that words a claim, sooner one that is its beginning. */
function likest(headings: readonly string[], claim: string): string | undefined {
  const beginning = bareText(claim.split(SEPARATOR)[0]!);
  return (
    headings.find((text) => bareText(text) === beginning) ?? headings.find((text) => isAlike(text, claim))
  );
}

/** A heading of lower rank that is the beginning of the title, word for word. */
function minorHeading(document: Document, title: string): string | undefined {
  const beginning = bareText(title.split(SEPARATOR)[0]!);
  const headings = document.querySelectorAll('h2, h3');
  return Array.from(headings, headingText).find(
    (text) => wordCount(text) > 2 && bareText(text) === beginning,
  );
}

/** A headline without the line above it that says what it is about, where a claim has the headline alone. */
function withoutKicker(heading: string, claim: string): string {
  const at = heading.length - claim.length;
  return at > 0 && heading.endsWith(claim) && wordCount(heading.slice(0, at)) <= KICKER ? claim : heading;
}

/**
 * The page's one large heading, where the metadata word the headline otherwise, for searching or sharing: it has words
 * in common with a claim.
 */
function onlyHeading(document: Document, claims: readonly string[]): string | undefined {
  const headings = document.querySelectorAll('h1');
  const text = headings.length === 1 ? headingText(headings[0]!) : '';
  if (wordCount(text) < HEADLINE_WORDS) return undefined;
  const words = longWords(text);
  return claims.some((claim) => longWords(claim).filter((word) => words.includes(word)).length >= COMMON)
    ? text
    : undefined;
}

const longWords = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]{5,}/gu) ?? ([] as string[]);

/** The text of a heading, without what scripts, styles and the line above it say. */
function headingText(heading: Element): string {
  const copy = heading.cloneNode(true) as Element;
  for (const element of copy.querySelectorAll(UNTITLED)) element.remove();
  for (const element of copy.querySelectorAll('span, div, a, strong')) {
    const before = element.previousSibling?.textContent ?? '';
    if (isJoint(before, element)) element.before(' ');
  }
  return withoutAnchor(cleanText(copy.textContent ?? ''));
}

/** A title without the site's name before or after it. */
function withoutSite(title: string, publisher: string | null): string {
  const parts = title.split(SEPARATOR).filter((part) => part !== '');
  if (parts.length < 2) return title;
  const site = bareText(publisher ?? '');
  const isSite = (part: string) =>
    site !== '' && (bareText(part) === site || (bareText(part).length > 3 && site.includes(bareText(part))));
  if (isSite(parts.at(-1)!)) return title.slice(0, lastSeparator(title)).trim();
  if (isSite(parts[0]!)) return title.slice(title.search(SEPARATOR)).replace(SEPARATOR, '').trim();
  return title;
}

/** The site's name, as the title of a page adds it to the headline, which may be worded in several ways; null: it does not. */
export function siteInTitle(title: string, headlines: readonly string[]): string | null {
  const parts = title.split(SEPARATOR).filter((part) => part !== '');
  const site = parts.at(-1) ?? '';
  const isAdded = headlines
    .map(bareText)
    .some((headline) => bareText(title).startsWith(headline) && !headline.endsWith(bareText(site)));
  return parts.length > 1 && isAdded && wordCount(site) <= SITE_WORDS ? site : null;
}

function lastSeparator(title: string): number {
  return [...title.matchAll(new RegExp(SEPARATOR, 'g'))].at(-1)!.index;
}

/** Do heading and claim word one headline: one is in the other and not much shorter, or the claim adds only the site? */
function isAlike(a: string, b: string): boolean {
  const parts = b.split(SEPARATOR).map(bareText);
  const longest = Math.max(...parts.map((part) => part.length));
  if (parts.some((part, i) => part === bareText(a) && (i === 0 || part.length === longest))) return true;
  const [short, long] = [bareText(a), bareText(b)].sort((x, y) => x.length - y.length) as [string, string];
  return short.length > 0 && long.includes(short) && short.length >= ALIKE * long.length;
}
