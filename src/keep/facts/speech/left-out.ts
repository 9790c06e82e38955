// Clauses whose subject is left out. Spanish; Russian, where what stands behind the verb cannot be it.
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { claimAt, isInQuotes, type Report } from './claims.ts';
import { endOfPhrase } from './extent.ts';
import { hasVerb, isBetween, type Phrase, phraseIn, timeAt } from './phrases.ts';
import { isHerRole, isOblique } from './verbs.ts';

/** He or she who does what the verb at `at` tells, in a clause that begins at `from` and does not say who; null: it says, or it is no such verb. */
export function leftOutBefore(
  tokens: readonly Token[],
  from: number,
  at: number,
  words: FactWords,
): Phrase | null {
  const isRelative = tokens
    .slice(from, at)
    .some(({ lower }) => words.who.has(lower) || words.that.has(lower));
  if (isRelative || !isDeed(tokens, at, words)) return null;
  const [pronoun = ''] = isHers(tokens, at, words) ? words.she : words.he;
  return { from: at, to: at + 1, entity: null, pronoun };
}

/**
 * What stands behind the verb at `at`, «Рассказал в понедельник директор»; or he or she who is left out, «С 1979 года *возглавлял
 * лабораторию*»: where the verb tells of one, and what stands there is in no subject's case. Null: nothing does.
 */
export function subjectBehind(tokens: readonly Token[], at: number, words: FactWords): Phrase | null {
  const next = at + 1 + (words.verbSecond ? 0 : timeAt(tokens, at + 1, words));
  // Spanish “En Kovin *deberán esperar* una respuesta”: an infinitive is no subject
  if (words.dropsSubject && tokens[next]?.type === 'word' && words.infinitive?.test(tokens[next].lower))
    return null;
  const behind = phraseIn(tokens, next, endOfPhrase(tokens, next, words), words);
  const [, hers] = /л(а)?$/u.exec(tokens[at]!.lower) ?? [null, IS.test(tokens[at]!.lower) ? '' : null];
  const isNone =
    behind === null
      ? isClosed(tokens, next, words)
      : isOblique(tokens, behind, words) ||
        (hers === 'а' && isHerRole(tokens, at)) ||
        (GRADUATED.test(tokens[at]!.lower) && behind.entity !== null && behind.entity.kind !== 'person');
  if (!words.inflects || hers === null || !isNone) return behind;
  // «57-летняя *Анна Рот* с июня была представителем Ковина»
  const own = tokens.findIndex((one, i) => i < at && one.entity?.kind === 'person' && isWhole(one));
  if (own !== -1) return { from: own, to: own + 1, entity: tokens[own]!.entity, pronoun: null };
  const [pronoun = ''] = hers ? words.she : words.he;
  return { from: at, to: at + 1, entity: null, pronoun };
}

const isWhole = ({ text, entity }: Token) => text.includes(' ') && text === entity!.title;

/** Russian «С 2011 года *является* директором», «*окончил* Ковинский университет»: what no body does. */
const IS = /^(?:является|работает)$/u;
const GRADUATED = /^(?:окончила?|закончила?)$/u;

/** «Приехала *в Ковин и* поступила»: does a preposition begin at `at`, with one noun that nothing follows which may be the subject? */
function isClosed(tokens: readonly Token[], at: number, words: FactWords): boolean {
  if (!words.prepositions.has(tokens[at]?.lower ?? '')) return false;
  const next = tokens[at + 2];
  return next === undefined || next.type === 'mark' || words.and.has(next.lower);
}

/** Spanish “*será enterrada*”: does what somebody is, right behind the verb, tell of a woman? */
function isHers(tokens: readonly Token[], at: number, { leftOut }: FactWords): boolean {
  const { lower = '' } = roleBehind(tokens, at) ?? {};
  return (
    leftOut!.was.test(tokens[at]!.lower) && /(?:[dtsr]ora|[ai]da|esa|enta|triz|óloga|ógrafa)$/u.test(lower)
  );
}

/** Spanish “*fue profesor*”: does it tell of a man? */
export function isHis(tokens: readonly Token[], at: number, { leftOut }: FactWords): boolean {
  const isRole = leftOut?.was.test(tokens[at]!.lower) === true;
  return isRole && /(?:[dts]or|[ai]do|ero|ano|ólogo|ógrafo|tro)$/u.test(roleBehind(tokens, at)?.lower ?? '');
}

function roleBehind(tokens: readonly Token[], at: number): Token | undefined {
  return tokens[/^(?:también|además)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1];
}

/** Spanish “En 1970 *fundó* un estudio”, “*se licenció* en Kovin”: does somebody do it who is left out? Not where a person stands behind the verb. */
function isDeed(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const { leftOut, the, his, a, anaphors } = words;
  const { lower } = tokens[at]!;
  const what = roleBehind(tokens, at);
  const isRole = what?.type === 'word' && leftOut?.role.test(what.lower) === true;
  // “Fue detenido ayer *el alcalde*”
  if (isRole && leftOut.was.test(lower)) return !isSubjectAt(tokens, tokens.indexOf(what) + 1, words);
  if (/^(?:tenía|tiene|llevaba|lleva|deja)$/u.test(lower) && isOfFamily(tokens, at)) return true;
  if (isMade(tokens, at, words)) return true;
  const isDone = leftOut?.done.test(lower) ?? false;
  if (!isDone && !leftOut?.alone.test(lower)) return false;
  const [next, noun] = [tokens[at + 1], tokens[at + 2]];
  const isPerson = next?.entity?.kind === 'person' || anaphors.person.test(`${next?.lower} ${noun?.lower}`);
  // “vivió dos años en Kovin”
  const isTime = /^(?:años?|mes(?:es)?|semanas?|décadas?)$/u.test(noun?.lower ?? '');
  const isNoun =
    next?.type === 'name' || (!isTime && [the, his, a].some((set) => set.has(next?.lower ?? '')));
  return !isPerson && (isDone || !isNoun);
}

/** Does a person, or a noun with its article, stand at `at`, or behind a time there? */
function isSubjectAt(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const next = tokens[at + timeAt(tokens, at, words)];
  return next?.entity?.kind === 'person' || words.the.has(next?.lower ?? '');
}

/** “*Abrió una* tienda”, “desde mayo *dirige* la orquesta”: what somebody makes or heads, where the clause names nobody who does. */
function isMade(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const { leftOut, a, his } = words;
  const [{ lower }, next] = [tokens[at]!, tokens[at + 1]];
  const isOfOne = next?.type === 'word' && (a.has(next.lower) || his.has(next.lower));
  if (!leftOut?.heads.test(lower) && !(isOfOne && leftOut?.made.test(lower))) return false;
  const comma = tokens.findIndex((token, i) => i > at && token.lower === ',');
  const behind = tokens.slice(at + 1, comma === -1 ? tokens.length : comma);
  return behind.every(
    ({ lower, entity }, i) =>
      entity?.kind !== 'person' && !words.anaphors.person.test(`${behind[i - 1]?.lower} ${lower}`),
  );
}

/** “*Tenía* dos hijos”, “*llevaba* diez años allí y tenía un hijo”: what only people have. */
function isOfFamily(tokens: readonly Token[], at: number): boolean {
  const behind = tokens.slice(at + 1, at + LATER);
  return behind.some(({ lower }) => /^(?:hij|niet)[oa]s?$/u.test(lower));
}

/** Tokens behind a verb among which what somebody has is looked for. */
const LATER = 16;

/** Is a word a verb whose subject may be left out? */
export function mayLeaveOut({ lower }: Token, { leftOut }: FactWords): boolean {
  return leftOut !== undefined && (leftOut.done.test(lower) || leftOut.alone.test(lower));
}

/** Spanish “Además añadió que …”: does nothing that could be the subject stand before the verb at `at`? */
export function opensWithVerb(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const isAhead = ({ type, lower }: Token) =>
    lower === ',' ||
    (type === 'word' && (words.openers.has(lower) || words.between.has(lower) || CONCESSION.test(lower)));
  return words.dropsSubject && (tokens.slice(0, at).every(isAhead) || isBehindAdverbial(tokens, at, words));
}

/** “*Aunque* reconoció”: who speaks is left out there too. */
const CONCESSION = /^(?:aunque|cuando)$/;

/** “*Desde la plaza* anunció que”, “*Al final del acto,* dijo que”: do a preposition and its noun alone stand before the verb at `at`? */
function isBehindAdverbial(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const first = tokens.findIndex(
    ({ lower }) => (!words.openers.has(lower) || ADVERBIAL.test(lower)) && lower !== ',',
  );
  const before = tokens.slice(first, at);
  if (first === -1 || first >= at || !ADVERBIAL.test(before[0]!.lower)) return false;
  const isPlain = before.every(
    ({ type, lower }, i) =>
      type !== 'quote' &&
      (type !== 'mark' || (lower === ',' && i === before.length - 1)) &&
      !words.who.has(lower),
  );
  // “En la plaza *el alcalde* dijo”, “tras la reunión *Ana Ruiz* dijo”
  const isOther = before.some(
    ({ type, lower, entity }, i) =>
      i > 1 &&
      !words.prepositions.has(before[i - 1]!.lower) &&
      (words.the.has(lower) || words.a.has(lower) || (type === 'name' && entity?.kind === 'person')),
  );
  return isPlain && !isOther && !hasVerb(tokens, first, at, words);
}

/** What opens an adverbial. */
const ADVERBIAL = /^(?:desde|en|durante|tras|ante|al|a|por|con|sobre|del?|para)$/;

/** What somebody says whom such a sentence leaves out: him, her or them. */
export function leftOutAt(
  tokens: readonly Token[],
  at: number,
  isSure: boolean,
  words: FactWords,
): Report | null {
  const { lower } = tokens[at]!;
  const claim = claimAt(tokens, at, at + 1, words, isSure);
  if (claim === null && !words.act.has(lower)) return null;
  const [pronoun = ''] = /n$/u.test(lower) ? words.they : words.he;
  const speaker = { from: at, to: at + 1, entity: null, pronoun };
  return { at, speaker, from: at, to: at + 1, ...(claim ?? { mode: 'indirect', side: 'behind' }) };
}

/** Spanish “El puente es caro, sostuvo.”: does the verb at `at`, behind a comma, close a sentence that is no quotation? */
export function closesBehindComma(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const isEnd = tokens.slice(at + 1).every(({ type }) => type === 'mark');
  if (!words.dropsSubject || !isEnd) return false;
  const first = firstOfVerb(tokens, at, words);
  const isClause = first > CLAUSE || hasVerb(tokens, 0, first - 1, words);
  return isClause && tokens[first - 1]?.lower === ',' && !isInQuotes(tokens[first - 2]);
}

/** “*ha* añadido”, “*también lo ha* dicho”: where what belongs to the verb at `at` begins. */
function firstOfVerb(tokens: readonly Token[], at: number, words: FactWords): number {
  let first = at;
  while (first > 0 && isBetween(tokens[first - 1]!, words)) first -= 1;
  return first;
}

/** Tokens from which on what stands before a comma is a clause. */
const CLAUSE = 4;

/** Spanish “‘…’, añadió.”: he or she who is not named. */
export function isLeftOut(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const next = tokens[at + 1];
  // “‘…’, escribió en su cuenta la ministra, Ana Ruiz”
  const isNamed = tokens.slice(at + 1).some(({ entity }) => entity?.kind === 'person');
  // “‘…’, declaró ante la jueza Ana Ruiz”
  const isTold = next?.lower === 'ante' || !isNamed;
  const ends = next === undefined || next.type === 'mark' || (words.prepositions.has(next.lower) && isTold);
  const first = words.dropsSubject ? firstOfVerb(tokens, at, words) : at;
  return words.dropsSubject && ends && (isInQuotes(tokens[first - 1]) || isInQuotes(tokens[first - 2]));
}
