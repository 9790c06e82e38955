// Whom an age stands for: “the 26-year-old”. English.
import type { Entity } from '../../../types.ts';
import { onlyOf } from '../only.ts';
import type { Cast } from './roles.ts';

/** “The 26-year-old”: the one person whose age the article gives so, right behind the name or before it. */
export function personOfAge(noun: string, { article, entities }: Cast): Entity | null {
  const [, age] = /(?:^| )(\d{1,3})-year-old$/.exec(noun) ?? [];
  if (age === undefined) return null;
  const behind = new RegExp(`^(?:,| \\(| is| was) ?${age}(?!\\d)`);
  const before = new RegExp(`(?<!\\d)${age}-year-old (?:\\p{L}+ ){0,2}$`, 'u');
  const isOfAge = ({ paragraph, caption, start, end }: Entity['mentions'][number]) => {
    const text = caption ? '' : (article.paragraphs[paragraph - 1]?.text ?? '');
    return behind.test(text.slice(end)) || before.test(text.slice(0, start));
  };
  return onlyOf(entities.filter(({ kind, mentions }) => kind === 'person' && mentions.some(isOfAge)));
}
