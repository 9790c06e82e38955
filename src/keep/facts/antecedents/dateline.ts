// The place from which an article is written.
import type { Article } from '../../../article/types.ts';
import type { Entity } from '../../types.ts';
import { onlyOf } from './only.ts';

/** The one of these places that an article's first paragraph begins with: “KOVIN. ”, “Kovin (dpa) - ”; null: none does. */
export function datelineIn(
  article: Pick<Article, 'paragraphs'>,
  places: readonly Entity[],
  end = /^(?:\.| \(| ?[-–] )/u,
): Entity | null {
  const text = article.paragraphs[1]?.text ?? '';
  const isFirst = ({ mentions }: Entity) =>
    mentions.some(
      (one) => one.paragraph === 2 && !one.caption && one.start === 0 && end.test(text.slice(one.end)),
    );
  return onlyOf(places.filter(isFirst));
}
