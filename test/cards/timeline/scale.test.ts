import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  moved,
  placeIn,
  type Stretch,
  showing,
  stretchOf,
  ticksOf,
  zoomed,
} from '../../../src/cards/timeline/scale.ts';

const anyStretch = fc
  .tuple(fc.integer({ min: -200_000, max: 200_000 }), fc.integer({ min: 20, max: 100_000 }))
  .map(([from, length]): Stretch => ({ from, to: from + length }));
const isInside = (inner: Stretch, outer: Stretch) => inner.from >= outer.from && inner.to <= outer.to;

describe('a stretch', () => {
  it.each([
    ['1970-01-01', { from: 0, to: 0 }],
    ['1970-02', { from: 31, to: 58 }],
    ['1971', { from: 365, to: 729 }],
    ['1970-01-02/1970-02', { from: 1, to: 58 }],
    ['1969-12-31', { from: -1, to: -1 }],
  ])('of %s', (date, stretch) => expect(stretchOf(date)).toEqual(stretch));

  it('begins at 0 and ends at 1', () => {
    expect(placeIn({ from: 10, to: 19 }, 10)).toBe(0);
    expect(placeIn({ from: 10, to: 19 }, 20)).toBe(1);
  });

  it('zooms and moves only inside the whole', () => {
    const change = fc.record({
      factor: fc.double({ min: 0.01, max: 100, noNaN: true }),
      centre: fc.double({ min: 0, max: 1, noNaN: true }),
      days: fc.integer({ min: -300_000, max: 300_000 }),
    });
    fc.assert(
      fc.property(anyStretch, fc.array(change, { maxLength: 8 }), (whole, changes) => {
        let view = whole;
        for (const { factor, centre, days } of changes) {
          view = zoomed(view, whole, factor, centre);
          expect(isInside(view, whole)).toBe(true);
          const length = view.to - view.from;
          view = moved(view, whole, days);
          expect(isInside(view, whole)).toBe(true);
          expect(view.to - view.from).toBe(length);
        }
      }),
    );
  });

  it('zooms around the day that the pointer is on', () => {
    const view = zoomed({ from: 0, to: 999 }, { from: 0, to: 999 }, 0.5, 0.3);
    expect(view).toEqual({ from: 150, to: 649 });
    expect(placeIn(view, 300)).toBeCloseTo(0.3);
  });

  it('moves just as far as shows another', () => {
    const whole = { from: 0, to: 999 };
    expect(showing({ from: 100, to: 199 }, whole, { from: 150, to: 160 })).toEqual({ from: 100, to: 199 });
    expect(showing({ from: 100, to: 199 }, whole, { from: 50, to: 60 })).toEqual({ from: 50, to: 149 });
    expect(showing({ from: 100, to: 199 }, whole, { from: 230, to: 240 })).toEqual({ from: 141, to: 240 });
    expect(showing({ from: 100, to: 199 }, whole, { from: 300, to: 900 })).toEqual({ from: 300, to: 399 });
  });
});

describe('ticks', () => {
  const dates = (date: string, most: number) => ticksOf(stretchOf(date), most).map((tick) => tick.date);

  it.each([
    ['2021-01/2021-12', 5, ['2021-01', '2021-04', '2021-07', '2021-10']],
    ['2019/2022', 5, ['2019', '2020', '2021', '2022']],
    ['1990/2021', 5, ['1990', '2000', '2010', '2020']],
    ['2021-09-01/2021-09-04', 5, ['2021-09-01', '2021-09-02', '2021-09-03', '2021-09-04']],
    ['0800/2100', 3, ['1000', '1500', '2000']],
  ])('of %s, at most %i', (date, most, expected) => expect(dates(date, most)).toEqual(expected));

  it('are few, inside, in order and at the first day of their date', () => {
    fc.assert(
      fc.property(anyStretch, fc.integer({ min: 2, max: 12 }), (view, most) => {
        const ticks = ticksOf(view, most);
        expect(ticks.length).toBeLessThanOrEqual(most + 1);
        ticks.forEach(({ at, date }, i) => {
          expect(at).toBeGreaterThanOrEqual(view.from);
          expect(at).toBeLessThanOrEqual(view.to);
          expect(stretchOf(date).from).toBe(at);
          if (i > 0) expect(at).toBeGreaterThan(ticks[i - 1]!.at);
        });
      }),
    );
  });
});
