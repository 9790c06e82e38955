// What the text calls a body right before its name: “the rail union GDL”, “Lokführergewerkschaft GDL”.
import { onceFor } from '../../../once.ts';
import type { Entity } from '../../../types.ts';
import type { Cast } from './roles.ts';

/** The words that stand right before the mentions of an entity in the text, in small letters, each once. */
export const apposedTo = onceFor(
  (entity: Entity, _: Pick<Cast, 'article'>) => entity,
  ({ mentions }, { article }): readonly string[] => {
    const words = mentions.flatMap(({ paragraph, caption, start }) => {
      const text = caption ? '' : (article.paragraphs[paragraph - 1]?.text ?? '');
      const before = text.slice(Math.max(0, start - NEAR), start);
      return /(\p{L}{4,}) ["“„«»]?$/u.exec(before)?.[1]?.toLowerCase() ?? [];
    });
    return [...new Set(words)];
  },
);

/** Letters of the longest word that is looked for, and the marks behind it. */
const NEAR = 80;
