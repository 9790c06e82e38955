// Lists of who speaks.
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { startOfPhrase } from './extent.ts';
import { hasVerb, type Phrase } from './phrases.ts';

/** English “*Members Anna Roth,* Peter Lind and Maria Koch said”: the list that a phrase ends; the phrase itself where it ends none. */
export function wholeList(tokens: readonly Token[], phrase: Phrase, words: FactWords): Phrase {
  const { from, to } = phrase;
  const isPerson = (at: number) => tokens[at]?.entity?.kind === 'person';
  if (words.inverts || !tokens.slice(from, to).some(({ lower }) => words.and.has(lower))) return phrase;
  let start = from;
  while (tokens[start - 1]?.lower === ',' && isPerson(start - 2) && isPerson(start)) {
    const first = startOfPhrase(tokens, start - 1, words);
    const item = tokens.slice(first, start);
    if (hasVerb(tokens, first, start - 1, words) || item.some(({ lower }) => words.prepositions.has(lower)))
      break;
    start = first;
  }
  return start === from ? phrase : { ...phrase, from: start, entity: null };
}
