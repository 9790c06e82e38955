// Nouns with an article: where they stand, and what stands behind them.
import { isHyphen } from './speech/heads.ts';
import { isFunctionWord, isVerb } from './speech/phrases.ts';
import type { Token } from './tokens.ts';
import type { FactWords } from './words.ts';

/** Where the noun stands that belongs to an article at `at`; -1: that belongs to a name, or to no noun. */
export function headAt(tokens: readonly Token[], at: number, words: FactWords): number {
  let head = -1;
  for (let i = at + 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    // “the Soviets” are a name too.
    if (token.type === 'name' || token.type === 'quote' || /^\p{Lu}/u.test(token.text)) return -1;
    // “such *a* move”
    if (i === at + 1 && words.a.has(token.lower)) continue;
    if (token.type === 'number' || isHyphen(tokens, i)) continue;
    const isEnd =
      token.type !== 'word' ||
      token.isQuoted !== tokens[at]!.isQuoted ||
      token.lower === "'s" ||
      isFunctionWord(token, words);
    if (isEnd || (i > at + 1 && isVerb(tokens, i, words))) break;
    head = i;
  }
  return head;
}

/** Does what stands behind the noun say which: “the plan *for Kovin*”, “the deal, *which* …”? */
export function isTold(
  tokens: readonly Token[],
  head: number,
  isSubject: boolean,
  words: FactWords,
): boolean {
  const [next, after] = [tokens[head + 1], tokens[head + 2]];
  if (next === undefined || next.isQuoted !== tokens[head]!.isQuoted) return false;
  if (next.lower === ',') {
    const isNoun = [words.who, words.the, words.a].some((set) => set.has(after?.lower ?? ''));
    return after?.type === 'name' || isNoun;
  }
  if (next.type !== 'word') return next.lower === '(';
  if (TELLING.test(next.lower)) return after?.type !== 'number' && !words.times.has(after?.lower ?? '');
  const isParticiple = !isSubject && /\p{L}{3}ed$/u.test(next.lower);
  return words.who.has(next.lower) || words.that.has(next.lower) || isParticiple;
}

/** Prepositions that go on with a noun more than with its clause. */
const TELLING = /^(?:of|for|to|in|at|on|between|against|from|with|over|into|about|near)$/;
