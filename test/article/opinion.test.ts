import { expect, it } from 'vitest';
import { isOpinion } from '../../src/article/opinion.ts';

it.each<[sections: string[], address: string | null, headline: string, is: boolean]>([
  [['Opinion'], null, 'The bridge', true],
  [['News', 'Opinion & Analysis'], null, 'The bridge', true],
  [['OpinionNewsArticle'], null, 'The bridge', true],
  [['Politics, Meinung'], null, 'Die Brücke', true],
  [[], 'https://courier.example/opinion/2024/bridge', 'The bridge', true],
  [[], 'https://courier.example/commentisfree/bridge', 'The bridge', true],
  [[], null, 'Editorial: the bridge', true],
  [
    ['News', 'NewsArticle'],
    'https://courier.example/news/opinion-poll-on-bridge',
    'Opinion polls fall',
    false,
  ],
  [[], 'https://opinion.example/bridge', 'The bridge', false],
  [['Community', 'Columbus'], null, 'A comment on the bridge', false],
])('%j %s “%s”', (sections, address, headline, is) => {
  expect(isOpinion(sections, address, headline)).toBe(is);
});
