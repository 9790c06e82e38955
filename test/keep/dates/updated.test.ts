import { expect, it } from 'vitest';
import { compileArticle } from '../../../src/keep/compile.ts';
import { articleOf } from '../stand-in.ts';

/** The date that the one fact of an article of Monday, 13 May 2024 is about, when its second paragraph was written, or it was changed, then. */
function dateOf(sentence: string, dates: { day?: string; updated?: string }) {
  const text = { text: sentence, role: 'text', ...(dates.day && { day: dates.day }) } as const;
  const options = { published: '2024-05-13', ...(dates.updated && { updated: dates.updated }) };
  const { facts } = compileArticle(articleOf(['The bridge at Kovin', text], options), []);
  return facts.map(({ about, due }) => about?.date ?? due?.date);
}

it.each<[string, { day?: string; updated?: string }, string]>([
  // A weekday that lies between is meant, not that of the week before.
  ['Anna Roth opened the Kovin Bridge on Wednesday.', {}, '2024-05-08'],
  ['Anna Roth opened the Kovin Bridge on Wednesday.', { updated: '2024-05-15' }, '2024-05-15'],
  ['Anna Roth opened the Kovin Bridge on Thursday.', { updated: '2024-05-15' }, '2024-05-09'],
  ['Anna Roth opened the Kovin Bridge on Monday.', { updated: '2024-05-15' }, '2024-05-13'],
  ['Anna Roth opened the Kovin Bridge yesterday.', { updated: '2024-05-15' }, '2024-05-12'],
  ['Anna Roth will open the Kovin Bridge on Wednesday.', { updated: '2024-05-15' }, '2024-05-15'],
  // What was written on a day of its own counts from there.
  ['Anna Roth opened the Kovin Bridge yesterday.', { day: '2024-05-15' }, '2024-05-14'],
  [
    'Anna Roth opened the Kovin Bridge on Wednesday.',
    { day: '2024-05-14', updated: '2024-05-15' },
    '2024-05-08',
  ],
])('%s %j', (sentence, dates, date) => {
  expect(dateOf(sentence, dates)).toEqual([date]);
});
