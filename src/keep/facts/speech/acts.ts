// Speech without a verb of saying and a clause: “called for”, “called it ‘a victory’”, “was blunt: ‘…’”.

import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { isInQuotes, isSubordinate, isUnsaid, type Report, standsAt } from './claims.ts';
import type { Phrase } from './phrases.ts';
import { subjectBefore, subjectOf } from './subjects.ts';

/** “did not rule out”, “called for”: what somebody whom the text names says in other words than a clause. */
export function actAt(tokens: readonly Token[], at: number, words: FactWords): Report | null {
  const phrase = words.actPhrases.find((parts) => standsAt(tokens, at, parts));
  // “called on by tribes”
  if (phrase === undefined || tokens[at + phrase.length]?.lower === 'by') return null;
  let verb = at;
  while (verb > 0 && NEGATED.test(tokens[verb - 1]!.lower)) verb--;
  const speaker = subjectBefore(tokens, verb, words);
  if (speaker === null || (speaker.entity === null && speaker.pronoun === null)) return null;
  if (isSubordinate(tokens, speaker, words)) return null;
  const report = { at, speaker, from: speaker.from, to: at + phrase.length } as const;
  const isQuoted = isInQuotes(tokens[report.from - 1]) || isInQuotes(tokens[report.from - 2]);
  return isQuoted
    ? { ...report, mode: 'direct', side: 'before' }
    : { ...report, mode: 'indirect', side: 'behind' };
}

/** “Roth called it ‘a victory’”, “calling it ‘a victory’”, “described it as a victory”. */
export function calledAt(tokens: readonly Token[], at: number, words: FactWords): Report | null {
  const { type, lower } = tokens[at]!;
  const isCalling = words.calling.has(lower);
  if (type !== 'word' || !(isCalling || words.call.has(lower))) return null;
  const speaker = isCalling
    ? callerOf(tokens, at, words)
    : isUnsaid(tokens, at, words)
      ? null
      : subjectBefore(tokens, at, words);
  if (speaker === null || (speaker.entity === null && speaker.pronoun === null)) return null;
  // “a sum *that* Roth called ‘silly’”
  if (!isCalling && words.who.has(tokens[speaker.from - 1]?.lower ?? '')) return null;
  const from = isCalling ? at : speaker.from;
  const report = { at, speaker, from, to: at + 1, side: 'behind' } as const;
  const isQuoted = tokens.some((token, i) => i > at && token.isQuoted);
  if (isQuoted) return isToldFurther(tokens, words) ? null : { ...report, mode: 'direct' };
  const isAs = tokens
    .slice(at + 1, at + 9)
    .some((token) => token.type === 'word' && words.as.has(token.lower));
  return isAs ? { ...report, mode: 'indirect' } : null;
}

/** English “dubbed it ‘Swift’, *which* drivers say it is not”: does the article go on about what is quoted? */
function isToldFurther(tokens: readonly Token[], words: FactWords): boolean {
  const last = tokens.findLastIndex((token) => token.isQuoted);
  const next = tokens[last + 1]?.lower === ',' ? tokens[last + 2] : tokens[last + 1];
  return !words.inverts && next?.lower === 'which';
}

/** Whose a participle is: that of the clause it stands before or behind. */
function callerOf(tokens: readonly Token[], at: number, words: FactWords): Phrase | null {
  if (at > 0) return tokens[at - 1]!.lower === ',' ? subjectOf(tokens.slice(0, at - 1), 0, words) : null;
  const comma = tokens.findIndex(({ lower }) => lower === ',');
  return comma === -1 ? null : subjectOf(tokens, comma + 1, words);
}

const NEGATED = /^(?:did|does|do|has|have|not|didn't|doesn't|hasn't)$/;

/** “Roth was blunt: ‘…’”: a person's clause, a colon, a quotation. */
export function colonAt(tokens: readonly Token[], at: number, words: FactWords): Report | null {
  if (tokens[at]!.lower !== ':' || tokens[at + 1]?.type !== 'quote') return null;
  const clause = tokens.slice(0, at);
  const first = subjectOf(clause, 0, words);
  const speaker = first === null ? null : (joinedSubject(clause, first.to, words) ?? first);
  const isPerson =
    speaker?.entity?.kind === 'person' || (speaker?.pronoun != null && isHuman(speaker, words));
  return isPerson ? { at: speaker!.to, speaker, mode: 'direct', from: 0, to: at + 1, side: 'behind' } : null;
}

/** “Roth left and *Lind* wrote to the paper: ‘…’”: the person whose clause is the last one. */
function joinedSubject(tokens: readonly Token[], from: number, words: FactWords): Phrase | null {
  for (let at = tokens.length - 1; at > from; at--) {
    if (tokens[at]!.type !== 'word' || !words.and.has(tokens[at]!.lower)) continue;
    const subject = subjectOf(tokens, at + 1, words);
    if (subject?.from === at + 1 && subject.entity?.kind === 'person') return subject;
  }
  return null;
}

function isHuman({ pronoun }: Phrase, words: FactWords): boolean {
  return words.he.has(pronoun!) || words.she.has(pronoun!);
}
