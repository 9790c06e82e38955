import { describe, expect, it } from 'vitest';
import { citation, paragraphsText, sourceLink, withoutStop } from '../../src/cards/cite.ts';
import { english } from '../words.ts';
import { courier, fact, told } from './data.ts';

const gazette = {
  ...courier,
  publisher: null,
  published: null,
  url: 'https://gazette.example/a',
  words: 'verbatim',
} as const;

describe('citation', () => {
  it.each([
    [
      'our words, a speaker, an inferred date',
      fact({ saidBy: { name: 'Anna Roth', card: null }, paragraphs: [3, 5] }),
      'The bridge is long. — Anna Roth, [12 March 2024]. The Courier, “Two towns agree on a bridge”, [12 March 2024], paragraphs 3 and 5. Retold in Gloss’s words.',
    ],
    [
      'verbatim words stand in quotation marks; what is not known is left out; the address follows',
      fact({ source: gazette, stated: null }),
      '“The bridge is long.” — reported. “Two towns agree on a bridge”, paragraph 3. https://gazette.example/a',
    ],
    [
      'what the source says before the fact stands behind a remark',
      fact({ source: gazette, stated: null, note: '“it”: The Courier; before: “It fell.”' }),
      '“The bridge is long.” [“it” means The Courier · Earlier in the article: “It fell.”] — reported. “Two towns agree on a bridge”, paragraph 3. https://gazette.example/a',
    ],
    [
      'or stands alone',
      fact({ source: gazette, stated: null, note: 'before: “It fell.”' }),
      '“The bridge is long.” [Earlier in the article: “It fell.”] — reported. “Two towns agree on a bridge”, paragraph 3. https://gazette.example/a',
    ],
    [
      'a remark stands in brackets',
      fact({ source: gazette, stated: null, note: '“The bridge”: “the crossing at Kovin”' }),
      '“The bridge is long.” [“The bridge” means “the crossing at Kovin”] — reported. “Two towns agree on a bridge”, paragraph 3. https://gazette.example/a',
    ],
  ])('%s', (_, given, text) => expect(citation(given, english)).toBe(text));

  it('says a link by its text', () => {
    const linked = fact({ text: ['Near ', { text: 'Kovin', card: 'towns#kovin' }, '.'] });
    expect(citation(linked, english)).toMatch(/^Near Kovin\. — /);
  });
});

describe('paragraphsText', () => {
  it.each([
    [[8], false, 'paragraph 8'],
    [[3, 5, 6], false, 'paragraphs 3, 5 and 6'],
    [[7], true, 'caption 7'],
  ])('%j, caption %s: %s', (paragraphs, caption, text) =>
    expect(paragraphsText(fact({ paragraphs, caption }), english)).toBe(text),
  );
});

describe('sourceLink', () => {
  it.each([
    ['https://a.example/b', 'https://a.example/b'],
    ['http://a.example', 'http://a.example'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    [null, null],
  ])('%s: %s', (url, link) => expect(sourceLink({ source: { ...courier, url }, fragment: null })).toBe(link));

  it('leads to the sentence', () => {
    const source = { ...courier, url: 'https://a.example/b' };
    expect(sourceLink({ source, fragment: 'text=It%20will' })).toBe('https://a.example/b#:~:text=It%20will');
  });
});

it.each([
  ['She left.', 'She left'],
  ['She left …', 'She left …'],
  ['She left...', 'She left...'],
  ['former mayor', 'former mayor'],
])('what was told without its full stop: %s', (text, expected) =>
  expect(withoutStop(told(text))).toEqual(told(expected)),
);
