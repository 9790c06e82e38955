// Who speaks, where a long office stands before the name: Spanish.
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { hasVerb, type Phrase } from './phrases.ts';
import { voiceOf } from './voices.ts';

/** Spanish “dijo la directora de Puentes, Túneles y Vías para Kovin, *Ana Roth*.”: the office with the full name that closes it; null: there is none. */
export function namedLater(tokens: readonly Token[], phrase: Phrase, words: FactWords): Phrase | null {
  if (!words.dropsSubject || phrase.pronoun !== null || phrase.entity?.kind === 'person') return null;
  const isOffice = words.the.has(tokens[phrase.from]!.lower) && voiceOf(tokens, phrase, words) === 'person';
  if (!isOffice) return null;
  const isPerson = (at: number) => tokens[at]?.entity?.kind === 'person';
  let name = tokens.findIndex((_, at) => at > phrase.from && isPerson(at));
  while (tokens[name + 1]?.lower === ',' && isPerson(name + 2)) name += 2;
  const { entity, text } = tokens[name] ?? {};
  const next = tokens[name + 1];
  const isClosed = next === undefined || next.type === 'mark' || /^al?$/.test(next.lower);
  const isFull = name !== -1 && tokens[name - 1]!.lower === ',' && text!.includes(' ') && isClosed;
  if (!isFull || name > phrase.from + REACH || hasVerb(tokens, phrase.to, name, words)) return null;
  const isClause = tokens
    .slice(phrase.to, name)
    .some(({ type, lower }) => type === 'quote' || words.who.has(lower) || words.that.has(lower));
  return isClause ? null : { ...phrase, to: name + 1, entity: entity! };
}

/** Tokens from an office to the name, at most. */
const REACH = 26;
