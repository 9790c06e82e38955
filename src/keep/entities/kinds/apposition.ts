// What is apposed to a name tells its kind.

import type { Lexicon } from '../lexicon.ts';
import type { Word } from '../spans/words.ts';
import type { Evidence } from './kinds.ts';

/** Pronouns that stand behind persons. */
export const WHO: ReadonlySet<string> = new Set(['who', 'whose', 'quien', 'quienes']);

/** What stands behind a comma: “, 45,”, “, who …”, “, a town in …”, “, the president of …”. */
export function apposition(words: readonly Word[], to: number, lexicon: Lexicon): Evidence[] {
  const first = words[to]!;
  if (first.form === 'digits' && /^\d\d$/.test(first.text) && /^,/.test(words[to + 1]?.gap ?? ''))
    return [{ kind: 'person', weight: 4, by: 'apposition' }];
  // Of bodies too is said: “, whose contract”.
  if (WHO.has(first.key)) return [{ kind: 'person', weight: first.key === 'whose' ? 1 : 3, by: 'who' }];
  if (!lexicon.articles.has(first.key) && !lexicon.roles.has(first.key)) return [];
  for (let at = to; at < Math.min(words.length, to + 6); at += 1) {
    const { key, gap, form } = words[at]!;
    if (at > to && /[,.;:]/.test(gap)) break;
    if (at > to && WHO.has(key)) return [{ kind: 'person', weight: 3, by: 'who' }];
    if (at > to && (lexicon.links.has(key) || lexicon.into.has(key) || lexicon.clause.has(key))) break;
    const next = words[at + 1];
    const isHead =
      next?.gap !== ' ' ||
      lexicon.links.has(next.key) ||
      lexicon.into.has(next.key) ||
      lexicon.clause.has(next.key);
    if (!isHead || (form !== 'small' && !lexicon.nounCapitals)) continue;
    if (words[at]!.cut === 'possessive') continue;
    if (lexicon.roles.has(key)) return [{ kind: 'person', weight: 4, by: 'apposition' }];
    const kind = lexicon.types.get(key);
    if (kind) return [{ kind, weight: 3, by: 'apposition' }];
  }
  return [];
}
