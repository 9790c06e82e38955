// Who answers for a statement by “as X noted”.

import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { isInRelative } from './according.ts';
import { namesNobody } from './adjuncts.ts';
import { type Report, standsAt } from './claims.ts';
import { withoutHearer } from './heard.ts';
import { placeBehind } from './in-body.ts';
import { phraseBehind } from './inverted.ts';
import { isVerb, type Phrase, timeAt } from './phrases.ts';
import { skipToSpeaker } from './skips.ts';
import { subjectBefore } from './subjects.ts';
import { isWhole } from './verbs.ts';

/** “As Roth noted, …”, “…, as Roth put it”. */
export function asSaidAt(tokens: readonly Token[], at: number, words: FactWords): Report | null {
  if (tokens[at]!.type !== 'word' || !words.asSaid.has(tokens[at]!.lower)) return null;
  if (at > 0 && tokens[at - 1]!.type !== 'mark') return null;
  let verb = at + 1;
  while (verb < tokens.length && !isSpeechVerb(tokens, verb, words)) {
    if (tokens[verb]!.type === 'mark' || tokens[verb]!.type === 'quote' || verb > at + 12) return null;
    verb++;
  }
  if (verb >= tokens.length) return null;
  // “as is widely expected”, “as the town copes with *repeated* floods”
  const isFirst = isVerb(tokens, at + 1, words);
  if (!words.inverts && (isFirst || words.prepositions.has(tokens[verb - 1]!.lower))) return null;
  // “wie die Bahn *am Montag in Kubin* mitteilte”
  const adjunct = tokens.findIndex(
    ({ lower }, i) => i > at + 1 && i < verb && words.prepositions.has(lower) && !words.of.has(lower),
  );
  const end = words.verbSecond && adjunct !== -1 ? adjunct : verb;
  const before = verb > at + 1 ? subjectBefore(tokens, end, words, at + 1) : null;
  const subject = before && withoutHearer(tokens, before, words);
  const behind = subject === null && words.inverts ? phraseBehind(tokens, behindTime(verb + 1), words) : null;
  const inBody = subject === null && behind === null ? placeBehind(tokens, verb, words) : null;
  // Spanish “según dijo,”: who is left out
  const isLeftOut = words.dropsSubject && verb === at + 1 && namesNobody(tokens, verb + 1, words);
  const [pronoun = ''] = /n$/u.test(tokens[verb]!.lower) ? words.they : words.he;
  const leftOut = isLeftOut ? { from: verb, to: verb + 1, entity: null, pronoun } : null;
  const speaker = subject ?? behind ?? inBody ?? leftOut;
  // Spanish “como había pedido Roth”: what is done, not who tells it
  const isWished = words.dropsSubject && WISHED.test(tokens[verb]!.lower);
  if (isWished || (isLeftOut && isInRelative(tokens, at, words))) return null;
  const phrase = words.actPhrases.find((parts) => standsAt(tokens, verb, parts));
  const to = Math.max(verb + (phrase?.length ?? 1), behind?.to ?? 0, inBody?.to ?? 0);
  if (speaker === null || isFigure(tokens, verb, speaker, words)) return null;
  // “Roth dijo que el puente es caro, *como sostuvo Lind*, y …”
  const isOther = ({ lower }: Token, i: number) =>
    (words.say.has(lower) || words.sayThat.has(lower)) && words.that.has(tokens[i + 1]!.lower);
  if (words.dropsSubject && /^(?:como|tal)$/.test(tokens[at]!.lower) && tokens.slice(0, at).some(isOther))
    return null;
  return { at: verb, speaker, mode: 'according-to', from: at, to, side: at === 0 ? 'behind' : 'before' };

  // Spanish “según ha detallado *este lunes en rueda de prensa* el alcalde”
  function behindTime(from: number): number {
    const start = from + timeAt(tokens, from, words);
    return words.dropsSubject ? skipToSpeaker(tokens, start, words) : from;
  }
}

/** Spanish verbs of what is wanted or promised. */
export const WISHED = /^(?:p[ei]di|pide|exig|reclam|promet|orden|propus|propon|propuest)/u;

function isSpeechVerb(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const { type, lower } = tokens[at]!;
  if (type !== 'word') return false;
  // “como lo hizo por escrito”
  if (words.dropsSubject && !isWhole(tokens, at, words)) return false;
  const isPhrase = words.actPhrases.some((parts) => standsAt(tokens, at, parts));
  return isPhrase || [words.say, words.sayThat, words.tell].some((set) => set.has(lower));
}

/** “as its name suggests”: nobody says that. */
export function isFigure(
  tokens: readonly Token[],
  verb: number,
  { from, entity }: Phrase,
  words: FactWords,
): boolean {
  return entity === null && words.his.has(tokens[from]!.lower) && SUGGESTS.test(tokens[verb]!.lower);
}

const SUGGESTS = /^(?:suggest|indicate|impl(?:y|ie))(?:s|d|ed)?$/;
