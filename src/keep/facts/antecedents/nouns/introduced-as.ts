// Bodies that are brought in behind a noun: “The group, Kovin Action, said”. English.
import type { Entity } from '../../../types.ts';
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
  { article, entities }: Cast,
): Entity | null {
  const noun = tokens[to - 1]!.lower;
  if (entity !== null || to - from !== 2 || tokens[from]!.lower !== 'the' || !NOUN.test(noun)) return null;
  const isSame = (found: RegExpExecArray) => found[1]!.toLowerCase() === noun;
  const isIntroduced = ({ kind, mentions }: Entity) =>
    ORGANISED.test(kind) &&
    mentions.some(({ paragraph, caption, start, end }) => {
      const text = caption ? '' : (article.paragraphs[paragraph - 1]?.text ?? '');
      const introduction = OPENING.exec(text.slice(0, start));
      if (introduction === null || !isSame(introduction) || text[end] !== ',') return false;
      const earlier = article.paragraphs.slice(0, paragraph - 1).map((one) => one.text);
      return ![...earlier, text.slice(0, introduction.index)].some((one) =>
        [...one.matchAll(DEFINITE)].some(isSame),
      );
    });
  return onlyOf(entities.filter(isIntroduced));
}

const ORGANISED = /^(?:body|institution)$/;

/** What bodies are called besides. */
const NOUNS =
  'group|coalition|union|company|firm|organi[sz]ation|charity|nonprofit|association|agency|network|party|club|team|campaign|foundation|startup|start-up|think-tank|institute|developer|retailer|publisher|carrier|airline|bank';
const NOUN = new RegExp(`^(?:${NOUNS})$`);
/** “the group, ”, “a civic group, ”: what stands before a name. */
const OPENING = new RegExp(`(?<!\\p{L})(?:the|an?) (?:\\p{L}+ )?(${NOUNS}), $`, 'iu');
const DEFINITE = new RegExp(`(?<!\\p{L})the (${NOUNS})(?!\\p{L})`, 'giu');
