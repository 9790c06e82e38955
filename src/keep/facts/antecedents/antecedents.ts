// Whom a pronoun stands for. Only what the sentence before makes certain counts; all else is a guess that is shown as one.
import type { Gender } from '../../entities/gazetteer/gender.ts';
import type { Entity } from '../../types.ts';
import { isVerb, type Phrase } from '../speech/phrases.ts';
import type { Reading } from '../statements/reading.ts';
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { leftOutIn } from './carried.ts';
import { genderIn } from './genders.ts';
import { headlinerOf, isHeadliner, isNamedEarly } from './only.ts';
import type { Focus } from './protagonists.ts';
import type { Cast } from './roles.ts';

/** What a sentence leaves for the pronouns of the next one in its paragraph. */
export interface Scene {
  /** What it is about: its subject's entity, or whom that pronoun certainly stood for; and who speaks in it. */
  readonly subject: Entity | null;
  readonly speaker: Entity | null;
  /** Does somebody speak in it of whom no name tells? */
  readonly hasStranger: boolean;
  /** Does it speak of a man, of a woman by a pronoun? */
  readonly hasHe: boolean;
  readonly hasShe: boolean;
  /** Is something done to a man in it: “described him”? He is not who does it. */
  readonly hasHim: boolean;
  /** The same of its quotations. */
  readonly quotes: ReadonlySet<Gender>;
  /** All entities that it mentions. */
  readonly mentioned: readonly Entity[];
  /** The bodies that its paragraph names up to its end. */
  readonly bodies: readonly Entity[];
  /** Whom “he” and “she” may mean behind it though it names them nowhere: whom the article is about. */
  readonly focus: Focus;
  /** The one person whom the sentences before it are about, where it brings in nobody. */
  readonly carried: Entity | null;
  /** Who spoke last, where nobody else has come in since. Spanish. */
  readonly voice: Entity | null;
  /** The same as `focus` behind its paragraph. */
  readonly afar: Focus;
  /** Does it speak of somebody of that gender whom no name tells? */
  readonly unnamed: ReadonlySet<Gender>;
  /** Is it a whole paragraph of one sentence? */
  readonly isSingle: boolean;
}

/** The scenes before a sentence: of the one before it in its paragraph, and of what stands before that paragraph. */
export interface Around {
  readonly before: Scene | null;
  readonly last: Scene | null;
}

/** Whom a pronoun may stand for. */
export interface Antecedent {
  readonly entity: Entity | null;
  readonly certain: boolean;
}

/** What of a scene is known before its sentence is read. */
export type Seen = Pick<Scene, 'hasStranger' | 'focus' | 'afar' | 'unnamed' | 'bodies' | 'carried' | 'voice'>;

/** What a sentence leaves, once its subject and who speaks in it are known. */
export function sceneFrom(
  { outside, tokens }: Pick<Reading, 'outside' | 'tokens'>,
  subject: Entity | null,
  speaker: Entity | null,
  seen: Seen,
  words: FactWords,
): Scene {
  const has = (...sets: readonly ReadonlySet<string>[]) =>
    tokens.some(({ type, lower }) => type === 'word' && sets.some((set) => set.has(lower)));
  const [hasHe, hasShe] = [has(words.he, words.him), has(words.she, words.her)];
  const quoted = tokens.flatMap(({ type, lower }) =>
    type === 'quote' ? (lower.match(/\p{L}+/gu) ?? []) : [],
  );
  const says = (...sets: readonly ReadonlySet<string>[]) =>
    quoted.some((word) => sets.some((set) => set.has(word)));
  const quotes = new Set<Gender>();
  if (says(words.he, words.him)) quotes.add('he');
  if (says(words.she, words.her)) quotes.add('she');
  const hasHim = tokens.some(({ type, lower }) => type === 'word' && lower === 'him');
  return { ...seen, subject, speaker, hasHe, hasShe, hasHim, quotes, mentioned: outside, isSingle: false };
}

/** What a whole paragraph leaves for the next one: the lead of its last sentence that has one, and all that it mentions. */
export function sceneOfAll(scenes: readonly Scene[]): Scene | null {
  const last = scenes.at(-1);
  if (last === undefined) return null;
  const { subject, speaker } = scenes.findLast((scene) => scene.subject ?? scene.speaker) ?? last;
  return {
    subject,
    speaker,
    hasStranger: last.hasStranger,
    hasHe: scenes.some(({ hasHe }) => hasHe),
    hasShe: scenes.some(({ hasShe }) => hasShe),
    hasHim: scenes.some(({ hasHim }) => hasHim),
    quotes: new Set(scenes.flatMap(({ quotes }) => [...quotes])),
    mentioned: [...new Set(scenes.flatMap(({ mentioned }) => mentioned))],
    focus: last.afar,
    afar: last.afar,
    unnamed: new Set(scenes.flatMap(({ unnamed }) => [...unnamed])),
    bodies: last.bodies,
    carried: last.carried,
    voice: last.voice,
    isSingle: scenes.length === 1,
  };
}

/** How a pronoun stands: for one woman, for who says something (“…, he said”). */
export interface Use {
  readonly isShe: boolean;
  readonly isSpeaking: boolean;
}

/** How a subject's pronoun stands: German “sie” is one woman with a verb in the singular, which may stand before it. */
export function useOf(tokens: readonly Token[], { from, to, pronoun }: Phrase, words: FactWords): Use {
  const at = isVerb(tokens, to, words) || !isVerb(tokens, from - 1, words) ? to : from - 1;
  const isOne = words.sheOrThey.has(pronoun ?? '') && !words.pluralVerb.test(tokens[at]?.lower ?? '');
  return { isShe: isOne || words.she.has(pronoun ?? ''), isSpeaking: false };
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
  const named = new Set([...lead(near), ...(near?.mentioned ?? [])].filter(fits));
  const [first] = lead(near);
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
  const isKnown = isHuman && !words.dropsSubject && genders(first) === gender;
  const speaker = here?.speaker ?? null;
  // “¶ ‘…,’ he said”, and not another man whom the paragraph before names
  const isGoingOn = before !== null || [...named].every((one) => one === speaker || genders(one) !== gender);
  if (isSpeaking && fits(speaker) && (isGoingOn || genders(speaker) === gender)) return sure(speaker);
  // “Anna Roth said the carer had taken the money. She bought a car”
  const isOfStranger = !isSpeaking && !words.inverts && first === speaker && here?.unnamed.has(gender);
  if (isHuman && isOfStranger) return { entity: first, certain: false };
  if (named.size === 1) {
    const isFar = isHuman && before === null && !isSpeaking && !isKnown && !words.dropsSubject;
    if (isTalkedOf || isFar || isDoneTo) return { entity: first, certain: false };
    const isMixed = !isKnown && (words.he.has(pronoun) ? near?.hasShe : isShe && near?.hasHe);
    return isMixed ? { entity: first, certain: false } : sure(first);
  }
  const others = [...named].filter((entity) => entity !== first);
  // “Anna Roth met Lind. ‘…,’ she said.”
  if (isSpeaking && isKnown && here !== null && others.every((entity) => genders(entity) === null))
    return sure(first);
  // “Roth conoció a Lind. En 1970 fundó”
  const isOn =
    first === near?.subject && isHeadliner(first, cast) && (words.inverts ? !words.verbSecond : isKnown);
  if (isHuman && !isSpeaking && isOn) return sure(first);
  // “Kovin Rail moved to Orsa. It employs 40 people.”; of several bodies, English, the subject whom alone of them the headline names
  const isBody = ({ kind }: Entity) => kind === 'body' || kind === 'institution';
  const isTheme = first === before?.subject && !words.inverts && isNamedEarly(first, 1);
  const isOnly = others.every((one) => one.kind === 'place' || (isTheme && !isNamedEarly(one, 1)));
  if (!isHuman && here !== null && isBody(first) && isOnly) return sure(first);
  return { entity: first, certain: false };
}
