import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/keep/edits.ts';
import { contextOf, type Row, rowsOf, withEdit } from '../../../src/screens/review/rows.ts';
import { article, compiled } from '../../keep/data.ts';

const [first, second] = compiled.facts.map(({ quote }) => quote.exact) as [string, string];
const short = (row: Row) => (row.type === 'card' ? row.entity.title : `- ${row.fact.quote.exact}`);

describe('the lines of a review', () => {
  it('are each card with its facts, those without any last', () => {
    expect(rowsOf(compiled, []).map(short)).toEqual([
      'Anna Roth',
      '- She is mayor of Kovin.',
      'Kovin',
      '- It has a bridge, Roth said.',
      'Peter Lind',
    ]);
  });

  it('still show what is dropped', () => {
    const rows = rowsOf(compiled, [{ type: 'drop', fact: first }]);
    expect(rows.map(short)).toContain('- She is mayor of Kovin.');
    expect(rows[1]).toMatchObject({ dropped: true });
    expect(rows[0]).toMatchObject({ facts: 0, doubtful: 0 });
  });

  it('count what stands on each card, under it and under others, and what is set aside', () => {
    const counts = (...edits: readonly Edit[]) =>
      rowsOf(compiled, edits).flatMap((row) =>
        row.type === 'card' ? [`${row.entity.title} ${row.facts} ${row.elsewhere} ${row.doubtful}`] : [],
      );
    expect(counts()).toEqual(['Anna Roth 0 1 1', 'Kovin 1 0 0', 'Peter Lind 0 1 0']);
    expect(counts({ type: 'keep', fact: first })).toEqual([
      'Anna Roth 1 1 0',
      'Kovin 1 1 0',
      'Peter Lind 0 1 0',
    ]);
    expect(counts({ type: 'drop', fact: second })).toEqual([
      'Anna Roth 0 0 1',
      'Kovin 0 0 0',
      'Peter Lind 0 0 0',
    ]);
  });
});

describe('keeping', () => {
  it('takes a dropping back', () => {
    const dropped = withEdit([], { type: 'drop', fact: first });
    expect(withEdit(dropped, { type: 'keep', fact: first })).toEqual([]);
  });

  it('is an edit of its own where nothing was dropped', () => {
    expect(withEdit([], { type: 'keep', fact: first })).toEqual([{ type: 'keep', fact: first }]);
  });
});

it('a fact stands in its paragraph', () => {
  expect(contextOf(article, compiled.facts[1]!)).toEqual([
    'She is mayor of Kovin. ',
    'It has a bridge, Roth said.',
    ' Lind was there.',
  ]);
});
