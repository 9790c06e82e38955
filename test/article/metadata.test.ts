import { describe, expect, it } from 'vitest';
import { articleOf, pageOf, proseHtml } from './page.ts';

const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const URL = 'https://www.courier.example/news/ships';

/** What a page says about its article. */
function metadata(head: string, body = '', url: string | null = URL) {
  const { paragraphs, captions, ...rest } = articleOf(
    pageOf(head, `<article>${body}${proseHtml}</article>`),
    url,
  );
  return rest;
}

const FULL = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Ships &#8220;come back&#8221;',
  datePublished: '2021-09-10T00:30:00+03:00',
  dateModified: '2021-09-12T00:30:00+03:00',
  author: [{ '@type': 'Person', name: 'Anna Roth' }, { name: 'Ove Lind' }],
  publisher: {
    '@type': 'Organization',
    name: 'The Kovin Courier',
    logo: { '@type': 'ImageObject', name: 'logo' },
  },
  inLanguage: 'en-GB',
};
const EXPECTED = {
  title: 'Ships “come back”',
  publisher: 'The Kovin Courier',
  author: 'Anna Roth, Ove Lind',
  published: '2021-09-10',
  updated: '2021-09-12',
  url: URL,
  language: 'en-GB',
};

describe('linked data', () => {
  it.each<[string, string]>([
    ['a node', ld(FULL)],
    ['a list', ld([{ '@type': 'BreadcrumbList', name: 'Home' }, FULL])],
    [
      'a graph with references',
      ld({
        '@graph': [
          {
            ...FULL,
            '@type': ['Article', 'Thing'],
            author: [{ '@id': '#a' }, { '@id': '#o' }],
            publisher: { '@id': '#p' },
          },
          { '@id': '#a', '@type': 'Person', name: 'Anna Roth' },
          { '@id': '#o', '@type': 'Person', name: 'Ove Lind' },
          { '@id': '#p', '@type': 'Organization', name: 'The Kovin Courier' },
        ],
      }),
    ],
    [
      'inside a page’s node',
      ld({ '@type': 'WebPage', name: 'Page', mainEntity: { ...FULL, '@type': 'BlogPosting' } }),
    ],
    ['names as texts', ld({ ...FULL, author: ['Anna Roth', 'Ove Lind'], publisher: 'The Kovin Courier' })],
    [
      'before metadata',
      `<meta name="author" content="Somebody"><meta property="og:title" content="Other"><meta property="article:published_time" content="2020-01-01">${ld(FULL)}`,
    ],
    [
      'beside broken data',
      `<script type="application/ld+json">{"@type": "NewsArticle", </script>${ld(FULL)}`,
    ],
    ['line breaks inside texts', ld(FULL).replace('Ships &', 'Ships\n&')],
    ['wrapped for old browsers', ld(FULL).replace('>{', '>\n<![CDATA[\n{').replace('}</', '}\n]]>\n</')],
    ['wrapped in a comment', ld(FULL).replace('>{', '>/* <![CDATA[ */{').replace('}</', '}/* ]]> */</')],
    [
      'comments and commas too many',
      ld(FULL)
        .replace('>{', '>/* the story */ { // "it"\n')
        .replace('}</', ', }, // end\n</')
        .replace('},,', '},')
        .replace(', },', ', }'),
    ],
    ['a semicolon and idle backslashes', ld(FULL).replace('come back', 'come\\ back').replace('}</', '};</')],
    [
      'in character references',
      ld(FULL)
        .replaceAll('"', '&quot;')
        .replace(/^<script type=&quot;(.*?)&quot;>/, '<script type="$1">'),
    ],
    [
      'among other articles',
      ld({ ...FULL, headline: 'Bridges fall', author: 'Somebody', datePublished: '2020-01-01' }) +
        ld({
          '@graph': [
            FULL,
            { '@type': 'ItemList', itemListElement: [{ ...FULL, headline: 'Salt', author: 'Else' }] },
          ],
        }) +
        '<title>Ships “come back”</title>',
    ],
    [
      'among other articles, told by its address',
      ld([
        { ...FULL, headline: 'Bridges fall', author: 'Somebody' },
        { ...FULL, mainEntityOfPage: { '@id': URL } },
      ]),
    ],
  ])('%s', (_, head) => {
    expect(metadata(head)).toEqual(EXPECTED);
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['a text', 'x'],
    ['nested by the thousand', JSON.parse(`${'['.repeat(2000)}1${']'.repeat(2000)}`)],
    [
      'no texts where texts belong',
      {
        '@type': 'Article',
        headline: { a: 1 },
        author: [[1], null, { name: {} }],
        datePublished: 7,
        publisher: true,
      },
    ],
    ['hostile keys', { '@type': 'Article', __proto__: { name: 'x' }, author: { '@id': '__proto__' } }],
  ])('that is none: %s', (_, value) => {
    expect(metadata(`<title>Ships come back</title>${ld(value)}`)).toEqual({
      title: 'Ships come back',
      publisher: null,
      author: null,
      published: null,
      url: URL,
      language: 'en',
    });
  });
});

it('meta elements', () => {
  const head = `<meta property="og:title" content="Ships come back"><meta property="og:site_name" content="The Kovin Courier">
    <meta name="author" content="By Anna Roth"><meta property="article:author" content="https://courier.example/anna">
    <meta property="article:published_time" content="2021-09-10T08:00:00Z"><meta property="og:locale" content="en_GB">
    <link rel="canonical" href="/news/ships-come-back?utm_source=x#top">`;
  expect(metadata(head)).toEqual({
    title: 'Ships come back',
    publisher: 'The Kovin Courier',
    author: 'Anna Roth',
    published: '2021-09-10',
    url: 'https://www.courier.example/news/ships-come-back',
    language: 'en-GB',
  });
});

it('a canonical link that begins at the base of the page', () => {
  const head = '<base href="/archive/2021/"><link rel="canonical" href="ships">';
  expect(metadata(head).url).toBe('https://www.courier.example/archive/2021/ships');
});

it('microdata', () => {
  const body = `<h1 itemprop="headline">Ships come back</h1><span itemprop="author"><a itemprop="name">Anna Roth</a></span>
    <meta itemprop="datePublished" content="2021-09-10"><div itemprop="publisher"><meta itemprop="name" content="The Kovin Courier"></div>`;
  expect(metadata('<title>Courier</title>', body)).toMatchObject({
    title: 'Ships come back',
    publisher: 'The Kovin Courier',
    author: 'Anna Roth',
    published: '2021-09-10',
  });
});

describe('the day of publication', () => {
  it.each<[string, string, string, string | null]>([
    ['parsely', '<meta name="parsely-pub-date" content="2021-09-10T08:00:00Z">', '', '2021-09-10'],
    ['Dublin Core', '<meta name="DC.date.issued" content="2021-09-10">', '', '2021-09-10'],
    ['citations', '<meta name="citation_publication_date" content="2021/09/10">', '', '2021-09-10'],
    [
      'a time element',
      '',
      '<header><time datetime="2021-09-10T08:00">yesterday</time></header>',
      '2021-09-10',
    ],
    ['a line of its own', '', '<div class="article-date">10 September 2021</div>', '2021-09-10'],
    [
      'the first that is one',
      '<meta property="article:published_time" content="soon"><meta name="date" content="2021-09-10">',
      '',
      '2021-09-10',
    ],
    ['not when it was changed', '<meta property="article:modified_time" content="2021-09-10">', '', null],
    [
      'the first of several times in the article',
      '',
      '<time datetime="2021-09-10">a</time><time datetime="2021-09-11">b</time>',
      '2021-09-10',
    ],
    ['none', '', '', null],
  ])('%s', (_, head, body, published) => {
    expect(metadata(`<title>Ships</title>${head}`, body).published).toBe(published);
  });

  it.each<[string, string, string, string | null]>([
    [
      'a line below the headline',
      '',
      '<h1>Ships come back home</h1><div><span>By Mara Lind</span> <em>May 20, 2019</em></div>',
      '2019-05-20',
    ],
    [
      'a line above it',
      '',
      '<p>10. September 2021, 12:46 Uhr</p><h1>Ships come back home</h1>',
      '2021-09-10',
    ],
    [
      'not of a sentence there',
      '',
      '<h1>Ships come back home</h1><h2>What became of the storm of 14 March 2011</h2>',
      null,
    ],
    [
      'not when it was changed, if it says both',
      '',
      '<h1>Ships come back home</h1><p>Updated: 12 May 2021</p><p>Published: 10 May 2021</p>',
      '2021-05-10',
    ],
    [
      'not of a change marked up as time',
      '',
      '<time itemprop="dateModified" datetime="2021-09-10">a</time>',
      null,
    ],
    [
      'not of a figure in a table',
      '',
      '<h1>Ships come back home</h1><table><tr><td>Founded</td><td>28 February 1998</td></tr></table>',
      null,
    ],
    ['in the title', '<title>Ships come back - 07.12.2017 - The Kovin Courier</title>', '', '2017-12-07'],
    [
      'not of a comment’s microdata',
      '',
      '<div itemscope itemtype="https://schema.org/Comment"><meta itemprop="datePublished" content="2021-09-10"></div>',
      null,
    ],
    [
      'not of another article’s microdata',
      '',
      '<div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="datePublished" content="2021-09-09"></div><div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="datePublished" content="2021-09-10"></div>',
      '2021-09-09',
    ],
  ])('by what the page shows: %s', (_, head, body, published) => {
    expect(metadata(head === '' ? '<title>Ships</title>' : head, body).published).toBe(published);
  });

  it.each([
    ['en-US', '2014-05-08'],
    ['en-GB', '2014-08-05'],
    ['es', '2014-08-05'],
    ['en', null],
  ])('with slashes, by the language %s', (language, published) => {
    const document = pageOf(
      '<meta name="publish_date" content="05/08/2014 07:01:00">',
      `<article>${proseHtml}</article>`,
    );
    document.documentElement.lang = language;
    expect(articleOf(document).published).toBe(published);
  });

  it('is in some addresses', () => {
    expect(metadata('', '', 'https://courier.example/2021/09/10/ships').published).toBe('2021-09-10');
  });
});

it('the publisher may stand in the title alone', () => {
  const { title, publisher } = metadata(
    '<title>Ships come back | The Kovin Courier</title>',
    '<h1>Ships come back</h1>',
  );
  expect({ title, publisher }).toEqual({ title: 'Ships come back', publisher: 'The Kovin Courier' });
});

describe('the author that only a byline shows', () => {
  it.each<[string, string | null]>([
    ['<p class="byline">By <a href="/lind">Mara Lind</a></p>', 'Mara Lind'],
    ['<div class="article-byline"><span>Por Ana de la Roth | 5 de mayo</span></div>', 'Ana de la Roth'],
    ['<span class="author">Ove Lind and Mara Roth</span>', 'Ove Lind, Mara Roth'],
    [
      '<div class="article__author">By Ove Lind, Mara Roth &amp; Ana de la Roth in Kovin</div>',
      'Ove Lind, Mara Roth, Ana de la Roth',
    ],
    ['<div class="article-author">Ove Lind Monday, May 5, 2021</div>', null],
    ['<h1>Ships come back home</h1><div><p>Von Ove Lind, Kovin</p></div>', 'Ove Lind'],
    [
      '<a rel="author" href="/a">Ove Lind</a>, <a rel="author" href="/b">Mara Roth</a>',
      'Ove Lind, Mara Roth',
    ],
    ['<h1>Ships come back home</h1><div>By Mara Lind <time>2 hours ago</time></div>', 'Mara Lind'],
    ['<h1>Ships come back home</h1><div>Submitted by <b>Mara Lind</b> on Mon, 01/15/2024</div>', 'Mara Lind'],
    ['<p class="byline">By our staff reporter</p>', null],
    ['<aside><p class="author">Mara Lind</p></aside>', null],
  ])('%s', (html, author) => {
    expect(metadata('', html).author).toBe(author);
  });
});

describe('names as pages have them', () => {
  it.each<[string, string, string | null, string | null]>([
    [
      'an address behind it',
      '<meta name="author" content="Mara Lind (https://lind.example/)">',
      'Mara Lind',
      null,
    ],
    [
      'an address alone',
      '<meta property="article:author" content="https://network.example/lind">',
      null,
      null,
    ],
    ['an agency', '<meta name="author" content="dpa">', 'dpa', null],
    [
      'sooner a person than the publisher',
      '<meta property="og:site_name" content="The Kovin Courier"><meta name="author" content="The Kovin Courier"><meta name="byl" content="By Mara Lind">',
      'Mara Lind',
      'The Kovin Courier',
    ],
    [
      'a slogan',
      '<meta property="og:site_name" content="The Kovin Courier - All the news of Kovin">',
      null,
      'The Kovin Courier',
    ],
  ])('%s', (_, head, author, publisher) => {
    expect(metadata(`<title>Ships</title>${head}`)).toMatchObject({ author, publisher });
  });
});
