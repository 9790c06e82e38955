import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fillGaps, markRows } from '../../src/article/gaps.ts';
import { readArticle } from '../../src/article/read.ts';
import { articleOf, documentOf, pageOf, prose, proseHtml } from './page.ts';

/** The paragraphs that HTML adds to a column of prose. */
function added(html: string, head = '<title>Ships come back</title>') {
  const { paragraphs, captions } = articleOf(
    pageOf(head, `<article><h1>Ships come back</h1>${proseHtml}${html}${proseHtml}</article>`),
  );
  const known = new Set(Array.from({ length: 6 }, (_, i) => prose(i + 1)));
  return {
    texts: paragraphs
      .slice(1)
      .filter(({ text }) => !known.has(text))
      .map(({ text, role }) => (role === 'text' ? text : `${role}: ${text}`)),
    captions,
  };
}
const LONG = 'The mayor, who had opposed the plan, spoke for an hour about the cost of the old bridge.';

describe('text of the body', () => {
  it.each<[string, string, string[]]>([
    [
      'white space and unseen characters',
      `<p>The  mayor\n of&nbsp;Ko\u00advin\u200b spoke.</p>`,
      ['The mayor of Kovin spoke.'],
    ],
    [
      'inline elements run on',
      '<p>The <b>ma</b>yor of <a href="/k">Kovin</a>’s <i>old</i> town spoke.</p>',
      ['The mayor of Kovin’s old town spoke.'],
    ],
    [
      'two line breaks part paragraphs, one does not',
      '<div>The mayor spoke<br>at noon.<br>\n<br>Nobody else did so.</div>',
      ['The mayor spoke at noon.', 'Nobody else did so.'],
    ],
    [
      'drop capitals',
      '<p><span class="dropcap">T</span> he mayor of Kovin spoke.</p>',
      ['The mayor of Kovin spoke.'],
    ],
    [
      'a drop capital that is a word',
      '<p><span class="drop-cap">A</span> mayor of Kovin spoke.</p>',
      ['A mayor of Kovin spoke.'],
    ],
    [
      'a drop capital in a block of its own',
      '<div class="dropcap">T</div><p>he mayor of Kovin spoke.</p>',
      ['The mayor of Kovin spoke.'],
    ],
    ['headings', `<h2>The old bridge</h2><p>${LONG}</p>`, ['heading: The old bridge', LONG]],
    ['headings in capitals', `<p>WATER AND WINE</p><p>${LONG}</p>`, ['heading: WATER AND WINE', LONG]],
    ['headings set in bold', `<p><b>The old bridge</b></p><p>${LONG}</p>`, ['heading: The old bridge', LONG]],
    [
      'list items',
      `<ul><li>The bridge is to stay, said the mayor.</li><li>Ships are to pay, said the mayor of Kovin too.</li></ul>`,
      [
        'item: The bridge is to stay, said the mayor.',
        'item: Ships are to pay, said the mayor of Kovin too.',
      ],
    ],
    ['block quotations', `<blockquote><p>${LONG}</p></blockquote>`, [`quote: ${LONG}`]],
    [
      'tables of figures are left out',
      '<table><tr><th>Year</th><th>Ships</th></tr><tr><td>2020</td><td>14</td></tr></table>',
      [],
    ],
    [
      'scripts, styles, templates',
      `<p>The mayor <script>x()</script><style>p{}</style>spoke<template>x</template> at noon.</p>`,
      ['The mayor spoke at noon.'],
    ],
    [
      'what is hidden',
      '<p hidden>The mayor hid himself away.</p><p style="display: none">The mayor hid himself.</p><p>The mayor <span aria-hidden="true">hid</span> spoke.</p>',
      ['The mayor spoke.'],
    ],
    [
      'marks of notes',
      '<p>The mayor spoke.<sup><a href="#n1">[1]</a></sup><sup>[citation needed]</sup> It was 5 km<sup>2</sup> of land.</p>',
      ['The mayor spoke. It was 5 km2 of land.'],
    ],
  ])('%s', (_, html, texts) => {
    expect(added(html).texts).toEqual(texts);
  });
});

describe('what is none of the text', () => {
  it.each([
    ['read more', '<p>Read more: <a href="/x">Kovin votes on the bridge</a></p>'],
    ['read also, in Spanish', '<p>Lea también: Kovin vota sobre el puente</p>'],
    ['read also, in German', '<p>Lesen Sie auch: Kovin stimmt über die Brücke ab</p>'],
    ['read also, in Russian', '<p>Читайте также: Ковин голосует о мосте</p>'],
    ['only links', '<p><a href="/x">Kovin votes on the bridge this Sunday</a></p>'],
    ['a newsletter', '<p>Sign up for our newsletter and never miss a ship</p>'],
    ['a box by its class', `<div class="newsletter-box"><p>${LONG}</p></div>`],
    [
      'related stories',
      `<div class="related-stories"><h3>Related</h3><ul><li><a href="/x">Kovin votes</a></li></ul></div>`,
    ],
    ['sharing', '<div class="share-bar"><a href="/s">Share</a> <a href="/t">Tweet</a></div>'],
    ['a day', '<p>Updated: 9 September 2021, 10:30 am</p>'],
    ['how long reading takes', '<p>4 min read</p>'],
    ['a label', '<p>Image</p>'],
    ['rights', '<p>© 2021 The Kovin Courier. All rights reserved.</p>'],
    ['cookies', '<p>We use cookies on this site.</p>'],
    ['an advertisement', '<p>Advertisement</p>'],
  ])('%s', (_, html) => {
    expect(added(html).texts).toEqual([]);
  });

  it.each([
    [
      'a sentence that begins like promotion',
      'Read more books, the mayor of Kovin told the class of twelve on Monday.',
    ],
    ['a short answer', '“Never.”'],
    ['a date in a sentence', 'It opened on 9 September 2021.'],
    [
      'words of a label in a sentence',
      'Advertisement boards will go, the mayor of Kovin said on Monday, and the council will pay.',
    ],
  ])('but not %s', (_, text) => {
    expect(added(`<p>${text}</p>`).texts).toEqual([text]);
  });

  it('but not links in a text, which ends behind them', () => {
    expect(added('<ul><li><a href="/x">Where will the ships go</a>?</li></ul>').texts).toEqual([
      'item: Where will the ships go?',
    ]);
  });

  it('bylines at the top', () => {
    const html = `<article><h1>Ships come back</h1><p>By Anna Roth and Ove Lind</p><p>9 September 2021</p>${proseHtml}</article>`;
    expect(articleOf(pageOf('<title>Ships come back</title>', html)).paragraphs[1]?.text).toBe(prose(1));
  });
});

describe('short paragraphs that Readability lost from a row', () => {
  const row = '<p>One.</p><p>Two.</p><p>Three:</p><p class="promo">Four.</p><p>Five.</p><p>Six.</p>';

  /** What stands in a body of those paragraphs of the row that were kept, after filling. */
  function filled(...kept: string[]) {
    const document = pageOf('', `<div>${row}</div>`);
    const rows = markRows(document);
    for (const p of document.querySelectorAll('p')) if (!kept.includes(p.textContent)) p.remove();
    fillGaps(document.body, rows);
    return Array.from(document.querySelectorAll('p'), (p) => p.textContent);
  }

  it.each([
    ['are put back where they stood', ['One.', 'Two.', 'Six.'], ['One.', 'Two.', 'Three:', 'Five.', 'Six.']],
    ['but not before or behind what was kept', ['Two.', 'Three:', 'Five.'], ['Two.', 'Three:', 'Five.']],
    ['nor where most of the row was left out', ['One.', 'Six.'], ['One.', 'Six.']],
  ])('%s', (_, kept, texts) => {
    expect(filled(...kept)).toEqual(texts);
  });
});

it('a body that the page marks is believed where little else was found', () => {
  const marked = `<div itemprop="articleBody"><div>${prose(1)}</div><ul>${Array.from({ length: 12 }, (_, i) => `<li>${prose(i + 2)}</li>`).join('')}</ul></div>`;
  expect(articleOf(pageOf('<title>Ships</title>', marked)).paragraphs.length).toBe(14);
});

describe('captions told by their pictures', () => {
  const CAPTION = 'The old bridge of Kovin as it stood in May';
  it.each<[string, string]>([
    ['a text that the image has too', `<p><img src="a.png" alt="${CAPTION}."></p><p>${CAPTION}</p>`],
    [
      'a list of one behind a figure',
      `<figure><img src="a.png" alt=""></figure><ul><li><p>${CAPTION}</p></li></ul>`,
    ],
    [
      'without who took it',
      `<figure><img src="a.png" alt=""><figcaption><span>${CAPTION}</span><span class="photo-credit">Ove Lind</span></figcaption></figure>`,
    ],
  ])('%s', (_, html) => {
    const { texts, captions } = added(html);
    expect({ texts, captions }).toEqual({ texts: [], captions: [CAPTION] });
  });

  it('by a credit at the end, run in or in brackets', () => {
    const { captions } = added(
      '<figure><img src="a.png" alt=""><figcaption>The bridge fell.CreditCreditOve Lind</figcaption></figure>' +
        '<p>The mayor spoke at the bridge on Monday. (Reuters)</p>',
    );
    expect(captions).toEqual(['The bridge fell.', 'The mayor spoke at the bridge on Monday. (Reuters)']);
  });
});

it.each([
  'Sign up for our morning newsletter and get the news of the town before everybody else has had breakfast.',
  '[Get all of the news of the town in your inbox.]',
  'Подписывайтесь на наш канал в Telegram, чтобы узнавать новости города раньше всех остальных жителей района.',
  'Follow the Courier’s news of the harbour at https://courier.example/harbour',
  'Reporting by Ove Lind; editing by Mara Roth',
  '(dpa/AFP)',
])('no text: %s', (line) => {
  expect(added(`<p>${line}</p>`).texts).toEqual([]);
});

it('what is said of the author at the end is no text', () => {
  const head = '<title>Ships come back</title><meta name="author" content="Mara Lind">';
  const about =
    '<p>Mara Lind is a reporter in Kovin, who has covered bridges and what is under them since she was ten.</p>';
  const { paragraphs } = articleOf(
    pageOf(head, `<article><h1>Ships come back</h1>${proseHtml}${about}</article>`),
  );
  expect(paragraphs.filter(({ text }) => text.startsWith('Mara Lind'))).toEqual([]);
});

it('captions stand apart', () => {
  const { texts, captions } = added(
    '<figure><img src="a.png" alt=""><figcaption>The harbour of Kovin in May. Photo: Ove Lind</figcaption></figure>' +
      '<div class="wp-caption"><img src="b.png" alt=""><p class="wp-caption-text">The old bridge.</p></div>',
  );
  expect(texts).toEqual([]);
  expect(captions).toEqual(['The harbour of Kovin in May. Photo: Ove Lind', 'The old bridge.']);
});

describe('the headline is the first paragraph, once', () => {
  it.each([
    [
      'as the page has it, without the site',
      '<title>Ships come back | The Kovin Courier</title>',
      '<h1>Ships come  back</h1>',
      'Ships come back',
    ],
    [
      'from the metadata where no heading has it',
      '<meta property="og:title" content="Ships &amp; salt"><title>Courier</title>',
      '<h1>Courier</h1>',
      'Ships & salt',
    ],
    [
      'without the site where nothing but the title has it',
      '<meta property="og:site_name" content="The Kovin Courier"><title>Ships come back - The Kovin Courier</title>',
      '',
      'Ships come back',
    ],
  ])('%s', (_, head, heading, title) => {
    const { paragraphs, ...article } = articleOf(pageOf(head, `<article>${heading}${proseHtml}</article>`));
    expect(article.title).toBe(title);
    expect(paragraphs[0]).toEqual({ text: title, role: 'headline' });
    expect(paragraphs.slice(1).map(({ text }) => text)).not.toContain(title);
  });
});

describe('pages without an article', () => {
  it.each([
    ['an empty page', ''],
    ['a form', '<form><input name=a><button>Send</button></form>'],
    ['links alone', '<ul><li><a href="/a">Home</a></li><li><a href="/b">News</a></li></ul>'],
    ['a line', '<p>The mayor spoke.</p>'],
  ])('%s', (_, body) => {
    expect(readArticle(pageOf('<title>Kovin</title>', body), null)).toEqual({
      article: null,
      reason: expect.stringMatching(/\.$/),
    });
  });

  it('elements nested by the hundred', { timeout: 30_000 }, () => {
    const document = pageOf('', `${proseHtml}${'<div>'.repeat(250)}${LONG}`);
    expect(readArticle(document, null)).toHaveProperty('article');
  });
});

it('reads a file of plain text by its lines', () => {
  const document = pageOf('', `<pre>Ships come back\n\n${prose(1)}\n\n${prose(2)}</pre>`);
  Object.defineProperty(document, 'contentType', { value: 'text/plain' });
  const article = articleOf(document, 'https://kovin.example/ships.txt#top');
  expect(article.paragraphs).toEqual([
    { text: 'Ships come back', role: 'headline' },
    { text: prose(1), role: 'text' },
    { text: prose(2), role: 'text' },
  ]);
  expect(article).toMatchObject({
    title: 'Ships come back',
    url: 'https://kovin.example/ships.txt',
    language: 'en',
  });
});

it('leaves the document as it was, and runs nothing of it', () => {
  const html = `<article onclick="x()"><h1>Ships</h1>${proseHtml}<img src="x" onerror="document.title = 'run'"><script>document.title = 'run'</script></article>`;
  const document = pageOf('<title>Ships</title>', html);
  const before = document.documentElement.outerHTML;
  articleOf(document);
  expect(document.documentElement.outerHTML).toBe(before);
});

const shared = process.env.GLOSS_SHARED;
const folder = join(shared ?? '', 'data/pages');
describe.skipIf(shared === undefined)('real pages (GLOSS_SHARED)', () => {
  // Some pages that are quick to parse; all are read by `npm run measure`.
  const pages = shared === undefined ? [] : readdirSync(folder).filter((name) => /^(a|g|r|t|w)/.test(name));
  it.each(pages)('%s: clean text, or a reason', { timeout: 60_000 }, (name) => {
    const document = documentOf(readFileSync(join(folder, name), 'utf8'));
    const { article } = readArticle(document, null);
    for (const text of article
      ? [...article.paragraphs.map((paragraph) => paragraph.text), ...article.captions]
      : []) {
      expect(text).toMatch(/^\S(.*\S)?$/);
      expect(text).not.toMatch(/\s\s|[\u00a0\u00ad\u200b\ufeff\n\t]/);
    }
  });
});
