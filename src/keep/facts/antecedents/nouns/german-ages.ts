// “Der 23-Jährige”: German, where reports call people by their age.
import type { Entity } from '../../../types.ts';
import { onlyOf } from '../only.ts';
import type { Cast } from './roles.ts';

/** Roles of those who speak for an office, whom no report calls by their age. */
export const COURTROOM = /anw[aä]lt|verteidiger|richter|sprecher|gutachter|minister|zeug/iu;

/** The age by which a phrase calls somebody: “der 23-Jährige”, “Die 23-jährige Stürmerin”; null: by none. */
export const germanAge = (phrase: string) =>
  /^(?:[Dd](?:er|ie|e[nm])) (\d+)-[Jj]ährigen?(?: \p{Lu}\p{L}+)?$/u.exec(phrase)?.[1] ?? null;

/**
 * The one of the `people` named near, rather than who spoke last, unless the article brings in somebody of that age without a name. Null:
 * nobody, or more than one comes into question.
 */
export function germanOfAge(
  age: string,
  people: readonly Entity[],
  speaker: Entity | null,
  { article }: Pick<Cast, 'article'>,
): Entity | null {
  const near = [...new Set(people)].filter(({ role }) => !COURTROOM.test(role ?? ''));
  const unnamed = new RegExp(`(?<!\\p{L})ein(?:e[nmr]?)? ${age}(?:-[Jj]ährige|[- ]Jahre alt)`, 'u');
  if (article.paragraphs.some(({ text }) => unnamed.test(text))) return null;
  return onlyOf(near.length > 1 ? near.filter((one) => one !== speaker) : near);
}
