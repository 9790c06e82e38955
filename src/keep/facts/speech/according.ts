// Who answers for a statement by “according to X” and by “as X noted”.

import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { isInQuotes, type Report, standsAt } from './claims.ts';
import { endOfPhrase, startOfPhrase } from './extent.ts';
import { behindSource, isNoSource, issuerBehind } from './papers.ts';
import { hasVerb, isVerb, type Phrase, phraseIn } from './phrases.ts';

/** The clause that opens at `at`, or German “X zufolge” that ends there, but “eigenen Angaben zufolge”. */
export function accordingAt(tokens: readonly Token[], at: number, words: FactWords): Report | null {
  if (tokens[at]!.type !== 'word') return null;
  if (words.accordingAfter.has(tokens[at]!.lower) && tokens[at - 2]?.lower !== 'eigenen') {
    const from = startOfPhrase(tokens, at, words);
    const speaker = phraseIn(tokens, from, at, words);
    const side = from === 0 ? 'behind' : 'before';
    return speaker && { at, speaker, mode: 'according-to', from, to: at + 1, side };
  }
  const his = words.accordingHis.find(([phrase]) => standsAt(tokens, at, phrase.split(' ')));
  if (his !== undefined) {
    const to = at + his[0].split(' ').length;
    const speaker = { from: at, to, entity: null, pronoun: his[1] };
    return { at, speaker, mode: 'according-to', from: at, to, side: at === 0 ? 'behind' : 'before' };
  }
  // “‘…’, so Roth”, but “will so sparen”; “‘…’, steht im Bericht”, but “steht in Kubin”
  const isBehind = /^(?:mark|quote)$/.test(tokens[at - 1]?.type ?? '');
  const stands = (parts: readonly string[]) =>
    standsAt(tokens, at, parts) && (isBehind || !words.accordingBehind.has(parts[0]!));
  const place = words.saysIn.find(stands);
  if (place !== undefined) {
    const from = at + place.length;
    const to = endOfPhrase(tokens, from, words);
    const speaker = phraseIn(tokens, from, to, words);
    const isQuoted = isInQuotes(tokens[at - 1]) || isInQuotes(tokens[at - 2]);
    const mode = isQuoted ? 'direct' : 'according-to';
    const isPaper = !words.saidFrom?.has(place.at(-1)!);
    const named = speaker && { ...speaker, entity: isPaper ? null : speaker.entity };
    return named && { at, speaker: named, mode, from: at, to, side: 'before' };
  }
  const from = saidFromAt(tokens, at, words);
  if (from !== null) return from;
  const held = heldBy(tokens, at, words);
  if (held !== null) return held;
  for (const parts of words.accordingTo) {
    // «по предварительным данным»
    const more = words.inflects && parts.length > 1 && OBLIQUE.test(tokens[at + 1]?.lower ?? '') ? 1 : 0;
    if (!stands(parts) && !(more > 0 && standsAround(tokens, at, parts))) continue;
    const from = at + parts.length + (stands(parts) ? 0 : more);
    // “so hoch wie nie”
    const opens = (token: Token | undefined) =>
      token !== undefined &&
      (/^\p{Lu}/u.test(token.text) || token.type !== 'word' || isOpening(token, words));
    if (isBehind && words.accordingBehind.has(parts[0]!) && !opens(tokens[from])) continue;
    // “laut wird”
    if (words.verbSecond && isVerb(tokens, from, words)) continue;
    const { speaker, to } = sourceAt(tokens, from, words);
    if (isNoSource(tokens, at, from, to, words)) return null;
    const isClause = words.dropsSubject && isVerb(tokens.slice(from), 0, words);
    if ((speaker === null && !isClause) || (words.dropsSubject && isInRelative(tokens, at, words)))
      return null;
    const before = tokens.slice(0, at).every((one) => one.type !== 'name' && !isVerb([one], 0, words));
    // Spanish “según desarrolló Roth a la prensa”
    const isDoer = tokens[from + 1]?.entity?.kind === 'person';
    const who = !isClause ? speaker : isDoer ? phraseIn(tokens, from + 1, from + 2, words) : null;
    const end = words.dropsSubject ? behindSource(tokens, to) : to;
    return { at, speaker: who, mode: 'according-to', from: at, to: end, side: before ? 'behind' : 'before' };
  }
  return null;
}

/** “Ana Roth, que*, según su hermana,* …”, “que *-según dijo-* …”: what a relative clause says of somebody is not all of the sentence. Spanish. */
export function isInRelative(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const from = /^[,(–—-]$/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  const isWho = from > 1 && tokens[from]!.type === 'word' && words.who.has(tokens[from]!.lower);
  return isWho && (tokens[from - 1]!.lower === ',' || hasVerb(tokens, 0, from, words));
}

/** German “*Vom Landgericht hieß es dazu*, der Mann habe gestanden”. */
function saidFromAt(tokens: readonly Token[], at: number, words: FactWords): Report | null {
  if (at > 0 || !words.saidFrom?.has(tokens[0]!.lower)) return null;
  const end = endOfPhrase(tokens, 1, words);
  const isSaid =
    /^(?:hei(?:ß|ss)t|hie(?:ß|ss))$/.test(tokens[end]?.lower ?? '') && tokens[end + 1]?.lower === 'es';
  const speaker = isSaid ? phraseIn(tokens, 1, end, words) : null;
  const comma = tokens.findIndex(({ lower }, i) => i > end && /^[,:]$/.test(lower));
  return speaker && comma !== -1
    ? { at: end, speaker, mode: 'indirect', from: 0, to: comma, side: 'behind' }
    : null;
}

/** “*Para la diputada Ana Roth*, la ley “llega tarde””: a person, of whose words some are quoted, or who is asked for what they know. Spanish. */
function heldBy(tokens: readonly Token[], at: number, words: FactWords): Report | null {
  if (!words.dropsSubject || at > 0 || tokens[0]!.lower !== 'para') return null;
  const { speaker, to } = sourceAt(tokens, 1, words);
  const isClosed = speaker?.from === 1 && tokens[to]?.lower === ',';
  const isQuoted = tokens.some(({ type, isQuoted }) => type === 'quote' || isQuoted);
  const isExpert = tokens.slice(1, to).some(({ lower }) => /^(?:analista|expert[oa])$/.test(lower));
  if (!isClosed || !(isQuoted || isExpert) || speaker.entity?.kind !== 'person') return null;
  return { at: 0, speaker, mode: isQuoted ? 'direct' : 'according-to', from: 0, to, side: 'behind' };
}

/** Whom “according to” names from `from` on: “two people *close to Roth*” up to a mark, “the head of the union, *Anna Roth*”. */
function sourceAt(
  tokens: readonly Token[],
  from: number,
  words: FactWords,
): { readonly speaker: Phrase | null; readonly to: number } {
  const to = endOfPhrase(tokens, from, words);
  // “according to her”
  const own = tokens[from]?.lower ?? '';
  const isAlone = to === from + 1 && !words.inverts;
  const [pronoun] = !isAlone ? [] : words.her.has(own) ? words.she : words.him.has(own) ? words.he : [];
  if (pronoun !== undefined) return { speaker: { from, to, entity: null, pronoun }, to };
  const speaker = phraseIn(tokens, from, to, words);
  if (speaker === null || speaker.pronoun !== null) return { speaker, to };
  const [comma, name, behind] = tokens.slice(to);
  // «по данным пресс-службы суда, *Линд*, выйдя», in the first case
  const isOther = words.inflects && name?.entity?.title.endsWith(name.text);
  const isClosed = !isOther && (behind === undefined || behind.type === 'mark');
  const isPerson = name?.entity?.kind === 'person' && speaker.entity?.kind !== 'person';
  if (comma?.lower === ',' && isPerson && isClosed)
    return { speaker: { ...speaker, to: to + 2, entity: name.entity }, to: to + 2 };
  if (words.inverts) return issuerBehind(tokens, speaker, to, words) ?? { speaker, to };
  // “a poll published on Tuesday by the university”
  const isIssued = ISSUED.test(tokens[to]?.lower ?? '');
  if (!isIssued && (speaker.entity !== null || !CLOSE.test(tokens[to - 1]!.lower))) return { speaker, to };
  const mark = tokens.findIndex(({ type }, i) => i > to && (type === 'mark' || type === 'quote'));
  const end = mark === -1 ? tokens.length : mark;
  const isPlain = !hasVerb(tokens, isIssued ? to + 1 : to, end, words);
  return isPlain ? { speaker: { ...speaker, to: end }, to: end } : { speaker, to };
}

/** Adjectives behind a source that is not named. */
const CLOSE = /^(?:close|familiar|briefed|aware|involved)$/;
/** Participles behind a paper, when it came out. */
const ISSUED = /^(?:published|released|issued)$/;

/** Russian adjectives behind `по`. */
const OBLIQUE = /^\p{Ll}+(?:[иы]м|ой|ей|ому|ему)$/u;

/** Do the words of a phrase stand from `at` on, one other behind the first? */
function standsAround(tokens: readonly Token[], at: number, [first, ...rest]: readonly string[]): boolean {
  return tokens[at]!.lower === first && standsAt(tokens, at + 2, rest);
}

function isOpening({ lower }: Token, words: FactWords): boolean {
  return [words.the, words.a, words.his].some((set) => set.has(lower));
}
