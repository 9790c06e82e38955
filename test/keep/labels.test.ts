import { describe, expect, it } from 'vitest';
import { dateProblem } from '../../src/deck/dates.ts';
import { allLabels, bodyLabels, labelledArticle } from './labels.ts';

const KINDS = ['person', 'place', 'organisation', 'event', 'agreement', 'plan'];
const MODES = ['direct', 'indirect', 'according-to'];
const VERDICTS = ['good', 'weak', 'wrong'];
const all = allLabels();

it('are enough, and half of them are held out', () => {
  expect(all.length).toBeGreaterThanOrEqual(24);
  expect(all.filter(({ split }) => split === 'held').length * 2).toBeGreaterThanOrEqual(all.length);
  const bodies = Object.values(bodyLabels());
  expect(bodies.filter(({ split }) => split === 'held').length * 2).toBeGreaterThanOrEqual(bodies.length);
});

// Articles of the shared folder are looked at where GLOSS_SHARED is set.
describe.each(all)('$name', { timeout: 60_000 }, (labels) => {
  const { entities, said, dates, judged } = labels;

  it('says what labels can say', () => {
    expect((entities ?? []).filter(([kind]) => !KINDS.includes(kind))).toEqual([]);
    expect(said.filter(([mode, , ...speakers]) => !MODES.includes(mode) || speakers.length === 0)).toEqual(
      [],
    );
    expect(judged.filter(([verdict]) => !VERDICTS.includes(verdict))).toEqual([]);
    const all = dates.flatMap(([, ...one]) => one);
    expect(all.filter((date) => date !== null && dateProblem(date) !== null)).toEqual([]);
  });

  it('is about what stands in the article', (context) => {
    const article = labelledArticle(labels, process.env.GLOSS_SHARED);
    if (article === null) return context.skip('GLOSS_SHARED is not set');
    const text = [...article.paragraphs.map((paragraph) => paragraph.text), ...article.captions].join('\n');
    const anchors = [
      ...said.map(([, anchor]) => anchor),
      ...dates.map(([anchor]) => anchor),
      ...judged.map(([, anchor]) => anchor),
    ];
    expect(anchors.filter((anchor) => !text.includes(anchor))).toEqual([]);
  });
});
