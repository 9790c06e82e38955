import { keyOf } from './words.ts';

/** The keys of a list of words parted by white space. */
export function words(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/).filter(Boolean).map(keyOf));
}
