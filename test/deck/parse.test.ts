import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDeck } from '../../src/deck/parse.ts';
import type { Card, Diagnostic } from '../../src/deck/types.ts';

const FRONT = '---\ngloss: 1\ntitle: T\nlanguage: en\nsources:\n  s:\n    title: S\n---\n';
const CARD = `${FRONT}\n## Mill\n\n**place**\n`;
const NAMES = `${CARD}\nNames:\n\n`;
const FACTS = `${CARD}\nFacts:\n\n`;
/** A deck whose only fact has this citation. */
const cited = (citation: string) => `${FACTS}- It turns.\n  (${citation})\n`;

/** The only card of a deck that must have no errors. */
function cardOf(text: string): Card {
  const { deck, diagnostics } = parseDeck('d.md', text);
  expect(diagnostics).toEqual([]);
  return deck!.cards[0]!;
}

/** What is wrong, without warnings told from errors. */
const wrong = (text: string) => parseDeck('d.md', text).diagnostics;

describe('parseDeck reads', () => {
  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a BOM', (text: string) => `\ufeff${text}`],
    ['no line end at the end', (text: string) => text.trimEnd()],
    ['tabs and spaces at line ends', (text: string) => text.replaceAll('\n', ' \t\n')],
    ['no blank lines', (text: string) => text.replaceAll(/\n\n+/g, '\n')],
    ['many blank lines', (text: string) => text.replaceAll('\n\n', '\n\n\n \n')],
  ])('the same from a file with %s', (_, change) => {
    const text = `${CARD}\nStands.\n\nNames:\n\n- en: The Mill; Old Mill (unsure)\n\nFacts:\n\n- It [turns](#mill).\n  (s, paragraph 2; about 2020)\n`;
    expect(cardOf(change(text))).toEqual(cardOf(text));
  });

  it.each<[string, string, Partial<Card>]>([
    ['a kind alone', '**place**', { kind: 'place', role: null, wikidata: null, everyday: false }],
    ['a role with commas and a dot letter', '**body, agency, Gal·la**', { role: 'agency, Gal·la' }],
    ['all marks', '**event, storm · everyday · Q12**', { role: 'storm', everyday: true, wikidata: 'Q12' }],
    ['escapes in a role', '**plan, \\*starred\\***', { role: '*starred*' }],
  ])('a kind line with %s', (_, line, expected) => {
    expect(cardOf(`${FRONT}\n## Mill\n\n${line}\n`)).toMatchObject(expected);
  });

  it.each([
    ['escapes', 'a \\[b\\] \\# \\\\ \\.', 'a [b] # \\ .'],
    ['several lines and spaces', 'one\n   two  \t three', 'one two three'],
    ['no-break spaces and accents as they are', 'un\u00a0été', 'un\u00a0été'],
    ['a question mark of the replacement kind', 'was \ufffd here', 'was \ufffd here'],
    ['an ampersand that begins no entity', 'R&D & A&B', 'R&D & A&B'],
  ])('a summary with %s', (_, written, summary) => {
    expect(cardOf(`${CARD}\n${written}\n`).summary).toBe(summary);
  });

  it.each([
    ['one line', '(s, paragraph 2)', { paragraphs: [2], caption: false }],
    ['two paragraphs', '(s, paragraphs 2 and 5)', { paragraphs: [2, 5] }],
    ['three paragraphs', '(s, paragraphs 2, 3 and 5)', { paragraphs: [2, 3, 5] }],
    ['a caption', '(s, caption 7)', { paragraphs: [7], caption: true }],
    [
      'several lines',
      '(s, paragraph 2; said\n  by [Mill](#mill);\n  note (so) it\n  seems)',
      { note: '(so) it seems' },
    ],
    ['a bracket at its end', '(s, paragraph 2; note it (the mill))', { note: 'it (the mill)' }],
    ['a backslash at its end', '(s, paragraph 2; note \\\\)', { note: '\\' }],
    [
      'an inferred span',
      '(s, paragraph 2; about 2021-05/2021-09 inferred)',
      { about: { date: '2021-05/2021-09', inferred: true } },
    ],
    ['further cards', '(s, paragraph 2; also [Mill](#mill),[it](#mill))', { also: ['mill', 'mill'] }],
    ['a paragraph without link', '(s, paragraph 2)', { fragment: null }],
  ])('a citation of %s', (_, citation, expected) => {
    expect(cardOf(`${FACTS}- (At last) it turns.\n  ${citation}\n`).facts[0]).toMatchObject({
      text: ['(At last) it turns.'],
      ...expected,
    });
  });
});

const WITH_URL = FACTS.replace('title: S', 'title: S\n    url: https://a.example/b;c');

describe('a citation that leads into its source', () => {
  it.each([
    ['a paragraph', '[paragraph 2](https://a.example/b\\;c#:~:text=It%20turns)', 'text=It%20turns', [2]],
    ['paragraphs', '[paragraphs 2 and 3](https://a.example/b\\;c#:~:text=a,b)', 'text=a,b', [2, 3]],
    ['a caption', '[caption 2](https://a.example/b\\;c#:~:text=a-,b,-c)', 'text=a-,b,-c', [2]],
    ['brackets', '[paragraph 2](https://a.example/b\\;c#:~:text=\\(a\\)\\[b\\])', 'text=(a)[b]', [2]],
  ])('%s', (_, where, fragment, paragraphs) => {
    const written = `${WITH_URL}- It turns.\n  (s, ${where}; about 2021)\n`;
    expect(cardOf(written).facts[0]).toMatchObject({ fragment, paragraphs, about: { date: '2021' } });
  });

  it('leads behind the fragment that an address has of its own', () => {
    const text = FACTS.replace('title: S', 'title: S\n    url: https://a.example/#top');
    const written = `${text}- It turns.\n  (s, [paragraph 2](https://a.example/#top:~:text=It))\n`;
    expect(cardOf(written).facts[0]).toMatchObject({ fragment: 'text=It' });
  });
});

// A ‸ stands where the diagnostic must be.
const ERRORS: [what: string, text: string, message: string][] = [
  ['nothing at all', '‸', 'begins with its front matter'],
  ['no front matter', '‸## Mill\n', 'begins with its front matter'],
  ['front matter without end', '‸---\ngloss: 1\n', 'has no end'],
  ['an unknown key', FRONT.replace('title: T', 'title: T\n‸titel: U'), 'no key “titel”. Did you mean title?'],
  ['a key of another place', FRONT.replace('title: S', 'title: S\n    ‸sources: x'), 'no key “sources”'],
  ['a key twice', FRONT.replace('title: T', 'title: T\n‸title: U'), 'twice'],
  ['a missing key', FRONT.replace('title: T\n', '').replace('---', '‸---'), 'the key “title” is missing'],
  [
    'a missing key of a source',
    FRONT.replace('  s:\n    title: S', '  ‸s:\n    publisher: P'),
    '“title” is missing',
  ],
  ['a key without value', FRONT.replace('title: T', '‸title:'), '“title” needs a text'],
  ['a list for a text', FRONT.replace('title: T', '‸title: [a, b]'), '“title” needs a text'],
  ['a text for sources', FRONT.replace('sources:\n  s:\n    title: S', '‸sources: none'), 'keys with values'],
  ['a later version', FRONT.replace('gloss: 1', 'gloss: ‸2'), 'Update Gloss'],
  ['no version', FRONT.replace('gloss: 1', 'gloss: ‸1.0.0'), 'Write “gloss: 1”'],
  ['a language that is none', FRONT.replace(': en', ': ‸English'), 'no language tag'],
  ['the language any', FRONT.replace(': en', ': ‸any'), 'no language tag'],
  ['a source key with capitals', FRONT.replace('  s:', '  ‸Src:'), 'short key'],
  ['a source named __proto__', FRONT.replace('  s:', '  ‸__proto__:'), 'short key'],
  [
    'a date that is none',
    FRONT.replace('title: S', 'title: S\n    published: ‸2021-02-30'),
    'no day 2021-02-30',
  ],
  [
    'a link into a source without address',
    `${FACTS}- It turns.\n  (s, [paragraph 2](‸https://a.example/#:~:text=It))\n`,
    'has no url to lead into',
  ],
  [
    'a link that leads elsewhere',
    `${WITH_URL}- It turns.\n  (s, [paragraph 2](‸https://b.example/#:~:text=It))\n`,
    'Begin it with “https://a.example/b;c#:~:text=”',
  ],
  [
    'a link to the source that names no sentence',
    `${WITH_URL}- It turns.\n  (s, [paragraph 2](‸https://a.example/b\\;c))\n`,
    'leads to no sentence',
  ],
  ['a basis without date', FRONT.replace('title: S', 'title: S\n    ‸basis: guess'), 'Add “published”'],
  ['a script for a url', FRONT.replace('title: S', 'title: S\n    url: ‸javascript:alert(1)'), 'is a script'],
  ['a url of no scheme', FRONT.replace('title: S', 'title: S\n    url: ‸courier.example'), 'https://'],
  ['a url with spaces', FRONT.replace('title: S', 'title: S\n    url: ‸https://a.example/b c'), 'no spaces'],
  ['other words', FRONT.replace('title: S', 'title: S\n    words: ‸theirs'), '“ours” or “verbatim”'],
  ['an anchor', FRONT.replace('title: T', 'title: &x ‸T'), 'anchors'],
  ['a tag', FRONT.replace('title: T', 'title: !!str ‸T'), 'tags'],
  ['an alias', FRONT.replace('title: S', 'title: S\n    author: ‸*x'), 'aliases'],
  ['broken YAML', FRONT.replace('title: T', 'title: [T ‸}'), 'no valid YAML'],
  ['a tab before a key', FRONT.replace('    title: S', '    ‸\ttitle: S'), 'a tab cannot indent a key'],
  ['a control character by its escape', FRONT.replace('title: T', 'title: ‸"a\\u202eb"'), 'U+202E'],
  ['half a character by its escape', FRONT.replace('title: T', 'title: ‸"\\ud800"'), 'U+D800'],
  ['text above all cards', `${FRONT}\n‸Hello.\n`, 'outside of a card'],
  ['a heading of another level', `${CARD}\n‸### More\n`, 'a card begins with “## ”'],
  ['a heading without space', `${CARD}\n‸##More\n`, 'a card begins with “## ”'],
  ['a title twice', `${CARD}\n## ‸MILL\n\n**place**\n`, 'anchor #mill too'],
  ['a title of signs', `${FRONT}\n## ‸!?\n\n**place**\n`, 'needs a letter or digit'],
  ['a long title', `${FRONT}\n## ‸${'a'.repeat(201)}\n\n**place**\n`, 'longer than 200'],
  ['a title that ends in #', `${FRONT}\n## ‸Mill ##\n\n**place**\n`, 'drop “#”'],
  ['no kind line', `${FRONT}\n## ‸Mill\n`, 'the kind line is missing'],
  ['no kind line but a summary', `${FRONT}\n## Mill\n\n‸Stands.\n`, 'the kind line is missing'],
  ['an unknown kind', `${FRONT}\n## Mill\n\n**‸persom**\n`, 'Did you mean person?'],
  ['an open kind line', `${FRONT}\n## Mill\n\n‸**place\n`, 'the kind line is missing'],
  ['an empty role', `${FRONT}\n## Mill\n\n**place,‸ **\n`, 'nothing stands behind the comma'],
  ['a strange mark', `${FRONT}\n## Mill\n\n**place · ‸evryday**\n`, 'stand only “everyday”'],
  ['a Wikidata id with zero', `${FRONT}\n## Mill\n\n**place · ‸Q0**\n`, 'Wikidata id'],
  ['a kind line twice', `${CARD}\n‸**place**\n`, 'stands once'],
  ['a second paragraph', `${CARD}\nOne.\n\n‸Two.\n`, 'one paragraph'],
  ['a long summary', `${CARD}\n‸${'a'.repeat(4001)}\n`, 'longer than 4000'],
  ['a list line written otherwise', `${CARD}\n‸names:\n\n`, 'Write it like that'],
  [
    'a word far behind the line of a list',
    `${CARD}\nNames:${' '.repeat(200)}x\n\n- ‸en: Old Mill\n`,
    'a list stands only below',
  ],
  ['a list of nothing', `${CARD}\n- ‸en: Old Mill\n`, 'a list stands only below'],
  ['a list twice', `${NAMES}- en: Old Mill\n\n‸Names:\n`, 'twice'],
  ['lists in the wrong order', `${FACTS}\n‸Names:\n`, 'Move it'],
  ['text in a list', `${NAMES}‸en: Old Mill\n`, 'belongs to no list item'],
  ['a nested item', `${NAMES}- en: Old Mill\n‸  - de: Alte Mühle\n`, 'at the start of its line'],
  ['a name item without language', `${NAMES}- ‸Old Mill\n`, 'names no language'],
  ['a name item of a strange language', `${NAMES}- ‸English: Old Mill\n`, 'no language tag'],
  ['an empty name', `${NAMES}- en: Old Mill;‸\n`, 'a name is missing'],
  ['a name of signs', `${NAMES}- en: ‸?!\n`, 'neither letter nor digit'],
  ['a name of one letter', `${NAMES}- en: ‸X\n`, 'found everywhere'],
  ['a common word', `${NAMES}- en: Old Mill; ‸the\n`, 'found everywhere'],
  ['a common word with a capital', `${NAMES}- de: ‸Über\n`, 'found everywhere'],
  ['a long name', `${NAMES}- en: ‸${'ab'.repeat(101)}\n`, 'longer than 200'],
  ['a name in an open bracket', `${NAMES}- en: Mill ‸(unsure\n`, 'not closed'],
  ['text behind the brackets', `${NAMES}- en: Mill (unsure)‸ yes\n`, 'nothing may follow'],
  ['a misspelt mark', `${NAMES}- en: Mill (‸unsur)\n`, 'Did you mean unsure?'],
  ['brackets of the name', `${NAMES}- en: Mill (‸old)\n`, 'if the name itself has brackets'],
  ['a phrase without the name', `${NAMES}- en: Old Mill (unless: ‸Old Milk)\n`, 'does not contain the name'],
  ['a phrase that is the name', `${NAMES}- en: Mill (unless: Mill Road | ‸míll)\n`, 'is the name itself'],
  ['a bar in a name', `${NAMES}- en: Mill‸|Road\n`, 'has a meaning here'],
  ['a link in a name', `${NAMES}- en: ‸[Mill](#mill)\n`, 'belongs to no [text](#anchor)'],
  ['a link in a summary', `${CARD}\n‸It is [Mill](#mill).\n`, 'no link may stand here'],
  ['a fact without citation', `${FACTS}- ‸It turns.\n`, 'no citation'],
  ['a citation in the same line', `${FACTS}- ‸It turns. (s, paragraph 2)\n`, 'on a last line of its own'],
  ['a blank line before the citation', `${FACTS}- ‸It turns.\n\n  (s, paragraph 2)\n`, 'no citation'],
  ['a fact without text', `${FACTS}- ‸(s, paragraph 2)\n`, 'says nothing'],
  ['a long fact', `${FACTS}- ‸${'a'.repeat(4001)}\n  (s, paragraph 2)\n`, 'longer than 4000'],
  ['an unknown source', cited('‸t, paragraph 2'), 'no source “t”'],
  ['no paragraph', cited('s‸'), 'the paragraph is missing'],
  ['a strange paragraph', cited('s, ‸page 2'), 'the paragraph is missing'],
  ['paragraphs in no order', cited('‸s, paragraphs 5 and 2'), 'ascending'],
  ['paragraph zero', cited('‸s, paragraph 0'), 'count from 1'],
  ['an unknown part', cited('s, paragraph 2; ‸abuot 2020'), 'Did you mean about?'],
  ['a part twice', cited('s, paragraph 2; about 2020; ‸about 2021'), 'twice'],
  ['parts in the wrong order', cited('s, paragraph 2; due 2021; ‸about 2020'), 'The order is'],
  ['a date of no calendar', cited('s, paragraph 2; due ‸2023-02-29'), 'no day 2023-02-29'],
  ['a span backwards', cited('s, paragraph 2; about ‸2021/2020'), 'ends before it begins'],
  ['a word behind a date', cited('s, paragraph 2; about ‸2021 maybe'), 'only “inferred”'],
  ['an empty note', cited('s, paragraph 2; note‸'), 'the note is empty'],
  ['two speakers', cited('s, paragraph 2; said by ‸[Mill](#mill) and [it](#mill)'), 'one link or plain text'],
  ['no speaker', cited('s, paragraph 2; said by‸'), 'one link or plain text'],
  ['further cards in words', cited('s, paragraph 2; also ‸Mill'), 'links parted by commas'],
  [
    'an unknown anchor',
    cited('s, paragraph 2; also [Mill](‸#mil)'),
    'no card “mil” in this deck. Did you mean #mill?',
  ],
  ['an anchor unlike any', `${FACTS}- It [turns](‸#tower).\n  (s, paragraph 2)\n`, 'no card “tower”'],
  ['a script for a link', `${CARD}\nIt ‸[turns](javascript:alert(1)).\n`, 'is a script (“javascript:”)'],
  ['a script in capitals', `${CARD}\nIt ‸[turns](JavaScript:x).\n`, 'is a script'],
  ['a link to the web', `${CARD}\nIt ‸[turns](https://courier.example/a).\n`, 'leads to one of its cards'],
  ['an open bracket', `${CARD}\nIt ‸[turns.\n`, 'belongs to no [text](#anchor)'],
  ['a closed bracket', `${CARD}\nIt turns‸].\n`, 'belongs to no [text](#anchor)'],
  ['emphasis', `${CARD}\nIt turns ‸_.\n`, 'is Markdown'],
  ['HTML', `${CARD}\nIt turns‸<br>.\n`, 'is Markdown'],
  ['an entity', `${CARD}\nIt turns ‸&amp; turns.\n`, 'HTML entity'],
  ['a backslash before a letter', `${CARD}\nIt ‸\\turns.\n`, '“\\\\” for a backslash'],
  ['a control character', `${CARD}\nIt‸\u0000 turns.\n`, 'U+0000'],
  ['text turned around', `${CARD}\nIt‸\u202e turns.\n`, 'U+202E'],
  ['half a character', `${CARD}\nIt‸\ud83d turns.\n`, 'U+D83D'],
  ['a carriage return alone', `${CARD}\nIt‸\r turns.\n`, 'U+000D'],
];

describe('parseDeck refuses', () => {
  it.each(ERRORS)('%s', (_, marked, message) => {
    const before = marked.slice(0, marked.indexOf('‸')).split('\n');
    const { deck, diagnostics } = parseDeck('d.md', marked.replace('‸', ''));
    expect(deck).toBeNull();
    const at = { file: 'd.md', severity: 'error', line: before.length, column: before.at(-1)!.length + 1 };
    expect(diagnostics).toContainEqual({ ...at, message: expect.stringContaining(message) });
  });

  it.each([
    ['brackets that do not fit', FRONT.replace('title: T', 'title: [T }')],
    ['a brace that closes nothing', FRONT.replace('language: en', '} language: en')],
    ['a colon in a text', FRONT.replace('title: S', 'title: S: a story')],
    ['a quotation mark without its partner', FRONT.replace('title: T', '"T')],
    ['a text that goes on behind its quotation marks', FRONT.replace('title: S', 'title: "S" b: c')],
    ['a tab before a key', FRONT.replace('    title', '\ttitle')],
    ['a missing key', FRONT.replace('language: en\n', '')],
    ['front matter without an end', FRONT.replace(/---\n$/, '')],
    ['a missing kind line', `${FRONT}\n## Mill\n\nNames:\n\n- any: Mill\n`],
    ['a source that is not there', cited('z, paragraph 2')],
    ['a missing paragraph', cited('s')],
  ])('once what has one cause: %s', (_, text) => {
    expect(wrong(text)).toHaveLength(1);
  });

  it('no phrase that contains its name written a little otherwise', () => {
    expect(wrong(`${NAMES}- en: Old-Mill (unless: the OLD–MÍLL road)\n`)).toEqual([]);
  });

  it.each(['\0', '\u202e'])('a character in the front matter once, where it stands: %j', (character) => {
    const places = wrong(`${FRONT.replace('title: T', `title: T${character}`)}`).map(({ line, column }) => [
      line,
      column,
    ]);
    expect(places).toEqual([[3, 9]]);
  });

  it('everything at once, in the order of the file', () => {
    const text = `${FRONT.replace('gloss: 1', 'gloss: 3')}\n## A1\n\n**thing**\n\nNames:\n\n- en: x\n- Mill\n\n## B1\n\nFacts:\n\n- So.\n- It [is](#c1).\n  (t, paragraph 1)\n`;
    const lines = wrong(text).map(({ line }) => line);
    expect(lines).toEqual([2, 12, 16, 17, 21, 23, 24]);
  });

  it('with a message of two sentences', () => {
    for (const [, marked] of ERRORS) {
      for (const { message } of wrong(marked.replace('‸', ''))) expect(message).toMatch(/[.?:] \S.*[.?]$/);
    }
  });
});

describe('parseDeck warns of', () => {
  it.each([
    ['a name twice', `${NAMES}- en: Old Mill; ‸Old Mill\n`],
    ['a name of a language that stands for all', `${NAMES}- any: Old Mill\n- en: ‸Old Mill\n`],
    ['two cards of one entity', `${FRONT}\n## A1\n\n**place · Q5**\n\n## ‸B1\n\n**place · Q5**\n`],
  ])('%s', (_, marked) => {
    const before = marked.slice(0, marked.indexOf('‸')).split('\n');
    const { deck, diagnostics } = parseDeck('d.md', marked.replace('‸', ''));
    expect(deck).not.toBeNull();
    expect(diagnostics).toMatchObject([
      { severity: 'warning', line: before.length, column: before.at(-1)!.length + 1 },
    ]);
  });

  it('no name that two languages write alike', () => {
    expect(wrong(`${NAMES}- de: Old Mill\n- pl: Old Mill\n`)).toEqual([]);
  });
});

const languages = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => `- a${String.fromCharCode(97 + (i % 26))}${i < 26 ? '' : 'a'}: Old Mill\n`,
  ).join('');

describe('limits', { timeout: 120_000 }, () => {
  it.each<[string, string, RegExp | null]>([
    ['32 languages', NAMES + languages(32), null],
    ['33 languages', NAMES + languages(33), /language number 33/],
    ['a file over 32 MB', `${CARD}${'\n'.repeat(32 * 1024 * 1024)}`, /larger than 32 MB/],
    ['a front matter over 256 kB', FRONT.replace('T', 'T'.repeat(300_000)), /longer than 256 kB/],
    ['a list item over 64 kB', `${NAMES}- en: ${'Old Mill; '.repeat(10_000)}\n`, /longer than 64 kB/],
  ])('%s', (_, text, expected) => {
    const messages = wrong(text).map(({ message }) => message);
    if (expected === null) expect(messages).toEqual([]);
    else expect(messages).toContainEqual(expect.stringMatching(expected));
  });

  it('a thousand warnings, which hide no error', () => {
    const list = wrong(`${NAMES}${'- en: Old Mill\n'.repeat(3_000)}- en: x\n`);
    expect(list).toHaveLength(1_002);
    expect(list.filter(({ message }) => message.includes('found everywhere'))).toHaveLength(1);
  });

  it('a thousand errors, and a word that there are more', () => {
    const list = wrong(`${FACTS}${'- a\n'.repeat(5_000)}`);
    expect(list).toHaveLength(1_001);
    expect(list.at(-1)!.message).toContain('more like this');
  });
});

const MANY = 20_000;
const HOSTILE: [string, string][] = [
  ['lines of garbage', `${CARD}${'<p>&&[[*\n'.repeat(MANY)}`],
  ['items of garbage', `${FACTS}${'- [\n'.repeat(MANY)}`],
  ['cards of garbage', `${FRONT}${'## \n'.repeat(MANY)}`],
  ['unknown anchors', `${FACTS}${'- [a](#b)\n  (s, paragraph 1)\n'.repeat(MANY)}`],
  ['one line of 5 MB', `${CARD}${'x'.repeat(5_000_000)}\n`],
  ['5 MB of spaces', `${CARD}${' '.repeat(5_000_000)}x\n`],
  ['5 MB of spaces behind a word', `${CARD}Names:${' '.repeat(5_000_000)}x\n`],
  ['brackets', `${CARD}${'['.repeat(60_000)}\n`],
  ['links begun', `${CARD}${'[a](#'.repeat(12_000)}\n`],
  ['backslashes', `${FACTS}- a\n  (${'\\'.repeat(60_000)})\n`],
  ['separators', `${NAMES}- en: ${';('.repeat(30_000)}\n`],
  ['bars', `${NAMES}- en: ab (unless: ${'|'.repeat(60_000)})\n`],
  ['control characters', `${CARD}${'\u0001\n'.repeat(MANY)}`],
  ['carriage returns', `${CARD}${'\r'.repeat(MANY)}`],
  ['flow brackets in YAML', `---\na: ${'['.repeat(MANY)}\n---\n`],
  ['flow braces in YAML', `---\na: ${'{a: '.repeat(50_000)}\n---\n`],
  ['compact lists in YAML', `---\n${'- '.repeat(MANY)}a\n---\n`],
  ['complex keys in YAML', `---\n${'? '.repeat(MANY)}a\n---\n`],
  ['keys in YAML', `---\n${Array.from({ length: 5_000 }, (_, i) => `k${i}: 1\n`).join('')}---\n`],
  ['sources of one key', `---\nsources:\n${'  s:\n'.repeat(30_000)}---\n`],
  ['anchors in YAML', `---\n${'&a '.repeat(20_000)}\n---\n`],
  ['an alias bomb', `---\na: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\ntitle: *c\n---\n`],
  ['a merge key', '---\n<<: {__proto__: {a: 1}}\n---\n'],
];

describe('hostile input', { timeout: 120_000 }, () => {
  it.each(HOSTILE)('%s is refused', (_, text) => {
    const { deck, diagnostics } = parseDeck('d.md', text);
    expect(deck).toBeNull();
    expect(diagnostics.length).toBeGreaterThan(0);
  });

  it.each(['\u00ad', '\u200b', '\u200e', '\u200f', '\u2060', '\ufeff'])(
    'cannot hide %j in a name or a title',
    (unseen) => {
      const text = `${NAMES}- en: Old${unseen} Mill${unseen}\n`
        .replace('title: T', `title: "T${unseen}own"`)
        .replace('## Mill', `## Mi${unseen}ll`);
      const { deck, diagnostics } = parseDeck('d.md', text);
      expect(diagnostics).toEqual([]);
      expect(deck).toMatchObject({
        title: 'Town',
        cards: [{ title: 'Mill', names: [{ text: 'Old Mill' }] }],
      });
    },
  );

  it.each(['\u202a', '\u202e', '\u2066', '\u2069'])('is told of %j in a name', (bidi) => {
    const [first] = wrong(`${NAMES}- en: Old ${bidi}Mill\n`);
    expect(first!.message).toContain('is invisible and may not stand in a deck');
  });

  it('does not bring control characters into a message', () => {
    const [first] = wrong(`${NAMES}- en: Mill (\u001b[31m\u202e: x)\n`);
    expect(first!.message).not.toMatch(/[\u001b\u202e]/);
  });

  it('never makes it throw', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '---\n',
        '## a\n',
        '**place**\n',
        'Names:\n',
        'Facts:\n',
        '- ',
        'en: ',
        '(',
        ')',
        '\n',
        '  ',
        ': ',
      ),
      fc.constantFrom(
        '[a](#a)',
        '\\',
        ';',
        '|',
        'unless:',
        's, paragraph 1',
        'due 2021',
        'gloss: 1\n',
        'sources:\n',
        '&a',
        '*a',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        fc.constantFrom('', FRONT, NAMES, FACTS),
        (pieces, begin) => {
          const text = begin + pieces.join('');
          const lines = text.replace(/^\ufeff/, '').split('\n');
          const { deck, diagnostics } = parseDeck('d.md', text);
          const isError = ({ severity }: Diagnostic) => severity === 'error';
          expect(diagnostics.some(isError)).toBe(deck === null);
          for (const { line, column } of diagnostics) {
            expect(line).toBeLessThanOrEqual(lines.length);
            expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
