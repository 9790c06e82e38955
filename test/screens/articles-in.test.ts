import { expect, it } from 'vitest';
import { articlesIn, articlesText } from '../../src/screens/articles-in.ts';
import { courier } from '../cards/data.ts';
import { english } from '../words.ts';

const A = 'https://courier.example/a';
const B = 'https://courier.example/b';

it.each([
  ['one article', [A], 1, null],
  ['versions of one', [A, A, A], 1, '3 versions'],
  ['two articles', [A, B], 2, '2 articles'],
  ['two, of one of them two versions', [A, B, A], 2, '2 articles'],
  ['two without an address', [null, null], 2, '2 articles'],
  ['none', [], 0, null],
])('%s', (_, urls, count, text) => {
  const sources = urls.map((url, n) => ({ ...courier, id: `s${n}`, url }));
  expect(articlesIn({ sources })).toBe(count);
  expect(articlesText({ sources }, english)).toBe(text);
});
