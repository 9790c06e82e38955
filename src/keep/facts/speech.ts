// Who says what in a sentence: clauses that report speech, such as “X said that …”, “…, X said”, “according to X”.
import { type Claim, claimAt, isInQuotes } from './claims.ts';
import { isPointing, isVerb, type Phrase, phraseIn } from './phrases.ts';
import { endOfPhrase, isBetween, startOfPhrase, subjectBefore, subjectOf } from './subjects.ts';
import type { Token } from './tokens.ts';
import type { FactWords } from './words.ts';

/** A clause that names who says what stands around it. Indexes are of tokens. */
export interface Report extends Claim {
  /** Index of the verb, or of the first word of “according to”. */
  readonly at: number;
  /** Null: the clause names nobody. */
  readonly speaker: Phrase | null;
  /** Where the clause begins and, behind it, ends. */
  readonly from: number;
  readonly to: number;
}

/** All clauses of a sentence that report speech, in order. */
export function reportsIn(tokens: readonly Token[], words: FactWords): Report[] {
  const reports: Report[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (at < (reports.at(-1)?.to ?? 0)) continue;
    const report =
      accordingAt(tokens, at, words) ??
      saidAt(tokens, at, words) ??
      actAt(tokens, at, words) ??
      calledAt(tokens, at, words);
    if (report !== null) reports.push(report);
  }
  return reports;
}

function accordingAt(tokens: readonly Token[], at: number, words: FactWords): Report | null {
  if (tokens[at]!.type !== 'word') return null;
  if (words.accordingAfter.has(tokens[at]!.lower)) {
    const from = startOfPhrase(tokens, at, words);
    const speaker = phraseIn(tokens, from, at, words);
    const side = from === 0 ? 'behind' : 'before';
    return speaker && { at, speaker, mode: 'according-to', from, to: at + 1, side };
  }
  for (const parts of words.accordingTo) {
    if (!standsAt(tokens, at, parts)) continue;
    const from = at + parts.length;
    const to = endOfPhrase(tokens, from, words);
    const speaker = phraseIn(tokens, from, to, words);
    // Spanish “según explicó Roth”: who it was is not read out of that.
    const isClause = isVerb(tokens, from, words);
    if (speaker === null && !isClause) return null;
    const before = tokens.slice(0, at).every((token) => token.type !== 'name' && !isVerbWord(token, words));
    const who = isClause ? null : speaker;
    return { at, speaker: who, mode: 'according-to', from: at, to, side: before ? 'behind' : 'before' };
  }
  return null;
}

function isVerbWord(token: Token, words: FactWords): boolean {
  return isVerb([token], 0, words);
}

function saidAt(tokens: readonly Token[], at: number, words: FactWords): Report | null {
  const { type, lower } = tokens[at]!;
  if (type !== 'word') return null;
  const isSay = words.say.has(lower);
  const isTell = words.tell.has(lower);
  const isThat = words.sayThat.has(lower);
  const isAct = words.act.has(lower);
  if (words.saying.has(lower)) return sayingAt(tokens, at, words);
  if (!(isSay || isTell || isThat || isAct)) return null;
  if (isTell) {
    const passive = toldBy(tokens, at, words);
    if (passive !== null) return passive;
  }
  const inverted = invertedAt(tokens, at, words);
  const subject = inverted?.speaker ?? subjectBefore(tokens, at, words);
  if (isUnsaid(tokens, at, words)) return null;
  if (subject === null) {
    // “In this context, announced that …”: the text leaves out who.
    const isClause =
      words.that.has(tokens[at + 1]?.lower ?? '') && (at === 0 || tokens[at - 1]!.type === 'mark');
    return isClause ? { at, speaker: null, mode: 'indirect', from: at, to: at + 1, side: 'behind' } : null;
  }
  const from = Math.min(subject.from, at);
  let to = Math.max(subject.to, at + 1);
  if (isTell) {
    const addressee = endOfAddressee(tokens, to, words);
    if (addressee === null && !isThat) return null;
    to = addressee ?? to;
  }
  const claim = claimAt(tokens, from, to, words, isSay || isTell);
  if (claim !== null) return { at, speaker: subject, from, to, ...claim };
  const isNamed = subject.entity !== null || subject.pronoun !== null;
  if (isAct && isNamed && inverted === null)
    return { at, speaker: subject, mode: 'indirect', from, to, side: 'behind' };
  return null;
}

/** “did not rule out”, “called for”: what somebody whom the text names says in other words than a clause. */
function actAt(tokens: readonly Token[], at: number, words: FactWords): Report | null {
  const phrase = words.actPhrases.find((parts) => standsAt(tokens, at, parts));
  if (phrase === undefined) return null;
  let verb = at;
  while (verb > 0 && NEGATED.test(tokens[verb - 1]!.lower)) verb--;
  const speaker = subjectBefore(tokens, verb, words);
  if (speaker === null || (speaker.entity === null && speaker.pronoun === null)) return null;
  const to = at + phrase.length;
  return { at, speaker, mode: 'indirect', from: speaker.from, to, side: 'behind' };
}

/** “Roth called it ‘a victory’”: what stands in quotation marks behind. */
function calledAt(tokens: readonly Token[], at: number, words: FactWords): Report | null {
  if (tokens[at]!.type !== 'word' || !words.call.has(tokens[at]!.lower)) return null;
  const speaker = isUnsaid(tokens, at, words) ? null : subjectBefore(tokens, at, words);
  if (speaker === null || (speaker.entity === null && speaker.pronoun === null)) return null;
  const quoted = tokens.findIndex(({ isQuoted }, i) => i > at && isQuoted);
  return quoted === -1
    ? null
    : { at, speaker, mode: 'direct', from: speaker.from, to: at + 1, side: 'behind' };
}

function standsAt(tokens: readonly Token[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((part, i) => tokens[at + i]?.lower === part);
}

const NEGATED = /^(?:did|does|do|has|have|not|didn't|doesn't|hasn't)$/;

/** “…, saying that”: the subject of the sentence speaks. */
function sayingAt(tokens: readonly Token[], at: number, words: FactWords): Report | null {
  if (at === 0 || tokens[at - 1]!.lower !== ',') return null;
  const claim = claimAt(tokens, at, at + 1, words, true);
  const speaker = subjectOf(tokens, 0, words);
  if (claim === null || claim.side === 'before' || speaker === null) return null;
  return { at, speaker, from: at, to: at + 1, ...claim };
}

/** “was told by X”. */
function toldBy(tokens: readonly Token[], at: number, words: FactWords): Report | null {
  if (tokens[at + 1]?.lower !== 'by' || !words.unsaid.has(tokens[at - 1]?.lower ?? '')) return null;
  const to = endOfPhrase(tokens, at + 2, words);
  const speaker = phraseIn(tokens, at + 2, to, words);
  return speaker && { at, speaker, mode: 'indirect', from: at, to, side: 'behind' };
}

/** “said X”, behind a quotation or a comma; everywhere, in languages that turn verb and subject around. */
function invertedAt(
  tokens: readonly Token[],
  at: number,
  words: FactWords,
): { readonly speaker: Phrase } | null {
  const before = tokens[at - 1];
  const isBehind = before === undefined ? false : isInQuotes(before) || /^[,—–-]$/.test(before.lower);
  if (!isBehind && !(words.inverts && !isSubjectEnd(tokens, at - 1, words))) return null;
  // “afirmó ayer la alcaldesa”
  let start = at + 1;
  while (words.inverts && tokens[start]?.type === 'word' && isAdverb(tokens[start]!, words)) start++;
  const to = endOfPhrase(tokens, start, words);
  const speaker = phraseIn(tokens, start, to, words);
  if (speaker === null || speaker.from !== start) return null;
  const isClause = isVerb(tokens, to, words) && !words.inverts;
  const next = tokens[to];
  const ends = next === undefined || next.type === 'mark' || next.type === 'quote' || isFollower(next, words);
  // Behind a comma alone it must close the sentence, or name somebody: “…, said Roth, who”.
  const isQuoted = isInQuotes(before) || isInQuotes(tokens[at - 2]);
  const goesOn = next?.lower === ',' && (speaker.entity !== null || isDetermined(tokens, start, words));
  const closes = isQuoted || words.inverts || goesOn || next === undefined || next === tokens.at(-1);
  if (!ends || !closes || isClause) return null;
  // “said the mayor, Anna Roth.”
  const name = next?.lower === ',' && speaker.entity === null ? tokens[to + 1] : undefined;
  const isApposed = name?.entity?.kind === 'person' && (tokens[to + 2]?.type ?? 'mark') === 'mark';
  return { speaker: isApposed ? { from: start, to: to + 2, entity: name.entity, pronoun: null } : speaker };
}

function isDetermined(tokens: readonly Token[], at: number, words: FactWords): boolean {
  return words.the.has(tokens[at]!.lower) || words.a.has(tokens[at]!.lower);
}

/** An adverb; articles may look like words between subject and verb: Spanish “la”. */
function isAdverb({ lower }: Token, words: FactWords): boolean {
  return words.between.has(lower) && !words.the.has(lower);
}

function isSubjectEnd(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  return token.type === 'name'
    ? phraseIn(tokens, 0, at + 1, words)?.entity != null
    : isPointing(token, words);
}

function isFollower({ type, lower }: Token, words: FactWords): boolean {
  if (type !== 'word') return false;
  return [words.prepositions, words.because, words.who, words.that, words.between, words.and, words.but].some(
    (set) => set.has(lower),
  );
}

function isUnsaid(tokens: readonly Token[], at: number, words: FactWords): boolean {
  let before = at - 1;
  while (before >= 0 && isBetween(tokens[before]!, words)) before--;
  return tokens[before]?.type === 'word' && words.unsaid.has(tokens[before]!.lower);
}

/** Behind whom somebody tells something: “told reporters in Kovin”; null: nobody is told. */
function endOfAddressee(tokens: readonly Token[], from: number, words: FactWords): number | null {
  const next = tokens[from];
  if (next === undefined || next.type === 'mark' || next.type === 'quote') return null;
  const to = endOfPhrase(tokens, from, words);
  return to > from ? to : /^(?:me|us|him|her|them|you)$/.test(next.lower) ? from + 1 : null;
}
