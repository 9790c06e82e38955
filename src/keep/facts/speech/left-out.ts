// Clauses whose subject is left out. Spanish.
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import type { Phrase } from './phrases.ts';

/** He or she who does what the verb at `at` tells, in a clause that begins at `from` and does not say who; null: it says, or it is no such verb. */
export function leftOutBefore(
  tokens: readonly Token[],
  from: number,
  at: number,
  words: FactWords,
): Phrase | null {
  const isRelative = tokens
    .slice(from, at)
    .some(({ lower }) => words.who.has(lower) || words.that.has(lower));
  if (isRelative || !isDeed(tokens, at, words)) return null;
  const [pronoun = ''] = words.he;
  return { from: at, to: at + 1, entity: null, pronoun };
}

/** Spanish “En 1970 *fundó* un estudio”, “*se licenció* en Kovin”: does somebody do it who is left out? Not where a person stands behind the verb. */
function isDeed(
  tokens: readonly Token[],
  at: number,
  { leftOut, the, his, a, anaphors }: FactWords,
): boolean {
  const { lower } = tokens[at]!;
  const isDone = leftOut?.done.test(lower) ?? false;
  if (!isDone && !leftOut?.alone.test(lower)) return false;
  const [next, noun] = [tokens[at + 1], tokens[at + 2]];
  const isPerson = next?.entity?.kind === 'person' || anaphors.person.test(`${next?.lower} ${noun?.lower}`);
  const isNoun = next?.type === 'name' || [the, his, a].some((set) => set.has(next?.lower ?? ''));
  return !isPerson && (isDone || !isNoun);
}

/** Is a word a verb whose subject may be left out? */
export function mayLeaveOut({ lower }: Token, { leftOut }: FactWords): boolean {
  return leftOut !== undefined && (leftOut.done.test(lower) || leftOut.alone.test(lower));
}
