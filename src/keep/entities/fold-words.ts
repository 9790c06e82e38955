import { keyOf } from './spans/words.ts';

/** The keys of a list of words parted by white space. */
export function words(list: string): Set<string> {
  const keys = keyOf(list);
  return new Set(keys === '' ? [] : keys.split(' '));
}
