// A pronoun right behind a verb is its subject, whatever stands before the verb: German.
import type { Entity } from '../../types.ts';
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { isVerb, type Phrase } from './phrases.ts';

/** “Hilfe erhält *er* von Roth”: the pronoun behind the verb at `at`; null: there is none, or a verb opens the sentence: “Erhält er Hilfe, so”. */
export function heBehind(tokens: readonly Token[], at: number, words: FactWords): Phrase | null {
  const { lower = '' } = tokens[at + 1] ?? {};
  const isHe = words.verbSecond && words.he.has(lower) && !isVerb(tokens, 0, words);
  return isHe ? { from: at + 1, to: at + 2, entity: null, pronoun: lower } : null;
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
