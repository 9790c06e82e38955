// What of a sentence is its main clause.
import { hasVerb, isPersonal } from './phrases.ts';
import type { Token } from './tokens.ts';
import type { FactWords } from './words.ts';

/** “When Roth came, …”: where the clause begins that does not depend; -1: the first one does not. */
export function mainClause(tokens: readonly Token[], first: number, words: FactWords): number {
  if (tokens[first]!.type !== 'word' || !words.because.has(tokens[first]!.lower)) return -1;
  const comma = tokens.findIndex(({ lower }, i) => i > first + 1 && lower === ',');
  if (comma === -1 || !hasVerb(tokens, first + 1, comma, words)) return -1;
  const next = tokens[comma + 1];
  const opens =
    next !== undefined &&
    (next.type === 'name' || words.the.has(next.lower) || words.a.has(next.lower) || isPersonal(next, words));
  return opens && hasVerb(tokens, comma + 2, tokens.length, words) ? comma + 1 : -1;
}

/** “Roth, whose son *left*, said”: the comma that closes the clause of the verb at `at`, if that only tells more of a noun. */
export function endOfAside(tokens: readonly Token[], from: number, at: number, words: FactWords): number {
  const open = tokens.findLastIndex(({ lower }, i) => i < at && lower === ',');
  const first = tokens[open + 1];
  if (open <= from || first?.type !== 'word' || !words.who.has(first.lower)) return -1;
  const close = tokens.findIndex(({ lower }, i) => i > at && lower === ',');
  return close !== -1 && hasVerb(tokens, close + 1, tokens.length, words) ? close : -1;
}

/** German “Nach dem Spiel sagte”: does an adverbial take the only place before the verb at `at`? */
export function opensAdverbially(
  tokens: readonly Token[],
  from: number,
  at: number,
  words: FactWords,
): boolean {
  const first = tokens[from];
  const isOne = tokens.slice(from, at).every(({ type }) => type !== 'mark' && type !== 'quote');
  return first?.type === 'word' && words.prepositions.has(first.lower) && isOne;
}
