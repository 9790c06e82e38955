import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { KeptJson } from '../../src/cli/keep.ts';
import { parseDeck } from '../../src/deck/parse.ts';
import { printDeck } from '../../src/deck/print.ts';
import { folderOf, gloss, removeFolders } from './run.ts';

const TEXT = `Velmora and Port Selwyn agree on a ferry

Henrik Almqvar, the mayor of Velmora, signed the agreement on Thursday in the town hall of Velmora.

“The first ships will leave before the summer,” Almqvar told the council of Velmora.

The Strait Ferry Company, which is based in Velmora, will build three ships for 42 million crowns by June 2025.

Henrik Almqvar was born in Velmora in 1961. He said that Velmora would pay for the harbour.
`;
const paragraphs = TEXT.trim().split('\n\n');
const PAGE = `<!doctype html><html lang="en"><head><title>${paragraphs[0]} | The Strait Courier</title>
  <meta property="article:published_time" content="2024-03-15T06:00:00+02:00"><meta name="author" content="Anna Roth">
  <link rel="canonical" href="https://courier.example/ferry"></head><body><nav><a href="/">Home</a></nav>
  <article><h1>${paragraphs[0]}</h1>${paragraphs
    .slice(1)
    .map((text) => `<p>${text}</p>`)
    .join('')}
  <figure><img src="x" alt=""><figcaption>The town hall of Velmora.</figcaption></figure></article></body></html>`;

const RUSSIAN = `<!doctype html><html lang="ru"><head><title>Корабли возвращаются</title></head><body><article>
  <h1>Корабли возвращаются</h1>${'<p>Совет города сообщил в понедельник, что корабли вернутся до зимы, а работы начнутся до конца года.</p><p>Мост через реку откроют весной, когда сойдёт лёд, и за проезд по нему никто не будет платить ни копейки.</p><p>Порт построили заново, и совет, который ждал годами, сказал, что в город снова придут зерно, лес и соль с севера.</p>'}</article></body></html>`;

/** An article in which something is doubtful, and somebody named of whom nothing is said. */
const ARTICLE = fileURLToPath(new URL('../keep/articles/court-mill.txt', import.meta.url));

/** Russian text in the encoding of old pages. */
function windows1251(text: string): Uint8Array {
  const code = (letter: string) => letter.charCodeAt(0);
  return Uint8Array.from(text, (letter) => {
    if (letter === 'ё') return 0xb8;
    return /[А-я]/.test(letter) ? code(letter) - code('А') + 0xc0 : code(letter);
  });
}

const folder = folderOf({
  'ferry.txt': TEXT,
  'ferry.html': PAGE,
  'to-come.html': PAGE.replace('2024-03-15T', '2099-12-31T'),
  'page-without-ending': PAGE,
  'caption.html': PAGE.replace(
    'The town hall of Velmora.',
    'Henrik Almqvar opened the town hall of Velmora in 2019.',
  ),
  'empty.txt': '',
  'blank.txt': ' \n\n',
  'word.txt': 'Kovin\n',
  'weather.txt': 'Weather\n\nIt will rain all over the land, and later the sun comes. Then it is warm.\n',
  'picture.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]),
  'utf16.txt': new Uint8Array(Buffer.from(`\ufeff${TEXT}`, 'utf16le')),
  'utf16.html': new Uint8Array(Buffer.from(`\ufeff${PAGE}`, 'utf16le')),
  'utf16-big-endian.txt': new Uint8Array(Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16()),
  'cyrillic.html': windows1251(RUSSIAN.replace('<head>', '<head><meta charset="windows-1251">')),
  'cyrillic-undeclared.html': windows1251(RUSSIAN),
  'feed.xml': `<?xml version="1.0"?>\n<rss><item>${TEXT}</item></rss>`,
  'program.html': new Uint8Array(Buffer.from('\x7fELF\x02\x01\x01\0\0', 'latin1')),
  'front-page.html': `<main>${Array.from({ length: 8 }, (_, i) => `<article><h2><a href="/${i}">Ships come back to Velmora ${i}</a></h2><p>The council met on Monday.</p></article>`).join('')}</main>`,
  'latin.txt': new Uint8Array([0x4b, 0x0a, 0x0a, 0x4b, 0xff, 0x6f]),
  'links.html': '<title>Links</title><a href="/a">A</a> <a href="/b">B</a>',
  'deep.html': `${'<div>'.repeat(100_000)}<p>${TEXT}${'</div>'.repeat(100_000)}`,
  'tables.html': '<table><tr><td>'.repeat(2000) + TEXT,
  'attributes.html': `<div ${Array.from({ length: 50_000 }, (_, i) => `a${i}=1`).join(' ')}>${TEXT}</div>`,
  'long.html': `<h1>Long</h1>${`<p>${TEXT}</p>`.repeat(6000)}`,
  'long.txt': TEXT.repeat(1200),
  'large-data.html': PAGE.replace(
    '<article>',
    `<script>${'<div>'.repeat(50_000)}</script><!-- ${'<div>'.repeat(50_000)} --><div data-all='${'{"a b": "<b>"} '.repeat(20_000)}'></div><article>`,
  ),
  'polish.txt':
    'Most w Velmorze\n\nRada miasta Velmora zapowiedziała w czwartek, że nowy most będzie gotowy za rok i że nie będzie on za drogi, bo miasto zapłaci za niego tylko połowę, a resztę da się pokryć z innych źródeł.',
});
afterAll(removeFolders);

const keptJson = async (...args: string[]): Promise<KeptJson> => {
  const { code, stdout } = await gloss(folder, ['keep', ...args, '--json']);
  expect(code).toBe(0);
  return JSON.parse(stdout);
};

describe('gloss keep', { timeout: 60_000 }, () => {
  it.each([['ferry.txt'], ['ferry.html']])('prints a deck that reads back as itself: %s', async (file) => {
    const { code, stdout } = await gloss(folder, ['keep', file, '--published', '2024-03-15']);
    expect(code).toBe(0);
    const { deck, diagnostics } = parseDeck('kept.md', stdout);
    expect(diagnostics).toEqual([]);
    expect(deck?.cards.map(({ title }) => title)).toContain('Henrik Almqvar');
    expect(printDeck(deck!)).toBe(stdout);
  });

  it('gives source, text and cards as JSON', async () => {
    const { source, captions, cards, ...kept } = await keptJson('ferry.html');
    expect(source).toEqual({
      title: paragraphs[0],
      publisher: 'The Strait Courier',
      author: 'Anna Roth',
      published: '2024-03-15',
      url: 'https://courier.example/ferry',
      language: 'en',
    });
    expect(kept.paragraphs).toEqual(paragraphs);
    expect(captions).toEqual(['The town hall of Velmora.']);
    const facts = cards.flatMap((card) => card.facts);
    expect(facts.length).toBeGreaterThan(0);
    for (const { text, paragraph, quote, fragment, mode, quantities } of facts) {
      expect(kept.paragraphs[Number(paragraph) - 1]).toContain(quote.exact);
      expect(quote.exact.replace(/\s+/g, ' ')).toContain(text);
      expect(fragment).toMatch(/^text=/);
      expect([null, 'direct', 'indirect', 'according-to']).toContain(mode);
      expect(quantities).toBeInstanceOf(Array);
    }
  });

  it('gives of a range its lower end and, as written, the upper', async () => {
    const text =
      'A bridge at Kovin\n\nAnna Roth, mayor of Kovin, met Peter Lind there on Monday.\n\nThe town of Kovin spent 10–12 million euros on the bridge in 2023.\n';
    const { stdout } = await gloss(folder, ['keep', '-', '--json', '--published', '2024-03-12'], text);
    type Read = { readonly facts: readonly { readonly quantities: readonly unknown[] }[] };
    const facts = (JSON.parse(stdout).cards as readonly Read[]).flatMap((card) => card.facts);
    expect(facts.flatMap(({ quantities }) => quantities)).toEqual([
      { value: 10_000_000, unit: 'euros', modifier: 'between', raw: '10–12 million euros' },
    ]);
  });

  it('tells a page from plain text by how it begins', async () => {
    expect((await keptJson('page-without-ending')).paragraphs).toEqual(paragraphs);
    const { stdout } = await gloss(folder, ['keep', '-', '--json'], PAGE);
    expect(JSON.parse(stdout).paragraphs).toEqual(paragraphs);
  });

  it('reads a page whose scripts, comments and attributes hold much that looks like elements', async () => {
    const { paragraphs } = await keptJson('large-data.html');
    expect(paragraphs).toHaveLength(5);
  });

  it.each([['utf16.txt'], ['utf16-big-endian.txt'], ['utf16.html']])(
    'reads text in UTF-16: %s',
    async (file) => {
      expect((await keptJson(file)).paragraphs).toEqual(paragraphs);
    },
  );

  it.each([['cyrillic.html'], ['cyrillic-undeclared.html']])(
    'reads pages in windows-1251: %s',
    async (file) => {
      const { source, paragraphs } = await keptJson(file);
      expect(source).toMatchObject({ title: 'Корабли возвращаются', language: 'ru' });
      expect(paragraphs[2]).toMatch(/^Мост через реку .*лёд/);
    },
  );

  it('takes what the command line says before what the page does', async () => {
    const args = [
      '--url',
      'https://courier.example/2?utm_source=x#p',
      '--published',
      '2023-02-01',
      '--language',
      'en_GB',
    ];
    const fromText = await keptJson('ferry.txt', ...args);
    expect(fromText.source).toMatchObject({
      url: 'https://courier.example/2',
      published: '2023-02-01',
      language: 'en-GB',
    });
    expect((await keptJson('ferry.html', ...args)).source).toMatchObject({
      published: '2023-02-01',
      language: 'en-GB',
    });
  });

  it('says on standard error what is kept, set aside and only named; JSON lists these last, without facts', async () => {
    const article = ['keep', ARTICLE, '--published', '2024-03-15'];
    const { stdout, stderr } = await gloss(folder, article);
    const [, cards, facts, aside, others] =
      /: (\d+) cards, (\d+) facts; (\d+) doubtful set aside; (\d+) more named without a fact, which --json lists\n$/
        .exec(stderr)!
        .map(Number);
    const { deck } = parseDeck('kept.md', stdout);
    expect(deck?.cards).toHaveLength(cards!);
    expect(deck?.cards.flatMap((card) => card.facts)).toHaveLength(facts!);
    expect(aside).toBeGreaterThan(0);
    const json = await gloss(folder, [...article, '--json']);
    expect(json.stderr).toBe(stderr);
    const listed: KeptJson = JSON.parse(json.stdout);
    expect(listed.cards).toHaveLength(cards! + others!);
    expect(listed.cards.slice(cards).flatMap((card) => card.facts)).toEqual([]);
    expect(listed.cards.slice(0, cards).map(({ title }) => title)).toEqual(
      deck?.cards.map(({ title }) => title),
    );
  });

  it('tells where a fact stands below a picture', async () => {
    const { cards, captions, paragraphs } = await keptJson('caption.html');
    const facts = cards.flatMap((card) => card.facts);
    const [below, ...rest] = facts.filter(({ caption }) => caption);
    expect(rest.filter(({ text }) => text !== below?.text)).toEqual([]);
    expect(captions[(below!.paragraph as number) - 1]).toContain(below!.text);
    for (const { text, paragraph } of facts.filter(({ caption }) => !caption))
      expect(paragraphs[(paragraph as number) - 1]).toContain(text);
  });

  it('keeps a text of one paragraph', async () => {
    const args = ['keep', '-', '--language', 'en', '--published', '2024-03-15', '--json'];
    const { stdout } = await gloss(folder, args, 'Anna Roth, the mayor of Kovin, resigned on Monday.');
    expect(JSON.parse(stdout).cards).toContainEqual(
      expect.objectContaining({ title: 'Anna Roth', facts: [expect.objectContaining({ paragraph: 1 })] }),
    );
  });

  it.each([
    ['nobody is named', ['weather.txt', '--language', 'en'], /weather\.txt: 0 cards, 0 facts/],
    ['no date was found', ['ferry.txt'], /ferry\.txt: .*no date/],
    [
      'the day is still to come',
      ['ferry.txt', '--published', '9999-12-31'],
      /9999-12-31 is still to come: is it the day/,
    ],
    ['a page says so of itself', ['to-come.html'], /to-come\.html: 2099-12-31 is still to come/],
    [
      'the language has no rules',
      ['polish.txt'],
      /polish\.txt: There are rules for English, .*none yet for Polish \(pl\)/,
    ],
    [
      'the language that is said has none, nor a name',
      ['ferry.txt', '--language', 'xx'],
      /English, Spanish, Russian and German, and none yet for the language “xx”: only known names [\s\S]*say in which: --language en, .* or --language de/,
    ],
  ])('says on standard error that %s', async (_, args, remark) => {
    const { code, stderr } = await gloss(folder, ['keep', ...args]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringMatching(remark) });
  });
});

describe('bad input', { timeout: 60_000 }, () => {
  it.each<[string[], number, RegExp]>([
    [['none.html'], 1, /none\.html: there is no such file/],
    [['empty.txt'], 1, /empty\.txt: it is empty/],
    [['blank.txt'], 1, /blank\.txt: it holds no text/],
    [['word.txt'], 1, /word\.txt: it holds no sentence, and so nothing to keep\. Name a text with/],
    [
      ['picture.txt'],
      1,
      /picture\.txt: this seems to be a picture\. Expected is a page saved as HTML, or a text in UTF-8/,
    ],
    [['latin.txt'], 1, /latin\.txt: this is no text in UTF-8 \(see line 3\)/],
    [['links.html'], 1, /links\.html: .*(no article|hardly any text)/],
    [['ferry.txt', '--published', 'yesterday'], 2, /“yesterday” is no day of publication\. Write it like/],
    [['ferry.txt', '--published', '2023-02-30'], 2, /no day 2023-02-30/],
    [['ferry.txt', '--published', '2023/2024'], 2, /no day of publication/],
    [['ferry.txt', '--published', '31.02.2024'], 2, /no day of publication/],
    [['deep.html'], 1, /deep\.html: its elements are nested too deeply to be read\. Save a simpler version/],
    [['tables.html'], 1, /tables\.html: its elements are nested too deeply/],
    [['attributes.html'], 1, /attributes\.html: one of its tags has too many attributes/],
    [['long.html'], 1, /long\.html: its text has more than 2,000,000 characters/],
    [['long.txt'], 1, /long\.txt: the text of this article has \d{3},\d{3} characters, and at most 250,000/],
    [['feed.xml'], 1, /feed\.xml: this seems to be XML\. Expected is a page/],
    [['program.html'], 1, /program\.html: this seems to be a program/],
    [['front-page.html'], 1, /front-page\.html: this page leads to several articles.*Open one/],
    [
      ['ferry.txt', '--language', 'English'],
      2,
      /no language tag.* for English \(en\), Spanish \(es\), .*in other languages known names/,
    ],
    [['ferry.txt', '--url', 'ferry'], 2, /“ferry” is no address/],
    [['ferry.txt', '--url', 'javascript:alert(1)'], 2, /is no address/],
    [['ferry.txt', 'more.txt'], 2, /“more\.txt” is a second/],
    [
      ['--jsno'],
      2,
      /^gloss: keep has no option --jsno\. Did you mean --json\?\nusage: gloss keep .*\nAll of it: gloss help keep\n$/,
    ],
  ])('%j exits with %i', async (args, code, message) => {
    const ran = await gloss(folder, ['keep', ...args]);
    expect(ran).toMatchObject({ code, stdout: '' });
    expect(ran.stderr).toMatch(message);
    expect(ran.stderr).not.toMatch(/^ +at /m);
  });
});
