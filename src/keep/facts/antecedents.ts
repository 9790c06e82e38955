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

/** What a whole paragraph leaves for the next one: the lead of its last sentence, and all that it mentions. */
export function sceneOfAll(scenes: readonly Scene[]): Scene | null {
  const last = scenes.at(-1);
  if (last === undefined) return null;
  return {
    ...last,
    hasHe: scenes.some(({ hasHe }) => hasHe),
    hasShe: scenes.some(({ hasShe }) => hasShe),
    mentioned: [...new Set(scenes.flatMap(({ mentioned }) => mentioned))],
  };
}

/**
 * Resolves a pronoun by the sentence before: certain when that names one person (for “it”: one thing) only, who is its
 * subject or speaker. `before`: null at the start of a paragraph; there “he” is certain when the whole paragraph before
 * names one person only. `last`: that paragraph's scene. `isShe`: does it stand for one woman here?
 */
export function antecedentOf(
  pronoun: string,
  before: Scene | null,
  last: Scene | null,
  words: FactWords,
  isShe = words.she.has(pronoun),
): Antecedent {
  const isHuman = words.he.has(pronoun) || isShe;
  if (!isHuman && !words.it.has(pronoun)) return { entity: null, certain: false };
  const fits = (entity: Entity | null): entity is Entity =>
    entity !== null && (entity.kind === 'person') === isHuman;
  const lead = (scene: Scene | null) => [scene?.subject ?? null, scene?.speaker ?? null].filter(fits);
  const near = before ?? (isHuman ? last : null);
  const named = new Set([...lead(near), ...(near?.mentioned ?? [])].filter(fits));
  const [first] = lead(near);
  const isOther = words.he.has(pronoun) ? near?.hasShe : isShe && near?.hasHe;
  if (first !== undefined && named.size === 1 && first.doubt === null && !isOther)
    return { entity: first, certain: true };
  const guess = first ?? [...named].at(-1) ?? lead(last)[0] ?? null;
  return { entity: guess, certain: false };
}
