import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../src/article/plain.ts';
import { prose } from './page.ts';

describe('plain text', () => {
  it('has its lines as paragraphs, the first as headline', () => {
    const { article } = readPlainText(`\ufeffShips  come back\r\n\r\n${prose(1)}\n   \n${prose(2)}\n`);
    expect(article).toEqual({
      title: 'Ships come back',
      publisher: null,
      author: null,
      published: null,
      url: null,
      language: 'en',
      paragraphs: [
        { text: 'Ships come back', role: 'headline' },
        { text: prose(1), role: 'text' },
        { text: prose(2), role: 'text' },
      ],
      captions: [],
    });
  });

  it('tells the points of a list by their bullets', () => {
    const { article } = readPlainText(`Ships come back\n\n${prose(1)}\n\n• Two ships are lost\n`);
    expect(article?.paragraphs.at(-1)).toEqual({ text: 'Two ships are lost', role: 'item' });
  });

  it.each([
    ['WATER AND WINE', 'heading'],
    ["'FALSE START' IN MAY", 'heading'],
    ['KOVIN', 'text'],
    ['THE BRIDGE IS OPEN.', 'text'],
  ])('tells a line in capitals that parts it: %s', (line, role) => {
    const { article } = readPlainText(`Ships come back\n\n${prose(1)}\n\n${line}\n\n${prose(2)}\n`);
    expect(article?.paragraphs[2]).toEqual({ text: line, role });
  });

  it.each([
    ['By Mara Lind', 'Mara Lind', null],
    ['Von Mara Lind und Ivo Renner', 'Mara Lind und Ivo Renner', null],
    ['By the river nobody sleeps', null, null],
    ['By Monday Kovin will have a bridge.', null, null],
    ['14 March 2024', null, '2024-03-14'],
    ['Published: March 14, 2024, 10:30', null, '2024-03-14'],
    ['Summer 2024', null, null],
    ['It began on 14 March 2024.', null, null],
    ['KOVIN, March 14, 2024 - The council met.', null, '2024-03-14'],
    ['KOVIN, 14 March 2024 (Agency) – The council met.', null, '2024-03-14'],
    ['Kovin, 8. September 2023. Der Rat trat zusammen.', null, '2023-09-08'],
    ['Ковин, 7 декабря 2023 года. Совет собрался.', null, '2023-12-07'],
    ['Kovin, 12 de mayo de 2023. El consejo se reunió.', null, '2023-05-12'],
    ['In Kovin, on 14 March 2024 the council met.', null, null],
  ])('tells by its first lines who wrote it and when: %s', (line, author, published) => {
    expect(readPlainText(`Ships come back\n${line}\n${prose(1)}`).article).toMatchObject({
      author,
      published,
    });
  });

  const RUNNING =
    'The council of Kovin met on Monday, when all of its members were back. It said that ships would come.';
  it.each([
    ['a sentence that stands alone', ['The council of Kovin met.'], 'text'],
    ['several sentences', [RUNNING, 'Roth left.'], 'text'],
    ['a sentence above others', ['The council of Kovin met.', 'Roth left.'], 'headline'],
    ['short sentences above others', ['Ships come. Ships go.', 'Roth left.'], 'headline'],
  ])('begins with a headline, or with running text: %s', (_, lines, role) => {
    const { article } = readPlainText(lines.join('\n\n'));
    expect(article?.paragraphs[0]).toEqual({ text: lines[0], role });
    expect(article?.title).toBe(lines[0]);
  });

  it.each([
    ['a word', 'Kovin'],
    ['a word with a stop', 'Kovin.'],
    ['names', 'Kovin\n\nAnna Roth\n\nOrsa and Tarsk'],
    ['figures', '1234 5678\n\n99 12'],
  ])('without a sentence is none: %s', (_, text) => {
    expect(readPlainText(text)).toEqual({
      article: null,
      reason: expect.stringMatching(/no sentence.*Name/),
    });
  });

  it.each([
    ['no marks', `Ships come back\n\n${RUNNING.replace(/[.,]/g, '')}`],
    ['no spaces', '船只归来\n\n科文市议会星期一宣布船只将在冬季之前带着粮食木材和盐返回港口'],
  ])('may be written with %s', (_, text) => {
    expect(readPlainText(text).article?.paragraphs).toHaveLength(2);
  });

  it('may hold nothing', () => {
    expect(readPlainText(' \n\u200b\n')).toEqual({ article: null, reason: expect.any(String) });
  });

  const BROKEN = `Ships come back to Kovin

KOVIN, March 14, 2024 - The council of Kovin said on Monday that ships
would come back before the winter, with grain, timber and salt from the
north.

What comes next
---------------

1. The bridge is to open on 1 May 2025, when the ice is gone and all of
   the boats are back.
2. The tram is to follow in June 2026.

# Who pays

Roth said that nobody would have to pay for the ships.`;

  it.each([
    ['LF', BROKEN],
    ['CR LF', BROKEN.replaceAll('\n', '\r\n')],
  ])('broken into lines of one width is joined again: %s', (_, text) => {
    expect(readPlainText(text).article?.paragraphs.map(({ text, role }) => `${role}: ${text}`)).toEqual([
      'headline: Ships come back to Kovin',
      'text: KOVIN, March 14, 2024 - The council of Kovin said on Monday that ships would come back before the winter, with grain, timber and salt from the north.',
      'heading: What comes next',
      'text: 1. The bridge is to open on 1 May 2025, when the ice is gone and all of the boats are back.',
      'text: 2. The tram is to follow in June 2026.',
      'heading: Who pays',
      'text: Roth said that nobody would have to pay for the ships.',
    ]);
  });

  it('of short lines is left as it is', () => {
    const lines = [
      'Ships',
      'The council met on Monday.',
      'It was cold.',
      'Nobody spoke of the bridge then',
      'Later all did so.',
    ];
    expect(readPlainText(lines.join('\n\n')).article?.paragraphs.map(({ text }) => text)).toEqual(lines);
    expect(readPlainText(lines.join('\n')).article?.paragraphs.map(({ text }) => text)).toEqual(lines);
  });
});
