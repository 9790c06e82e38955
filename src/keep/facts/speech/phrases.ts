// Noun phrases and verbs, told apart without a dictionary: by names, function words, endings and marks.
import type { Entity } from '../../types.ts';
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { isAttributive, isInfinitive } from './attributes.ts';
import { isCountAt, isTimeAgo, lastHead, openingTime } from './front.ts';
import { headOf } from './heads.ts';
import { mayLeaveOut } from './left-out.ts';
import { isOfAll, isPluralVerb } from './plural-verbs.ts';

/** Who or what a clause speaks of. `from` and `to` are indexes of tokens, `to` behind the last. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** Whom or what it denotes by name; null: by other words. */
  readonly entity: Entity | null;
  /** The one word that it consists of, in small letters, where that points back: “he”. */
  readonly pronoun: string | null;
}

/** Is it a finite verb, as far as word and neighbours tell? */
export function isVerb(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const token = tokens[at];
  if (token?.type !== 'word') return false;
  const before = tokens[at - 1]; // “in May”
  if (before !== undefined && words.times.has(token.lower) && !isSmall(token)) return false;
  const ahead = before?.lower ?? '';
  const [isDetermined, pair] = [words.the.has(ahead) || words.a.has(ahead), `${ahead} ${token.lower}`];
  // Spanish “el resto *lo* aportará”
  const isClitic = words.dropsSubject && /^l[oa]s?$/.test(ahead) && FINITE.test(token.lower);
  // Spanish “*Hace* dos años, Roth dimitió”
  if (words.dropsSubject && isTimeAgo(tokens, at)) return false;
  // German “*Das* zeigt eine Studie”: no article
  const isThat = words.verbSecond && at === 1 && ahead === 'das' && isIndicative(token.lower, words);
  if (
    (isDetermined && !isClitic && !isThat && !COUNTED.test(pair) && !isOfAll(tokens, at, words)) ||
    /^(?:its|his|their) \p{L}+s$/u.test(pair)
  )
    return false;
  if (words.verbSecond && (isAttributive(tokens, at, words) || isInfinitive(tokens, at))) return false;
  // “Kovin-based”
  if (before?.lower === '-' && before.end === token.start) return false;
  // “a person briefed on the talks”
  if (/^(?:briefed|involved)$/.test(token.lower) && words.prepositions.has(tokens[at + 1]?.lower ?? ''))
    return false;
  // “That's”, “this raises”
  if (token.lower === "'s") return before !== undefined && isPointing(before, words);
  if (at === 1 && ONE.test(before!.lower) && words.verbBehindName.test(token.lower)) return true;
  if (words.verbsOrNouns.has(token.lower)) return isSmall(token) && isVerbHere(tokens, at, words);
  if (words.verbs.has(token.lower) || words.say.has(token.lower) || words.tell.has(token.lower)) return true;
  // Spanish “Rechazó la idea”, “con el cambio *anunciado*”
  const opens = at === 0 && words.dropsSubject;
  const isPart = words.dropsSubject && words.participle?.test(token.lower) && !HAVE.test(ahead);
  if (words.sayThat.has(token.lower) || words.act.has(token.lower))
    return !isPart && (opens || isSmall(token));
  if (!isSmall(token))
    return at === 0 && (mayLeaveOut(token, words) || words.openingVerb?.test(token.lower) === true);
  // “Roth weaves the”: right behind a name and before what cannot follow a noun.
  if (before?.type === 'name' && words.verbBehindName.test(token.lower)) {
    const next = tokens[at + 1];
    const goesOn =
      next !== undefined && (next.type === 'name' || words.the.has(next.lower) || words.a.has(next.lower));
    if (goesOn || words.that.has(next?.lower ?? '')) return true;
  }
  if (!words.verbEnding.test(token.lower)) return isPluralVerb(tokens, at, words);
  return !words.prepositions.has(before?.lower ?? '') && !words.and.has(before?.lower ?? '');
}

/** German verbs of which the mood does not tell that somebody else says it. */
const isIndicative = (lower: string, { verbs }: FactWords) => verbs.has(lower) && !REPORTED.test(lower);
const REPORTED = /^(?:sei|habe|hätte|werde|würde|wäre|könne|müsse|solle)n?$/;

const HAVE = /^(?:h(?:a|an|ay|aya|ayan|abr\p{L}+|ab[ií]\p{L}+|emos|ubier\p{L}+)|también|ya)$/u;
/** Endings of Spanish verbs that no noun has. */
const FINITE = /(?:ó|[aei]ron|rán?)$/u;

const COUNTED =
  /^(?:some|several|many|few|most|all|each|two|three|four|five|six|seven|eight|nine|ten) (?:would|will|could|may|might|should|is|are|was|were|has|have|had|did)$/;

/** Behind one of these no noun ends as a verb does. */
const ONE = /^(?:this|that|he|she|it)$/;

/** Of a word that is a verb or a noun: what stands around it. */
function isVerbHere(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (before === undefined || before.lower === "'s") return false;
  const behind = /^[,—–-]$/.test(before.lower) ? tokens[at - 2] : before;
  if (behind?.type === 'quote' || behind?.isQuoted) return true;
  if (before.type === 'name' || isPointing(before, words) || words.who.has(before.lower)) return true;
  // “data show”
  if (words.paperSay.has(tokens[at]!.lower) && words.papers.test(before.lower)) return true;
  if (words.prepositions.has(before.lower)) return false;
  // “The line cost 498 million”
  if (next?.type === 'number' || /^[$€£¥]$/.test(next?.lower ?? '')) return true;
  // Spanish “el plan cuenta con”
  if (words.dropsSubject && next?.lower === 'con' && before.type === 'word') return true;
  const opens =
    next !== undefined &&
    [words.the, words.a, words.his, words.that, words.toVerb].some((set) => set.has(next.lower));
  return opens || /s$/.test(before.lower);
}

/** Is there a finite verb from `from` to before `to`? */
export function hasVerb(tokens: readonly Token[], from: number, to: number, words: FactWords): boolean {
  for (let at = from; at < to; at++) if (isVerb(tokens, at, words)) return true;
  return false;
}

/**
 * The phrase that takes up the tokens from `from` to before `to`, openers left out; null where they are none: nothing,
 * a whole clause, a relative pronoun.
 */
export function phraseIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  words: FactWords,
): Phrase | null {
  let start = from;
  const isAhead = (token: Token) => isOpener(token, words) || (words.verbSecond && HAS.test(token.lower));
  while (start < to && isAhead(tokens[start]!) && start < to - 1) start++;
  start += openingTime(tokens, start, to, words);
  // “On Thursday Roth said”: what follows the adverbial begins at the last name or determiner.
  const opening = start < to ? tokens[start]! : undefined;
  const isAdverbial =
    opening?.type === 'number' || (opening?.type === 'word' && words.prepositions.has(opening.lower));
  const isCount = isCountAt(tokens, start, to, words);
  if (isAdverbial && !isCount) start = lastHead(tokens, start, to, words);
  if (start >= to) return null;
  const first = tokens[start]!;
  if (first.type === 'mark' || first.type === 'quote' || (first.type === 'number' && !isCount)) return null;
  if ((start === 0 ? words.openingVerb : tokens[start - 1]!.type === 'mark') && isVerb(tokens, start, words))
    return null; // «Задержан директор», “…, *wants* the land added”
  const isConjunction = words.who.has(first.lower) && !(start === 0 && words.this.has(first.lower));
  if (isConjunction && first.type === 'word') return null;
  if (to - start === 1 && isPointing(first, words)) {
    return { from: start, to, entity: null, pronoun: first.lower };
  }
  if (first.type === 'word' && isPersonal(first, words)) return null;
  // Spanish “*Actualmente*, además de vender trenes, opera dos minas”
  if (words.dropsSubject && to - start === 1 && (isOpener(first, words) || /mente$/u.test(first.lower)))
    return null;
  // «Статус *он* получил»
  const last = tokens[to - 1]!;
  if (words.inflects && isPersonal(last, words))
    return { from: to - 1, to, entity: null, pronoun: last.lower };
  // “…, a charge she denies”: a pronoun begins another clause
  const isClause = (at: number) =>
    isVerb(tokens, at, words) || (!words.inverts && isPersonal(tokens[at]!, words));
  for (let at = start + 1; at < to; at++) if (isClause(at)) return null;
  return { from: start, to, entity: headOf(tokens, start, to, words), pronoun: null };
}

/** German “‘…’, *hatte* Roth erklärt”. */
const HAS = /^(?:hat|haben|hatten?)$/;

/** How many tokens from `at` say when, without a preposition: “late Thursday”, “last week”. */
export function timeAt(tokens: readonly Token[], at: number, words: FactWords): number {
  const text = tokens
    .slice(at, at + 7)
    .map(({ lower }) => lower)
    .join(' ');
  return words.when.exec(text)?.[0].split(' ').length ?? 0;
}

/** The words of a phrase. */
export function textOf(tokens: readonly Token[], { from, to }: Phrase, paragraph: string): string {
  const text = paragraph.slice(tokens[from]!.start, tokens[to - 1]!.end);
  // «глава «Росатома»», „Rettet Kubin“: the mark that closes a name is no token.
  const close = paragraph[tokens[to - 1]!.end] ?? '';
  const open = { '»': '«', '“': '„' }[close];
  return open !== undefined && text.lastIndexOf(open) > text.lastIndexOf(close) ? text + close : text;
}

function isOpener(token: Token, words: FactWords): boolean {
  return token.type === 'mark' || (token.type === 'word' && words.openers.has(token.lower));
}

/** Is it a pronoun of the third person or a word that points back? */
export function isPointing({ type, lower }: Token, words: FactWords): boolean {
  const sets = [words.he, words.she, words.it, words.they, words.this];
  return type === 'word' && sets.some((set) => set.has(lower));
}

/** Is it a subject pronoun of the third person? */
export function isPersonal({ type, lower }: Token, words: FactWords): boolean {
  if (type !== 'word') return false;
  return [words.he, words.she, words.it, words.they].some((set) => set.has(lower));
}

/** Is it a word of grammar: a pronoun, an article, a preposition, a conjunction? */
export function isFunctionWord(token: Token, words: FactWords): boolean {
  const sets = [words.the, words.a, words.his, words.and, words.but, words.because, words.who, words.that];
  return (
    isPointing(token, words) ||
    [...sets, words.prepositions, words.openers, words.between, words.i].some((set) => set.has(token.lower))
  );
}

/** Does it begin with a small letter? */
export function isSmall({ text }: Token): boolean {
  return text[0] === text[0]!.toLowerCase();
}

/** May a word stand between a subject and its verb, or a verb and its clause: “also”, “recently”? */
export function isBetween({ lower }: Token, words: FactWords): boolean {
  return words.between.has(lower) || ADVERB.test(lower);
}

/** By its ending; “his family said” has none. */
const ADVERB =
  /^(?!(?:family|assembly|ally|rally|reply|supply|bully|monopoly|anomaly|butterfly|folly)$)\p{Ll}{3,}ly$/u;
