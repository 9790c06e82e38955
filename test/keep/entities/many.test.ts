import { expect, it } from 'vitest';
import { entitiesIn } from './found.ts';

const PARTS = 'ka lo mi ra te vo ni su be do'.split(' ');
/** A word for each number under a thousand, with a capital. */
function wordOf(n: number): string {
  const word = [n % 10, Math.floor(n / 10) % 10, Math.floor(n / 100)].map((at) => PARTS[at]).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Processor time in ms to find a thousand people, and how many were found. */
function timeFor(surnameOf: (n: number) => string): { found: number; time: number } {
  const lines = Array.from({ length: 1000 }, (_, n) => `${wordOf(n)}n ${surnameOf(n)}, the mayor of Kovin.`);
  const before = process.cpuUsage();
  const { entities } = entitiesIn(lines.join(' ¶ '));
  const { user } = process.cpuUsage(before);
  return { found: entities.filter(({ kind }) => kind === 'person').length, time: user / 1000 };
}

it('a thousand people of one surname take hardly longer than as many of a thousand', () => {
  entitiesIn('Anna Roth, the mayor of Kovin, spoke.');
  const different = timeFor((n) => `${wordOf(999 - n)}s`);
  const same = timeFor(() => 'Lind');
  expect([different.found, same.found]).toEqual([1000, 1000]);
  expect(same.time / different.time).toBeLessThan(3);
});
