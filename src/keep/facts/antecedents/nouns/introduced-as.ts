// Bodies that are brought in behind a noun: “The group, Kovin Action, said”. English.
import type { Article } from '../../../../article/types.ts';
import { onceFor } from '../../../once.ts';
import type { Entity, Place } from '../../../types.ts';
import type { Phrase } from '../../speech/phrases.ts';
import type { Token } from '../../statements/tokens.ts';
import { onlyOf } from '../only.ts';
import type { Cast } from './roles.ts';

/**
 * Whom “the group” means where the article says “the group, Kovin Action,” of one body; null: it says so of none, or has spoken of
 * “the group” before.
 */
export function introducedAs(
  tokens: readonly Token[],
  { from, to, entity }: Phrase,
  cast: Cast,
): Entity | null {
  const noun = tokens[to - 1]!.lower;
  if (entity !== null || to - from !== 2 || tokens[from]!.lower !== 'the' || !NOUN.test(noun)) return null;
  return onlyOf([...(introductionsIn(cast).get(noun) ?? [])]);
}

/** The bodies that an article brings in behind a noun, by that. */
const introductionsIn = onceFor(
  ({ entities }: Cast) => entities,
  ({ article, entities }: Cast) => {
    const found = new Map<string, Set<Entity>>();
    for (const entity of entities.filter(({ kind }) => ORGANISED.test(kind)))
      for (const mention of entity.mentions) {
        const noun = nounBefore(mention, article);
        if (noun !== null) found.set(noun, (found.get(noun) ?? new Set()).add(entity));
      }
    return found;
  },
);

/** The noun behind which a mention stands between commas; null: none, or the article has “the group” before. */
function nounBefore(
  { paragraph, caption, start, end }: Place,
  { paragraphs }: Pick<Article, 'paragraphs'>,
): string | null {
  const text = caption ? '' : (paragraphs[paragraph - 1]?.text ?? '');
  if (text[end] !== ',') return null;
  const [all = '', said = ''] = OPENING.exec(text.slice(Math.max(0, start - LONGEST), start)) ?? [];
  const noun = said.toLowerCase();
  const earlier = [
    ...paragraphs.slice(0, paragraph - 1).map((one) => one.text),
    text.slice(0, start - all.length),
  ];
  const isKnown = earlier.some((one) =>
    [...one.matchAll(DEFINITE)].some((definite) => definite[1]!.toLowerCase() === noun),
  );
  return noun === '' || isKnown ? null : noun;
}

const ORGANISED = /^(?:body|institution)$/;

/** What bodies are called besides. */
const NOUNS =
  'group|coalition|union|company|firm|organi[sz]ation|charity|nonprofit|association|agency|network|party|club|team|campaign|foundation|startup|start-up|think-tank|institute|developer|retailer|publisher|carrier|airline|bank';
const NOUN = new RegExp(`^(?:${NOUNS})$`);
/** “the group, ”, “a civic group, ”: what stands before a name. */
const OPENING = new RegExp(`(?<!\\p{L})(?:the|an?) (?:\\p{L}+ )?(${NOUNS}), $`, 'iu');
/** Letters that such an opening has at most. */
const LONGEST = 60;
const DEFINITE = new RegExp(`(?<!\\p{L})the (${NOUNS})(?!\\p{L})`, 'giu');
