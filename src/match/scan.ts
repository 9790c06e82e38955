import { Judge } from './judge.ts';
import type { Matcher } from './matcher.ts';
import { search } from './search.ts';
import type { Candidate, ScanOptions } from './types.ts';

/**
 * Finds where names of the matcher's indexes stand in a text as whole ones: what `search` finds, judged by the words beside
 * it. A name that is part of a longer one gives way to the next shorter one.
 */
export function scan(matcher: Matcher, text: string, options: ScanOptions = {}): Candidate[] {
  const { language = null } = options;
  return search(matcher, text, options, (tokens, startsName) => new Judge(tokens, language, startsName));
}
