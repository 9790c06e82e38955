// The state that an article tells of, where a subject is what every state has: “lawmakers voted”, “the central bank left its rate”. English;
// and German whom a compound begins with: “die US-Küstenwache”.
import type { Entity } from '../../../types.ts';
import type { Phrase } from '../../speech/phrases.ts';
import type { Token } from '../../statements/tokens.ts';
import { isToldOf, onlyOf } from '../only.ts';
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

/** German: who acts for a state, a union of them or a party. */
const ACTOR =
  /^(?:behörden|regierung|justiz|militär|marine|armee|streitkräfte|truppen|kräfte|soldaten|küstenwache|ermittler|beamten?|delegierten?|abgeordneten?|kommission|spitze|führung|fraktion|basis|staaten|länder)$/u;

/** German “die *US*-Küstenwache”, “*KVP*-Abgeordnete”: for whom somebody without a name acts, if the article tells of it; null: for nobody. */
export function actsFor(
  tokens: readonly Token[],
  { from, to, entity, pronoun }: Phrase,
  { entities, words }: Cast,
): Entity | null {
  if (!words.verbSecond || entity !== null || pronoun !== null) return null;
  const text = tokens.slice(from, to).map((token) => token.text);
  const [, name, noun = ''] =
    /(?:^| )(\p{Lu}{2,})-(\p{Lu}\p{Ll}+)$/u.exec(text.join(' ').replaceAll(' - ', '-')) ?? [];
  if (!ACTOR.test(noun.toLowerCase())) return null;
  const isIt = ({ names, title }: Entity) =>
    names.some((one) => one.text === name) || (name === 'US' && /^(?:USA|Vereinigte Staaten)$/.test(title));
  return onlyOf(entities.filter((one) => isToldOf(one) && isIt(one)));
}

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
