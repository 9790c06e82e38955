// Whom “the president” means: who alone in the article has that role.
import type { Entity } from '../types.ts';
import type { Phrase } from './phrases.ts';
import type { Token } from './tokens.ts';
import type { FactWords } from './words.ts';

/** What is known of the article here. */
export interface Cast {
  readonly entities: readonly Entity[];
  readonly words: FactWords;
}

/**
 * The person that a definite phrase without name denotes by role; null: nobody, or more than one has it. `minister`
 * stands for a `prime minister`, where no other minister is named.
 */
export function denotedBy(
  tokens: readonly Token[],
  { from, to }: Phrase,
  { entities, words }: Cast,
): Entity | null {
  const list = tokens.slice(from, to);
  const isPlain = list.every(({ type }) => type === 'word') && list.length >= 2 && list.length <= 4;
  if (!isPlain || !words.the.has(list[0]!.lower)) return null;
  const role = list
    .slice(1)
    .map(({ lower }) => lower)
    .join(' ');
  const holders = entities.filter(
    (entity) => entity.kind === 'person' && ` ${headOf(entity.role)}`.endsWith(` ${role}`),
  );
  const others = entities.filter(({ role: other }) => other?.toLowerCase().includes(role));
  return holders.length === 1 && others.length === 1 && holders[0]!.doubt === null ? holders[0]! : null;
}

/** `prime minister` of `prime minister of Kovin`. */
function headOf(role: string | null): string {
  return (role ?? '').toLowerCase().split(/\s(?:of|for|at|in|de|del|von|der)\s|,/, 1)[0]!;
}
