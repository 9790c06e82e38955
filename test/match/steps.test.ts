import { expect, it } from 'vitest';
import { compileIndex, compileInSteps } from '../../src/match/index/compile.ts';
import { deckOf } from './decks.ts';

/** More cards than a step takes. */
const named = deckOf(
  Array.from({ length: 5_000 }, (_, n) => `Town ${n}`),
  'towns',
);

it('building in steps gives the same bytes, and tells how far it is', async () => {
  const told: number[] = [];
  let pauses = 0;
  const bytes = await compileInSteps(named, {
    pause: async () => pauses++,
    progress: (done) => told.push(done),
  });
  expect(new Uint8Array(bytes)).toEqual(new Uint8Array(compileIndex(named)));
  expect(told.length).toBeGreaterThan(5);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.every((done) => done >= 0 && done <= 1)).toBe(true);
  expect(pauses).toBe(told.length);
});

it('building ends where it is aborted, with the signal’s reason', async () => {
  const end = new AbortController();
  const building = compileInSteps(named, {
    pause: async () => end.abort(new Error('enough')),
    signal: end.signal,
  });
  await expect(building).rejects.toThrow('enough');
});
