// Subjects that no name tells: they stand for somebody or something told before.
import { genderOf } from '../../entities/gazetteer/gender.ts';
import type { Entity } from '../../types.ts';
import { isPersonNoun, personNoun } from '../antecedents/nouns/person-nouns.ts';
import type { FactsInput } from '../facts.ts';
import type { Attribution } from '../speakers/reported.ts';
import type { Report } from '../speech/claims.ts';
import { isBased } from '../speech/heads.ts';
import { opensWithDash } from '../speech/openings.ts';
import type { Phrase } from '../speech/phrases.ts';
import type { Statement } from '../statements/statements.ts';
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';

/** “The Kovin striker”: somebody told of before, who is not Kovin. */
export function isNewcomer(tokens: readonly Token[], phrase: Phrase, words: FactWords): boolean {
  const { from, to, entity } = phrase;
  // “The 33-year-old from Kovin”
  const end = tokens.findIndex(
    ({ type, lower }, i) => i > from && type === 'word' && words.prepositions.has(lower),
  );
  const noun = tokens.slice(from + 1, end === -1 || end > to ? to : end).map(({ lower }) => lower);
  const [first, last] = [tokens[from]!.lower, noun.join(' ').replaceAll(' - ', '-').split(' ').at(-1) ?? ''];
  const isOfPlace = tokens
    .slice(from, end === -1 || end > to ? to : end)
    .some((token) => token.entity?.kind === 'place');
  const isIn = tokens.slice(from, to).some((token) => token.entity?.kind === 'place');
  const isPerson =
    words.anaphors.person.test(`${first} ${last}`) ||
    (!words.inverts && isOfPlace && personNoun(tokens, phrase, words) !== null) ||
    // “El gigante de Kovin”
    (words.dropsSubject && isIn && NICKNAME.test(last));
  // Spanish “El Ministerio de Puentes salvadoreño”: what a noun names comes first
  const isNamed = words.dropsSubject && tokens[from + 1]?.type === 'name';
  return entity === null && words.the.has(first) && isPerson && !isNamed;
}

/** What Spanish papers call sportsmen and singers. */
const NICKNAME =
  /^(?:gigante|tigre|torito|león|leona|astro|crack|ídolo|ícono|genio|mago|niño|niña|zurdo|zurda|pibe|perla|joya|torre|toro|bestia|diva|divo|rey|reina|máquina|cañonero|goleadora?|estrella|leyenda)$/u;

/** A word of a subject that is the name of somebody or something, and in this place may be another's; null: there is none. */
export function namesakeIn(
  tokens: readonly Token[],
  { from, to }: Phrase,
  { entities }: FactsInput,
): string | null {
  const isName = ({ type, text }: Token) =>
    type === 'word' && entities.some(({ names }) => names.some((name) => name.text === text));
  const last = tokens[to - 1]!;
  return to > from && isName(last) ? last.text : null;
}

/** Russian «ведомство отказало», «проект одобрили»: a noun alone that stands for somebody or something named before. */
export function isBare(tokens: readonly Token[], { from, to }: Phrase, words: FactWords): boolean {
  if (!words.inflects || to - from > 1 || tokens[from]!.type !== 'word') return false;
  const { lower } = tokens[from]!;
  const { person, body } = words.anaphors;
  return [person, body, words.definites.shell, KIN].some((noun) => noun.test(lower));
}

/**
 * Russian «менеджер скончался в Ковине», «руководство телеканала не уходит из Ковина»: is it a noun for somebody or a body told before, beside a
 * place; or one behind a time and a dash, «С 2007 года — директор»?
 */
export function isLoose(
  tokens: readonly Token[],
  subject: Phrase,
  own: Entity | null | undefined,
  { anaphors }: FactWords,
): boolean {
  if (opensWithDash(tokens, subject.from)) return true;
  const { lower } = tokens[subject.to - 1]!;
  // «*родители* погибшей приехали из Ковина»
  const isNoun = [lower, tokens[subject.from]!.lower].some(
    (noun, i) => KIN.test(noun) || (i === 0 && (anaphors.person.test(noun) || anaphors.body.test(noun))),
  );
  return own?.kind === 'place' && isNoun;
}

/** Russian «отец погиб», «стороны»: whose or which, a sentence before tells. */
const KIN =
  /^(?:отец|мать|родители|бабушка|дедушка|муж|жена|супруга?|супруги|сын|дочь|дети|брат|сестра|вдова|семья|родные|родственники|близкие|стороны|собеседники)$/u;

/** Is it a Russian noun for somebody's kin? */
export function isKinNoun(lower: string): boolean {
  return KIN.test(lower);
}

/** English “*another judge* ruled”, “*either* left or was sacked”: a person, or a conjunction, for which nothing told before is needed. */
function bringsIn(tokens: readonly Token[], at: number, to: number): boolean {
  const { lower } = tokens[at]!;
  if (lower === 'another') return isPersonNoun(tokens[to - 1]!.lower);
  return /^n?either$/.test(lower) && tokens.slice(at, at + NEAR).some((token) => /^n?or$/.test(token.lower));
}

/** Words in which “or” follows “either”. */
const NEAR = 8;

/** “the deal”, “these countries”: known from before, and nothing in the phrase says which. */
export function pointsBack(tokens: readonly Token[], { from, to }: Phrase, words: FactWords): boolean {
  const first = tokens[from]!;
  const isThis = words.this.has(first.lower) && !bringsIn(tokens, from, to);
  const isDefinite = words.the.has(first.lower) || words.his.has(first.lower) || isThis;
  // “The country of 4.2 million people” is any.
  const isTold = tokens
    .slice(from + 1, to)
    .some(
      ({ type, lower }, i) =>
        type === 'word' && words.prepositions.has(lower) && tokens[from + i + 2]?.type !== 'number',
    );
  // “shares in the Kovin-based company”
  const isOfAnother = tokens.slice(from, to).some(({ entity }, i) => entity && isBased(tokens, from + i));
  if (isOfAnother && tokens.slice(from, to).some(({ lower }) => words.the.has(lower))) return true;
  // Spanish “El lunes, en Kovin, cayó”: a time
  const { lower } = tokens[to - 1]!;
  if (words.dropsSubject && (words.times.has(lower) || PERIOD.test(lower))) return false;
  // “Those who pay”, “the people who live there”
  if (
    !words.inverts &&
    tokens.slice(from, to + 1).some(({ type, lower }) => type === 'word' && words.who.has(lower))
  )
    return false;
  // “some of those”
  // Spanish “la marcha de *este jueves*”
  const isPointed = ({ type, lower }: Token, i: number) =>
    type === 'word' &&
    words.this.has(lower) &&
    !words.times.has(tokens[from + i + 1]?.lower ?? '') &&
    !bringsIn(tokens, from + i, to);
  if (tokens.slice(from, to).some(isPointed)) return true;
  // Spanish “El lobo negro *es una especie* …”: all of them
  if (
    words.dropsSubject &&
    /^(?:es|son) una? (?:especie|enfermedad|animal|ave|planta|mineral|género|técnica)$/u.test(
      tokens
        .slice(to, to + 3)
        .map(({ lower }) => lower)
        .join(' '),
    )
  )
    return false;
  // “The only man”, “the largest mill”: no other is.
  if (!words.inverts && SUPERLATIVE.test(tokens[from + 1]?.lower ?? '') && to > from + 2) return false;
  return (
    isDefinite &&
    first.type === 'word' &&
    (!isTold || words.his.has(first.lower) || words.this.has(first.lower))
  );
}

/** Spanish “a lo largo de *esta temporada*” */
const PERIOD = /^(?:año|mes|semana|temporada|verano|invierno|primavera|otoño|curso|trimestre|semestre)$/u;

/** Words before a noun of which there is one only. */
const SUPERLATIVE = /^(?:only|first|last|\p{L}{3,}est)$/u;

/** “Judge Peter Lind said *she* had lied”, “*she* has paid, *he* said”: is who says it certainly not who is meant? */
export function isOther(
  { title, role }: Entity,
  pronoun: string,
  { report }: Statement,
  words: FactWords,
): boolean {
  if (words.dropsSubject) return false;
  const own = report?.speaker?.pronoun ?? null;
  const isHer = words.she.has(pronoun) || words.sheOrThey.has(pronoun);
  const gender = isHer ? 'she' : 'he';
  const known =
    own !== null && isPerson(own, words) ? (words.she.has(own) ? 'she' : 'he') : genderOf(title, role);
  return known !== null && known !== gender;
}

/** “The ministry said it would pay”, “officials said they knew”: do they speak of themselves? */
export function isOwn(pronoun: string, { speaker }: Attribution, words: FactWords): boolean {
  const { name, entity } = speaker!;
  const isPlural = words.plural.test(name.toLowerCase());
  if (words.it.has(pronoun)) return entity === null ? !isPlural : entity.kind !== 'person';
  return words.they.has(pronoun) && entity?.kind !== 'person' && (entity !== null || isPlural);
}

/** “It will close, Roth said”, “he, according to Roth, left”: does a subject stand before who says it is named? */
export function isAheadOf({ to }: Phrase, { side, mode, from }: Report): boolean {
  return (side === 'before' || mode === 'according-to') && to <= from;
}

/** Is it a pronoun for one man or woman? */
export function isPerson(pronoun: string, words: FactWords): boolean {
  return words.he.has(pronoun) || words.she.has(pronoun);
}
