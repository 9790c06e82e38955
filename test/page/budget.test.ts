import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBudget, firstRest } from '../../src/page/budget.ts';

describe('the budget', () => {
  it('lets a page that rests be read at once', () => {
    let time = 0;
    const budget = createBudget(() => time);
    for (let n = 0; n < 100; n++) {
      budget.spend(100);
      expect(budget.wait()).toBe(0);
      time += 10_000;
    }
  });

  it('holds a page that always changes to 2 % of a core, however long its passes take', () => {
    const passes = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 200, maxLength: 400 });
    fc.assert(
      fc.property(passes, (costs) => {
        let time = 0;
        const budget = createBudget(() => time);
        let spent = 0;
        for (const cost of costs) {
          time += cost;
          spent += cost;
          budget.spend(cost);
          time += budget.wait();
        }
        // What may be done in advance, and the share of the time since.
        expect(spent).toBeLessThanOrEqual(300 + 0.02 * time + 1);
      }),
    );
  });

  it('forgives when it is cleared', () => {
    const budget = createBudget(() => 0);
    budget.spend(5_000);
    expect(budget.wait()).toBeGreaterThan(100_000);
    budget.clear();
    expect(budget.wait()).toBe(0);
  });
});

describe('waits of the first reading', () => {
  it('grow with the wait before and with the work of a look, within bounds', () => {
    expect([firstRest(0, 1), firstRest(0, 100), firstRest(250, 1), firstRest(1_500, 1)]).toEqual([
      250, 500, 500, 2_000,
    ]);
  });
});
