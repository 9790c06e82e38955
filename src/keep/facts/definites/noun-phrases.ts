// The whole phrase around a noun that an article brings in: “a ten-year gas *deal* with Kovin Rail”.

import { isHyphen } from '../speech/heads.ts';
import { hasVerb, isFunctionWord, isPointing, isVerb } from '../speech/phrases.ts';
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { isNotDone, isPurpose, saysWhich } from './nouns.ts';

/** The tokens of the phrase that brings in the noun at `head`, `to` behind the last; null: it points to what was told, or is no noun. */
export function broughtInAt(
  tokens: readonly Token[],
  head: number,
  words: FactWords,
): { readonly from: number; readonly to: number } | null {
  const from = startOf(tokens, head, words);
  return from === null ? null : { from, to: endOf(tokens, from, head, words) };
}

/** Index of the token with which it begins; null: there is none. */
function startOf(tokens: readonly Token[], head: number, words: FactWords): number | null {
  if (isVerb(tokens, head, words) || isFirstOfCompound(tokens, head, words)) return null;
  let from = head;
  while (from > 0 && isAttribute(tokens, from - 1, words)) from--;
  const before = tokens[from - 1]?.lower ?? '';
  const isName = ({ type, text }: Token) => type === 'name' || /-\p{Lu}/u.test(text);
  const hasName = tokens.slice(from, head).some(isName);
  if (words.this.has(before) || NONE.test(before)) return null;
  if (words.a.has(before) || ANOTHER.test(before)) return from - 1;
  if (words.the.has(before)) return hasName ? from - 1 : null;
  const isDescribed = tokens.slice(from, head).some((token) => isAdjective(token));
  const isTold = hasName || isDescribed || saysWhich(tokens, head, false, words);
  // “His last game”: whose, the phrase would not tell.
  if (words.his.has(before)) return isTold && (words.inverts || !isDescribed || hasName) ? from : null;
  if (words.inverts) return null;
  // “To ask ministers for”, “may draw 200 megawatts”, but “in response to Kovin's vote”
  if (words.toVerb.has(before) && !isName(tokens[from]!)) from++;
  const count = tokens.findIndex(({ type }, at) => at > from && at < head && type === 'number');
  if (count !== -1 && !hasName) from = count;
  if (isNotDone(tokens, from, words)) return null;
  const isPlural = /(?:[^s]s|people|men)$/.test(tokens[head]!.lower);
  if (!isPlural) return hasName ? tokens.findIndex((token, at) => at >= from && isName(token)) : null;
  return isTold && from <= head ? from : null;
}

/** Determiners that the words of grammar do not list, in English, and those of nothing in particular. */
const ANOTHER = /^(?:another|one)$/;
const NONE =
  /^(?:any|no|every|each|all|most|half|such|what|which|alle|jede[rs]?|keine?|viele|wenige|cada|tod[oa]s?|algun[oa]s|más)$/;

/** Is it surely no verb: “*ten-year* deals”, “*indirect* talks”? */
function isAdjective({ type, lower, text }: Token): boolean {
  return (
    type === 'number' ||
    /^\p{Lu}\p{Ll}+$|\p{L}-\p{L}/u.test(text) ||
    /\p{L}{3}(?:[aei]n|al|i[cv]|ous|ive|e[cn]t|ant|ary|ful|less|y)$/u.test(lower)
  );
}

/** Does a word stand before the noun that it tells of: “*ten-year gas* deal”, “*Kovin's first* bridge”? */
function isAttribute(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const { type, lower, isQuoted } = tokens[at]!;
  if (isQuoted || type === 'quote') return false;
  if (type === 'name' || type === 'number' || isHyphen(tokens, at) || lower === "'s") return true;
  if (type === 'mark') return MONEY.test(lower);
  if (IS.test(lower)) return false;
  // German and Spanish nouns have no noun before them.
  if (words.verbSecond && !/^\p{Ll}/u.test(tokens[at]!.text)) return false;
  return !isFunctionWord(tokens[at]!, words) && !words.toVerb.has(lower) && !isVerb(tokens, at, words);
}

/** “40 more *are*” */
const IS = /^(?:is|are|was|were|be|been|has|have|had)$/;

const MONEY = /^[$£€¥%]$/;

/** “The *plan* manager” */
function isFirstOfCompound(tokens: readonly Token[], head: number, words: FactWords): boolean {
  const next = tokens[head + 1];
  if (next === undefined) return false;
  if (next.type !== 'word')
    return next.type !== 'mark' || isHyphen(tokens, head + 1) || MONEY.test(next.lower);
  if (next.lower === "'s") return true;
  if (words.inverts) return words.verbSecond && /^\p{Lu}/u.test(next.text);
  const isEnd = isFunctionWord(next, words) || words.toVerb.has(next.lower) || words.unsaid.has(next.lower);
  return (
    !isEnd &&
    !isVerb(tokens, head + 1, words) &&
    !/\p{L}{2}(?:ed|ing|able|ible)$|^(?:worth|that)$/u.test(next.lower)
  );
}

/** Index behind the last token of the phrase whose noun stands at `head`: up to a mark, a verb, a time, another phrase. */
function endOf(tokens: readonly Token[], from: number, head: number, words: FactWords): number {
  if (words.inverts) return chainEnd(tokens, head, words);
  let to = head + 1;
  while (to < tokens.length && to - head <= LONGEST) {
    if (isEndAt(tokens, to, words) || isNewPhrase(tokens, to, head, words)) break;
    const isOfNoun = to === head + 1 && isParticiple(tokens, to, from, words);
    if (isVerb(tokens, to, words) && !isOfNoun) break;
    to++;
  }
  const isClause = to === head + 1 && isClauseAt(tokens, to, words) && !isPurpose(tokens, from, head, words);
  if (isClause) to = clauseEnd(tokens, to, words);
  else if (to - head > LONGEST) to = lastBreak(tokens, head, to, words);
  while (to > head + 1 && !isTelling(tokens[to - 1]!, words)) to--;
  // “a study published on Monday”
  return to === head + 2 && /ed$/.test(tokens[head + 1]!.lower) ? head + 1 : to;
}

/** The same in German and Spanish: “ein Abkommen mit Norwegen über Gas”, nouns joined by prepositions, and adjectives behind them. */
function chainEnd(tokens: readonly Token[], head: number, words: FactWords): number {
  let end = head + 1;
  let isOpen = false;
  for (let at = end; at < tokens.length && at - head <= LONGEST && !isEndAt(tokens, at, words); at++) {
    const { type, lower, text } = tokens[at]!;
    const isPair = words.and.has(lower) && tokens.slice(head, at).some((token) => BETWEEN.test(token.lower));
    if (words.definites.goesOn!.has(lower) || isPair) {
      isOpen = true;
      continue;
    }
    const isPlain = type === 'word' && !isFunctionWord(tokens[at]!, words);
    const isNoun = type === 'name' || (isPlain && (words.verbSecond ? /^\p{Lu}/u.test(text) : true));
    const isAdjective = isPlain && !words.verbSecond && !isVerb(tokens, at, words);
    if (!isOpen && !isAdjective) break;
    // “para modernizar los trenes”
    if (isNoun && !(words.dropsSubject && /[aei]r$/.test(lower))) {
      isOpen = false;
      end = at + 1;
    }
  }
  return end;
}

const BETWEEN = /^(?:zwischen|entre)$/;

/** “Backed a plan *drawn up by* Kovin”, but “a bomb *exploded in* Kovin”: it tells which, where a verb stands before the phrase. */
function isParticiple(tokens: readonly Token[], at: number, from: number, words: FactWords): boolean {
  const isForm = /(?:ed|ing)$/.test(tokens[at]!.lower);
  return isForm && words.prepositions.has(tokens[at + 1]?.lower ?? '') && hasVerb(tokens, 0, from, words);
}

/** Tokens behind a noun that may tell which it is. */
const LONGEST = 14;

/** Does a phrase end before a token, whatever it is: a mark, a quotation, a time? */
function isEndAt(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const { type, lower, isQuoted } = tokens[at]!;
  if (isQuoted || type === 'quote') return true;
  if (type === 'mark') return !isHyphen(tokens, at) && !MONEY.test(lower);
  const isTime = words.prepositions.has(lower) && isTimeAt(tokens, at + 1, words);
  return isTime || isTimeAt(tokens, at, words);
}

/** “A plan *to close* two wards”, “a bill *that would* let ships pass”: does a clause tell which, up to a mark? */
function isClauseAt(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (words.toVerb.has(lower)) return tokens[at + 1]?.type === 'word';
  return words.who.has(lower) && isVerb(tokens, at + 1, words);
}

/** Index behind such a clause; its beginning where it is too long. */
function clauseEnd(tokens: readonly Token[], from: number, words: FactWords): number {
  let to = from + 1;
  while (to < tokens.length && !isEndAt(tokens, to, words) && !words.because.has(tokens[to]!.lower)) to++;
  return to - from > LONGEST ? lastBreak(tokens, from, from + LONGEST, words) : to;
}

/** Does a phrase begin that belongs to nothing before: a conjunction, a pronoun, or a name or an article right behind a noun? */
function isNewPhrase(tokens: readonly Token[], at: number, head: number, words: FactWords): boolean {
  const { type, lower } = tokens[at]!;
  if (words.and.has(lower)) return !isJoint(tokens, at, head, words);
  const goesOn = words.definites.goesOn!.has(lower);
  const isLink = [words.but, words.because, words.who, words.toVerb].some((set) => set.has(lower));
  if (isLink && !(words.toVerb.has(lower) && goesOn && at > head + 1)) return true;
  if (isPointing(tokens[at]!, words) || (words.openers.has(lower) && !goesOn)) return true;
  if (type === 'word' && words.prepositions.has(lower)) return !goesOn;
  const { type: before, lower: last } = tokens[at - 1]!;
  const isDetermined = words.the.has(lower) || words.a.has(lower) || words.his.has(lower);
  const isBound = before !== 'word' || words.prepositions.has(last) || words.and.has(last);
  return (at === head + 1 && type === 'name') || (isDetermined && !isBound);
}

/** “between the army *and* the rebels”, “for Kovin *and* Orsa”, but “a deal with Kovin *and* has”. */
function isJoint(tokens: readonly Token[], at: number, head: number, words: FactWords): boolean {
  const isPair = tokens.slice(head, at).some(({ lower }) => lower === 'between');
  return (
    isPair ||
    (tokens[at - 1]!.type === 'name' && tokens[at + 1]?.type === 'name' && !isVerb(tokens, at + 2, words))
  );
}

function isTimeAt(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined) return false;
  if (words.times.has(first.lower) || /^(?:19|20)\d\d$/.test(first.lower)) return true;
  return (
    NEAR_TIME.test(first.lower) &&
    second !== undefined &&
    (words.times.has(second.lower) || UNIT.test(second.lower))
  );
}

/** English words before a time that counts from now, and units. */
const NEAR_TIME = /^(?:last|next|this|late|early|mid)$/;
const UNIT = /^(?:week|month|year|night|decade|century|spring|summer|autumn|fall|winter)$/;

/** Where the last part of a phrase that is too long begins; behind the noun where it has none. */
function lastBreak(tokens: readonly Token[], head: number, to: number, words: FactWords): number {
  for (let at = to - 1; at > head + 1; at--)
    if (words.definites.goesOn!.has(tokens[at]!.lower) || words.and.has(tokens[at]!.lower)) return at;
  return head + 1;
}

/** Does a token tell anything: is it no word of grammar? */
export function isTelling(token: Token, words: FactWords): boolean {
  return token.type === 'mark'
    ? MONEY.test(token.lower)
    : token.type !== 'word' ||
        (!isFunctionWord(token, words) && !words.toVerb.has(token.lower) && token.lower !== "'s");
}
