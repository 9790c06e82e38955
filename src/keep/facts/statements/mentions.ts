import type { Entity } from '../../types.ts';
import type { Mention } from './tokens.ts';

/** Mentions by `caption paragraph`, in order; of two that begin together the longer first. */
export function mentionsByParagraph(entities: readonly Entity[]): ReadonlyMap<string, readonly Mention[]> {
  const found = new Map<string, Mention[]>();
  for (const entity of entities) {
    for (const { paragraph, caption, start, end } of entity.mentions) {
      const key = `${caption} ${paragraph}`;
      const mention = { entity, start, end };
      const others = found.get(key);
      if (others === undefined) found.set(key, [mention]);
      else others.push(mention);
    }
  }
  for (const mentions of found.values()) mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return found;
}
