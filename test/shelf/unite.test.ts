import { expect, test } from 'vitest';
import type { Fit } from '../../src/match/types.ts';
import { unite } from '../../src/shelf/unite.ts';

const option = (card: string, fit?: Fit) => ({
  card,
  deck: card.split('#')[0]!,
  unsure: false,
  everyday: false,
  ...(fit ? { fit } : {}),
});

test('of the names of one deck for one card the better fit counts', () => {
  const left: Fit = { kind: -1, short: true, asWritten: false, ownLanguage: false };
  const right: Fit = { kind: 1, short: false, asWritten: true, ownLanguage: true };
  const options = [option('a#x', left), option('a#y', right), option('b#z', left)];
  const [united] = unite([{ start: 0, end: 3, options }], (card) => (card === 'a#y' ? 'a#x' : card));
  expect(united).toEqual({
    start: 0,
    end: 3,
    options: [
      option('a#x', { kind: 1, short: true, asWritten: true, ownLanguage: true }),
      option('b#z', left),
    ],
  });
});

test('without a fit there is none', () => {
  const candidate = { start: 0, end: 3, options: [option('a#x')] };
  expect(unite([candidate], (card) => card)).toEqual([candidate]);
});
