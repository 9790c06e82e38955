// Nouns that stand for who or what was just named, as pronouns do: “the politician”, “the company”.
import type { Entity } from '../../types.ts';
import type { Phrase } from '../speech/phrases.ts';
import type { Token } from '../tokens.ts';
import type { FactWords } from '../words.ts';
import type { Scene } from './antecedents.ts';

/**
 * The one person, or the one body, that the sentence before names and is about, where a phrase is a noun that brings in nobody
 * new; null: it is none, or more than one comes into question. At the start of a paragraph the whole one before counts.
 */
export function anaphorOf(
  tokens: readonly Token[],
  { from, to, entity, pronoun }: Phrase,
  { before, last }: { readonly before: Scene | null; readonly last: Scene | null },
  { anaphors }: FactWords,
): Entity | null {
  if (entity !== null || pronoun !== null) return null;
  const text = tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ')
    .replaceAll(' - ', '-');
  const isPerson = anaphors.person.test(text);
  const near = before ?? last;
  if (near === null || !(isPerson || anaphors.body.test(text))) return null;
  const fits = (one: Entity | null): one is Entity =>
    one !== null && (isPerson ? one.kind === 'person' : one.kind === 'body' || one.kind === 'institution');
  const leads = [near.subject, near.speaker].filter(fits);
  const named = new Set([...leads, ...near.mentioned.filter(fits)]);
  const [only] = leads;
  return only !== undefined && named.size === 1 && only.doubt === null ? only : null;
}
