// Subjects that a sentence opens with, up to a comma, behind which clauses hide its verb.
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { hasVerb, isPersonal, isVerb, type Phrase, phraseIn } from './phrases.ts';

/** “The bank, *which has branches in Kovin, Orsa and Tarsk*, proposed”: what the sentence opens with; null: no such clause follows it. */
export function toldOpening(tokens: readonly Token[], words: FactWords): Phrase | null {
  const comma = openingComma(tokens, words);
  const next = tokens[comma + 1];
  if (comma === -1 || next?.type !== 'word' || !RELATIVE.test(next.lower)) return null;
  const whole = phraseIn(tokens, 0, comma, words);
  const isFirst =
    whole !== null && tokens.slice(0, whole.from).every(({ lower }) => words.openers.has(lower));
  const close = tokens.findIndex(({ lower }, i) => i > comma + 2 && lower === ',');
  return isFirst && close !== -1 && hasVerb(tokens, close + 1, tokens.length, words) ? whole : null;
}

const RELATIVE = /^(?:who|which|whose|que|quien(?:es)?|cuy[oa]s?)$/;

/** “Anna Roth, a builder who left and so lost it, died”, “The builder, Anna Roth, who”: the name that the sentence opens with; null: none. */
export function nameOpening(tokens: readonly Token[], words: FactWords): Phrase | null {
  const comma = words.inverts ? -1 : openingComma(tokens, words);
  const whole = comma === -1 ? null : phraseIn(tokens, 0, comma, words);
  if (whole === null || !hasVerb(tokens, comma + 1, tokens.length, words)) return null;
  if (whole.entity !== null)
    return whole.from === 0 || tokens[whole.from - 1]!.type === 'word' ? whole : null;
  const apposed = tokens[comma + 1]?.entity ?? null;
  const isApposed = apposed?.kind === 'person' && tokens[comma + 2]?.lower === ',';
  return isApposed && words.the.has(tokens[whole.from]!.lower)
    ? { ...whole, to: comma + 2, entity: apposed }
    : null;
}

function openingComma(tokens: readonly Token[], words: FactWords): number {
  const isAsked = !words.inverts || words.dropsSubject;
  const comma = isAsked ? tokens.findIndex(({ lower }) => lower === ',') : -1;
  return comma < 1 ? -1 : comma;
}

/**
 * Russian «*Рот* — доктор наук, до этого работала в Ковине»: the name at `at` before a dash that stands for “is”; English “Among those named is
 * *Roth*”; null: there is none.
 */
export function copulaOpening(tokens: readonly Token[], at: number, words: FactWords): Phrase | null {
  if (!words.inverts && tokens[at]?.lower === 'among') {
    const name = tokens.findIndex(
      ({ type }, i) => type === 'name' && /^(?:is|are|was|were)$/.test(tokens[i - 1]?.lower ?? ''),
    );
    return name === -1 ? null : { from: name, to: name + 1, entity: tokens[name]!.entity, pronoun: null };
  }
  const [name, dash, noun] = tokens.slice(Math.max(0, at));
  if (words.inflects && opensWithDash(tokens, at)) {
    const to = tokens.findIndex(({ lower }, i) => i > at && DASH.test(lower));
    return { from: at, to, entity: null, pronoun: null };
  }
  const isCopula = words.inflects && DASH.test(dash?.lower ?? '') && noun?.type === 'word';
  return isCopula && name!.type === 'name'
    ? { from: at, to: at + 1, entity: name!.entity, pronoun: null }
    : null;
}

/** Russian «С 2007 года — сооснователь галереи»: does a time with a year stand at `at`, a dash and a noun behind it? */
export function opensWithDash(tokens: readonly Token[], at: number): boolean {
  const [preposition, year, noun, dash, what] = tokens.slice(Math.max(0, at));
  const isTime = /^[свдк]о?$/u.test(preposition?.lower ?? '') && /^год[ау]?$/u.test(noun?.lower ?? '');
  return isTime && year!.type === 'number' && DASH.test(dash?.lower ?? '') && what?.type === 'word';
}

const DASH = /^[—–]$/;

/** Russian «В 1988 году *он* первым переплыл»: a pronoun in the first case before the verb at `at` is its subject, whatever stands between. */
export function pronounBefore(
  tokens: readonly Token[],
  from: number,
  at: number,
  words: FactWords,
): Phrase | null {
  if (!words.inflects) return null;
  const mark = tokens.findLastIndex(({ type }, i) => i < at && (type === 'mark' || type === 'quote'));
  const pronoun = tokens.findIndex(
    (token, i) => i >= Math.max(from, mark + 1) && i < at && isPersonal(token, words),
  );
  return pronoun === -1
    ? null
    : { from: pronoun, to: pronoun + 1, entity: null, pronoun: tokens[pronoun]!.lower };
}

/** “Roth, 34, from Kovin, Serbia, said”: the person before a row of appositions without a verb that ends at `comma`. */
export function personOpening(tokens: readonly Token[], comma: number, words: FactWords): Phrase | null {
  let from = 0;
  for (let at = 0; at < comma; at++) {
    if (tokens[at]!.lower !== ',') continue;
    const phrase = phraseIn(tokens, from, at, words);
    const isPerson = phrase?.entity?.kind === 'person' && !isVerb(tokens, phrase.from, words);
    if (isPerson && !tellsMore(tokens, at, comma, words)) return phrase;
    from = at + 1;
  }
  return null;
}

/** Does a verb stand from one comma to the other, outside of “, who …” and Spanish “, que …”? */
export function tellsMore(tokens: readonly Token[], from: number, to: number, words: FactWords): boolean {
  let at = from;
  while (at < to) {
    const next = tokens.findIndex(({ lower }, i) => i > at && i <= to && lower === ',');
    const end = next === -1 ? to : next;
    const { lower = '' } = tokens[at + 1] ?? {};
    const isRelative = words.who.has(lower) && !words.because.has(lower);
    if (!isRelative && hasVerb(tokens, at + 1, end, words)) return true;
    at = end;
  }
  return false;
}

/** Spanish “Aplaudieron a *Roth*, quien siguió y dijo”: of whom a clause tells more that goes on with “and” at `and`; null: there is none. */
export function whoBefore(tokens: readonly Token[], and: number, words: FactWords): Phrase | null {
  const who = words.dropsSubject ? tokens.findLastIndex(({ lower }, i) => i < and && lower === 'quien') : -1;
  const [name, comma] = tokens.slice(Math.max(0, who - 2), Math.max(0, who));
  const isOpen = comma?.lower === ',' && tokens[and - 1]!.type !== 'mark' && hasVerb(tokens, who, and, words);
  const isOne = isOpen && name!.entity?.kind === 'person';
  return isOne ? { from: who - 2, to: who - 1, entity: name!.entity, pronoun: null } : null;
}
