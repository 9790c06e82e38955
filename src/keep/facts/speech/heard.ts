// Speech that no subject of its own verb says: “…, saying that”, “was told by X”, “the court heard”.

import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { claimAt, isUnsaid, type Report } from './claims.ts';
import { endOfPhrase } from './extent.ts';
import { namesPaper } from './papers.ts';
import { type Phrase, phraseIn } from './phrases.ts';
import { subjectBefore, subjectOf } from './subjects.ts';

/** “…, saying that”, “went further in saying that”: the subject of the sentence speaks. */
export function sayingAt(
  tokens: readonly Token[],
  at: number,
  last: Report | undefined,
  words: FactWords,
): Report | null {
  const ahead = tokens[at - 1]?.lower ?? '';
  const isManner = /^(?:in|by)$/.test(ahead) && words.that.has(tokens[at + 1]?.lower ?? '');
  if (ahead !== ',' && !isManner) return null;
  const claim = claimAt(tokens, at, at + 1, words, true);
  // “It will close, Roth said, *adding* that”: the subject of the sentence is another.
  const speaker = last?.side === 'before' && last.to >= at - 1 ? last.speaker : subjectOf(tokens, 0, words);
  if (claim === null || claim.side === 'before' || speaker === null) return null;
  // “It is a case that Roth brought, claiming that”: the sentence is not hers
  const before = tokens[speaker.from - 1]?.lower ?? '';
  // “Towns like Kovin, Orsa, *and Tarsk*”: of several the last
  if (RELATIVE.test(before) || words.and.has(before)) return null;
  return { at, speaker, from: at, to: at + 1, ...claim };
}

const RELATIVE = /^(?:that|which|whom)$/;

/** “The court was told that …”: where it was said, as far as the text tells. */
export function heardAt(tokens: readonly Token[], at: number, words: FactWords): Report | null {
  const speaker = isUnsaid(tokens, at, words) ? subjectBefore(tokens, at - 1, words) : null;
  if (speaker === null || !namesPaper(tokens, speaker, words)) return null;
  const claim = claimAt(tokens, speaker.from, at + 1, words, true);
  return claim && { at, speaker, from: speaker.from, to: at + 1, ...claim, isHeard: true };
}

/** “Kovin Rail *quoted Roth on Monday as saying* that …”, “…, it quoted Roth as saying”: whom others quote. English. */
export function quotedAs(tokens: readonly Token[], at: number, words: FactWords): Report | null {
  if (words.inverts || tokens[at]!.type !== 'word' || !/^(?:quot|cit)e[sd]?$/.test(tokens[at]!.lower))
    return null;
  const as = tokens.findIndex(
    ({ lower }, i) => i > at && lower === 'as' && tokens[i + 1]?.lower === 'saying',
  );
  if (as === -1 || as > at + QUOTED) return null;
  // “quoted the head of the union, Anna Roth, as saying”
  const named = tokens.findIndex(
    ({ entity }, i) => i > at + 1 && i < as && entity?.kind === 'person' && tokens[i - 1]!.lower === ',',
  );
  const from = named === -1 ? at + 1 : named;
  const speaker = phraseIn(tokens, from, endOfPhrase(tokens, from, words), words);
  if (speaker === null || speaker.to > as) return null;
  const first = subjectBefore(tokens, at, words)?.from ?? at;
  const claim = claimAt(tokens, first, as + 2, words, true);
  return { at, speaker, from: first, to: as + 2, ...(claim ?? { mode: 'indirect', side: 'behind' }) };
}

/** Words from “quoted” to “as saying”, at most. */
const QUOTED = 12;

/** “was told by X”. */
export function toldBy(tokens: readonly Token[], at: number, words: FactWords): Report | null {
  if (tokens[at + 1]?.lower !== 'by' || !words.unsaid.has(tokens[at - 1]?.lower ?? '')) return null;
  const to = endOfPhrase(tokens, at + 2, words);
  const speaker = phraseIn(tokens, at + 2, to, words);
  return speaker && { at, speaker, mode: 'indirect', from: at, to, side: 'behind' };
}

/**
 * German “wie ein Mitarbeiter eines Dienstes *Kovin Rail* sagte”: a body right before the verb, behind somebody without a name, hears. Its genitive
 * would have an ending: “ein Sprecher Tarsks”.
 */
export function withoutHearer(tokens: readonly Token[], speaker: Phrase, words: FactWords): Phrase {
  const { from, to, entity } = speaker;
  const isBody = entity?.kind === 'body' || entity?.kind === 'institution';
  const isLast = to > from + 2 && tokens[to - 1]!.entity === entity && tokens[to - 2]!.type === 'word';
  if (!words.verbSecond || !isBody || !isLast || !/^eine?$/.test(tokens[from]!.lower)) return speaker;
  const isGenitive = tokens[to - 1]!.text.endsWith('s') && !entity.title.endsWith('s');
  return isGenitive || /^\p{Ll}/u.test(tokens[to - 2]!.text)
    ? speaker
    : { ...speaker, to: to - 1, entity: null };
}
