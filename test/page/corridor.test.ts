import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  approach,
  distanceTo,
  inCorridor,
  type Point,
  type Rect,
  STEP,
  setOut,
  TOLERANCE,
} from '../../src/page/corridor.ts';

const box = (left: number, top: number, right: number, bottom: number): Rect => ({
  left,
  top,
  right,
  bottom,
});
const point = (x: number, y: number): Point => ({ x, y });

/** A card below and to the right of where the pointer sets out. */
const FROM = point(100, 100);
const CARD = box(100, 200, 460, 400);

describe('inCorridor', () => {
  const cases: readonly [what: string, at: Point, boxes: readonly Rect[], inside: boolean][] = [
    ['where it set out', FROM, [CARD], true],
    ['straight toward the card', point(100, 150), [CARD], true],
    ['aslant toward its far corner', point(275, 150), [CARD], true],
    ['at its near edge', point(300, 200), [CARD], true],
    ['in it', point(300, 300), [CARD], true],
    ['beside the near side, within tolerance', point(100 - TOLERANCE, 150), [CARD], true],
    ['beside the near side, beyond tolerance', point(100 - TOLERANCE - 1, 150), [CARD], false],
    ['beyond the far side', point(320, 150), [CARD], false],
    ['away from the card', point(100, 100 - TOLERANCE - 1), [CARD], false],
    ['past the card', point(300, 400 + TOLERANCE + 1), [CARD], false],
    ['no box, no corridor', FROM, [], false],
    [
      'toward the second line of a wrapped mark',
      point(60, 110),
      [box(300, 90, 400, 110), box(20, 115, 80, 135)],
      true,
    ],
    [
      'between the lines, toward neither',
      point(60, 150),
      [box(300, 90, 400, 110), box(20, 115, 80, 135)],
      false,
    ],
    ['toward a card above', point(150, 50), [box(100, -200, 460, 0)], true],
    ['toward a card on the left', point(50, 100), [box(-400, 80, 0, 300)], true],
    ['toward a box without size', point(150, 150), [box(200, 200, 200, 200)], true],
  ];
  it.each(cases)('%s', (_, at, boxes, inside) => {
    expect(inCorridor(FROM, boxes, at)).toBe(inside);
  });

  it('is what the box sweeps while it shrinks into the point', () => {
    const number = fc.integer({ min: -300, max: 300 });
    const aBox = fc
      .tuple(number, number, fc.nat(200), fc.nat(200))
      .map(([left, top, width, height]) => box(left, top, left + width, top + height));
    const aPoint = fc.record({ x: number, y: number });
    fc.assert(
      fc.property(aPoint, aBox, aPoint, (from, target, at) => {
        const inside = inCorridor(from, [target], at);
        // Every size tried proves a point inside; the sizes lie at most 2 px apart, so 2 px more prove it outside.
        if (sweeps(from, target, at, TOLERANCE - 1e-6)) expect(inside).toBe(true);
        if (!sweeps(from, target, at, TOLERANCE + 2)) expect(inside).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

/** Naive oracle: some of 500 sizes of the box, each wider by `margin`, holds the point. */
function sweeps(from: Point, target: Rect, at: Point, margin: number): boolean {
  return Array.from({ length: 501 }, (_, i) => i / 500).some((size) => {
    const x = (side: number) => from.x + size * (side - from.x);
    const y = (side: number) => from.y + size * (side - from.y);
    return (
      at.x >= x(target.left) - margin &&
      at.x <= x(target.right) + margin &&
      at.y >= y(target.top) - margin &&
      at.y <= y(target.bottom) + margin
    );
  });
}

describe('distanceTo', () => {
  const cases: readonly [what: string, at: Point, boxes: readonly Rect[], distance: number][] = [
    ['inside', point(200, 300), [CARD], 0],
    ['on the edge', point(100, 300), [CARD], 0],
    ['above', point(200, 150), [CARD], 50],
    ['off a corner', point(70, 160), [CARD], 50],
    ['the nearest of two', point(0, 0), [CARD, box(10, 0, 20, 5)], 10],
    ['of none', point(0, 0), [], Number.POSITIVE_INFINITY],
  ];
  it.each(cases)('%s', (_, at, boxes, distance) => {
    expect(distanceTo(boxes, at)).toBe(distance);
  });
});

describe('approach', () => {
  /** Whether each of the points in turn was a step. */
  const steps = (...way: Point[]) => {
    let trip = setOut(FROM);
    return way.map((at) => {
      const onward = approach(trip, [CARD], at);
      trip = onward ?? trip;
      return onward !== null;
    });
  };

  it('counts what comes nearer', () => {
    expect(steps(point(100, 120), point(110, 150), point(150, 190))).toEqual([true, true, true]);
  });
  it('counts neither standing still nor trembling nor going back', () => {
    expect(steps(point(100, 120), point(100, 120), point(102, 120 + STEP / 2), point(100, 110))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
  it('adds up small steps', () => {
    expect(steps(point(100, 120), point(100, 120 + STEP * 0.6), point(100, 120 + STEP * 1.2))).toEqual([
      true,
      false,
      true,
    ]);
  });
  it('counts nothing beside the way', () => {
    expect(steps(point(100, 120), point(20, 180))).toEqual([true, false]);
  });
  it('counts going forth and back once', () => {
    expect(steps(point(100, 150), point(100, 110), point(100, 150), point(100, 160))).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});
