// What stands right behind a quotation: any verb, or who speaks, whose verb stands only behind more about them.
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { isInQuotes } from './claims.ts';
import { hasVerb, isBetween, isFunctionWord, type Phrase } from './phrases.ts';

/** English “‘…,’ Roth, a collector of books, maps and coins says”: the person right behind the quotation, where no name stands before the verb. */
export function nameBehindQuote(
  tokens: readonly Token[],
  at: number,
  before: Phrase | null,
  words: FactWords,
): Phrase | null {
  if (words.inverts || before === null || before.entity !== null || before.pronoun !== null) return null;
  const from = tokens.findLastIndex((token, i) => i < before.from && isInQuotes(token)) + 1;
  const entity = from > 0 ? tokens[from]!.entity : null;
  const isApposed = entity?.kind === 'person' && tokens[from + 1]?.lower === ',';
  return isApposed && !hasVerb(tokens, from + 1, at, words)
    ? { from, to: from + 1, entity, pronoun: null }
    : null;
}

/**
 * “‘…’, schimpfte Roth”, “‘…’, resume Roth”: behind a quotation that opens a sentence and a comma, any word that can be a verb is one
 * of saying, where verbs come before their subject.
 */
export function isBehindQuote(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const quote = tokens.findIndex(({ type }) => type === 'quote');
  if (!words.inverts || quote === -1 || quote >= at || hasVerb(tokens, 0, quote, words)) return false;
  const isNext = tokens.slice(quote + 1, at).every((token) => isLink(token, words));
  const { lower, text } = tokens[at]!;
  return (
    isNext && at > quote + 1 && text === lower && VERB.test(lower) && !isFunctionWord(tokens[at]!, words)
  );
}

const VERB = /^\p{L}{3,}$/u;

/** A comma, a dash, or a word such as “ha”. */
function isLink(token: Token, words: FactWords): boolean {
  return token.type === 'mark' ? /^[,—–-]$/.test(token.lower) : isBetween(token, words);
}
