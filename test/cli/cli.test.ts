import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { folderOf, gloss, ROOT, removeFolders, start } from './run.ts';

const DECK = `---
gloss: 1
title: Kovin
language: en
sources:
  courier:
    title: Two towns agree
    publisher: The Courier
    published: 2024-03-12
    basis: the weekday
  letter:
    title: A letter
---

## Anna Roth

**person, mayor of Kovin**

Names:

- any: Anna Roth; Roth (unsure)

Facts:

- She is mayor of [Kovin](#kovin).
  (courier, paragraph 2; about 2019)

## Kovin

**place · everyday · Q123**

A town.

Names:

- en: Kovin

Facts:

- A bridge is to come.
  (letter, paragraphs 3 and 5; said by [the mayor](#anna-roth); stated 2024-03-11; due 2027-12)
`;
const BROKEN = DECK.replace('(#kovin)', '(#kovn)');

const folder = folderOf({
  'kovin.md': DECK,
  'broken.md': BROKEN,
  'latin.md': new Uint8Array([0x2d, 0xc3, 0xa4, 0x0a, 0x2d, 0xff, 0x0a]),
  'decks/a.md': DECK,
  'decks/b.md': DECK.replaceAll('Kovin', 'Tarn').replaceAll('#kovin', '#tarn'),
  'clara.md': DECK.replaceAll('Anna', 'Clara').replaceAll('anna', 'clara'),
  'decks/README.md': 'no deck',
  'empty/README.md': 'no deck',
  'names.txt': '\ufeffOld Mill\r\nKovin\n\nOld Mill\nKOVIN!\n',
  'page.html': `<!doctype html><title>Anna Roth</title><script>document.body.textContent = 'Kovin'</script>
    <h1>A bridge</h1><p>What <b>Ro</b>th said.<p>In Kovin &amp; <textarea>Kovin</textarea> beyond.`,
  'picture.html': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]),
  'utf16.txt': new Uint8Array(Buffer.from('\ufeffIn Kovin', 'utf16le')),
  'windows.htm': Buffer.from('<meta charset=windows-1251><p>\xca\xee\xe2\xe8\xed', 'latin1'),
});

afterAll(removeFolders);

const json = async (...args: string[]) => {
  const { code, stdout, stderr } = await gloss(folder, args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
};

describe('gloss cards', { timeout: 60_000 }, () => {
  it('gives the cards with the facts that concern them', async () => {
    const source = {
      title: 'Two towns agree',
      publisher: 'The Courier',
      published: '2024-03-12',
      inferred: true,
    };
    const letter = { title: 'A letter', publisher: null, published: null, inferred: false };
    const mayor = {
      text: 'She is mayor of Kovin.',
      paragraph: 2,
      source,
      saidBy: null,
      stated: '2024-03-12',
      about: '2019',
      due: null,
      note: null,
    };
    const bridge = {
      ...{ text: 'A bridge is to come.', paragraph: [3, 5], source: letter, saidBy: 'the mayor' },
      ...{ stated: '2024-03-11', about: null, due: '2027-12', note: null },
    };
    expect(await json('cards', 'kovin.md', '--json')).toEqual([
      {
        title: 'Anna Roth',
        kind: 'person, mayor of Kovin',
        wikidata: null,
        summary: null,
        names: [
          { text: 'Anna Roth', language: null, unsure: false },
          { text: 'Roth', language: null, unsure: true },
        ],
        facts: [mayor, bridge],
      },
      {
        title: 'Kovin',
        kind: 'place',
        wikidata: 'Q123',
        summary: 'A town.',
        names: [{ text: 'Kovin', language: 'en', unsure: false }],
        facts: [bridge, mayor],
      },
    ]);
  });

  it('takes a folder, without its README.md', async () => {
    const cards: { title: string }[] = await json('cards', 'decks', '--json');
    expect(cards.map(({ title }) => title)).toEqual(['Anna Roth', 'Kovin', 'Anna Roth', 'Tarn']);
  });

  it('gives the decks that ship with Gloss when none is named', async () => {
    const cards: { kind: string }[] = await json('cards', '--json');
    expect(cards.length).toBeGreaterThan(0);
  });

  it('inflects names from a file by the language of the text, of each line by its own', async () => {
    const names = folderOf({ 'cities.txt': 'Минск\nKraków\n' });
    const texts = async (args: string[], input: string) =>
      (await gloss(names, ['find', '--names', 'cities.txt', ...args], input)).stdout;
    const whole = JSON.parse(await texts(['--language', 'ru', '--json'], 'в Минске, w Krakowie'));
    expect(whole.mentions.map(({ text }: { text: string }) => text)).toEqual(['Минске']);
    const lines = ['ru', 'pl', null].map((language, id) =>
      JSON.stringify({ id, text: 'в Минске, w Krakowie, Kraków', ...(language ? { language } : {}) }),
    );
    const found = (await texts(['--lines'], lines.join('\n'))).trim().split('\n');
    expect(
      found.map((line) =>
        JSON.parse(line)
          .mentions.map(({ text }: { text: string }) => text)
          .join(' '),
      ),
    ).toEqual(['Минске Kraków', 'Krakowie Kraków', 'Kraków']);
  });

  it('prints for people', async () => {
    const { stdout } = await gloss(folder, ['cards', 'kovin.md']);
    expect(stdout).toContain('Anna Roth\nperson, mayor of Kovin\n');
    expect(stdout).toMatch(
      /2024-03-11 +A bridge is to come\.\n +said by the mayor · due 2027-12.* · A letter, paragraphs 3, 5\n/,
    );
  });

  it('ends in silence when its reader leaves', async () => {
    const child = start(folder, 'cards', '--json');
    let stderr = '';
    child.stderr.on('data', (chunk) => (stderr += chunk));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

describe('gloss find', { timeout: 60_000 }, () => {
  const find = async (input: string | Uint8Array, ...args: string[]) => {
    const { code, stdout, stderr } = await gloss(
      folder,
      ['find', '--deck', 'kovin.md', '--json', ...args],
      input,
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    return JSON.parse(stdout);
  };

  it.each([[[]], [['-']]])('reads standard input and trims nothing (%j)', async (args) => {
    const text = '\ufeff \r\n🌉 Anna Roth\nof Kovin \n\n';
    expect(await find(text, ...args)).toEqual({
      text,
      mentions: [
        { start: 7, end: 16, text: 'Anna Roth', cards: ['Anna Roth'] },
        { start: 20, end: 25, text: 'Kovin', cards: ['Kovin'] },
      ],
    });
  });

  it.each([
    '<!doctype html>',
    '\ufeff <html lang="en">',
    '<?xml version="1.0"?><!-- a page -->\n<!DOCTYPE HTML>',
  ])(
    'takes standard input that begins as a page for one (%s), and leaves out what it hides',
    async (start) => {
      const hidden = ['hidden', 'style="color: red; DISPLAY:none"', 'style="visibility: hidden"'];
      const page = `${start}<p>In Kovin.</p>${hidden.map((by) => `<p ${by}>Kovin</p>`).join('')}<dialog>Kovin</dialog>`;
      const { text, mentions } = await find(page);
      expect(text).toBe('In Kovin.');
      expect(mentions).toHaveLength(1);
    },
  );

  it('takes text that speaks of HTML for text', async () => {
    expect(await find('Kovin <p hidden>Kovin</p>')).toMatchObject({
      mentions: [{ start: 0 }, { start: 16 }],
    });
  });

  it('gives everyday cards that stand alone, but no unsure name', async () => {
    expect(await find('Kovin')).toMatchObject({ mentions: [{ cards: ['Kovin'] }] });
    expect(await find('Roth')).toMatchObject({ mentions: [] });
  });

  it('reads HTML as a page: its title is company, scripts do not run, nothing typed is read', async () => {
    const { text, mentions } = await find('', 'page.html');
    expect(text.split('\n\n')).toEqual(['A bridge', 'What Roth said.', 'In Kovin & \ufffc beyond.']);
    expect(mentions).toEqual([
      { start: 15, end: 19, text: 'Roth', cards: ['Anna Roth'] },
      { start: 30, end: 35, text: 'Kovin', cards: ['Kovin'] },
    ]);
  });

  it('reads HTML in another encoding', async () => {
    expect(await find('', 'windows.htm')).toEqual({ text: 'Ковин', mentions: [] });
  });

  it('reads text in UTF-16, and a page that comes so', async () => {
    expect(await find('', 'utf16.txt')).toMatchObject({ text: '\ufeffIn Kovin', mentions: [{ start: 4 }] });
    const page = Buffer.from('\ufeff<!doctype html><p>In Kovin', 'utf16le');
    expect(await find(page)).toMatchObject({ text: 'In Kovin', mentions: [{ start: 3 }] });
  });

  it('takes names from a file, alone or beside decks', async () => {
    const alone = await json('find', '--names', 'names.txt', 'names.txt', '--json');
    expect(alone.mentions.map(({ cards }: { cards: string[] }) => cards)).toEqual([
      ['Old Mill'],
      ['Kovin'],
      ['Old Mill'],
      expect.anything(),
    ]);
    const both = await find('Old Mill in Kovin', '--names', 'names.txt');
    expect(both.mentions.map(({ cards }: { cards: string[] }) => cards.toSorted())).toEqual([
      ['Old Mill'],
      ['Kovin', 'Kovin'],
    ]);
  });

  it('leaves out names that no deck may hold, and says which', async () => {
    const long = 'x'.repeat(10_000);
    const names = folderOf({ 'noisy.txt': `Kovin\na\nthe\n--\n${long}\n`, 'none.txt': 'the\n' });
    const { code, stdout, stderr } = await gloss(
      names,
      ['find', '--names', 'noisy.txt', '--json'],
      'the Kovin a',
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout).mentions.map(({ text }: { text: string }) => text)).toEqual(['Kovin']);
    expect(stderr).toBe(
      'left out: noisy.txt:2: the name “a” would be found everywhere. Delete it.\n' +
        'left out: noisy.txt:3: the name “the” would be found everywhere. Delete it.\n' +
        'left out: noisy.txt:4: the name “--” has neither letter nor digit. Delete it.\n' +
        'left out: 1 more in noisy.txt.\n',
    );
    const none = await gloss(names, ['find', '--names', 'none.txt'], 'the');
    expect(none.code).toBe(1);
    expect(none.stderr).toMatch('none.txt: none of its names can be looked for. none.txt:1: the name “the”');
  });

  it.each([
    ['Anna Roth of Kovin', [['Anna Roth'], ['Kovin']]],
    ['Tarn', [['Kovin']]],
  ])('takes cards that several decks have as one: %s', async (text, cards) => {
    const { stdout } = await gloss(folder, ['find', '--deck', 'decks', '--json'], text);
    expect(JSON.parse(stdout).mentions.map((mention: { cards: string[] }) => mention.cards)).toEqual(cards);
  });

  it.each([
    ['Clara Roth came. Then Roth', [['Clara Roth'], ['Clara Roth']]],
    ['Kovin. Roth', [['Kovin'], ['Anna Roth', 'Clara Roth']]],
    ['Anna Roth and Clara Roth: Roth', [['Anna Roth'], ['Clara Roth'], ['Clara Roth', 'Anna Roth']]],
  ])('ranks cards that share a name, the likeliest first: %s', async (text, cards) => {
    expect(
      (await find(text, '--deck', 'clara.md')).mentions.map((mention: { cards: string[] }) => mention.cards),
    ).toEqual(cards);
  });

  it('prints for people', async () => {
    const { stdout } = await gloss(folder, ['find', '--deck', 'kovin.md'], 'First.\nIn Kovin\u001b[31m.\n');
    expect(stdout).toContain('    2  First. In [Kovin] [31m.\n       Kovin\n');
    expect(stdout).toContain('one mention of one card');
  });

  it('answers lines one by one as they come', async () => {
    const child = start(folder, 'find', '--deck', 'kovin.md', '--lines');
    const answers = child.stdout.setEncoding('utf8').iterator() as AsyncIterator<string>;
    child.stdin.write('{"id":1,"text":"Kovin"}\n{"id":"b",');
    const kovin = [{ start: 0, end: 5, text: 'Kovin', cards: ['Kovin'] }];
    expect(JSON.parse((await answers.next()).value)).toEqual({ id: 1, mentions: kovin });
    child.stdin.end('"text":"R\u2028oth","language":"de"}\r\n\n{"id":3,"text":"","language":null}');
    let rest = '';
    for (let next = await answers.next(); !next.done; next = await answers.next()) rest += next.value;
    expect(rest).toBe('{"id":"b","mentions":[]}\n{"id":3,"mentions":[]}\n');
  });

  it.each([
    ['no JSON', 'Kovin', /line 2 is no JSON/],
    ['null', 'null', /line 2 has no id/],
    ['no id', '{"text":"a"}', /line 2 has no id/],
    ['no text', '{"id":1,"text":2}', /line 2 has no text/],
    ['a strange language', '{"id":1,"text":"a","language":"English"}', /line 2 has a language/],
  ])('names the line that is %s', async (_, line, message) => {
    const { code, stdout, stderr } = await gloss(
      folder,
      ['find', '--deck', 'kovin.md', '--lines'],
      `{"id":0,"text":""}\n${line}\n`,
    );
    expect({ code, stdout }).toEqual({ code: 1, stdout: '{"id":0,"mentions":[]}\n' });
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('gloss check', { timeout: 60_000 }, () => {
  it('says beside the result that a deck is sound', async () => {
    const { code, stdout, stderr } = await gloss(folder, ['check', 'kovin.md']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(/^kovin\.md: sound, \d+ cards\n$/);
  });

  it('prints where and what is wrong, and exits with 1', async () => {
    const line = BROKEN.slice(0, BROKEN.indexOf('#kovn')).split('\n');
    const stdout = `broken.md:${line.length}:${line.at(-1)!.length + 1}: there is no card “kovn” in this deck. Did you mean #kovin?\n`;
    expect(await gloss(folder, ['check', 'decks', 'broken.md'])).toMatchObject({ code: 1, stdout });
  });
});

it('checks the other decks where one is no text', async () => {
  const { code, stdout } = await gloss(folder, ['check', 'latin.md', 'broken.md']);
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /^latin\.md:2:1: this is no text in UTF-8.*\nbroken\.md:\d+:\d+: there is no card “kovn”.*\n$/,
  );
});

it.each([[['help', 'keep']], [['keep', 'none.html', '--help']], [['-h', 'keep']]])(
  'gives help on a verb: %j',
  { timeout: 60_000 },
  async (args) => {
    const { code, stdout, stderr } = await gloss(folder, args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^usage: gloss keep /);
  },
);

describe('bad input', { timeout: 60_000 }, () => {
  it.each<[string[], number, RegExp]>([
    [[], 2, /^gloss: say what to do: .*\nusage: gloss VERB …\nAll of it: gloss help\n$/],
    [['kards'], 2, /no verb “kards”\. Did you mean cards\?/],
    [['help', 'kards'], 2, /no verb “kards”/],
    [['--json', 'cards'], 2, /the verb stands first, before --json/],
    [
      ['cards', '--jsno'],
      2,
      /cards has no option --jsno.*\nusage: gloss cards .*\nAll of it: gloss help cards\n$/,
    ],
    [['find', '--deck'], 2, /--deck needs a value/],
    [['find', 'picture.html'], 1, /picture\.html: this seems to be a picture\. Expected is a page/],
    [['find', '--names', 'picture.html'], 1, /picture\.html: this seems to be a picture/],
    [['find', 'a', 'b'], 2, /“b” is a second/],
    [['find', '--language', 'English'], 2, /no language tag/],
    [['check'], 2, /check needs a deck/],
    [['cards', 'none.md'], 1, /none\.md: there is no such file/],
    [['cards', 'empty'], 1, /empty: there is no deck/],
    [['cards', 'latin.md'], 1, /latin\.md:2:1: this is no text in UTF-8/],
    [['find', 'latin.md'], 1, /latin\.md: this is no text in UTF-8 \(see line 2\)/],
    [['check', ''], 2, /a file’s name is empty/],
    [['find', '--deck='], 2, /a file’s name is empty/],
    [['cards', 'broken.md', '--json'], 1, /broken\.md:\d+:\d+: there is no card “kovn”/],
    [['find', '--deck', 'broken.md'], 1, /broken\.md:\d+:\d+: there is no card “kovn”/],
    [['find', 'decks'], 1, /decks: this is a folder/],
    [['find', 'none.txt'], 1, /none\.txt: there is no such file/],
    [['find', '--lines', 'none.jsonl'], 1, /none\.jsonl: there is no such file/],
    [['find', '--names', 'none.txt'], 1, /none\.txt: there is no such file/],
  ])('%j exits with %i', async (args, code, message) => {
    const ran = await gloss(folder, args);
    expect(ran).toMatchObject({ code, stdout: '' });
    expect(ran.stderr).toMatch(message);
    expect(ran.stderr).not.toMatch(/^ +at /m);
  });
});

it('runs by its npm script, with paths of the caller', { timeout: 60_000 }, () => {
  const npm = spawnSync(
    'npm',
    ['--prefix', ROOT, 'run', '-s', 'gloss', '--', 'check', join('decks', 'a.md')],
    {
      cwd: folder,
      env: { ...process.env, INIT_CWD: folder },
      encoding: 'utf8',
    },
  );
  expect({ code: npm.status, stdout: npm.stdout }).toEqual({ code: 0, stdout: '' });
});

it('takes a hundred thousand names', { timeout: 120_000 }, async () => {
  const names = Array.from({ length: 100_000 }, (_, number) => `Mill ${number.toString(36)} Road`);
  const folder = folderOf({ 'names.txt': names.join('\n') });
  const { stdout } = await gloss(folder, ['find', '--names', 'names.txt', '--json'], `On ${names[77_777]}.`);
  expect(JSON.parse(stdout).mentions).toMatchObject([{ start: 3, cards: [names[77_777]] }]);
});
