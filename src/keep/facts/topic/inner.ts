// Whose something is that a subject tells by a noun: “shares in *the group*”, «руководство *телеканала*».
import type { Entity } from '../../types.ts';
import { sameAs } from '../antecedents/nouns/anaphors.ts';
import { denotedBy } from '../antecedents/nouns/roles.ts';
import { calledSo } from '../antecedents/nouns/russian-nouns.ts';
import type { Material } from '../fact.ts';
import type { Phrase } from '../speech/phrases.ts';

/** The body that a noun inside a subject stands for; null: there is none, or it is not certain. */
export function innerOf({ statement: { tokens }, around, input }: Material, subject: Phrase): Entity | null {
  const { words } = input;
  const isInner = (at: number) => subject.from < at && at < subject.to - 1;
  const isDel = (lower: string) => words.dropsSubject && lower === 'del';
  // «Руководство *телеканала*»
  const last = tokens[subject.to - 1]!;
  if (words.inflects && subject.to - subject.from > 1 && words.anaphors.body.test(last.lower)) {
    const owner = { ...subject, from: subject.to - 1, entity: null };
    return sameAs(tokens, owner, around, input) ?? calledSo(last.lower, input);
  }
  // Spanish “el cambio causado por *el hombre*”: mankind
  const isMankind = (at: number) => words.dropsSubject && tokens[at + 1]?.lower === 'hombre';
  const from = tokens.findIndex(
    ({ lower }, at) => isInner(at) && (words.the.has(lower) || isDel(lower)) && !isMankind(at),
  );
  if (from === -1) return null;
  const inner = { ...subject, from, to: from + 2 };
  const same = sameAs(tokens, inner, around, input);
  if (same !== null || !words.dropsSubject) return same;
  // Spanish “la defensa *del alcalde*”
  const [article] = words.the;
  return denotedBy(tokens.with(from, { ...tokens[from]!, lower: article! }), inner, input);
}
