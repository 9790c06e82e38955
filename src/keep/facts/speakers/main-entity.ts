// Whom or what an article is about as a whole, by its headline. German.
import type { Entity } from '../../types.ts';
import type { Cast } from './roles.ts';

/**
 * The one person or body that the headline names, or else its one place where the text is datelined from there too; null: nobody, or
 * more than one.
 */
export function mainEntityOf({ article, entities, words }: Cast): Entity | null {
  if (!words.verbSecond || article.paragraphs[0]?.role !== 'headline') return null;
  const isAt = ({ mentions }: Entity, paragraph: number) =>
    mentions.some((one) => one.paragraph === paragraph && !one.caption);
  const named = entities.filter((entity) => isAt(entity, 1));
  const others = named.filter(({ kind }) => kind !== 'place');
  const [only, ...more] = others.length > 0 ? others : named;
  if (only === undefined || only.doubt !== null || more.length > 0) return null;
  // The Stadtrat Kovin is as much as Kovin.
  const isOfTown = ({ kind, title }: Entity) => kind === 'place' && only.title.endsWith(` ${title}`);
  const town = COUNCIL.test(only.title) ? entities.find(isOfTown) : undefined;
  const whole = town ?? only;
  return whole.kind !== 'place' || isDatelined(whole, article.paragraphs[1]?.text ?? '') ? whole : null;
}

/** What acts for a whole town. */
const COUNCIL = /^(?:Stadtrat|Gemeinderat|Kreistag|Stadtverwaltung|Stadtverordnetenversammlung) /u;

/** “Kovin. Der Rat”, “Kovin (dpa) - Der Rat” */
function isDatelined({ mentions }: Entity, text: string): boolean {
  return mentions.some(
    ({ paragraph, caption, start, end }) =>
      paragraph === 2 && !caption && start === 0 && /^(?:\.| \(| ?[-–—/] ?)/u.test(text.slice(end)),
  );
}
