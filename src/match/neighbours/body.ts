// Names that a small word joins to what tells them apart: State Union of Serbia, San José de Ocoa.
import { foldName } from '../text/folding.ts';
import * as data from './neighbours.data.ts';
import { hasSpace, lettersAt } from './words.ts';

/** Whether the name at [start, end) of a text is a body’s that “of Somewhere” turns into another one. */
export function isBody(text: string, start: number, end: number): boolean {
  if (!hasSpace(text, start, end)) return false;
  const name = foldName(text.slice(start, end));
  return (
    data.BODIES.has(name.slice(name.lastIndexOf(' ') + 1)) ||
    data.FIRST_BODIES.has(name.slice(0, name.indexOf(' ')))
  );
}

/** Whether many towns have the name at [start, end) of a text. */
export function isShared(text: string, start: number, end: number): boolean {
  const first = lettersAt(text, start);
  if (!first) return false;
  return first.end === end ? data.SHARED.has(first.folded) : data.SHARED_FIRST.has(first.folded);
}
