// Does a statement tell anything by itself, beside what it does or says of something told before?
import { dateWords } from '../../dates/words.ts';
import type { Entity, KeptFact } from '../../types.ts';
import type { Material } from '../fact.ts';
import type { Mention } from '../statements/tokens.ts';

/**
 * A name besides those of `known`, a figure, a date. Names in brackets, “Roth (CDU)”, and in the subject, “Kovin's mayor, Anna Roth”,
 * only say who that is. `inside`: names in its words.
 */
export function tellsMore(
  { statement, said, input }: Material,
  inside: readonly Mention[],
  known: readonly (Entity | null)[],
  { quantities, about, due }: Pick<KeptFact, 'quantities' | 'about' | 'due'>,
): boolean {
  const { tokens, subject } = statement;
  const isNew = ({ entity, start }: Mention) => {
    const at = tokens.findIndex((token) => token.start === start);
    const isInBrackets = tokens[at - 1]?.lower === '(' && tokens[at + 1]?.lower === ')';
    const isOfSubject = said.mode === null && subject !== null && subject.from <= at && at < subject.to;
    return !known.includes(entity) && !isInBrackets && !isOfSubject;
  };
  // “Six years on there is no sign” tells no figure.
  const units = dateWords(input.language)?.units ?? {};
  const isFigure = quantities.some(({ unit }) => !Object.hasOwn(units, unit?.toLowerCase() ?? ''));
  return isFigure || about !== null || due !== null || inside.some(isNew);
}
