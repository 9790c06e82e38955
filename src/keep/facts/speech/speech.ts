// Who says what in a sentence: clauses that report speech, such as “X said that …”, “…, X said”, “according to X”.

import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { accordingAt } from './according.ts';
import { actAt, calledAt, colonAt } from './acts.ts';
import { behindBracket } from './adjuncts.ts';
import { asSaidAt, isFigure, WISHED } from './as-said.ts';
import { tellsAside } from './asides.ts';
import { isBehindQuote, nameBehindQuote } from './behind-quote.ts';
import { claimAt, isInQuotes, isSubordinate, isUnsaid, type Report, standsAt } from './claims.ts';
import { opensAdverbially } from './clauses.ts';
import { endOfPhrase } from './extent.ts';
import { heardAt, quotedAs, sayingAt, toldBy } from './heard.ts';
import { bodyBefore, bodyBehind } from './in-body.ts';
import { invertedAt } from './inverted.ts';
import { closesBehindComma, isLeftOut, leftOutAt, opensWithVerb } from './left-out.ts';
import { namesPaper } from './papers.ts';
import { hasVerb, isBetween, isVerb, type Phrase } from './phrases.ts';
import { quotingAt } from './quoting.ts';
import { subjectBefore } from './subjects.ts';
import { agrees, hasOtherSense, isWhole, participleOf } from './verbs.ts';
import { maySpeak, voiced } from './voices.ts';

/** All clauses of a sentence that report speech, in order. */
export function reportsIn(tokens: readonly Token[], words: FactWords): Report[] {
  const reports: Report[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (at < (reports.at(-1)?.to ?? 0)) continue;
    const found =
      asSaidAt(tokens, at, words) ??
      quotedAs(tokens, at, words) ??
      accordingAt(tokens, at, words) ??
      quotingAt(tokens, at, words) ??
      perfectAt(tokens, at, words) ??
      saidAt(tokens, at, reports.at(-1), words) ??
      actAt(tokens, at, words) ??
      calledAt(tokens, at, words) ??
      (reports.length === 0 ? colonAt(tokens, at, words) : null);
    const first = found?.speaker ? tokens[found.speaker.from]!.lower : '';
    const isNone = found === null || words.nobody.has(first) || tellsAside(found, tokens, words);
    const report = isNone ? null : voiced(found, tokens, words);
    if (report !== null) reports.push(report);
  }
  return reports;
}

/** German “Roth *hatte* am Montag *gesagt*, …”: read as if the verb stood where its auxiliary does. */
function perfectAt(tokens: readonly Token[], at: number, words: FactWords): Report | null {
  const participle = participleOf(tokens, at, words);
  const lower = words.perfect?.get(tokens[participle]?.lower ?? '');
  if (lower === undefined) return null;
  const verb = { ...tokens[participle]!, lower };
  const plain = [
    ...tokens.slice(0, at),
    verb,
    ...tokens.slice(at + 1, participle),
    ...tokens.slice(participle + 1),
  ];
  const report = saidAt(plain, at, undefined, words);
  return report && { ...report, to: participle + 1 };
}

function saidAt(
  tokens: readonly Token[],
  at: number,
  last: Report | undefined,
  words: FactWords,
): Report | null {
  const { type, lower, isQuoted } = tokens[at]!;
  // «радиостанция «Говорит Ковин»»
  if (type !== 'word' || isQuoted || isNoun(tokens, at, words)) return null;
  const phrase = words.sayPhrases?.find((parts) => standsAt(tokens, at, parts));
  const isSay = words.say.has(lower) || phrase !== undefined || isBehindQuote(tokens, at, words);
  const isTell = words.tell.has(lower);
  const isThat = words.sayThat.has(lower);
  // Spanish “‘…’, ha añadido”
  const isPerfect = words.dropsSubject && isThat && words.participle?.test(lower) === true;
  const isAct = words.act.has(lower);
  const isPaper = words.paperSay.has(lower);
  if (words.perfect?.has(lower) && !words.say.has(lower) && !isThat) return null;
  if (words.saying.has(lower)) return sayingAt(tokens, at, last, words);
  if (!(isSay || isTell || isThat || isAct || isPaper)) return null;
  if (words.verbsOrNouns.has(lower) && !isVerb(tokens, at, words)) return null;
  if (!isWhole(tokens, at, words) || hasOtherSense(tokens, at, words)) return null;
  if (isTell) {
    const told = toldBy(tokens, at, words) ?? heardAt(tokens, at, words);
    if (told !== null) return told;
  }
  // “The book tells the story of a man who …”
  if (isTell && tokens.slice(at + 1, at + 4).some((token) => STORY.test(token.lower))) return null;
  // “the shield proposed by Roth”, “a man accused of fraud”
  const isBy = tokens[at + 1]?.lower === 'by' && !MEANS.test(tokens[at + 2]?.lower ?? '');
  const isAccused = lower === 'accused' && words.prepositions.has(tokens[at + 1]?.lower ?? '');
  if (isBy || isAccused) return null;
  // Behind “told” stands who is told.
  const behind = isTell && !words.inverts ? null : invertedAt(tokens, at, words);
  // “Los sondeos pronostican *un resultado*”: what is said, not who says it
  const isObject =
    behind !== null && at > 0 && !isInQuotes(tokens[at - 1]) && !maySpeak(tokens, behind, words);
  const inverted = isObject ? null : behind;
  // «В министерстве культуры Ковина заявили»
  const isInBody = inverted === null && bodyBefore(tokens, at, words) !== null;
  // “Trotz der Hilfe *Kovins* forderte sie”: an adverbial takes the subject's place
  const isTaken = words.verbSecond && opensAdverbially(tokens, 0, at, words);
  const before = inverted === null && !isInBody && !isTaken ? subjectBefore(tokens, at, words) : null;
  const agreeing = before !== null && agrees(tokens, before, lower, words) ? before : null;
  const subject = inverted ?? nameBehindQuote(tokens, at, agreeing, words) ?? agreeing;
  const isKnown = phrase !== undefined || words.say.has(lower) || isTell || isThat || isAct || isPaper;
  if (!isKnown && (inverted === null || !isSpeaker(tokens, inverted, words))) return null;
  if (subject !== null && isFigure(tokens, at, subject, words)) return null;
  if (inverted === null && subject !== null && isSubordinate(tokens, subject, words)) return null;
  const isSure = isSay || isTell || (isPaper && subject !== null && namesPaper(tokens, subject, words));
  if (isUnsaid(tokens, at, words) || (!isSure && !isThat && !isAct)) return null;
  // “a man who police said was drunk”
  const isAsideOf = subject?.pronoun === null && RELATIVE.test(tokens[subject.from - 1]?.lower ?? '');
  if (!words.inverts && isAsideOf && subject.from > 1) return null;
  // Spanish “como ella había pedido”
  const ahead = tokens[(subject?.from ?? 0) - 1]?.lower ?? '';
  if (words.dropsSubject && WISHED.test(lower) && words.asSaid.has(ahead)) return null;
  if (subject === null) {
    const isBehindAll = (isSay || isPerfect) && closesBehindComma(tokens, at, words);
    if (isBehindAll || isLeftOut(tokens, at, words)) {
      const [pronoun = ''] = words.he;
      const speaker = { from: at, to: at + 1, entity: null, pronoun };
      const mode = isBehindAll ? 'indirect' : 'direct';
      return { at, speaker, mode, from: at, to: at + 1, side: 'before' };
    }
    if (opensWithVerb(tokens, at, words)) return leftOutAt(tokens, at, isSure, words);
    const inBody = bodyBefore(tokens, at, words) ?? bodyBehind(tokens, at, words);
    // «В Дорстрое подтвердили информацию» is done with words.
    const isDone = inBody?.side === 'behind' && !isSay && !isAct;
    if (inBody !== null)
      return isDone && claimAt(tokens, inBody.from, inBody.to, words, isSure) === null ? null : inBody;
    // “In this context, announced that …”: the text leaves out who.
    const isClause =
      words.that.has(tokens[at + 1]?.lower ?? '') && (at === 0 || tokens[at - 1]!.type === 'mark');
    return isClause ? { at, speaker: null, mode: 'indirect', from: at, to: at + 1, side: 'behind' } : null;
  }
  let from = Math.min(subject.from, at);
  // “…”, ha declarado el portavoz
  while (subject.from > at && from > 0 && isBetween(tokens[from - 1]!, words)) from--;
  let to = Math.max(behindBracket(tokens, subject.to), at + (phrase?.length ?? 1));
  if (isTell) {
    const addressee = endOfAddressee(tokens, to, words);
    if (addressee === null && !isThat) return null;
    to = addressee ?? to;
  }
  const claim = isDone(tokens, at, words) ? null : claimAt(tokens, from, to, words, isSure);
  if (claim !== null)
    return { at, speaker: subject, from, to, ...claim, ...(HEARS.test(lower) && { isHeard: true }) };
  // “Kovin Rail deceives the press and threatens to leave”: the sentence says more than that.
  const isJoined = words.and.has(tokens[at - 1]?.lower ?? '');
  const isFirst = !/s$/.test(lower) || !(isJoined || hasVerb(tokens, subject.to, at, words));
  const isNamed = subject.entity !== null || subject.pronoun !== null;
  // “nine citizens, whom it accuses of spying”
  const isAside = words.who.has(tokens[subject.from - 1]?.lower ?? '') && subject.from > 1;
  if (isAct && isFirst && isNamed && !isAside && (inverted === null || words.inverts)) {
    // “Roth praised the bridge: ‘It is …’”
    const isQuoted = tokens.some(
      ({ lower, type }, i) => i > at && lower === ':' && type === 'mark' && tokens[i + 1]?.type === 'quote',
    );
    return { at, speaker: subject, mode: isQuoted ? 'direct' : 'indirect', from, to, side: 'behind' };
  }
  const isLeft = isAct && subject.entity === null && opensWithVerb(tokens, at, words);
  return isLeft ? leftOutAt(tokens, at, isSure, words) : null;
}

/** German “ein *Schreiben* des Gerichts”: inside a clause only nouns have a capital. */
function isNoun(tokens: readonly Token[], at: number, { verbSecond }: FactWords): boolean {
  return verbSecond && tokens[at - 1]?.type === 'word' && /^\p{Lu}/u.test(tokens[at]!.text);
}

/** English: what opens a clause that tells more of a noun; what courts do while others speak. */
const RELATIVE = /^(?:who|whom|which)$/;
const HEARS = /^hear[ds]$/;

/** English “*added another* line as he left”, “added to it”: done to a thing, where that is no clause of its own. */
function isDone(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const next = ADDS.test(tokens[at]!.lower) ? skipBetween(tokens, at + 1, words) : -1;
  return (
    next !== -1 && (tokens[next]!.type === 'number' || /^(?:an?|another|more|new)$/.test(tokens[next]!.lower))
  );
}

function skipBetween(tokens: readonly Token[], from: number, words: FactWords): number {
  return tokens.findIndex((token, i) => i >= from && !isBetween(token, words) && token.lower !== 'yet');
}

const ADDS = /^adds?(?:ed)?$/;

/** By what somebody says something. */
const MEANS = /^(?:(?:tele)?phone|e-?mail|letter|video|radio|text)$/;

/** What is told in other words than a clause. */
const STORY = /^(?:story|stories|tale|tales|truth|lies?)$/;

/** A name, a pronoun, or a noun with an article; in Russian, any noun. */
function isSpeaker(tokens: readonly Token[], { from, entity, pronoun }: Phrase, words: FactWords): boolean {
  const { lower } = tokens[from]!;
  return (
    entity !== null || pronoun !== null || words.inflects || words.the.has(lower) || words.his.has(lower)
  );
}

/** Behind whom somebody tells something: “told reporters in Kovin”; null: nobody is told. */
function endOfAddressee(tokens: readonly Token[], from: number, words: FactWords): number | null {
  const next = tokens[from];
  if (next === undefined || next.type === 'mark' || next.type === 'quote') return null;
  const end = endOfPhrase(tokens, from, words);
  // “told the paper the bridge was”
  const opens = (i: number) => [words.the, words.a, words.his].some((set) => set.has(tokens[i]!.lower));
  const isLink = (i: number) => [words.prepositions, words.and].some((set) => set.has(tokens[i]!.lower));
  let to = from + 1;
  while (to < end && !(opens(to) && to > from + 1 && !isLink(to - 1))) to++;
  return end > from ? to : /^(?:me|us|him|her|them|you)$/.test(next.lower) ? from + 1 : null;
}
