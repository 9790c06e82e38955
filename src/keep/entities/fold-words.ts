import { fold } from '../../deck/fold.ts';

/** A list of words parted by white space, folded. */
export function words(list: string): Set<string> {
  return new Set(fold(list).trim().split(/\s+/).filter(Boolean));
}
