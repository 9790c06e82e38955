import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didYouMean } from '../../src/deck/suggest.ts';

/** Optimal string alignment distance, straight from its recurrence. */
function slips(a: string, b: string): number {
  const rows: number[][] = [];
  for (let i = 0; i <= a.length; i++) {
    rows.push([]);
    for (let j = 0; j <= b.length; j++) {
      const options = i === 0 ? [j] : j === 0 ? [i] : [rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1];
      if (i > 0 && j > 0) options.push(rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        options.push(rows[i - 2]![j - 2]! + 1);
      rows[i]!.push(Math.min(...options));
    }
  }
  return rows[a.length]![b.length]!;
}

describe('didYouMean', () => {
  it.each([
    ['kovn', ['minsk', 'kovin'], ' Did you mean #kovin?'],
    ['Kovin', ['kovin'], ' Did you mean #kovin?'],
    ['abuot', ['about', 'abut'], ' Did you mean #about?'],
    ['x', ['why'], ''],
    ['', [], ''],
  ])('%s', (word, candidates, expected) => {
    expect(didYouMean(word, candidates, '#')).toBe(expected);
  });

  it('finds the first of the nearest, as the plain recurrence does', { timeout: 120_000 }, () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 16 });
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 8 }), (word, candidates) => {
        const most = Math.min(3, Math.max(1, Math.floor(word.length / 4)));
        const least = Math.min(most + 1, ...candidates.map((each) => slips(word, each)));
        const nearest = candidates.find((each) => slips(word, each) === least);
        expect(didYouMean(word, candidates)).toBe(least > most ? '' : ` Did you mean ${nearest}?`);
      }),
      { numRuns: 2_000 },
    );
  });
});
