// What stands between a name and its verb and belongs to neither: appositions, brackets, times.
import type { Token } from '../tokens.ts';
import type { FactWords } from '../words.ts';

/** The bracket that opens what the one at `close` closes, right behind a name; -1: there is none. */
export function openingOf(tokens: readonly Token[], close: number): number {
  const open = tokens.findLastIndex(({ lower }, i) => i < close && lower === '(');
  return open > 0 && close - open <= BRACKET && tokens[open - 1]!.type === 'name' ? open : -1;
}

/** Tokens from one bracket to the other, at most: “(WB)”, “(Greens)”. */
const BRACKET = 4;

/**
 * “Рот *в минувший вторник* заявил”: where the time begins that ends before the verb at `end`, of a preposition and at most a few words;
 * `end`: there is none. Only of languages that set it there.
 */
export function startOfTime(tokens: readonly Token[], end: number, words: FactWords): number {
  if (!words.inverts) return end;
  let isTime = false;
  for (let at = end - 1; at > 0 && at >= end - TIME; at--) {
    const { type, lower } = tokens[at]!;
    if (type === 'number' || words.times.has(lower)) isTime = true;
    else if (type !== 'word') return end;
    else if (words.prepositions.has(lower)) return isTime && tokens[at - 1]!.type !== 'mark' ? at : end;
  }
  return end;
}

/** Tokens of such a time, at most: “в ночь на 17 февраля”. */
const TIME = 5;

/** The last comma at or before `from`, in the same clause and outside of quotations; -1: there is none. */
export function findComma(tokens: readonly Token[], from: number): number {
  for (let at = from; at > 0; at--) {
    if (tokens[at]!.lower === ',') return at;
    if (tokens[at]!.type === 'quote' || tokens[at]!.lower === ';') return -1;
  }
  return -1;
}
