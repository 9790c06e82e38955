// What the text calls a body right before its name: “the rail union GDL”, “Lokführergewerkschaft GDL”.
import type { Entity } from '../../../types.ts';
import type { Cast } from './roles.ts';

/** By entity, which belongs to one article. */
const known = new WeakMap<Entity, readonly string[]>();

/** The words that stand right before the mentions of an entity in the text, in small letters, each once. */
export function apposedTo(entity: Entity, { article }: Pick<Cast, 'article'>): readonly string[] {
  const found = known.get(entity);
  if (found !== undefined) return found;
  const words = entity.mentions.flatMap(({ paragraph, caption, start }) => {
    const text = caption ? '' : (article.paragraphs[paragraph - 1]?.text ?? '');
    const before = text.slice(Math.max(0, start - NEAR), start);
    return /(\p{L}{4,}) ["“„«»]?$/u.exec(before)?.[1]?.toLowerCase() ?? [];
  });
  const once = [...new Set(words)];
  known.set(entity, once);
  return once;
}

/** Letters of the longest word that is looked for, and the marks behind it. */
const NEAR = 80;
