import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/keep/edits.ts';
import {
  contextOf,
  passedAfter,
  type Row,
  rowsOf,
  withEdit,
  withoutLast,
} from '../../../src/screens/review/rows.ts';
import { article, compiled } from '../../keep/data.ts';

const [first, second] = compiled.facts.map(({ quote }) => quote.exact) as [string, string];
const short = (row: Row) => (row.type === 'card' ? row.entity.title : `- ${row.fact.quote.exact}`);
const keptRows = (edits: readonly Edit[]) => rowsOf(compiled, edits).kept;

describe('the lines of a review', () => {
  it('are each card with its facts, those without any last', () => {
    expect(keptRows([]).map(short)).toEqual([
      'Anna Roth',
      '- She is mayor of Kovin.',
      'Kovin',
      '- It has a bridge, Roth said.',
      'Peter Lind',
    ]);
  });

  it('end with what became no fact, each paragraph once by its number', () => {
    const again = { ...compiled.passed[0]!, quote: { exact: 'It was late.', prefix: '', suffix: '' } };
    const next = { ...again, sentence: { ...again.sentence, paragraph: 3 } };
    const { passed } = rowsOf({ ...compiled, passed: [...compiled.passed, again, next] }, []);
    expect(passed.map((row) => [short(row), row.isFirst])).toEqual([
      ['- Lind was there.', true],
      ['- It was late.', false],
      ['- It was late.', true],
    ]);
  });

  it('lead from a fact to what was passed over behind it', () => {
    const { kept, passed } = rowsOf(compiled, []);
    const early = {
      ...passed[0]!,
      fact: { ...passed[0]!.fact, sentence: { ...passed[0]!.fact.sentence, paragraph: 1 } },
    };
    const fact = kept.find(({ type }) => type === 'fact');
    expect(passedAfter(fact, [early, ...passed])).toBe(1);
    expect(passedAfter(fact, [early])).toBe(0);
    expect(passedAfter(kept[0], [early, ...passed])).toBe(0);
  });

  it('still show what is dropped', () => {
    const rows = keptRows([{ type: 'drop', fact: first }]);
    expect(rows.map(short)).toContain('- She is mayor of Kovin.');
    expect(rows[1]).toMatchObject({ dropped: true });
    expect(rows[0]).toMatchObject({ facts: 0, doubtful: 0 });
  });

  it('count what stands on each card, under it and under others, and what is set aside', () => {
    const counts = (...edits: readonly Edit[]) =>
      keptRows(edits).flatMap((row) =>
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

describe('taking back', () => {
  const card = { type: 'card', title: 'East Line', kind: 'plan', language: 'en' } as const;
  const add = { type: 'add', fact: first, to: 'east-line' } as const;
  const date = { date: '2026', inferred: false };
  const about = { type: 'date', fact: first, which: 'about', date: null } as const;
  const due = { type: 'date', fact: first, which: 'due', date } as const;
  const keep = { type: 'keep', fact: second } as const;
  it.each<[string, readonly Edit[], readonly Edit[]]>([
    ['takes one edit', [keep, add], [keep]],
    ['takes a new card with its fact', [keep, card, add], [keep]],
    ['leaves a card that another fact stands on', [card, add, { ...add, to: 'kovin' }], [card, add]],
    ['takes both edits of a time', [keep, about, due], [keep]],
    ['leaves the time of another fact', [{ ...about, fact: second }, due], [{ ...about, fact: second }]],
    ['takes nothing from nothing', [], []],
  ])('%s', (_, edits, rest) => expect(withoutLast(edits)).toEqual(rest));
});

it('a fact stands in its paragraph', () => {
  expect(contextOf(article, compiled.facts[1]!)).toEqual([
    'She is mayor of Kovin. ',
    'It has a bridge, Roth said.',
    ' Lind was there.',
  ]);
});
