// Names to search for and texts to search: real ones from the folder that GLOSS_SHARED names, else made-up ones.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readHtml } from '../../src/cli/html.ts';
import { nameProblem } from '../../src/deck/names.ts';

const shared = process.env.GLOSS_SHARED;

/** Texts of some 130 pages. */
export function textsToSearch(): string[] {
  if (!shared) return madeUpTexts(namesToFind(MADE_UP.length));
  const folder = join(shared, 'data/pages');
  const files = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return files.map((name) => readHtml(readFileSync(join(folder, name)), name).blocks.join('\n\n'));
}

/** Lines of an article in English, put together from those of our own that tests keep. */
export function articleLines(): string[] {
  const folder = fileURLToPath(new URL('../keep/articles', import.meta.url));
  const english = /^(council|court|cup|ferry|glacier|islands|keeper|obituary|opinion)-.*\.txt$/;
  const files = readdirSync(folder).filter((name) => english.test(name));
  const texts = files.map((name) => readFileSync(join(folder, name), 'utf8'));
  return texts.flatMap((text) => text.split('\n').filter((line) => line.trim() !== ''));
}

/** Real names as far as there are any, mixed by a fixed seed, then made-up ones of the same words. */
export function namesToFind(count: number): string[] {
  if (!shared) console.log('GLOSS_SHARED is not set: names and texts are made up.');
  const real = shared ? readFileSync(join(shared, 'data/names.txt'), 'utf8').split('\n') : MADE_UP;
  const names = new Set(real.map((name) => name.trim()).filter((name) => nameProblem(name) === null));
  const words = [...new Set([...names].flatMap((name) => name.split(' ')))];
  const next = numbers();
  const mixed = [...names].map((name) => [next(), name] as const).sort((a, b) => a[0] - b[0]);
  const all = new Set(mixed.map(([, name]) => name));
  const word = () => words[Math.floor(next() * words.length)]!;
  while (all.size < count) all.add(`${word()} ${word()}${next() < 0.3 ? ` ${word()}` : ''}`);
  return [...all].filter((name) => nameProblem(name) === null).slice(0, count);
}

const SYLLABLES = 'ba do ka lem mar nor pi ros sa tin ur vel wi zor an el'.split(' ');
const MADE_UP = Array.from({ length: 4096 }, (_, i) => {
  const part = (n: number) => SYLLABLES[n & 15]!;
  const word = part(i) + part(i >> 4) + part(i >> 8);
  return word.charAt(0).toUpperCase() + word.slice(1);
});

function madeUpTexts(names: readonly string[]): string[] {
  const next = numbers();
  const word = () =>
    next() < 0.05 ? names[Math.floor(next() * names.length)]! : SYLLABLES[Math.floor(next() * 16)]!;
  return Array.from({ length: 100 }, () => Array.from({ length: 3000 }, word).join(' '));
}

/** The same numbers from 0 to 1 in every run: a linear congruential generator (Numerical Recipes). */
function numbers(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
