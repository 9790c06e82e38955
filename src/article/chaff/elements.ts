import { classOf } from '../elements.ts';

/** Words of classes and ids of what stands in an article's column and is none of its text. */
const CHAFF_CLASS = new RegExp(
  `(^|[\\s_-])(${[
    'related|recommend(ed|ations?)|recirc(ulation)?|more-(stories|news|from|on)|most-(read|popular)|trending|read-?(more|next|also)|see-also|also-read',
    'newsletter|sign-?up|subscribe|subscription|paywall|regwall|donate|promo|promotion|cta|call-to-action',
    'share|sharing|sharedaddy|share-?bar|social|follow-us|addthis|jp-relatedposts',
    'ad|ads|advert|advertisement|sponsored|taboola|outbrain',
    'comments?|disqus|respond|breadcrumbs?|pagination|pager|toc|tags|tag-list|topics|post-tags|entry-meta|post-meta|article-meta',
    'cookies?|consent|gdpr|copyright|disclaimer',
    'byline|by-line|dateline|timestamp|pubdate|author-(bio|box|info|card)|about-(the-)?author|bio|contributor',
    'error-report|report-(an-)?(error|typo)|corrections-link',
    // Posts from elsewhere: who says what in them is not told as in the text.
    'twitter-(tweet|video)|instagram-media|tiktok-embed|fb-(post|video)|(bluesky|mastodon|reddit)-embed|telegram-post',
  ].join('|')})(?=[\\s_-]|$)`,
  'i',
);
/** The same of encyclopedias' apparatus and of what only reading machines hear: never text, however much it is. */
const APPARATUS_CLASS =
  /(^|[\s_-])(sr-only|visually-hidden|screen-reader(-text)?|print-only|noprint|mw-editsection|navbox|infobox|reflist|references|footnotes?|endnotes?|hatnote|metadata|catlinks)(?=[\s_-]|$)/i;
/** What marks name such parts beside classes: by what reading machines call them, and as parts of the site's own kit. */
const PART_NAMES = ['data-component', 'data-testid', 'data-module', 'data-type'];
const CHAFF_LABEL =
  /^(share|social|comments?|related|recommended|more (on|from|stories)|most (read|popular)|newsletter|sign up|advertisement|sponsored|breadcrumbs?|compartir|comentarios|relacionad|publicidad|teilen|kommentare|anzeige|mehr zum thema|поделиться|комментарии|реклама|читайте также)(?!\p{L})/iu;
/** An element with more of the page's prose than this is no chaff, whatever its class says. */
const CHAFF_SHARE = 0.25;
/** What stands in the middle of an article, so that around it is no chaff. */
const HEART = 'h1, main, [itemprop~="articleBody"]';
/** Where a word begins inside a class: `relatedStories`. */
const HUMP = /(?<=\p{Ll})(?=\p{Lu})/gu;

/**
 * Takes out of a document, which is changed, what is none of its article's text by what its classes say, and what
 * is hidden.
 */
export function removeChaff(document: Document): void {
  const most = CHAFF_SHARE * proseLength(document);
  const named = ['class', 'id', 'hidden', 'aria-hidden', 'aria-label', 'style', ...PART_NAMES];
  for (const element of document.querySelectorAll(named.map((name) => `body [${name}]`).join())) {
    if (isChaff(element, most)) element.remove();
  }
  const teasers = Array.from(document.querySelectorAll('article')).filter(isTeaser);
  // On a front page they are all that there is.
  const told = teasers.reduce((sum, teaser) => sum + proseLength(teaser), 0);
  if (told * 2 < proseLength(document)) for (const teaser of teasers) teaser.remove();
  for (const list of document.querySelectorAll('ul, ol')) if (isContents(list)) list.remove();
}

function isChaff(element: Element, most: number): boolean {
  const name = classOf(element).replace(HUMP, '-');
  if (APPARATUS_CLASS.test(name) || isHidden(element)) return true;
  const parts = PART_NAMES.map((part) => element.getAttribute(part) ?? '').join(' ');
  const isNamed =
    CHAFF_CLASS.test(`${name} ${parts.replace(HUMP, '-')}`) ||
    CHAFF_LABEL.test(element.getAttribute('aria-label') ?? '');
  return isNamed && !holdsHeart(element) && proseLength(element) < most;
}

const INSIDE = 'a[href^="#"]';
/** Characters that an article has at most which is a teaser of another. */
const TEASER = 500;

/** Another article's headline, which is a link, with a line or two below it. */
function isTeaser(article: Element): boolean {
  const heading = article.querySelector('h2, h3, h4');
  if (heading === null || article.querySelector(`${HEART}, article`) !== null) return false;
  const isLink = heading.querySelector('a[href]') !== null || heading.closest('a[href]') !== null;
  return isLink && lengthOf(article) <= TEASER;
}

/** What leads to places of the page itself: a table of contents, the key events of a live report. */
function isContents(list: Element): boolean {
  const items = Array.from(list.children);
  return items.length > 1 && items.every((item) => 2 * lengthOf(item.querySelector(INSIDE)) > lengthOf(item));
}

/** One article inside may be the page's own, several are teasers. */
function holdsHeart(element: Element): boolean {
  return element.querySelector(HEART) !== null || element.querySelectorAll('article').length === 1;
}

const lengthOf = (element: Element | null) => (element?.textContent ?? '').trim().length;

/** Characters of paragraphs, which the furniture of pages has few of. */
function proseLength(root: ParentNode): number {
  let length = 0;
  for (const { textContent } of root.querySelectorAll('p')) length += textContent?.length ?? 0;
  return length;
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
  );
}
