// Whose somebody or something is that a statement names by a possessive: “his deputy, Anna Roth”, “its chair”.
import type { Entity } from '../types.ts';
import { type Antecedent, antecedentOf } from './antecedents.ts';
import type { Material } from './fact.ts';
import type { Phrase } from './phrases.ts';
import type { Token } from './tokens.ts';

/** Whom a possessive stands for, and the word as it is written. */
export interface Possessor extends Antecedent {
  readonly word: string;
}

/**
 * Who is meant by the possessive in a statement's subject, or in who says it; null: there is none, or the statement
 * names before it whom it may mean. Certain as a pronoun would be.
 */
export function possessorIn({ statement, around, input: { words } }: Material): Possessor | null {
  const { tokens, report, subject } = statement;
  const speaker = report?.speaker ?? null;
  // “‘…,’ said his lawyer, Anna Roth”: what she says begins with nobody's.
  const unnamed = speaker?.entity === null ? speaker : null;
  const isOfSpeaker = report !== null && subject !== null && subject.from >= report.from;
  const phrases = report?.side === 'behind' ? [speaker] : [isOfSpeaker ? null : subject, unnamed];
  for (const phrase of phrases) {
    const at = phrase === null ? -1 : possessiveIn(tokens, phrase, words.possessives);
    if (at === -1) continue;
    const { lower, text } = tokens[at]!;
    const pronoun = words.possessives[lower]!;
    const isHuman = words.he.has(pronoun) || words.she.has(pronoun);
    const mayOwn = ({ kind }: Entity) => words.they.has(pronoun) || (kind === 'person') === isHuman;
    const isEarlier = tokens.slice(0, at).some(({ entity }) => entity !== null && mayOwn(entity));
    // “In a message on Telegram, its commander”: either may be meant.
    const isAdverbial = words.prepositions.has(tokens[0]!.lower);
    if (isEarlier) return isAdverbial ? { word: text, entity: null, certain: false } : null;
    return { word: text, ...antecedentOf(pronoun, around.before, around.last, words) };
  }
  return null;
}

function possessiveIn(
  tokens: readonly Token[],
  { from, to }: Phrase,
  possessives: Readonly<Record<string, string>>,
): number {
  return tokens.findIndex(
    ({ type, lower }, at) => from <= at && at < to && type === 'word' && Object.hasOwn(possessives, lower),
  );
}
