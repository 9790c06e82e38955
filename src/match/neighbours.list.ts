import { foldName } from './folding.ts';

/** A list of words, folded as the rules about neighbours ask it. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/).map(foldName));
}
