// Speech that no subject of its own verb says: “…, saying that”, “was told by X”, “the court heard”.

import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { claimAt, isUnsaid, type Report } from './claims.ts';
import { endOfPhrase } from './extent.ts';
import { namesPaper } from './papers.ts';
import { phraseIn } from './phrases.ts';
import { subjectBefore, subjectOf } from './subjects.ts';

/** “…, saying that”, “went further in saying that”: the subject of the sentence speaks. */
export function sayingAt(tokens: readonly Token[], at: number, words: FactWords): Report | null {
  const ahead = tokens[at - 1]?.lower ?? '';
  const isManner = /^(?:in|by)$/.test(ahead) && words.that.has(tokens[at + 1]?.lower ?? '');
  if (ahead !== ',' && !isManner) return null;
  const claim = claimAt(tokens, at, at + 1, words, true);
  const speaker = subjectOf(tokens, 0, words);
  if (claim === null || claim.side === 'before' || speaker === null) return null;
  // “It is a case that Roth brought, claiming that”: the sentence is not hers
  if (speaker.from > 0 && RELATIVE.test(tokens[speaker.from - 1]!.lower)) return null;
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

/** “was told by X”. */
export function toldBy(tokens: readonly Token[], at: number, words: FactWords): Report | null {
  if (tokens[at + 1]?.lower !== 'by' || !words.unsaid.has(tokens[at - 1]?.lower ?? '')) return null;
  const to = endOfPhrase(tokens, at + 2, words);
  const speaker = phraseIn(tokens, at + 2, to, words);
  return speaker && { at, speaker, mode: 'indirect', from: at, to, side: 'behind' };
}
