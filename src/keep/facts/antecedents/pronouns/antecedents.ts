// Whom a pronoun stands for. Only what the sentence before makes certain counts; all else is a guess that is shown as one.
import type { Gender } from '../../../entities/gazetteer/gender.ts';
import type { Entity } from '../../../types.ts';
import type { Cast } from '../nouns/roles.ts';
import { headlinerOf, isHeadliner, isNamedEarly, isToldOf } from '../only.ts';
import type { Around, Scene } from '../scene.ts';
import { leftOutIn } from './carried.ts';
import { genderIn } from './genders.ts';
import type { Use } from './use.ts';

/** Whom a pronoun may stand for. */
export interface Antecedent {
  readonly entity: Entity | null;
  readonly certain: boolean;
}

/**
 * Resolves a pronoun by the sentence before: certain when that names one person (for “it”: one thing) only whom it can
 * mean, who is its subject or speaker. Who speaks in one sentence speaks on in the next; else its subject does, whose
 * name says “he” as the pronoun does. `before`: null at the start of a paragraph; there “he” is certain when the whole
 * paragraph before names one such person only. `last`: that paragraph's scene; in English, of one sentence, it is read as the sentence before.
 */
export function antecedentOf(
  pronoun: string,
  { before, last }: Around,
  cast: Cast,
  use: Use = { isShe: cast.words.she.has(pronoun), isSpeaking: false },
): Antecedent {
  const { words } = cast;
  const { isShe, isSpeaking } = use;
  const isHuman = words.he.has(pronoun) || isShe;
  if (!isHuman && !words.it.has(pronoun)) return { entity: null, certain: false };
  const gender: Gender = isShe ? 'she' : 'he';
  const genders = (entity: Entity) => genderIn(entity, cast);
  const fits = (entity: Entity | null): entity is Entity => {
    if (entity === null || (entity.kind === 'person') !== isHuman) return false;
    // Spanish “dijo” is said of women too.
    return !isHuman || (words.dropsSubject && !isShe) || (genders(entity) ?? gender) === gender;
  };
  const lead = (scene: Scene | null) =>
    [scene?.subject ?? null, scene?.speaker ?? null, scene?.carried ?? null].filter(fits);
  const here = before ?? (last?.isSingle && !words.inverts ? last : null);
  const near = here ?? (isHuman ? last : null);
  const [first] = lead(near);
  // “Peter Lind, a friend of Paul Marsh, died. He”: who goes on is whom the sentence is about.
  const isOn = here !== null && first !== undefined && first === here.subject;
  const others = (near?.mentioned ?? []).filter((one) => !(isOn && here.beside.has(one)));
  const named = new Set([...lead(near), ...others].filter(fits));
  const guess = first ?? [...named].at(-1) ?? lead(last)[0] ?? null;
  const sure = (entity: Entity): Antecedent => ({ entity, certain: entity.doubt === null });
  // “He retired in 2019”, far from his name
  const star = isHuman ? (near?.focus[gender] ?? null) : null;
  // “‘She was the best,’ said Roth. ¶ She was born”
  const isTalkedOf = isHuman && !isSpeaking && first !== near?.subject && near?.quotes.has(gender);
  // “Lind described him as the best. ¶ He was born”
  const isDoneTo = before === null && !isSpeaking && words.he.has(pronoun) && near?.hasHim === true;
  const isOver = before === null && !isSpeaking && first !== star;
  // “The minister, Kim Lind, invited her back. She”
  const hasOne = gender === 'she' ? before?.hasShe : before?.hasHe;
  const isHers = !isSpeaking && hasOne && first === near?.subject && first && genders(first) === null;
  if (
    star !== null &&
    (first === undefined || isOver || isHers || (first === star && !isTalkedOf && !isDoneTo))
  )
    return sure(star);
  const [only] = named;
  const isOf = only && (genders(only) ?? (words.inflects && isSpeaking ? gender : null)) === gender; // «Кость Линд …, сказал он»
  const isAlone = first === undefined && here !== null && named.size === 1 && isOf;
  // “The victim, a friend of Peter Lind, was found. He”
  const isNear = isAlone && !here.unnamed.has(gender);
  // “Anna Roth married Peter Lind. He died in 2004.”
  const subject = here?.subject ?? null;
  const isOther = subject === null ? words.inflects : subject.kind !== 'person' || genders(subject) !== null;
  const isOnlyOne = isOther && !(isShe ? here?.hasShe : here?.hasHe);
  // “That is not enough for Anna Roth. She said …”
  if (isNear && isHuman && !words.dropsSubject && (isSpeaking || isOnlyOne)) return sure(only!);
  const leftOut =
    words.dropsSubject && isHuman
      ? leftOutIn({ before, last }, { isSpeaking, isShe, first, named, fits }, cast)
      : null;
  if (leftOut !== null) return { entity: leftOut.entity ?? guess, certain: leftOut.certain };
  // German “Peter Lind: Der Dirigent starb ¶ In Kovin wohnte er lange.”
  const headliner = isHuman && words.verbSecond && first === undefined ? headlinerOf(cast) : null;
  const isOpen = !near?.unnamed.has(gender) && !near?.hasHe && !near?.hasShe && named.size < 2;
  if (isOpen && headliner && [headliner, undefined].includes(only) && genders(headliner) === gender)
    return sure(headliner);
  if (first === undefined) return { entity: guess, certain: false };
  // «Об этом сообщил Рот. ¶ По его словам, …»: who spoke last
  const teller = before === null && words.inflects && isSpeaking ? (last?.speaker ?? null) : null;
  if (fits(teller) && (last!.subject ?? teller) === teller) return sure(teller);
  // English: who says a paragraph's last sentence, and no other whom that names, says the next: “¶ ‘…,’ he added”
  const closing = isSpeaking && before === null && !words.inverts ? (last?.closing ?? null) : null;
  const closer = closing?.speaker ?? null;
  if (
    fits(closer) &&
    closing!.mentioned.every((one) => one === closer || closing!.beside.has(one) || !fits(one))
  )
    return sure(closer);
  const isKnown = isHuman && !words.dropsSubject && genders(first) === gender;
  const speaker = here?.speaker ?? null;
  // “¶ ‘…,’ he said”, and not another man whom the paragraph before names
  const isGoingOn = before !== null || [...named].every((one) => one === speaker || genders(one) !== gender);
  if (isSpeaking && fits(speaker) && (isGoingOn || genders(speaker) === gender)) return sure(speaker);
  // “Anna Roth said the carer had taken the money. She bought a car”
  const isOfStranger = !isSpeaking && !words.inverts && first === speaker && here?.unnamed.has(gender);
  if (isHuman && isOfStranger) return { entity: first, certain: false };
  if (named.size === 1) {
    const isGoing = isOn && isToldOf(first) && (star === null || star === first);
    const isFar = isHuman && before === null && !isSpeaking && !isKnown && !isGoing && !words.dropsSubject;
    if (isTalkedOf || isFar || isDoneTo) return { entity: first, certain: false };
    const isMixed = !isKnown && (words.he.has(pronoun) ? near?.hasShe : isShe && near?.hasHe);
    return isMixed ? { entity: first, certain: false } : sure(first);
  }
  const rest = [...named].filter((entity) => entity !== first);
  // “Anna Roth met Lind. ‘…,’ she said.”
  if (isSpeaking && isKnown && here !== null && rest.every((entity) => genders(entity) === null))
    return sure(first);
  const isStar = isHeadliner(first, cast) && (words.inverts ? !words.verbSecond : isKnown);
  // «Рот встретил Линда. Он»: Russian «тот» would be the other
  const goesOn = first === near?.subject && (isStar || (words.inflects && before !== null && isKnown));
  if (isHuman && !isSpeaking && goesOn) return sure(first);
  // “Kovin Rail moved to Orsa. It employs 40 people.”; of several bodies, English, the subject whom alone of them the headline names
  const isBody = ({ kind }: Entity) => kind === 'body' || kind === 'institution';
  const isTheme = first === before?.subject && !words.inverts && isNamedEarly(first, 1);
  const isOnly = rest.every((one) => one.kind === 'place' || (isTheme && !isNamedEarly(one, 1)));
  if (!isHuman && here !== null && isBody(first) && isOnly) return sure(first);
  return { entity: first, certain: false };
}
