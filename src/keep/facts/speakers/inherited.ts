// Who says a sentence that has no clause of its own to tell it.

import { genderOf } from '../../entities/gazetteer/gender.ts';
import { isPersonNoun } from '../antecedents/nouns/person-nouns.ts';
import type { Cast } from '../antecedents/nouns/roles.ts';
import { genderOfNoun } from '../antecedents/pronouns/genders.ts';
import type { Around, Scene } from '../antecedents/scene.ts';
import { hasVerb } from '../speech/phrases.ts';
import { QUOTING } from '../speech/quoting.ts';
import type { Quotation } from '../statements/quotations.ts';
import type { Reading } from '../statements/reading.ts';
import type { Statement } from '../statements/statements.ts';
import type { FactWords } from '../words.ts';
import { headlineSpeaker } from './interviews.ts';
import { type Attribution, reported, WHO } from './reported.ts';
import { isSubjunctive, mayBeReported } from './subjunctive.ts';

/**
 * A sentence that nobody is said to say by a clause of its own, and that is speech all the same: by its mood it goes on with what
 * stands before it; or it begins with a quotation. Null: it is none.
 */
export function continued(
  { tokens }: Reading,
  before: Attribution | null,
  scene: Scene | null,
  words: FactWords,
): Attribution | null {
  const [first, next] = tokens;
  if (first?.type === 'quote' && (/^[,—–-]$/.test(next?.lower ?? '') || /[.,!?…]["”“»«’]*$/.test(first.text)))
    return { mode: 'direct', speaker: null, doubt: WHO, guess: null };
  const isBehindSaid = before?.mode === 'indirect' && before.speaker !== null && before.doubt === null;
  if (!isSubjunctive(tokens, words, isBehindSaid)) {
    const isOpen = before?.mode === 'direct' && mayBeReported(tokens, words);
    return isOpen
      ? { mode: 'indirect', speaker: null, doubt: WHO, guess: before.speaker?.entity ?? null }
      : null;
  }
  if (before?.speaker != null && before.doubt === null) return { ...before, mode: 'indirect' };
  const people = new Set(scene?.mentioned.filter(({ kind }) => kind === 'person'));
  const subject = scene?.subject ?? null;
  if (subject !== null && subject.doubt === null && people.size === 1 && people.has(subject))
    return { mode: 'indirect', speaker: { name: subject.title, entity: subject }, doubt: null, guess: null };
  return { mode: 'indirect', speaker: null, doubt: WHO, guess: subject };
}

/** Who says a sentence, where the next one tells just that: “Das teilte Roth mit.” Null: it does not. `scene`: what the sentence itself leaves. */
export function told(
  { statements }: Reading,
  next: Reading | null,
  scene: () => Scene,
  cast: Cast,
): Attribution | null {
  const [telling] = next?.statements ?? [];
  if (statements.length > 1 || telling?.report?.isTelling !== true) return null;
  const found = reported(next!, telling, { before: scene(), last: null }, cast);
  return found.speaker === null ? null : found;
}

/** English “‘…,’ a guard said. He added that”, “Kovin’s navy said. It added”: the same noun's man, woman, body or people. */
function unnamedAgain(
  found: Attribution,
  pronoun: string,
  before: Attribution | null,
  words: FactWords,
): Attribution | null {
  const isOpen = found.doubt?.of === 'speaker' && found.guess?.kind !== 'person';
  if (!isOpen || before?.speaker == null || before.doubt !== null || before.speaker.entity !== null)
    return null;
  const list = before.speaker.name.toLowerCase().split(/\s+/);
  const of = list.findIndex((word) => words.prepositions.has(word));
  const noun = (of === -1 ? list : list.slice(0, of)).at(-1) ?? '';
  const gender = words.he.has(pronoun) ? 'he' : words.she.has(pronoun) ? 'she' : null;
  const isOne = gender !== null && isPersonNoun(noun) && [null, gender].includes(genderOfNoun(noun));
  const isBody = words.it.has(pronoun) && BODY.test(noun);
  const isSeveral = words.they.has(pronoun) && words.plural.test(list.join(' '));
  return isOne || isBody || isSeveral
    ? { ...found, speaker: before.speaker, doubt: null, guess: null }
    : null;
}

const BODY =
  /^(?:ministry|department|service|agency|office|navy|army|military|police|committee|commission|council|company|firm|union|party|government|embassy|court|authority|group|body)$/;

/**
 * English “In this context, announced that …”: a statement that has no subject is of whoever says the sentence before it. `before`: who
 * says that.
 */
export function withoutSubject(
  found: Attribution,
  { tokens, report }: Statement,
  before: Attribution | null,
  words: FactWords,
): Attribution | null {
  const isOpen = !words.inverts && found.doubt !== null && report?.side === 'behind';
  const isNobody = report?.speaker === null || words.openers.has(tokens[report?.from ?? 0]!.lower);
  const isFirst = !hasVerb(tokens, 0, report?.at ?? 0, words) && report?.speaker?.pronoun == null;
  const isTold = before?.speaker != null && before.doubt === null;
  return isOpen && isNobody && isFirst && isTold ? { ...found, speaker: before.speaker, doubt: null } : null;
}

/** A sentence in quotation marks without a clause of its own that names the speaker; null: it is no such sentence. */
export function quoted(
  readings: readonly Reading[],
  i: number,
  said: readonly Attribution[][],
  quotations: readonly Quotation[],
  around: Around,
  introduced: Attribution | null,
  cast: Cast,
): Attribution | null {
  const reading = readings[i]!;
  const { tokens, sentence } = reading;
  const isQuote = tokens.length > 0 && tokens.every(({ type }) => type === 'quote' || type === 'mark');
  if (!isQuote) return null;
  const quotation = quotations.find(({ start, end }) => start < sentence.end && sentence.start < end);
  if (quotation === undefined) return null;
  const unknown: Attribution = { mode: 'direct', speaker: null, doubt: WHO, guess: null };
  // The same quotation goes on to a sentence that names the speaker behind it.
  for (let k = i + 1; k < readings.length && readings[k]!.sentence.start < quotation.end; k++) {
    const [first] = readings[k]!.statements;
    if (first?.report?.mode === 'direct' && first.report.side === 'before') {
      return reported(readings[k]!, first, around, cast);
    }
  }
  const opensBlock = quotation.start === readings[0]!.sentence.start;
  if (introduced !== null && opensBlock) return introduced;
  // «Анна Рот: «Моста не будет»», and the paragraph before tells of her
  const star = opensBlock && i === 0 ? headlineSpeaker(cast) : null;
  if (star !== null && around.last?.mentioned.includes(star))
    return { mode: 'direct', speaker: { name: star.title, entity: star }, doubt: null, guess: null };
  // It began in a sentence that names the speaker before it, or follows right upon one.
  const before = said[i - 1]?.at(-1);
  const isQuoted = readings[i - 1]?.tokens.some(({ type }) => type === 'quote');
  if (isQuoted && before?.mode === 'according-to' && quotation.closed) return { ...before, mode: 'direct' };
  if (before?.mode === 'direct' && quotation.closed) return before;
  // Spanish “Roth afirmó que es caro. “Nadie lo quiere.””, English “Roth said it was safe. ‘We have tested it.’ ¶”
  const isTheirs = before?.mode === 'indirect' && before.speaker !== null && before.doubt === null;
  const isLast = readings.slice(i).every((each) => each.sentence.start < quotation.end);
  const { dropsSubject, inverts } = cast.words;
  const isOn = dropsSubject || (!inverts && isLast && before?.speaker?.entity?.kind === 'person');
  if (isTheirs && isOn && quotation.closed) return { ...before, mode: 'direct' };
  return unknown;
}

/** Russian «…, — *продолжил министр*»: who by one noun goes on to speak is who says the sentence before, a person. */
function goesOn(
  { speaker, doubt }: Attribution,
  verb: string,
  before: Attribution | null,
  words: FactWords,
): boolean {
  const isNoun = speaker?.entity === null && doubt === null && /^\p{Ll}+$/u.test(speaker.name);
  const isTheirs = before?.doubt === null && before.speaker?.entity?.kind === 'person';
  return words.inflects && isNoun && isTheirs && /^продолжил[аи]?$/u.test(verb);
}

/** Russian «…, — приводит *его* слова газета»: he who speaks before. */
function isQuoted(
  { doubt }: Attribution,
  verb: string,
  pronoun: string,
  before: Attribution | null,
  words: FactWords,
): boolean {
  const person = before?.doubt === null ? (before.speaker?.entity ?? null) : null;
  if (!words.inflects || doubt === null || !QUOTING.has(verb) || person?.kind !== 'person') return false;
  const gender = words.he.has(pronoun) ? 'he' : words.she.has(pronoun) ? 'she' : null;
  return gender !== null && [null, gender].includes(genderOf(person.title, person.role));
}

/**
 * Russian «по их словам», «отметил он»: who says the sentence before, where no name tells them: “четыре собеседника”. Null: that is
 * nobody, or somebody that such a word does not mean. `before`: who says that sentence.
 */
export function unnamed(
  found: Attribution,
  { tokens, report }: Statement,
  before: Attribution | null,
  words: FactWords,
): Attribution | null {
  if (!words.inverts) return unnamedAgain(found, report?.speaker?.pronoun ?? '', before, words);
  const pronoun = report?.speaker?.pronoun ?? '';
  const verb = tokens[report?.at ?? -1]?.lower ?? '';
  if (goesOn(found, verb, before, words) || isQuoted(found, verb, pronoun, before, words))
    return { ...found, speaker: before!.speaker, doubt: null, guess: null };
  const isOpen = words.inflects && found.doubt?.of === 'speaker' && found.guess === null;
  if (!isOpen || before?.speaker == null || before.doubt !== null) return null;
  const { name, entity } = before.speaker;
  const small = name.toLowerCase();
  const isSeveral = words.plural.test(small) || words.a.has(small.split(' ', 1)[0]!);
  const isOne =
    entity === null &&
    !isSeveral &&
    [words.ofAnybody, words.ofBody].some((noun) => noun.test(small.split(' ', 1)[0]!));
  const isMeant = words.they.has(pronoun) ? entity === null && isSeveral : isOne;
  return isMeant ? { ...found, speaker: before.speaker, doubt: null } : null;
}

/** English “…, Roth said. ¶ “…” ¶”: of a paragraph that is a quotation and nothing else, the one person whom the sentence before names as speaker; else null. */
export function goesOnAlone(
  readings: readonly Reading[],
  named: Attribution | null,
  words: FactWords,
): Attribution | null {
  const isAll = readings.every(({ tokens }) =>
    tokens.every(({ type }) => type === 'quote' || type === 'mark'),
  );
  const isOne = named?.speaker?.entity?.kind === 'person';
  return !words.inverts && isAll && isOne ? { ...named, mode: 'direct' } : null;
}
