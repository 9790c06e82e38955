// Whether a clause reports speech: what it says must stand before or behind it.
import type { Mode } from '../../types.ts';
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { skipAdjuncts } from './adjuncts.ts';
import { endOfRelative } from './clauses.ts';
import { hasVerb, isBetween, isPointing, isVerb, type Phrase } from './phrases.ts';

/** Where what is said stands and how it is put. */
export interface Claim {
  readonly mode: NonNullable<Mode>;
  /** Behind the clause that reports it, or before it. */
  readonly side: 'behind' | 'before';
}

/** A clause that names who says what stands around it. Indexes are of tokens. */
export interface Report extends Claim {
  /** Index of the verb, or of the first word of “according to”. */
  readonly at: number;
  /** Null: the clause names nobody. */
  readonly speaker: Phrase | null;
  /** Where the clause begins and, behind it, ends. */
  readonly from: number;
  readonly to: number;
  /** Does it say who said the sentence before, and nothing else? */
  readonly isTelling?: true;
  /** Does it tell only where something was said: “the court heard”? */
  readonly isHeard?: true;
  /** Does it say who is quoted, in another case than the first? */
  readonly isQuoted?: true;
}

/**
 * What the clause from `from` to before `to` reports; null: nothing. `zeroThat`: may the clause that is said follow
 * without “that”?
 */
export function claimAt(
  tokens: readonly Token[],
  from: number,
  to: number,
  words: FactWords,
  zeroThat: boolean,
): Claim | null {
  const adjunct = skipAdjuncts(tokens, to, words);
  const behind = zeroThat ? behindAddressee(tokens, adjunct, words) : adjunct;
  const next = tokens[behind];
  const isMark = next?.type === 'mark' && /^[,:—–]$/.test(next.lower);
  const quoted = isMark ? tokens[behind + 1] : next;
  const beforeAt = from - 1;
  let quoteAt = beforeAt;
  while (/^[,—–-]$/.test(tokens[quoteAt]?.lower ?? '')) quoteAt--;
  const before = tokens[quoteAt];
  if (isInQuotes(before) && !(words.clauseComma && endsInTitle(tokens, quoteAt)))
    return { mode: 'direct', side: 'before' };
  // Without a mark before them, a word or two in quotation marks are a title: “wrote ‘The Bridge’”.
  if (quoted?.type === 'quote' || (isMark && isInQuotes(quoted))) return { mode: 'direct', side: 'behind' };
  // German and Russian set a comma before the clause that is said.
  if (words.clauseComma && next?.lower === ',' && from === startOfClaim(tokens, from, words)) {
    const inner = tokens[behind + 1];
    const isClause =
      hasVerb(tokens, behind + 1, tokens.length, words) || opensClause(tokens, behind + 1, words);
    const isAside = !zeroThat && endOfRelative(tokens, behind, words) !== -1;
    if (inner !== undefined && !isAside && (words.that.has(inner.lower) || isClause))
      return { mode: 'indirect', side: 'behind' };
  }
  // Where verbs are known by their endings alone, four words are taken for a clause.
  const hasClause = hasVerb(tokens, 0, beforeAt, words) || (words.inverts && beforeAt >= 4);
  const isTail = tokens[beforeAt]?.lower === ',' && hasClause;
  const last = tokens[tokens.length - 1];
  const closes = next === undefined || next === last || next.lower === ',' || next.lower === '.';
  // “Then, Roth recalls, it took two years”
  const isInserted =
    words.inverts &&
    tokens[beforeAt]?.lower === ',' &&
    next?.lower === ',' &&
    hasVerb(tokens, to + 1, tokens.length, words);
  if (((isTail && closes) || isInserted) && !isListed(tokens, from, to, words))
    return { mode: 'indirect', side: 'before' };
  // “‘We must heed what is written’ in that law, Roth said.”
  const opensQuoted = tokens[0]?.type === 'quote' && tokens[beforeAt]?.lower === ',';
  if (opensQuoted && closes) return { mode: 'direct', side: 'before' };
  // “The talks concluded *as* Roth left”
  if (next === undefined || (!words.inverts && words.as.has(next.lower))) return null;
  if (words.that.has(next.lower)) {
    const inner = tokens[behind + 1];
    return { mode: inner?.type === 'quote' ? 'direct' : 'indirect', side: 'behind' };
  }
  if (next.lower === ':' && hasVerb(tokens, behind, tokens.length, words))
    return { mode: 'indirect', side: 'behind' };
  // “aseguró estar cansado”
  if (zeroThat && words.infinitive?.test(next.lower)) return { mode: 'indirect', side: 'behind' };
  const isSubject = zeroThat || isPointing(next, words);
  // “said Roth ‘cannot eat patience’”
  const isHalfQuoted = tokens.slice(behind + 1, behind + 1 + NEAR).some(({ type }) => type === 'quote');
  // “Admitted fraud *and was* jailed”: the verb is that of who speaks.
  const verb = words.inverts ? -1 : verbAt(tokens, behind + 1, words);
  // “Wrote the first of her books, *published* in 1970”: told of what she wrote.
  const isAside =
    next.lower !== ',' && tokens[verb - 1]?.lower === ',' && verbAt(tokens, verb + 1, words) === -1;
  // “Claimed the seat *when* Lind left”: who wins a thing says nothing.
  const isWon =
    tokens[to - 1]?.lower === 'claimed' && tokens.slice(behind, verb).some(({ lower }) => lower === 'when');
  const isClause = verb !== -1 && !isAside && !isWon && !(zeroThat && words.and.has(tokens[verb - 1]!.lower));
  return isSubject && (isHalfQuoted || isClause) ? { mode: 'indirect', side: 'behind' } : null;
}

/** Spanish “Países como Orsa, *Kovin y Tarsk* han reconocido al rey”: do the last of a list stand in [from, to), ahead of the only verb? */
function isListed(tokens: readonly Token[], from: number, to: number, words: FactWords): boolean {
  const isJoined = tokens.slice(from, to).some(({ type, lower }) => type === 'word' && words.and.has(lower));
  return (
    words.dropsSubject && isJoined && tokens[from - 2]?.type === 'name' && !hasVerb(tokens, 0, from, words)
  );
}

/** Where the first finite verb from `from` on stands; -1: there is none. */
function verbAt(tokens: readonly Token[], from: number, words: FactWords): number {
  return tokens.findIndex((_, at) => at >= from && isVerb(tokens, at, words));
}

/** Behind who is told, where a mark parts that from what is said: “sagte *der dpa*, das Geld”, “сообщил *журналистам*, что”. */
function behindAddressee(tokens: readonly Token[], from: number, words: FactWords): number {
  const [first, second] = tokens.slice(from);
  // «рассказал *столичной* газете, что»
  const isAdjective = words.inflects && /^\p{Ll}+(?:ой|ей|ому|ему)$/u.test(first?.lower ?? '');
  const isOne =
    first !== undefined &&
    words.clauseComma &&
    (words.addressee?.test((isAdjective ? second : first)?.lower ?? '') ||
      (words.inflects && (first.entity?.kind === 'body' || first.isQuoted)));
  if (!isOne) return from;
  for (let at = from + 1; at < Math.min(tokens.length, from + ADDRESSEE); at++) {
    if (/^[,:.]$/.test(tokens[at]!.lower)) return at;
    if (!tokens[at]!.isQuoted && isVerb(tokens, at, words)) return from;
  }
  return from;
}

/** Tokens that name who is told, at most: “den Zeitungen der Funke Mediengruppe (Montag)”. */
const ADDRESSEE = 10;

/** “Roth sagte, *das Geld reiche* nicht”: a noun and more behind the comma, whose verb no ending tells. */
function opensClause(tokens: readonly Token[], from: number, words: FactWords): boolean {
  const first = tokens[from];
  const isNoun =
    first?.type === 'name' ||
    (first?.type === 'word' && (words.the.has(first.lower) || words.a.has(first.lower)));
  const rest = tokens.slice(from);
  // German “Qualität gehe vor Nähe”
  const isMood = rest.some(
    ({ type, lower }) => type === 'word' && words.subjunctive?.forms.test(lower) === true,
  );
  return isMood || (isNoun && rest.length > CLAUSE_WORDS && rest.every(({ lower }) => lower !== ','));
}

const CLAUSE_WORDS = 3;
/** Words of a subject before a verb in quotation marks. */
const NEAR = 6;

/** “крыша станции «Линда», сообщила”: do the quoted words up to `at` go on a clause, as a name does? */
function endsInTitle(tokens: readonly Token[], at: number): boolean {
  let first = at;
  while (tokens[first]?.isQuoted) first--;
  return first < at && tokens[first]?.type === 'word';
}

/** Is it speech, or a word in quotation marks? */
export function isInQuotes(token: Token | undefined): boolean {
  return token !== undefined && (token.type === 'quote' || token.isQuoted);
}

/** `from`, where nothing but openers or more about the speaker can stand before the clause that reports; else -1. */
function startOfClaim(tokens: readonly Token[], from: number, words: FactWords): number {
  return tokens[from - 1]?.lower === ',' && hasVerb(tokens, 0, from, words) ? -1 : from;
}

/** Does a word before the verb at `at` make it no statement: “would say”? */
export function isUnsaid(tokens: readonly Token[], at: number, words: FactWords): boolean {
  let before = at - 1;
  // “has not *yet* said”
  while (before >= 0 && (isBetween(tokens[before]!, words) || tokens[before]!.lower === 'yet')) before--;
  return tokens[before]?.type === 'word' && words.unsaid.has(tokens[before]!.lower);
}

/** “…, because Roth feared that”, “after Roth had announced it”: the sentence is about something else. */
export function isSubordinate(tokens: readonly Token[], { from }: Phrase, words: FactWords): boolean {
  const before = tokens[from - 1];
  // “changed how geologists thought of it”
  if (before?.type === 'word' && HOW.test(before.lower)) return true;
  if (before?.type !== 'word' || !words.because.has(before.lower)) return false;
  // “Roth showed no emotion *as* the judge said”
  const isWhile =
    /^(?:word|name|number)$/.test(tokens[from - 2]?.type ?? '') && hasVerb(tokens, 0, from - 1, words);
  // “It lost money until 1994, *when* a court ruled that”
  const isThen = /^when$/.test(before.lower) && hasVerb(tokens, 0, from - 1, words);
  if (words.as.has(before.lower)) return isWhile;
  if (isThen) return true;
  return [words.but, words.who, words.that].every((set) => !set.has(before.lower));
}

/** English words that open a clause inside of another and stand for none of its nouns. */
const HOW = /^(?:how|why)$/;

/** Do the words of a phrase stand from `at` on? */
export function standsAt(tokens: readonly Token[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((part, i) => tokens[at + i]?.lower === part);
}
