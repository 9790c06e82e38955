// The person whom a sentence was about, over sentences behind it that bring in nobody. Spanish and Russian; whom Spanish leaves out.
import type { Entity } from '../../../types.ts';
import type { Reading } from '../../statements/reading.ts';
import type { Token } from '../../statements/tokens.ts';
import type { FactWords } from '../../words.ts';
import type { Cast } from '../nouns/roles.ts';
import { isPersonNoun } from '../nouns/russian-persons.ts';
import { headlinerOf, isNamedEarly } from '../only.ts';
import type { Around, Scene } from '../scene.ts';
import type { Antecedent } from './antecedents.ts';
import { genderIn } from './genders.ts';

/**
 * Whom the scene `ahead` of a sentence is about, if it speaks of one person only, and the sentence itself brings in nobody. `leads`: who is
 * its subject or speaks in it. Null: nobody.
 */
export function carriedOver(
  { outside, tokens }: Pick<Reading, 'outside' | 'tokens'>,
  leads: readonly (Entity | null)[],
  ahead: Scene | null,
  cast: Cast,
): Entity | null {
  const { words } = cast;
  if (ahead === null || !words.inverts || words.verbSecond) return null;
  const lead = onlyPerson(ahead, cast);
  const isOther = (entity: Entity | null) =>
    isNobody(entity) ||
    (words.inflects && entity === lead) ||
    (lead !== null && isOfOtherGender(entity, lead, cast));
  return [...leads, ...outside].every(isOther) && !bringsIn(tokens, words) ? lead : null;
}

/** «У тренера Петра Линда»: is it somebody whom a pronoun for `lead` cannot mean? Russian. */
function isOfOtherGender(entity: Entity | null, lead: Entity, cast: Cast): boolean {
  if (entity === null || !cast.words.inflects) return false;
  const [one, other] = [genderIn(entity, cast), genderIn(lead, cast)];
  return one !== null && other !== null && one !== other;
}

/** Who spoke last, behind a sentence that brings in nobody, named or not, unless they speak themselves. Spanish. */
export function voiceBehind(
  { outside, tokens, statements: [first] }: Reading,
  [speaker, subject]: readonly [Entity | null, Entity | null],
  hasStranger: boolean,
  ahead: Scene | null,
  words: FactWords,
): Entity | null {
  if (!words.dropsSubject) return null;
  if (speaker !== null) return speaker.kind === 'person' ? speaker : null;
  const voice = ahead?.voice ?? null;
  const isOther = [subject, ...outside].some((one) => one?.kind === 'person' && one !== voice);
  const isNew = /^una?$/.test(first?.tokens[first.subject?.from ?? -1]?.lower ?? '');
  return hasStranger || isOther || isNew || hasPersonNoun(tokens, words) ? null : voice;
}

/** Nobody that a pronoun for a person may mean. */
function isNobody(entity: Entity | null): boolean {
  if (/^\p{Lu}{2,}$/u.test(entity?.title ?? '')) return true;
  const mayBe = entity?.doubt?.of === 'kind' && (entity.doubt.guess ?? 'person') === 'person';
  return entity?.kind !== 'person' && !mayBe;
}

function onlyPerson({ subject, speaker, carried, mentioned }: Scene, cast: Cast): Entity | null {
  const lead = [subject, speaker, carried].find((entity) => entity?.kind === 'person') ?? null;
  const isOther = (entity: Entity) =>
    entity === lead || isNobody(entity) || (lead !== null && isOfOtherGender(entity, lead, cast));
  return mentioned.every(isOther) ? lead : null;
}

/** “Un vecino”, «адвокат»: has a sentence a noun for somebody? */
export function bringsIn(tokens: readonly Token[], words: FactWords): boolean {
  const { person } = words.anaphors;
  return tokens.some(({ type, lower }, at) => {
    const phrase = words.inflects ? lower : `${tokens[at - 1]?.lower} ${lower}`;
    const nouns = [words.ofBody, words.ofAnybody].some((noun) => noun.test(lower));
    // «власти», who are no “he”
    if (words.inflects && lower === 'власти') return false;
    // «политолог Линд», who is nobody else
    const isApposed = words.inflects && tokens[at + 1]?.type === 'name';
    const isRole = words.inflects && isPersonNoun(lower);
    const isOne = !isApposed && (isRole || person.test(phrase));
    return type === 'word' && (isOne || nouns || words.a.has(lower));
  });
}

function hasPersonNoun(tokens: readonly Token[], { anaphors }: FactWords): boolean {
  return tokens.some(({ lower }, at) => anaphors.person.test(`${tokens[at - 1]?.lower} ${lower}`));
}

/** What a Spanish verb or pronoun leaves open: who may be meant by what stands before. */
interface Open {
  readonly isSpeaking: boolean;
  readonly isShe: boolean;
  /** The first lead of the scene before, and all persons that it names. */
  readonly first: Entity | undefined;
  readonly named: ReadonlySet<Entity>;
  readonly fits: (entity: Entity) => boolean;
}

/** Whom Spanish leaves out, where more tells it than a pronoun would; null: nothing does. */
export function leftOutIn(
  { before, last }: Around,
  { isSpeaking, isShe, first, named, fits }: Open,
  cast: Cast,
): Antecedent | null {
  const sure = (entity: Entity): Antecedent => ({ entity, certain: entity.doubt === null });
  const speaking = isSpeaking ? leftOutSpeaker(before ?? last) : undefined;
  if (speaking !== undefined) return speaking === null ? { entity: null, certain: false } : sure(speaking);
  if (first !== undefined) return null;
  const [only] = named.size === 1 ? named : [];
  // “El anuncio lo hizo Luis Roth. ‘…’, afirmó.”, the one sentence of a paragraph too
  if (isSpeaking && (before !== null || last?.isSingle) && only !== undefined) return sure(only);
  // “La actriz Ana Roth ha muerto, según el sindicato. ¶ Debutó en 1952”
  const star = headlinerOf(cast) ?? heroOf(cast);
  // “Muere la actriz Ana Roth ¶ … Estrenó 40 obras”
  const isLife = !isSpeaking && DEATH.test(cast.article.paragraphs[0]?.text ?? '');
  const isAlone =
    star !== null && [...named].every((one) => one === star) && (isShe || isLife || only === star);
  return isAlone && fits(star) ? sure(star) : null;
}

/** Whom alone an article tells of, though its headline does not: who is named at the front, and again and again, all others in passing. */
function heroOf({ entities }: Cast): Entity | null {
  const people = entities.filter(({ kind }) => kind === 'person');
  const hero = people.find((one) => one.mentions.length >= FEWEST && isNamedEarly(one, FRONT)) ?? null;
  const isPassing = (one: Entity) => one === hero || one.mentions.length <= IN_PASSING;
  return hero?.doubt === null && people.every(isPassing) ? hero : null;
}

/** Paragraphs at the front of an article; mentions of whom it tells, at least, and of all others, at most. */
const FRONT = 2;
const FEWEST = 3;
const IN_PASSING = 1;

/** How a headline tells of a death. */
const DEATH = /(?<!\p{L})(?:muere|fallece|murió|falleció|adiós a|la muerte de)(?!\p{L})/iu;

/**
 * “‘…’, afirmó”: who speaks is who spoke in the sentence before, or in the last one of the paragraph before, or else the body that it is about, or who spoke last.
 * Null: somebody without a name; undefined: nobody speaks there, nor is it about a body.
 */
function leftOutSpeaker(near: Scene | null): Entity | null | undefined {
  if (near?.speaker?.kind === 'person') return near.speaker;
  if (near?.hasStranger) return null;
  const lead = near?.speaker ?? near?.subject ?? null;
  const isBody = lead?.kind === 'body' || lead?.kind === 'institution';
  return isBody ? lead : (near?.voice ?? undefined);
}
