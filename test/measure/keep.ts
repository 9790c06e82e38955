// How well articles are kept: the labels of test/keep/ against what the compiler gives. Misses are listed for `dev`
// articles only; of the `held` ones the sums are all that anybody sees.
import { compileArticle } from '../../src/keep/compile.ts';
import { allLabels, labelledArticle } from '../keep/labels.ts';
import { measureBodies } from './bodies.ts';
import { type Counts, scoreArticle } from './keep-score.ts';

const SPLITS = ['dev', 'held'] as const;

/** What the issue asks for, in percent; null: nothing. */
const AIMS: Readonly<Record<keyof Counts, string>> = {
  entities: '70',
  cards: '–',
  kinds: '90',
  direct: '93',
  indirect: '88',
  said: '–',
  datesFound: '94',
  datesRight: '95',
  good: '75',
  weak: '–',
  wrong: '≤ 5',
  unjudged: '–',
};
const NAMES: Readonly<Record<keyof Counts, string>> = {
  entities: 'entities, exact F1',
  cards: 'the same, of those with facts',
  kinds: 'kinds right',
  direct: 'speaker right, direct',
  indirect: 'speaker right, indirect',
  said: 'statements of speakers kept',
  datesFound: 'dates found',
  datesRight: 'dates right',
  good: 'facts good',
  weak: 'facts weak',
  wrong: 'facts wrong',
  unjudged: 'facts unjudged, of all',
};

/** Prints the scores of keeping; with `list` every miss in articles that may be looked at. */
export function measureKeep({ shared, list }: { shared: string; list: boolean }): void {
  const scores = allLabels().flatMap((labels) => {
    const article = labelledArticle(labels, shared);
    if (article === null) return [];
    return [{ labels, ...scoreArticle(labels, article, compileArticle(article, [])) }];
  });
  console.log(`${'%'.padEnd(34)}${'aim'.padStart(6)}${SPLITS.map((split) => split.padStart(18)).join('')}`);
  for (const name of Object.keys(NAMES) as (keyof Counts)[]) {
    const columns = SPLITS.map((split) => {
      const counts = scores.filter(({ labels }) => labels.split === split).map(({ counts }) => counts[name]);
      const of = counts.reduce((sum, count) => sum + count.of, 0);
      const right = counts.reduce((sum, count) => sum + count.right, 0);
      return `${of === 0 ? '–' : ((100 * right) / of).toFixed(1)} (${right}/${of})`.padStart(18);
    });
    console.log(`${NAMES[name].padEnd(34)}${AIMS[name].padStart(6)}${columns.join('')}`);
  }
  measureBodies({ shared, list });
  if (!list) return;
  for (const { labels, misses } of scores.filter((score) => score.labels.split === 'dev')) {
    console.log(`\n${labels.name}`);
    for (const miss of misses) console.log(`  ${miss}`);
  }
}
