// Russian «в Дорстрое заявили», Spanish “contaron desde la Policía”: verbs in the plural, and who speaks stands behind a preposition of place.

import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { isPaper } from './addressees.ts';
import { timeEndingAt } from './adjuncts.ts';
import { isInQuotes, type Report } from './claims.ts';
import { endOfPhrase } from './extent.ts';
import { hasVerb, isBetween, type Phrase, phraseIn, timeAt } from './phrases.ts';

/** “*В Дорстрое* также заявили, что”. */
export function bodyBefore(tokens: readonly Token[], at: number, words: FactWords): Report | null {
  const { inBody } = words;
  if (inBody === null || !inBody.verb.test(tokens[at]!.lower)) return null;
  const first = tokens.findIndex(({ type, lower }) => type !== 'mark' && !words.openers.has(lower));
  if (first === -1 || first >= at - 1 || tokens[first]!.lower !== inBody.before) return null;
  let end = at;
  while (end > first + 1 && isBetween(tokens[end - 1]!, words)) end--;
  // «в Дорстрое накануне заявили»
  end = Math.max(first + 1, end - timeEndingAt(tokens, end, words));
  const speaker = speakerIn(tokens, first, end, words);
  // “Desde la plaza reclaman”
  if (words.dropsSubject && speaker?.entity == null) return null;
  return speaker && { at, speaker, mode: 'indirect', from: first, to: at + 1, side: 'behind' };
}

/** “…, сообщили в пятницу *в Дорстрое*”. */
export function bodyBehind(tokens: readonly Token[], at: number, words: FactWords): Report | null {
  const before = tokens.slice(0, at).findLast(({ type }) => type !== 'mark');
  const isBehind = isInQuotes(before) || hasVerb(tokens, 0, at, words);
  const speaker = isBehind && tokens[at - 1]!.type !== 'word' ? placeBehind(tokens, at, words) : null;
  const mode = isInQuotes(before) ? 'direct' : 'indirect';
  return speaker && { at, speaker, mode, from: at, to: speaker.to, side: 'before' };
}

/** Who stands behind the verb at `at`, a time or who is told left out: “полагают *в Дорстрое*”. */
export function placeBehind(tokens: readonly Token[], at: number, words: FactWords): Phrase | null {
  const { inBody } = words;
  if (inBody === null || !inBody.verb.test(tokens[at]!.lower)) return null;
  let from = at + 1;
  while (tokens[from] !== undefined) {
    const isTime = tokens[from]!.lower === inBody.before && words.times.has(tokens[from + 1]?.lower ?? '');
    const isTold = words.object.test(tokens[from]!.lower) || isPaper(tokens[from]!, words);
    const step = isTime ? 2 : timeAt(tokens, from, words) || (isTold ? 1 : 0);
    if (step === 0) break;
    from += step;
  }
  if (tokens[from]?.lower !== inBody.before) return null;
  const to = endOfPhrase(tokens, from + 1, words);
  // «в Ковинском управлении дорог»
  const isAdjective = to === from + 2 && /ск(?:ом|ой)$/u.test(tokens[from + 1]!.lower);
  return speakerIn(tokens, from, isAdjective ? endOfPhrase(tokens, to, words) : to, words);
}

/** The body that is named behind the preposition at `from`, or else the words with it: “в прокуратуре Ковина”. */
function speakerIn(tokens: readonly Token[], from: number, to: number, words: FactWords): Phrase | null {
  const inside = tokens.slice(from + 1, to);
  const isPlain = inside.every(
    ({ type, lower }) => type !== 'number' && type !== 'quote' && !words.times.has(lower),
  );
  const phrase = isPlain ? phraseIn(tokens, from + 1, to, words) : null;
  if (phrase === null || phrase.pronoun !== null || phrase.from !== from + 1) return null;
  const { entity } = phrase;
  const isBody =
    entity !== null && entity.kind !== 'person' && entity.kind !== 'place' && isHead(tokens, phrase, words);
  if (isBody) return phrase;
  if (inside.some(({ entity: one }) => one?.kind === 'person')) return null;
  return { ...phrase, from: words.dropsSubject ? from + 1 : from, entity: null };
}

/** Does the phrase begin with the body's name, behind an article at most: not “в управлении МЧС”? */
function isHead(tokens: readonly Token[], { from, entity }: Phrase, { the }: FactWords): boolean {
  return tokens[the.has(tokens[from]!.lower) ? from + 1 : from]!.entity === entity;
}
