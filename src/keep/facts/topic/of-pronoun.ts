// Whom or what a statement is about whose subject is a pronoun.

import { genderOf } from '../../entities/gazetteer/gender.ts';
import type { Entity } from '../../types.ts';
import { antecedentOf } from '../antecedents/pronouns/antecedents.ts';
import { elsewhere } from '../antecedents/pronouns/elsewhere.ts';
import { namedInFront } from '../antecedents/pronouns/russian-fronted.ts';
import { useOf } from '../antecedents/pronouns/use.ts';
import { THERE } from '../definites/there.ts';
import { pointing } from '../doubts/doubts.ts';
import { isHis } from '../speech/left-out.ts';
import { hasVerb, type Phrase, textOf } from '../speech/phrases.ts';
import type { Statement } from '../statements/statements.ts';
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { type Asked, type Topic, topic } from './asked.ts';
import { isAheadOf, isKinNoun, isOther, isOwn, isPerson } from './open-subjects.ts';

/** Who speaks, whom the sentence before names, or a guess; null: nobody comes into question. */
export function topicOfPronoun(asked: Asked, subject: Phrase, pronoun: string): Topic | null {
  const { material, speaker, others, isSaid, isSure } = asked;
  const { statement, said, around, text, input } = material;
  const { tokens, report } = statement;
  const { words } = input;
  const name = textOf(tokens, subject, text);
  const cleft = cleftAt(tokens, subject, words);
  if (cleft !== null && !isSaid) return topic(cleft);
  // German “Aufregung in Kovin: Dort hatten Anwohner einen Knall gehört”
  const there = THERE.test(pronoun) ? tokens.slice(0, subject.from).find(isPlaceAt)?.entity : null;
  if (there && words.verbSecond && !isSaid) return topic(there);
  const use = useOf(tokens, subject, words);
  const isIt = words.it.has(pronoun);
  const isOne = words.sheOrThey.has(pronoun) && use.isShe;
  const mayBe = speaker?.kind === 'person' && (isOne || isPerson(pronoun, words));
  // “It will close in 2027, Kovin Rail said”: who is named only then was not meant.
  const isBefore = report !== null && isAheadOf(subject, report) && report.speaker?.entity != null;
  if (isBefore && isSure && (mayBe || isIt) && !words.verbSecond) {
    const { entity, certain } = antecedentOf(pronoun, around, input);
    if (certain && entity !== speaker) return topic(entity);
    if (!isEmptySubject(tokens, subject, words)) return topic(speaker, pointing(name));
  }
  // English “According to Mrs Roth, she left”: whom the article is about, where she is not who says it.
  const isSource = !words.inverts && report?.mode === 'according-to' && report.side === 'behind';
  if (isSource && mayBe) {
    const { entity, certain } = antecedentOf(pronoun, around, input, use);
    if (entity !== null && entity !== speaker)
      return certain ? topic(entity) : topic(speaker, pointing(name, entity));
  }
  // «Он будет продлён. Об этом сообщил Рот»: who is named only then was not meant.
  const isAfter = report === null && words.inflects;
  // German “Er hat Lust, so Lind”: of another, or of himself
  const isOpen = words.verbSecond && report?.mode === 'according-to' && isAheadOf(subject, report);
  const kin = isSaid && isPerson(pronoun, words) ? kinIn(statement, words) : null;
  if (kin !== null && !isOther(kin, pronoun, { ...statement, report: null }, words)) return topic(kin);
  if (isSaid && mayBe && !isAfter && !isOpen && !isOther(speaker, pronoun, statement, words))
    return topic(speaker);
  if (isSure && report !== null && report.mode !== 'according-to' && isOwn(pronoun, said, words)) {
    // “A spokesman said it would pay”, “the company said it would”: whose, the sentence does not tell.
    if (speaker !== null || words.they.has(pronoun)) return topic(speaker ?? others[0]);
    // “The finance ministry said it would”: that one, whatever the sentence before is about.
    const noun = report.speaker === null ? '' : tokens[report.speaker.to - 1]!.lower;
    if (words.anaphors.body.test(`the ${noun}`)) return topic(others[0], pointing(name));
  }
  // «Как утверждают в Ковин Рейл, они заплатили»
  const isTheirs =
    words.inflects && report?.side === 'behind' && AS_SAY.test(text.slice(tokens[report.from]!.start));
  if (isSure && isTheirs && words.they.has(pronoun) && said.speaker?.entity)
    return topic(said.speaker.entity);
  // German “Er habe nichts gewusst, sagte der 61-jährige Händler in Kovin”
  if (isSure && speaker === null && report?.side === 'before' && isAged(tokens, report.speaker, words))
    if (isPerson(pronoun, words) || isOne) return topic(others[0]);
  // “Roth kept the money for the line but says it will not open”: it stands in the sentence.
  const isInside =
    report?.side === 'behind' &&
    report.speaker !== null &&
    hasVerb(tokens, report.speaker.to, report.at, words);
  if (isSure && isInside && speaker?.kind === 'person' && isIt) return topic(speaker);
  // German “Am Abend kam es in Kovin zu einem Brand”, English “It comes as Kovin Rail cuts jobs”
  const isNews = !words.inverts && NEWS.test(text.slice(tokens[subject.from]!.start).toLowerCase());
  const isPlain = !isSaid && (words.verbSecond ? isIt : isNews || words.dropsSubject);
  const isEmpty = (isSure || isPlain) && isEmptySubject(tokens, subject, words);
  if (isEmpty && (speaker !== null || (others.length > 0 && isOutside(others[0], statement))))
    return topic(speaker ?? others[0]);
  // “¶ A spokesman for the town said it was”: not what the paragraph before is about.
  const isAfar = isSaid && speaker === null && isIt;
  const own = elsewhere(around, tokens.slice(subject.to), words);
  const { entity, certain } = antecedentOf(pronoun, isAfar ? { ...own, last: null } : own, input, use);
  // German “Bei dem Zug handelt es sich um ein altes Modell”: of nobody before
  const isKindOf = words.verbSecond && HANDELT.test(tokens.map(({ lower }) => lower).join(' '));
  if (isKindOf && isEmpty && others.length === 0) return null;
  // Spanish “Fue profesor”, behind a woman
  // Russian «Она пройдёт в марте»: an event
  const isEvent = words.inflects && EVENTFUL.test(tokens[subject.to]?.lower ?? '');
  if (isEvent && isPerson(pronoun, words)) return topic(entity ?? others[0], pointing(name));
  const isHers =
    certain && genderOf(entity!.title, entity!.role) === 'she' && isHis(tokens, subject.from, words);
  if (certain && !isHers && !isNamedBehind(entity, tokens, subject, words)) return topic(entity);
  if (isEmpty && others.length === 0) return null;
  const fronted = isSaid ? null : namedInFront(tokens, subject, input);
  if (fronted !== null) return topic(fronted);
  if (isSaid && speaker !== null) return topic(speaker, pointing(name));
  return topic(entity ?? others[0] ?? speaker, pointing(name, entity));
}

const isPlaceAt = ({ entity }: Token) => entity?.kind === 'place';

/** German “Er ist ein Freund von *Lind*”: is it somebody whom the same clause names behind the pronoun? */
function isNamedBehind(
  entity: Entity | null,
  tokens: readonly Token[],
  { from, to }: Phrase,
  words: FactWords,
) {
  if (!words.verbSecond || from > 0) return false;
  const end = tokens.findIndex(({ lower }, at) => at >= to && /^[,;:–—]$/.test(lower));
  return tokens.slice(to, end < 0 ? tokens.length : end).some((token) => token.entity === entity);
}

/** Russian «*Семья Рот* считает, что она»: whose kin says something; null: nobody's. */
function kinIn({ tokens, report }: Statement, { inflects }: FactWords): Entity | null {
  const { from = 0, to = 0 } = report?.speaker ?? {};
  const name = inflects && to === from + 2 && isKinNoun(tokens[from]!.lower) ? tokens[to - 1]! : null;
  return name?.entity?.kind === 'person' ? name.entity : null;
}

/** “Es soll geprüft werden, wie die Behörde in Kovin mitteilte”: is it no place that only the words on who says it name? */
function isOutside(entity: Entity | undefined, { tokens, report }: Statement): boolean {
  const isInReport = (at: number) => report !== null && report.from <= at && at < report.to;
  return entity?.kind !== 'place' || tokens.some((token, at) => token.entity === entity && !isInReport(at));
}

/** English “it was *Anna Roth* who left”: who did. */
function cleftAt(tokens: readonly Token[], { to, pronoun }: Phrase, words: FactWords): Entity | null {
  const [is, name, who] = tokens.slice(to);
  const isCleft = !words.inverts && pronoun === 'it' && /^(?:is|was)$/.test(is?.lower ?? '');
  return isCleft && /^(?:who|that)$/.test(who?.lower ?? '') ? (name?.entity ?? null) : null;
}

const HANDELT = /(?<!\p{L})(?:handelte? es sich|es handelte? sich) (?:\p{L}+ ){0,2}um(?!\p{L})/u;

/** Russian: how those of a body say something. */
const AS_SAY = /^как \p{L}+(?:ют|ят|ли) в(?!\p{L})/iu;

/** What only events do. */
const EVENTFUL = /^(?:состо(?:ится|ялся|ялась)|пройд[её]т|продлится|продлил(?:ся|ась))$/u;

/** German: is it somebody whom an article tells by their age: “der 61-jährige Händler”? */
function isAged(tokens: readonly Token[], speaker: Phrase | null, words: FactWords): boolean {
  const [first, ...more] = speaker === null ? [] : tokens.slice(speaker.from, speaker.to);
  return (
    words.verbSecond &&
    words.the.has(first?.lower ?? '') &&
    more.some(({ lower }) => /(?:jährigen?|^alte)$/.test(lower))
  );
}

/** English “it comes as”, “there were”, “it is expected that”, “it was noon when”: the news, or nothing. */
const NEWS =
  /^(?:there(?:['’]s)? |it was [^,.]{3,30} when |it (?:comes|came|follows|followed) |it (?:is|was) \p{L}+ed that )/u;

/** “There was no reason”, “it was time to”: a word that stands for nothing. */
function isEmptySubject(tokens: readonly Token[], { from }: Phrase, words: FactWords): boolean {
  const at = (start: number) =>
    tokens
      .slice(start, from + (words.verbSecond ? 30 : 6))
      .map(({ lower }) => lower)
      .join(' ');
  // German “laut Roth ist es das erste Mal”
  return (
    words.noSubject.test(at(from)) || (words.verbSecond && words.noSubject.test(at(Math.max(0, from - 1))))
  );
}
