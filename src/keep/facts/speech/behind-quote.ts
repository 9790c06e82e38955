// Who speaks, where the name stands right behind a quotation and the verb only behind more about them.
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { isInQuotes } from './claims.ts';
import { hasVerb, type Phrase } from './phrases.ts';

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
