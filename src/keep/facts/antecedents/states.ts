// The state that an article tells of, where a subject is what every state has: “lawmakers voted”, “the central bank left its rate”. English.
import type { Entity } from '../../types.ts';
import type { Phrase } from '../speech/phrases.ts';
import type { Token } from '../statements/tokens.ts';
import { onlyOf } from './only.ts';
import type { Cast } from './roles.ts';

/** What a state has one of, and who sits there. */
const ORGAN =
  /^(?:(?:the|federal|national) )*(?:government|cabinet|parliament|senate|lawmakers|legislators|deputies|senators|mps|central bank|finance ministry|defen[cs]e ministry|health ministry|interior ministry|foreign ministry)$/;

/** The same as an article's beginning has it: behind “Kovin's”, or before “in Kovin”. */
const OWNED =
  /^['’]s (?:\p{Ll}+ )?(?:government|cabinet|parliament|senate|congress|president|prime minister|central bank|ruling party|opposition)(?!\p{L})/u;
const IN = /(?<!\p{L})(?:government|parliament|senate|congress|lawmakers|legislators|deputies) (?:in|of) $/iu;

/** Paragraphs, the headline first, that tell of which state an article is. */
const OPENING = 3;

/** The one place that the article's beginning tells to be a state; null: the subject is no part of any, or there are several. */
export function stateMeant(
  tokens: readonly Token[],
  { from, to, entity, pronoun }: Phrase,
  { article, entities, words }: Cast,
): Entity | null {
  const noun = tokens.slice(from, to).map(({ lower }) => lower);
  if (words.inverts || entity !== null || pronoun !== null || !ORGAN.test(noun.join(' '))) return null;
  const isState = ({ kind, mentions }: Entity) =>
    kind === 'place' &&
    mentions.some(({ paragraph, caption, start, end }) => {
      const text = caption || paragraph > OPENING ? '' : (article.paragraphs[paragraph - 1]?.text ?? '');
      return OWNED.test(text.slice(end)) || IN.test(text.slice(0, start));
    });
  return onlyOf(entities.filter(isState));
}
