// A pronoun right behind a verb is its subject, whatever stands before the verb: German.
import type { Entity } from '../../types.ts';
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { isPersonal, isVerb, type Phrase } from './phrases.ts';

/** “Hilfe erhält *er* von Roth”: the pronoun behind the verb at `at`; null: there is none, or a verb opens the sentence: “Erhält er Hilfe, so”. */
export function heBehind(tokens: readonly Token[], at: number, words: FactWords): Phrase | null {
  const { lower = '' } = tokens[at + 1] ?? {};
  const isHe = words.verbSecond && words.he.has(lower) && !isVerb(tokens, 0, words);
  return isHe ? { from: at + 1, to: at + 2, entity: null, pronoun: lower } : null;
}

/** “Als Roth kam, verkaufte *sie* das Werk”: the pronoun behind the verb that follows an opening clause; null: there is no such clause. */
export function heBehindClause(tokens: readonly Token[], first: number, words: FactWords): Phrase | null {
  if (!words.verbSecond || !words.because.has(tokens[first]?.lower ?? '')) return null;
  const at = tokens.findIndex(({ lower }, i) => i > first && lower === ',') + 2;
  const isHe = at > 1 && isPersonal(tokens[at] ?? tokens[0]!, words);
  const isMain = isHe && isVerb(tokens, at - 1, words);
  return isMain ? { from: at, to: at + 1, entity: null, pronoun: tokens[at]!.lower } : null;
}

/** “Stimmen, die *er* braucht.”: of a noun that has no verb, who stands in the clause that tells more of it; null: nobody. */
export function heWithin(tokens: readonly Token[], from: number, words: FactWords): Phrase | null {
  const comma = tokens.findIndex(({ lower }, i) => i >= from && lower === ',');
  const at = comma + 2;
  const isHe =
    comma !== -1 && words.relatives.has(tokens[at - 1]?.lower ?? '') && words.he.has(tokens[at]?.lower ?? '');
  return isHe ? { from: at, to: at + 1, entity: null, pronoun: tokens[at]!.lower } : null;
}

/** German “Projekte gibt es mit Lind, auch bei Kovin Rail schaut *er* vorbei”: who in a second clause may be somebody else than who is named behind a preposition. */
export function heLater(tokens: readonly Token[], own: Entity, words: FactWords): Token | null {
  const at = tokens.findIndex(({ entity }) => entity === own);
  const comma = tokens.findIndex(({ lower }, i) => i > at && lower === ',');
  if (comma === -1) return null;
  return (
    tokens.find(
      ({ type, lower }, i) =>
        i > comma + 2 &&
        type === 'word' &&
        (words.he.has(lower) || words.sheOrThey.has(lower)) &&
        isVerb(tokens, i - 1, words),
    ) ?? null
  );
}
