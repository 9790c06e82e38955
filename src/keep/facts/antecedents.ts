// Whom a pronoun stands for. Only what the sentence before makes certain counts; all else is a guess that is shown as one.
import type { Entity } from '../types.ts';
import type { FactWords } from './words.ts';

/** What a sentence leaves for the pronouns of the next one in its paragraph. */
export interface Scene {
  /** What it is about: its subject's entity, or whom that pronoun certainly stood for. */
  readonly subject: Entity | null;
  /** Who speaks in it. */
  readonly speaker: Entity | null;
  /** Does it speak of a man, of a woman by a pronoun? */
  readonly hasHe: boolean;
  readonly hasShe: boolean;
  /** All entities that it mentions. */
  readonly mentioned: readonly Entity[];
}

/** Whom a pronoun may stand for. */
export interface Antecedent {
  readonly entity: Entity | null;
  readonly certain: boolean;
}

/**
 * Resolves a pronoun by the sentence before: certain when that names one person (for “it”: one thing) only, who is its
 * subject or speaker. `before`: null at the start of a paragraph. `last`: the scene before that, for a guess.
 */
export function antecedentOf(
  pronoun: string,
  before: Scene | null,
  last: Scene | null,
  words: FactWords,
): Antecedent {
  const isHuman = words.he.has(pronoun) || words.she.has(pronoun);
  if (!isHuman && !words.it.has(pronoun)) return { entity: null, certain: false };
  const fits = (entity: Entity | null): entity is Entity =>
    entity !== null && (entity.kind === 'person') === isHuman;
  const lead = (scene: Scene | null) => [scene?.subject ?? null, scene?.speaker ?? null].filter(fits);
  const named = new Set([...lead(before), ...(before?.mentioned ?? [])].filter(fits));
  const [first] = lead(before);
  const isOther = words.he.has(pronoun) ? before?.hasShe : words.she.has(pronoun) && before?.hasHe;
  if (first !== undefined && named.size === 1 && first.doubt === null && !isOther)
    return { entity: first, certain: true };
  const guess = first ?? [...named].at(-1) ?? lead(last)[0] ?? null;
  return { entity: guess, certain: false };
}
