import { describe, expect, it } from 'vitest';
import type { FrameReport } from '../../src/browser/messages.ts';
import { mergeFrames, placeOf } from '../../src/screens/page-list.ts';

const report = (...cards: [string, number][]): FrameReport => ({
  cards: cards.map(([card, count]) => ({ card, title: card, count })),
  settled: true,
  host: 'news.example',
});

describe('mergeFrames', () => {
  it('sums a card over frames, the top frame first, in page order', () => {
    const frames = new Map([
      [9, report(['b', 1], ['c', 1])],
      [0, report(['a', 2], ['b', 3])],
    ]);
    expect(mergeFrames(frames).map(({ card, count }) => [card, count])).toEqual([
      ['a', 2],
      ['b', 4],
      ['c', 1],
    ]);
  });
});

describe('placeOf', () => {
  const [line] = mergeFrames(
    new Map([
      [0, report(['a', 2])],
      [5, report(['a', 0])],
      [7, report(['a', 1])],
    ]),
  );
  it.each([
    [0, { frame: 0, n: 0 }],
    [1, { frame: 0, n: 1 }],
    [2, { frame: 7, n: 0 }],
    [3, { frame: 0, n: 0 }],
  ])('mention %i', (n, place) => expect(placeOf(line!, n)).toEqual(place));

  it('of none is none', () => {
    expect(placeOf({ card: 'a', title: 'a', count: 0, places: [] }, 0)).toBeNull();
  });
});
