// What stands between a name and its verb, or a verb and what is said: appositions, brackets, times.
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { isHyphen } from './heads.ts';
import { isBetween, isPointing, isVerb, timeAt } from './phrases.ts';

/** The bracket that opens what the one at `close` closes, right behind a name; -1: there is none. */
export function openingOf(tokens: readonly Token[], close: number): number {
  const open = tokens.findLastIndex(({ lower }, i) => i < close && lower === '(');
  return open > 0 && close - open <= BRACKET && tokens[open - 1]!.type === 'name' ? open : -1;
}

/** Behind the bracket that begins at `at`, right behind who speaks: “said Roth *(CDU)*”; `at`: none does. */
export function behindBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== '(') return at;
  const close = tokens.findIndex(({ lower }, i) => i > at && lower === ')');
  return close === -1 || close - at > BRACKET ? at : close + 1;
}

/** Tokens from one bracket to the other, at most: “(WB)”, “(Greens)”. */
const BRACKET = 4;

/**
 * “Рот *в минувший вторник* заявил”: where the time begins that ends before the verb at `end`, of a preposition and at most a few words;
 * `end`: there is none. In English only spans stand there.
 */
export function startOfTime(tokens: readonly Token[], end: number, words: FactWords): number {
  if (!words.inverts) return startOfSpan(tokens, end);
  const talk = words.inflects ? startOfTalk(tokens, end) : end;
  if (talk < end) return talk;
  // «*три года* зимовал»
  const [count, unit] = tokens.slice(Math.max(0, end - 2), end);
  const isCount = count?.type === 'number' || words.a.has(count?.lower ?? '');
  if (words.inflects && isCount && MEASURE.test(unit?.lower ?? '')) return end - 2;
  const size = timeEndingAt(tokens, end, words);
  if (size > 0 && tokens[end - size - 1]?.type === 'word') return end - size;
  let isTime = false;
  for (let at = end - 1; at > 0 && at >= end - TIME; at--) {
    const { type, lower } = tokens[at]!;
    // Spanish “El 25 de junio *el alcalde* dijo”, “… *autoridades* dijeron”
    const isSomebody = words.the.has(lower) || isSeveral(lower, words);
    if (words.dropsSubject && !isTime && isSomebody) return end;
    if (type === 'number' || words.times.has(lower)) isTime = true;
    else if (type !== 'word') return end;
    else if (words.prepositions.has(lower)) return isTime && tokens[at - 1]!.type !== 'mark' ? at : end;
  }
  return end;
}

/** English “Roth has *over the last few weeks* warned” */
function startOfSpan(tokens: readonly Token[], end: number): number {
  const from = tokens.findLastIndex(
    ({ lower }, i) => i < end && i >= end - SPAN && /^(?:over|in|for|during)$/.test(lower),
  );
  const words = tokens.slice(Math.max(0, from), end).map(({ lower }) => lower);
  return from > 0 && PAST.test(words.join(' ')) ? from : end;
}

/** Words of such a span, at most. */
const SPAN = 6;
const PAST =
  /^\p{L}+ (?:the )?(?:past|last|recent) (?:(?:few|several|couple|of|\p{L}+|\d+) ){0,2}(?:days|weeks|months|years|decades?|week|month|year)$/u;

/** Russian «Рот *в интервью газете «Заря»* заявила»: the same of where somebody named before it says it. */
function startOfTalk(tokens: readonly Token[], end: number): number {
  for (let at = end - 2; at > 0 && at >= end - TALK; at--) {
    const { type, lower } = tokens[at]!;
    if (type === 'mark' && !/^[.«»"-]$/.test(lower)) return end;
    if (/^(?:в|на)$/u.test(lower) && SPOKEN.test(tokens[at + 1]!.lower))
      return tokens[at - 1]!.entity?.kind === 'person' ? at : end;
  }
  return end;
}

/** Tokens of such words, at most, and what they begin with behind a preposition. */
const TALK = 9;
const SPOKEN = /^(?:интервью|беседе|разговоре|эфире|комментарии|брифинге|пресс-конференции)$/u;

/** “Vecinos”, “autoridades”: is it a noun for several who speak, without an article? */
export function isSeveral(lower: string, { voices }: FactWords): boolean {
  return /s$/.test(lower) && (voices.people.test(lower) || voices.bodies.test(lower));
}

/** How many tokens before `end` say when, without a preposition: Russian «представители завода *18 ноября* сообщили»; 0: none. */
export function timeEndingAt(tokens: readonly Token[], end: number, words: FactWords): number {
  if (!words.inflects && !words.dropsSubject) return 0;
  return [6, 5, 4, 3, 2, 1].find((size) => timeAt(tokens, end - size, words) === size) ?? 0;
}

/** Russian units behind a number. */
const MEASURE = /^(?:год|года|лет|месяц(?:а|ев)?|недел[июь]|дня|дней|час(?:а|ов)|минут[уы]?)$/u;

/** Tokens of such a time, at most: “в ночь на 17 февраля”. */
const TIME = 5;

/** The last comma at or before `from`, in the same clause and outside of quotations; -1: there is none. */
export function findComma(tokens: readonly Token[], from: number): number {
  for (let at = from; at > 0; at--) {
    if (tokens[at]!.lower === ',') return at;
    if (tokens[at]!.type === 'quote' || tokens[at]!.lower === ';') return -1;
  }
  return -1;
}

/** Behind “on Thursday”, “in a statement”, “later”, which may stand between a verb and what is said. */
export function skipAdjuncts(tokens: readonly Token[], from: number, words: FactWords): number {
  let at = from;
  for (let steps = 0; steps < 4; steps++) {
    // “cautioned, however, that”
    const isInserted = tokens[at]?.lower === ',' && tokens[at + 2]?.lower === ',';
    if (isInserted && words.openers.has(tokens[at + 1]!.lower) && words.that.has(tokens[at + 3]?.lower ?? ''))
      at += 3;
    const token = tokens[at];
    if (token?.type !== 'word') break;
    if (words.that.has(token.lower)) break;
    const time = timeAt(tokens, at, words);
    if (time > 0) at += time;
    else if (isBetween(token, words) || isParticle(tokens, at, words)) at++;
    else if (words.prepositions.has(token.lower) && !isInfinitive(tokens, at)) {
      const end = endOfAdjunct(tokens, at + 1, words);
      if (end === null) break;
      at = end;
    } else break;
  }
  return at;
}

/** English “agreed *to open* a line that”, but “said to reporters that”: nouns of whom one tells something are mostly plurals. */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const [to, next] = tokens.slice(at, at + 2);
  return to?.lower === 'to' && next?.type === 'word' && INFINITIVE.test(next.text);
}

const INFINITIVE =
  /^(?!(?:the|an?|his|her|its|their|our|my|your|this|that|these|those|him|them|us|me|it|congress|parliament|police|business|press)$|\p{L}*(?:[^su]s|men|people)$)\p{Ll}{2,}$/u;

/** “teilte *mit*, dass”, “wies *darauf hin*, dass” */
function isParticle(tokens: readonly Token[], at: number, { particles }: FactWords): boolean {
  const next = tokens[at + 1];
  if (particles !== undefined && next?.lower === ',' && CORRELATE.test(tokens[at]!.lower)) return true;
  return (
    particles !== undefined &&
    (next === undefined || next.type !== 'word') &&
    [...particles.values()].some((set) => set.has(tokens[at]!.lower))
  );
}

/** German “rechnet *damit*, dass” */
const CORRELATE = /^da(?:mit|für|zu|ran|rauf|rüber|von|vor|gegen|rin)$/u;

/** Behind an adverbial: up to “that”, a mark, a quotation or the next preposition; null: a clause comes first. */
function endOfAdjunct(tokens: readonly Token[], from: number, words: FactWords): number | null {
  for (let at = from; at < Math.min(tokens.length, from + 8); at++) {
    const { type, lower } = tokens[at]!;
    if (type === 'mark' || type === 'quote' || words.that.has(lower) || words.prepositions.has(lower))
      return at;
    // “bei der Verlesung *der* Anklage”
    if (at > from + 1 && words.verbSecond && words.of.has(lower)) continue;
    if (at > from && (isPointing(tokens[at]!, words) || words.the.has(lower))) return at;
    if (!tokens[at]!.isQuoted && isVerb(tokens, at, words)) return null;
  }
  return from + 8 > tokens.length ? tokens.length : null;
}

/** Where a bracket opens that closes right before `end`; else that. */
export function beforeBracket(tokens: readonly Token[], end: number): number {
  if (tokens[end - 1]?.lower !== ')') return end;
  const open = tokens.findLastIndex(({ lower }, i) => i < end && lower === '(');
  return open > 0 ? open : end;
}

/** “Roth *– of the same club –* said”: where what dashes set inside begins that ends before `end`; else that. */
export function beforeDashes(tokens: readonly Token[], end: number): number {
  const isDash = (at: number) => /^[–—-]$/.test(tokens[at]?.lower ?? '') && !isHyphen(tokens, at);
  if (!isDash(end - 1)) return end;
  const open = tokens.findLastIndex((_, at) => at < end - 1 && isDash(at));
  return open > 0 ? open : end;
}

/** Does a bracket open before what stands at `at`, and none close there? */
export function isBracketed(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(0, at).findLast(({ lower }) => /^[()]$/.test(lower))?.lower === '(';
}

/** Russian «Рот (Roth) *тоже*, по слухам, …»: where adverbs before a comma begin that stand behind a bracket; else the comma. */
export function behindAdverb(tokens: readonly Token[], comma: number, words: FactWords): number {
  let at = comma;
  while (words.inflects && at > 0 && isBetween(tokens[at - 1]!, words)) at--;
  return tokens[at - 1]?.lower === ')' ? at : comma;
}

/** Spanish “según dijo *a la prensa*,”: does nothing but to whom, where and when stand from `from` up to a mark? */
export function namesNobody(tokens: readonly Token[], from: number, words: FactWords): boolean {
  const start = from + timeAt(tokens, from, words);
  const end = tokens.findIndex(({ type }, i) => i >= start && type === 'mark');
  if (end === -1 || end === start) return end === start;
  const list = tokens.slice(start, end);
  const isPlain = list.every(({ type, entity }) => type !== 'quote' && entity?.kind !== 'person');
  return words.prepositions.has(list[0]!.lower) && isPlain && !opensPhrase(list, words);
}

/** “*en Kovin el alcalde*”: does an article stand behind anything but a preposition? */
function opensPhrase(list: readonly Token[], words: FactWords): boolean {
  return list.some(
    ({ type, lower }, i) =>
      i > 0 &&
      type === 'word' &&
      (words.the.has(lower) || words.a.has(lower)) &&
      !words.prepositions.has(list[i - 1]!.lower),
  );
}

/** Spanish “anunció la policía *este miércoles*”, but “un informe publicado *este miércoles*”: does a time at `at` end what stands before it? */
export function isTimeBehind(tokens: readonly Token[], at: number, words: FactWords): boolean {
  if (!words.dropsSubject || timeAt(tokens, at, words) === 0) return false;
  const [ahead, last] = [tokens[at - 2]?.lower ?? '', tokens[at - 1]!.lower];
  return !words.participle?.test(last) || words.the.has(ahead) || words.a.has(ahead);
}
