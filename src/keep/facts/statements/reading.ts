// A sentence as the rules see it.
import type { Entity, Sentence } from '../../types.ts';
import type { FactWords } from '../words.ts';
import type { Quotation } from './quotations.ts';
import { type Statement, statementsIn } from './statements.ts';
import { type Mention, type Token, tokensOf } from './tokens.ts';

/** A sentence taken apart. */
export interface Reading {
  readonly sentence: Sentence;
  /** Text of its paragraph. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly statements: readonly Statement[];
  /** All entities that it names. */
  readonly named: readonly Entity[];
  /** Those named outside of long quotations. */
  readonly outside: readonly Entity[];
}

/** Reads a sentence. */
export function readSentence(
  sentence: Sentence,
  text: string,
  quotations: readonly Quotation[],
  mentions: readonly Mention[],
  words: FactWords,
): Reading {
  const tokens = tokensOf(sentence, text, quotations, mentions);
  const outside = [...new Set(tokens.flatMap(({ entity }) => entity ?? []))];
  const inside = mentions.filter(({ start, end }) => sentence.start <= start && end <= sentence.end);
  const named = [...new Set(inside.map(({ entity }) => entity))];
  return { sentence, text, tokens, statements: statementsIn(tokens, words), named, outside };
}
