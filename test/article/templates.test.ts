// What pages carry today beside their text: parts named for the site's own kit, boxes and teasers in the column,
// headings set in bold, entries with days of their own.
import { describe, expect, it } from 'vitest';
import { articleOf, pageOf, prose, proseHtml } from './page.ts';

const TITLE = 'Ships come back';
const LINE = 'The mayor asks what is to become of the old bridge.';

/** What HTML in a column of prose adds to the article, and the captions. */
function added(html: string, end = '') {
  const { paragraphs, captions } = articleOf(
    pageOf(
      `<title>${TITLE}</title>`,
      `<main><article><h1>${TITLE}</h1>${proseHtml}${html}${proseHtml}${end}</article></main>`,
    ),
  );
  const known = new Set(Array.from({ length: 6 }, (_, i) => prose(i + 1)));
  const texts = paragraphs.slice(1).filter(({ text }) => !known.has(text));
  return { texts: texts.map(({ text, role }) => (role === 'text' ? text : `${role}: ${text}`)), captions };
}

describe('what is none of the text', () => {
  it.each([
    [
      'a part named for the site’s kit',
      `<div data-component="related-links"><p>${LINE}</p></div><div data-testid="newsletter"><p>${LINE}</p></div>`,
    ],
    ['what reading machines call comments', `<section aria-label="Comments"><p>${LINE}</p></section>`],
    [
      'a teaser of another article',
      `<article><h3><a href="/b">Harbour workers vote for a strike</a></h3><p>${LINE}</p></article>`,
    ],
    [
      'a table of contents',
      `<ul><li><time>19.40</time> <a href="#a">Ferries go again on Saturday</a></li><li><a href="#b">Lights are out in Kovin</a></li></ul>`,
    ],
    ['a heading over links', `<h3>Related</h3><ul><li><a href="/b">Harbour workers strike</a></li></ul>`],
    [
      'a heading over what is left out',
      `<h3>News of the town, every day</h3><p>Sign up for our newsletter and never miss a ship</p>`,
    ],
    ['a line that asks for mail', '<p>Do you live in Kovin? Tell us: ships@courier.example</p>'],
    ['who took the first picture', '<p>Top photo by Ove Lind</p>'],
    ['who helped', '<p>With reporting by the Kovin Press Agency</p>'],
    ['when it was on air', '<p>Über dieses Thema berichtete die Kovinschau am 17. Mai um 19.30 Uhr.</p>'],
  ])('%s', (_, html) => {
    expect(added(html).texts).toEqual([]);
  });

  it.each([
    [
      'teasers behind the text',
      `<h2>More on this story</h2><div><h3><a href="/b">Harbour workers vote for a strike</a></h3><p>${LINE}</p></div>`,
    ],
    ['comments behind the text', '<h2>Comments (134)</h2><p>Log in to say something.</p>'],
    [
      'what every paper of a company ends in',
      `<p><strong>Forward-Looking Statements</strong><br>${LINE} ${prose(9)}</p><p><b>Contacts</b><br>Ove Lind, Kovin</p>`,
    ],
  ])('%s', (_, html) => {
    expect(added('', html).texts).toEqual([]);
  });

  it.each([
    ['text behind a heading over links', `<h3>Related</h3><p>${LINE}</p>`, [LINE]],
    [
      'items with notes',
      '<ul><li>1986: the library of Kovin<sup><a href="#n1">[1]</a></sup></li><li>1994: the opera of Kovin<sup><a href="#n2">[2]</a></sup></li></ul>',
      ['item: 1986: the library of Kovin', 'item: 1994: the opera of Kovin'],
    ],
  ])('but not %s', (_, html, texts) => {
    expect(added(html).texts).toEqual(texts);
  });
});

it('bold type that a line break ends is a heading', () => {
  expect(added(`<p><strong>About the harbour</strong><br>${LINE}</p>`).texts).toEqual([
    'heading: About the harbour',
    LINE,
  ]);
});

it.each([
  [
    'run in behind',
    'The old bridge of Kovin in May<span>Ove Lind</span>',
    ['The old bridge of Kovin in May'],
  ],
  ['alone', '<span>© Ove Lind / Courier</span>', []],
  ['alone, of an agency', 'OVE LIND/AFP/Getty Images', []],
  [
    'behind a label',
    '<span>Image</span><span>The old bridge of Kovin in May</span>',
    ['Image The old bridge of Kovin in May'],
  ],
])('who took a picture is no caption: %s', (_, caption, captions) => {
  expect(
    added(`<figure><img src="a.png" alt=""><figcaption>${caption}</figcaption></figure>`).captions,
  ).toEqual(captions);
});

describe('headlines', () => {
  it.each([
    [
      'without the line above',
      'Ships come back',
      '<h1><span>Harbour</span><span>Ships come back</span></h1>',
      TITLE,
    ],
    [
      'without the line that its class tells',
      'Kovin: what the harbour plans',
      '<h1><span class="topline">Harbour</span><span>What the harbour of Kovin plans</span></h1>',
      'What the harbour of Kovin plans',
    ],
    [
      'as the page has it, where the metadata word it for searching',
      'Kovin harbour: mayor opens terminal after years',
      '<h1>Mayor opens the terminal of Kovin’s harbour</h1>',
      'Mayor opens the terminal of Kovin’s harbour',
    ],
  ])('%s', (_, claim, heading, title) => {
    const head = `<title>${claim} | Courier</title><meta property="og:title" content="${claim}">`;
    const { paragraphs, publisher } = articleOf(pageOf(head, `<article>${heading}${proseHtml}</article>`));
    expect(paragraphs[0]?.text).toBe(title);
    expect(publisher).toBe('Courier');
    expect(paragraphs.filter(({ role }) => role === 'heading')).toEqual([]);
  });
});

it('a headline is not the one large heading, where that is about something else', () => {
  const head = `<title>${TITLE} | Courier</title><meta property="og:title" content="${TITLE}">`;
  const page = pageOf(head, `<article><h1>The news of the whole region</h1>${proseHtml}</article>`);
  expect(articleOf(page).title).toBe(TITLE);
});

describe('days', () => {
  const data = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
  const report = {
    '@type': 'LiveBlogPosting',
    headline: TITLE,
    datePublished: '2024-11-20',
    dateModified: '2024-11-21',
  };
  const entry = (day: string, number: number) =>
    `<div><p><time datetime="${day}T10:00:00Z">${day}</time></p><h2>Entry ${number}</h2><p>${prose(number)}</p></div>`;
  const entries = `<article><h1>${TITLE}</h1><p>${prose(9)}</p>${entry('2024-11-21', 1)}${entry('2024-11-20', 2)}</article>`;

  it.each([
    ['of a live report', report, [undefined, '2024-11-21', '2024-11-20']],
    [
      'not where a page shows days of other things',
      { ...report, '@type': 'NewsArticle' },
      [undefined, undefined, undefined],
    ],
  ])('of entries: %s', (_, value, days) => {
    const { paragraphs } = articleOf(pageOf(data(value), entries));
    expect(paragraphs.filter(({ role }) => role === 'text').map(({ day }) => day)).toEqual(days);
  });

  it.each([
    ['the next day', '2024-11-21T08:00:00Z', '2024-11-21'],
    ['on the same day', '2024-11-20T22:00:00Z', undefined],
    ['years later', '2026-01-02', undefined],
  ])('of a change: %s', (_, dateModified, updated) => {
    const head = data({
      '@type': 'NewsArticle',
      headline: TITLE,
      datePublished: '2024-11-20T06:00:00Z',
      dateModified,
    });
    expect(articleOf(pageOf(head, `<article><h1>${TITLE}</h1>${proseHtml}</article>`)).updated).toBe(updated);
  });

  it('a wiki’s page is of the day of its last change', () => {
    const head =
      '<meta name="generator" content="MediaWiki 1.45.0">' +
      data({ '@type': 'Article', name: TITLE, datePublished: '2009-03-02', dateModified: '2024-11-20' });
    expect(articleOf(pageOf(head, `<h1>${TITLE}</h1>${proseHtml}`)).published).toBe('2024-11-20');
  });
});
