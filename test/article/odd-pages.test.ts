// Pages that are built in odd ways: what is read of them, paragraph by paragraph.
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read.ts';
import { articleOf, documentOf, pageOf, prose, proseHtml } from './page.ts';

const TITLE = 'Ships come back';
const HEAD = `<title>${TITLE}</title>`;
const P = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => `<p>${prose(from + i)}</p>`).join('');
const ALL = Array.from({ length: 6 }, (_, i) => prose(i + 1));

/** What a page's body is read as: prose as its numbers, all else with its role. */
function read(body: string) {
  const { paragraphs, captions } = articleOf(pageOf(HEAD, body));
  const numbers = new Map(ALL.map((text, i) => [text, String(i + 1)]));
  const shown = paragraphs
    .slice(1)
    .map(({ text, role }) => numbers.get(text) ?? (role === 'text' ? text : `${role}: ${text}`));
  return { title: paragraphs[0]!.text, shown, captions };
}

const SAID = 'Nobody in this town believed that the ships would return';
const MAYOR = `<p>“${SAID},” said Anna Roth, the mayor of Kovin, on Monday.</p>`;

describe('paragraphs', () => {
  it.each<[string, string, string[]]>([
    [
      'parted by line breaks',
      `<div><div>${TITLE}</div><div>${ALL.slice(0, 4).join('<br><br>')}</div></div><div>Home<br>News</div>`,
      ['1', '2', '3', '4'],
    ],
    [
      'as elements without meaning',
      `<div><div>${ALL.map((text) => `<div>${text}</div>`).join('')}</div></div>`,
      ['1', '2', '3', '4', '5', '6'],
    ],
    [
      'each in a section of its own, short ones too',
      `<main><h1>${TITLE}</h1>${ALL.slice(0, 3)
        .map(
          (text) =>
            `<section class="s"><p>${text}</p></section><section class="s"><p>Nobody spoke.</p></section>`,
        )
        .join('')}</main>`,
      ['1', 'Nobody spoke.', '2', 'Nobody spoke.', '3', 'Nobody spoke.'],
    ],
    [
      'that are points of a list, on a page without others',
      `<nav><ul><li><a href="/">Home of all the news of this town and of the towns around it, every day of the year</a></li></ul></nav><main><article><h1>${TITLE}</h1><ol>${ALL.map((text) => `<li><b>The stage.</b> ${text}</li>`).join('')}</ol></article></main><footer><p>© 2024 All rights reserved. <a href="/terms">Terms</a></p></footer>`,
      ALL.map((text) => `item: The stage. ${text}`),
    ],
    [
      'with advertisements between them',
      `<article><h1>${TITLE}</h1>${P(1, 2)}<div class="ad-slot">Advertisement</div><p>ADVERTISEMENT</p>${P(3, 4)}<div class="AdUnit"><p>Buy now the new boat of the year for only 99 euros and never look back again.</p></div>${P(5, 6)}</article>`,
      ['1', '2', '3', '4', '5', '6'],
    ],
    [
      'in parts that are opened by hand',
      `<article><h1>${TITLE}</h1>${P(1, 2)}<div class="read-more-content collapsed">${P(3, 4)}</div><button>Read more</button><details><summary>Read more</summary>${P(5, 6)}</details></article>`,
      ['1', '2', '3', '4', '5', '6'],
    ],
    [
      'that a paywall has twice, hidden',
      `<article><h1>${TITLE}</h1>${proseHtml}<div aria-hidden="true">${proseHtml}</div><div style="display:none"><p>Hidden words of the wall stand here for nobody at all.</p></div><div hidden>${proseHtml}</div><noscript>${proseHtml}</noscript><template>${proseHtml}</template></article>`,
      ['1', '2', '3', '4', '5', '6'],
    ],
    [
      'that the page has for two widths of the window',
      `<article><h1>${TITLE}</h1><div class="mobile">${proseHtml}</div><div class="desktop">${proseHtml}</div></article>`,
      ['1', '2', '3', '4', '5', '6'],
    ],
    [
      'that are the headline again',
      `<header><h2>${TITLE}</h2></header><article><h1>${TITLE}</h1><p>${TITLE}</p>${P(1, 4)}<p><strong>${TITLE}</strong></p>${P(5, 6)}</article>`,
      ['1', '2', '3', '4', '5', '6'],
    ],
    [
      'pulled out of the text, once',
      `<article><h1>${TITLE}</h1>${MAYOR}${P(1, 3)}<blockquote class="pullquote">${SAID}</blockquote>${P(4, 5)}<aside class="quote"><p>“${SAID}”</p><cite>Anna Roth</cite></aside>${P(6, 6)}</article>`,
      [`“${SAID},” said Anna Roth, the mayor of Kovin, on Monday.`, '1', '2', '3', '4', '5', '6'],
    ],
    [
      'not those that only quote the text before them',
      `<article><h1>${TITLE}</h1>${MAYOR}${P(1, 3)}<p>${SAID}</p>${P(4, 6)}</article>`,
      [`“${SAID},” said Anna Roth, the mayor of Kovin, on Monday.`, '1', '2', '3', SAID, '4', '5', '6'],
    ],
    [
      'in lists, of which some are links',
      `<article><h1>${TITLE}</h1>${P(1, 2)}<h3>What we know</h3><ul><li><a href="x">The first ship came on Monday</a></li><li>The second came late, said the mayor.</li><li>No third ship came.</li></ul>${P(3, 4)}<ul><li><a href="x">Ships that never came</a></li><li><a href="y">Bridges that fell</a></li></ul></article>`,
      [
        '1',
        '2',
        'heading: What we know',
        'item: The first ship came on Monday',
        'item: The second came late, said the mayor.',
        'item: No third ship came.',
        '3',
        '4',
      ],
    ],
    [
      'as questions and answers',
      `<article><h1>${TITLE}</h1>${P(1, 2)}<dl><dt>When will it open?</dt><dd>On 1 May, said the mayor of Kovin on Monday evening.</dd><dt>Score</dt><dd>7</dd></dl>${P(3, 5)}</article>`,
      [
        '1',
        '2',
        'heading: When will it open?',
        'On 1 May, said the mayor of Kovin on Monday evening.',
        '3',
        '4',
        '5',
      ],
    ],
    [
      'below headings whose class says header',
      `<article><h1>${TITLE}</h1>${P(1, 2)}<h2 class="subheader">The long way home <a href="#w">#</a></h2>${P(3, 4)}<h2 class="section-header">What comes now</h2>${P(5, 6)}</article>`,
      ['1', '2', 'heading: The long way home', '3', '4', 'heading: What comes now', '5', '6'],
    ],
    [
      'with posts from elsewhere',
      `<article><h1>${TITLE}</h1>${P(1, 3)}<blockquote class="twitter-tweet"><p>Three ships came in last night, and nobody slept.</p>&mdash; Anna Roth (@roth) <a href="/x">May 5, 2021</a></blockquote>${P(4, 6)}</article>`,
      ['1', '2', '3', '4', '5', '6'],
    ],
    [
      'with footnotes',
      `<article><h1>${TITLE}</h1><p>The mayor of Kovin spoke at noon.<sup><a href="#fn1">1</a></sup> Nobody else spoke on that day.<a href="#fn2">[2]</a></p>${P(1, 4)}<section class="footnotes"><ol><li>See the protocol of the council, page 4. <a href="#r1">↩</a></li></ol></section></article>`,
      ['The mayor of Kovin spoke at noon. Nobody else spoke on that day.', '1', '2', '3', '4'],
    ],
    [
      'with large first letters',
      `<article><h1>${TITLE}</h1><p><span>T</span>he mayor of Kovin spoke at length on Monday.</p><p><span style="float: left">T</span> hey came at noon, all of them at once.</p>${P(1, 4)}</article>`,
      [
        'The mayor of Kovin spoke at length on Monday.',
        'They came at noon, all of them at once.',
        '1',
        '2',
        '3',
        '4',
      ],
    ],
    [
      'of a live report',
      `<article><h1>${TITLE}</h1><div class="post"><time datetime="2021-05-05T10:00">10:00</time><h3>First ship in sight</h3>${P(1, 2)}</div><div class="post"><time>09:30</time><h3>Council meets</h3>${P(3, 4)}</div></article>`,
      ['heading: First ship in sight', '1', '2', 'heading: Council meets', '3', '4'],
    ],
    [
      'before what sources and boxes say',
      `<article><h1>${TITLE}</h1>${P(1, 4)}<div class="RelatedStories_root"><p>Kovin votes on the bridge, and what it all means for the town.</p></div><div class="newsletterSignup"><p>All news of the harbour comes to you each morning at six, for free.</p></div><h2>References</h2><ul><li>Protocol of the council of Kovin, 2021.</li></ul></article>`,
      ['1', '2', '3', '4'],
    ],
    [
      'before who wrote them, though nothing else names the author',
      `<article><h1>${TITLE}</h1>${P(1, 4)}<p>Mara Lind is a senior reporter in Kovin, who has covered bridges for ten years.</p></article>`,
      ['1', '2', '3', '4'],
    ],
    [
      'about people of whom they speak',
      `<article><h1>${TITLE}</h1><p>The mayor of Kovin, Mara Lind, spoke.</p>${P(1, 4)}<p>Mara Lind is a professor of law.</p></article>`,
      ['The mayor of Kovin, Mara Lind, spoke.', '1', '2', '3', '4', 'Mara Lind is a professor of law.'],
    ],
  ])('%s', (_, body, shown) => {
    expect(read(body).shown).toEqual(shown);
  });
});

describe('pictures', () => {
  it.each<[string, string, string[]]>([
    [
      'with who took them',
      '<figure><img src="a" alt=""><figcaption>The harbour of Kovin in May. <span class="credit">Ove Lind/Agency</span></figcaption></figure>',
      ['The harbour of Kovin in May.'],
    ],
    [
      'beside their text',
      '<div class="image-wrap"><img src="b"><p>The old bridge, from the east.</p></div>',
      ['The old bridge, from the east.'],
    ],
    [
      'in a gallery',
      '<ul class="gallery"><li><img src="1"><p>The first ship in the harbour.</p></li><li><img src="2"><p>The second ship comes in.</p></li></ul>',
      ['The first ship in the harbour.', 'The second ship comes in.'],
    ],
    [
      'by who took them, at the end',
      '<p>The mayor on the bridge at noon, with her hat. Ove Lind/AP</p>',
      ['The mayor on the bridge at noon, with her hat. Ove Lind/AP'],
    ],
    [
      'inline',
      '<div><img src="c"> <span class="pb-caption">The mayor on the bridge.</span></div>',
      ['The mayor on the bridge.'],
    ],
    ['without one', '<div class="no-caption"><h2>The long way home</h2></div>', []],
  ])('%s', (_, html, captions) => {
    const { shown, captions: found } = read(
      `<article><h1>${TITLE}</h1>${P(1, 3)}${html}${P(4, 6)}</article>`,
    );
    expect(found).toEqual(captions);
    expect(shown.filter((text) => text.length === 1)).toEqual(['1', '2', '3', '4', '5', '6']);
  });
});

describe('no article', () => {
  const teasers = (html: (n: number) => string) => Array.from({ length: 12 }, (_, i) => html(i)).join('');
  it.each<[string, string]>([
    [
      'articles of a front page',
      `<main>${teasers((n) => `<article><h2><a href="/${n}">Story number ${n} about Kovin</a></h2><p>The council of Kovin said on Monday that stage ${n} will end before the winter.</p></article>`)}</main>`,
    ],
    [
      'cards that are links',
      `<div>${teasers((n) => `<div><a href="/${n}"><h3>Story number ${n} about Kovin</h3><p>The council of Kovin said that stage ${n} will end before the winter.</p></a></div>`)}</div>`,
    ],
  ])('but a way to several: %s', (_, body) => {
    expect(readArticle(pageOf(HEAD, body), null)).toEqual({
      article: null,
      reason: expect.stringMatching(/several articles.*Open one/),
    });
  });

  it('headings of a list that lead elsewhere, with a text below each, are one', () => {
    const list = ALL.slice(0, 5).map(
      (text, i) =>
        `<h3><a href="https://films.example/${i}">${i}. A film about ships</a></h3><p>${text}</p><p>${prose(i + 7)}</p>`,
    );
    expect(
      readArticle(pageOf(HEAD, `<article><h1>${TITLE}</h1>${list.join('')}</article>`), null).article,
    ).not.toBeNull();
  });

  it.each([
    ['no body', ''],
    ['a list without a sentence', `<ul>${'<li>Bridge of Kovin</li>'.repeat(60)}</ul>`],
    ['frames', '<html><frameset cols="50%,50%"><frame src="a"><frame src="b"></frameset></html>'],
  ])('%s', (_, html) => {
    expect(readArticle(documentOf(html), null)).toEqual({
      article: null,
      reason: expect.stringMatching(/\.$/),
    });
  });
});

it('a paragraph of two hundred thousand letters', { timeout: 30_000 }, () => {
  const long = `${prose(1)} `.repeat(1000).trim();
  expect(read(`<article><h1>${TITLE}</h1><p>${long}</p>${P(2, 4)}</article>`).shown).toEqual([
    long,
    '2',
    '3',
    '4',
  ]);
});

it('a document of XML', () => {
  const xhtml = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head>${HEAD}</head><body><div id="nav"><a href="/">Home</a></div><div id="content"><h1>${TITLE}</h1>${proseHtml}</div></body></html>`;
  const { window } = new JSDOM(xhtml, { contentType: 'application/xhtml+xml' });
  expect(articleOf(window.document).paragraphs.map(({ text }) => text)).toEqual([TITLE, ...ALL]);
});

it('text from right to left', () => {
  const first =
    'הנמל של העיר נבנה מחדש, והמועצה, אשר חיכתה שנים, אמרה כי הספינות יחזרו לפני החורף עם תבואה ועם מלח מן הצפון.';
  const second = `${first} כך אמרה ראש העיר ביום שני, ואיש לא שאל אותה כמה יעלה הדבר ומי ישלם על כך בסופו של דבר.`;
  const document = documentOf(
    `<html dir="rtl" lang="he"><title>הספינות חוזרות</title><article><h1>הספינות חוזרות</h1><p>${first}</p><p>${second}</p></article></html>`,
  );
  const { paragraphs, language } = articleOf(document);
  expect(paragraphs.slice(1).map(({ text }) => text)).toEqual([first, second]);
  expect(language).toBe('he');
});

describe('sizes', () => {
  const reasonOf = (document: Document) => {
    const read = readArticle(document, null);
    return read.article === null ? read.reason : null;
  };

  it('refuses elements that a script has nested by the thousand, before they are copied', () => {
    const document = pageOf(HEAD, `<article><h1>${TITLE}</h1>${proseHtml}</article>`);
    let inmost: Element = document.querySelector('article')!;
    for (let depth = 0; depth < 1200; depth++) inmost = inmost.appendChild(document.createElement('div'));
    expect(reasonOf(document)).toMatch(/nested too deeply/);
  });

  it('refuses many elements that are nested as deep as parsers let them', () => {
    const document = pageOf(HEAD, `<article><h1>${TITLE}</h1>${proseHtml}</article>`);
    let inmost: Element = document.querySelector('article')!;
    for (let depth = 0; depth < 480; depth++) inmost = inmost.appendChild(document.createElement('div'));
    for (let more = 0; more < 3000; more++) inmost.append(document.createElement('div'));
    expect(reasonOf(document)).toMatch(/nested too deeply/);
  });

  it('reads an article of many elements that are nested as on usual pages', () => {
    const spans = `${'<span>'.repeat(30)}x${'</span>'.repeat(30)}`.repeat(100);
    const { paragraphs } = articleOf(
      pageOf(HEAD, `<div>${spans}</div><article><h1>${TITLE}</h1>${proseHtml}</article>`),
    );
    expect(paragraphs).toHaveLength(7);
  });

  it('refuses texts longer than any article, and says how long they are', () => {
    const many = (count: number) =>
      pageOf(HEAD, `<article><h1>${TITLE}</h1>${proseHtml.repeat(count)}</article>`);
    expect(reasonOf(many(2000))).toMatch(
      /^The text of this page has 2,\d{3},\d{3} characters, and at most 2,000,000/,
    );
  });

  it('counts no text of scripts', () => {
    const data = `<script type="application/json">"${'x'.repeat(3_000_000)}"</script>`;
    expect(reasonOf(pageOf(HEAD, `<article><h1>${TITLE}</h1>${proseHtml}</article>${data}`))).toBeNull();
  });

  it('cuts a title that is a whole paragraph behind a word', () => {
    const { title, paragraphs } = articleOf(
      pageOf('', `<div><p>${prose(1)} ${prose(2)}</p>${proseHtml}</div>`),
    );
    expect(title).toMatch(/^The harbour .*\p{L}…$/u);
    expect(title.length).toBeLessThanOrEqual(201);
    expect(paragraphs[0]!.text).toBe(`${prose(1)} ${prose(2)}`);
  });
});
