import { entitiesOf } from '../../../src/keep/entities/entities.ts';
import { sentencesOf } from '../../../src/keep/sentences.ts';
import type { Entity, KnownCard } from '../../../src/keep/types.ts';
import { articleOf } from '../article.ts';

/** Entities of a text whose paragraphs are parted by ` ¶ `. */
export function entitiesIn(text: string, language: string | null = 'en', known: readonly KnownCard[] = []) {
  const article = articleOf(text.split(' ¶ '), { language });
  return { article, entities: entitiesOf(article, sentencesOf(article), known) };
}

/** `kind title` of those that are in no doubt; `kind title (role)` where there is one; parted by ` · `. */
export function shown(entities: readonly Entity[]): string {
  return entities
    .filter(({ doubt }) => doubt === null)
    .map(({ kind, title, role }) => `${kind} ${title}${role ? ` (${role})` : ''}`)
    .join(' · ');
}
