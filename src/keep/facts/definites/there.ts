// Where “there” is: the one place that the sentences before name.
import type { Entity } from '../../types.ts';
import { onlyOf } from '../antecedents/only.ts';
import type { Material } from '../fact.ts';

/** “There” and the place that it stands for, where the sentence before, or at a paragraph's start that one, names one only; null: none. */
export function placeMeant(
  { statement: { tokens }, said, around: { before, last } }: Material,
  topic: Entity,
): { readonly word: string; readonly entity: Entity } | null {
  if (said.mode === 'direct') return null;
  const at = tokens.findIndex(
    ({ type, lower, isQuoted }, i) =>
      type === 'word' &&
      !isQuoted &&
      THERE.test(lower) &&
      !IS.test(tokens[i + 1]?.lower ?? '') &&
      !(tokens[i + 1]?.lower === ',' && WHERE.test(tokens[i + 2]?.lower ?? '')) &&
      !AHEAD.test(tokens[i - 1]?.lower ?? ''),
  );
  const isNamed = tokens.some(({ entity }) => entity?.kind === 'place');
  if (at === -1 || isNamed) return null;
  const only = onlyOf((before ?? last)?.mentioned.filter(({ kind }) => kind === 'place') ?? []);
  return only === null || only === topic ? null : { word: tokens[at]!.text, entity: only };
}

/** “There” in English, German, Spanish and Russian. */
export const THERE = /^(?:there|dort|allí|там)$/;

/** “There is” names no place. */
const IS =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|may|might|can|could|should|'s|seems?|remains?)$|n['’]t$/;

/** «Там, где река узкая» says itself where that is. */
const WHERE = /^(?:where|wo|donde|где|куда|откуда)$/;

/** “Is there”, “out there”. */
const AHEAD = /^(?:is|are|was|were|be|been|has|have|had|will|would|out|over|up|down)$/;
