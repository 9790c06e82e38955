// Clauses that report something in passing, while their sentence is the article's own.
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { isInQuotes, type Report } from './claims.ts';
import { endOfRelative } from './clauses.ts';
import { startOfPhrase } from './extent.ts';
import { isHyphen } from './heads.ts';
import { hasVerb, isVerb } from './phrases.ts';
import { subjectBefore } from './subjects.ts';

/** Does a clause report only what stands between dashes, or tell more of a noun: “a choice that Roth said was made in May”? */
export function tellsAside(report: Report, tokens: readonly Token[], words: FactWords): boolean {
  if (isBetweenDashes(report, tokens, words) || isShared(report, tokens, words)) return true;
  if (words.verbSecond && isInClause(report, tokens, words)) return true;
  if (words.dropsSubject) return isRelative(report, tokens, words);
  return !words.inverts && (isContact(report, tokens) || isOfPlace(report, tokens, words));
}

/** English “In Kovin, *where papers say* it is shut, many agree”. */
function isOfPlace({ from }: Report, tokens: readonly Token[], words: FactWords): boolean {
  const isOpen = from > 2 && tokens[from - 1]!.lower === 'where' && tokens[from - 2]!.lower === ',';
  return isOpen && !hasVerb(tokens, 0, from - 1, words);
}

/** “The works in Kovin – Roth said they went well – stopped”. */
function isBetweenDashes({ side, from, to }: Report, tokens: readonly Token[], words: FactWords): boolean {
  const dashes = tokens.flatMap((_, at) => (isDash(tokens, at) ? [at] : []));
  const opens = dashes.filter((at) => at < from).length % 2 === 1;
  const close = dashes.find((at) => at >= to);
  if (side !== 'behind' || !opens || close === undefined) return false;
  return hasVerb(tokens, close + 1, tokens.length, words);
}

/** “Roth called it ‘dear’, Lind called its arch ‘weak’”: is somebody else quoted behind, in a clause of their own? */
function isShared({ side, mode, to, speaker }: Report, tokens: readonly Token[], words: FactWords): boolean {
  const quote = tokens.findIndex((token, at) => at >= to && isInQuotes(token));
  const last = tokens.findLastIndex(isInQuotes);
  if (side !== 'behind' || mode !== 'direct' || !speaker?.entity || quote === -1) return false;
  return tokens.slice(0, last).some((_, at) => {
    if (at <= quote || isInQuotes(tokens[at]) || !isVerb(tokens, at, words)) return false;
    const subject = subjectBefore(tokens, at, words, quote + 1);
    const isOther = subject?.entity?.kind === 'person' && subject.entity !== speaker.entity;
    return isOther && tokens[subject.from - 1]!.lower === ',';
  });
}

function isDash(tokens: readonly Token[], at: number): boolean {
  const { type, lower } = tokens[at]!;
  return (
    type === 'mark' && /^[—–-]$/.test(lower) && (!isHyphen(tokens, at) || tokens[at + 1]!.type === 'mark')
  );
}

/** Spanish “el plan *que anunció Roth* costará”, “algo *que Roth ha anunciado*”: not behind “dijo”, which has that as its object. */
function isRelative({ speaker, from, mode }: Report, tokens: readonly Token[], words: FactWords): boolean {
  const [noun, that] = [tokens[from - 2], tokens[from - 1]];
  if (speaker === null || mode === 'according-to' || that?.lower !== 'que' || noun === undefined)
    return false;
  if (noun.type !== 'word') return noun.type === 'name' || noun.type === 'number';
  if (/(?:mente|ó|aron|ieron)$/u.test(noun.lower)) return false;
  const others = [
    words.say,
    words.sayThat,
    words.tell,
    words.act,
    words.prepositions,
    words.between,
    words.verbs,
  ];
  return !others.some((set) => set.has(noun.lower)) && !ADVERB.test(noun.lower);
}

/** Spanish words that make a conjunction with “que”, or may stand between a verb and it. */
const ADVERB =
  /^(?:ya|así|sino|aun|aunque|hoy|ayer|antes|después|tanto|mismo|vez|claro|posible|lunes|martes|miércoles|jueves|viernes|sábado|domingo)$/u;

/**
 * German “eine Studie, *die laut Roth* alt ist”, “er tippt, *was sie sagen*”, “einen Brief, *das belegte*, dass”: what a clause reports that tells more of a noun, or
 * stands for one, is not all of the sentence.
 */
function isInClause({ at, from, mode }: Report, tokens: readonly Token[], words: FactWords): boolean {
  const comma = tokens.findLastIndex(({ lower }, i) => i < at && lower === ',');
  const first = tokens[comma + 1]!.lower;
  if (comma < 1) return false;
  if (mode === 'according-to') return from === comma + 2 && endOfRelative(tokens, comma, words) > at;
  const closes = tokens[at + 1] === undefined || tokens[at + 1]!.type === 'mark';
  if (closes && first === 'was') return hasVerb(tokens, 0, comma, words);
  if (closes && from === comma + 1) return endOfRelative(tokens, comma, words) === at + 1;
  return at === comma + 2 && first === 'das' && hasVerb(tokens, 0, comma, words);
}

/** English “a choice *Roth said was* made in May”: another verb right behind that of saying has its subject before the clause. */
function isContact({ at, speaker, side, mode }: Report, tokens: readonly Token[]): boolean {
  if (side !== 'behind' || mode === 'according-to' || speaker === null || speaker.to > at) return false;
  return AUXILIARY.test(tokens[at + 1]?.lower ?? '');
}

const AUXILIARY = /^(?:would|will|could|can|may|might|should|must|is|are|was|were|has|have|had|did|does)$/;

/** Spanish “El hombre que jugó en Kovin *y* Orsa afirmó”: does “and” at `at` stand in a clause that tells more of what opens a sentence, whose own verb is still to come? */
export function isWithinRelative(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const isRelative = ({ lower }: Token) => words.that.has(lower) || words.who.has(lower);
  const relative = words.dropsSubject ? tokens.findIndex(isRelative) : -1;
  if (relative === -1 || relative > at || hasVerb(tokens, 0, relative, words)) return false;
  return tokens.slice(relative, at).filter((_, i) => isVerb(tokens, relative + i, words)).length < 2;
}

/** Does a clause with a verb of its own end before “and” at `at`? */
export function isClause(tokens: readonly Token[], at: number, words: FactWords): boolean {
  return hasVerb(tokens, startOfPhrase(tokens, at, words), at, words) && !isWithinRelative(tokens, at, words);
}
