// Nouns that stand for who or what was just named, as pronouns do: “the politician”, “the company”.

import type { Entity } from '../../../types.ts';
import { isBased } from '../../speech/heads.ts';
import type { Phrase } from '../../speech/phrases.ts';
import type { Token } from '../../statements/tokens.ts';
import { headlinerOf, isNamedEarly, onlyOf } from '../only.ts';
import { genderIn } from '../pronouns/genders.ts';
import type { Around } from '../scene.ts';
import { personOfAge } from './ages.ts';
import { COURTROOM, germanAge, germanOfAge } from './german-ages.ts';
import { germanPlaceMeant } from './german-places.ts';
import { agreesWithSort, beforeOrigin, isDativePlural } from './german-sorts.ts';
import { introducedAs } from './introduced-as.ts';
import { type Cast, isOthersOffice } from './roles.ts';
import { paperMeant } from './russian-nouns.ts';
import { isEitherSide, soldIn } from './sold.ts';
import { COMPANY, COURT, isOfSort, NAMED_SORTS } from './sorts.ts';
import { otherOfTwo } from './spanish-clubs.ts';
import { expertOf, isBroughtIn } from './spanish-people.ts';
import { spanishPlaceMeant } from './spanish-places.ts';

/**
 * The one person, or the one body, that the sentence before names and is about, where a phrase is a noun that brings in nobody
 * new; null: it is none, or more than one comes into question. At the start of a paragraph the whole one before counts.
 * In an article on a sale, nobody where who buys may be meant as well as what is bought.
 */
function anaphorOf(
  tokens: readonly Token[],
  { from, to, entity, pronoun }: Phrase,
  { before, last }: Around,
  cast: Cast,
): Entity | null {
  const { anaphors } = cast.words;
  if (entity !== null || pronoun !== null) return null;
  // Russian «Спортсменка *из Ковина*», where that opens the sentence
  const isFrom = cast.words.inflects && from === 0 && tokens[1]?.lower === 'из' && to === 3;
  const end = cast.words.verbSecond ? beforeOrigin(tokens, from, to, anaphors.body) : to;
  const text = tokens
    .slice(from, isFrom && tokens[2]!.entity?.kind === 'place' ? 1 : end)
    .map(({ lower }) => lower)
    .join(' ')
    .replaceAll(' - ', '-');
  const written = tokens.slice(from, to).map((token) => token.text);
  const age = cast.words.verbSecond ? germanAge(written.join(' ').replaceAll(' - ', '-')) : null;
  const isPerson = age !== null || anaphors.person.test(text);
  const ofAge = cast.words.inverts ? null : personOfAge(text, cast);
  if (ofAge !== null) return ofAge;
  const isSeveral = cast.words.verbSecond && isDativePlural(tokens, from, text);
  const near = before ?? last;
  if (isSeveral || near === null || !(isPerson || anaphors.body.test(text))) return null;
  const gender = anaphors.his?.test(text) ? 'he' : anaphors.hers?.test(text) ? 'she' : null;
  const mayBe = (one: Entity) => gender === null || (genderIn(one, cast) ?? gender) === gender;
  const fits = (one: Entity | null): one is Entity =>
    one !== null &&
    (isPerson
      ? one.kind === 'person' && mayBe(one) && !(ACCUSED.test(text) && COURTROOM.test(one.role ?? ''))
      : isOfSort(one, text, cast) && agreesWithSort(one, text, cast));
  if (age !== null)
    return germanOfAge(age, [near.subject, near.speaker, ...near.mentioned].filter(fits), near.speaker, cast);
  const all = new Set([near.subject, near.speaker, near.carried, ...near.mentioned].filter(fits));
  const named = isPerson && all.size > 1 ? new Set(ofPlace(all, text, cast) ?? all) : all;
  const leads = [near.subject, near.speaker, near.carried].filter(fits).filter((one) => named.has(one));
  // “Kritik übte der Klub Kovin. Chef Peter Lind sprach von Pech. Der Klub …”: German, whose paragraph names one.
  const earlier = named.size === 0 && !isPerson && cast.words.verbSecond ? near.bodies.filter(fits) : [];
  const isAlone = leads.length === 0 && (cast.words.dropsSubject ? isOnlyNamed() : isStar());
  const [only] = earlier.length === 1 ? earlier : isAlone ? [...named] : leads;
  if (only === undefined || only.doubt !== null) return null;
  const others = [...named].filter((one) => one !== only);
  if (isPerson && (leadsOthers(only, text) || isOthersOffice(only, text, cast))) return null;
  if (isPerson && cast.words.dropsSubject && isBroughtIn(only, text, cast)) return null;
  // “Roth scored against Lind's side. ¶ The 26-year-old”, below a headline that names Roth
  const isOn = !cast.words.inverts && only === near.subject && isNamedEarly(only, 1);
  if (isPerson || others.length > 1) return others.length === 0 || (isPerson && isOn) ? only : null;
  if (others.length === 1 && others[0] !== soldIn(cast)) return null;
  return isEitherSide(only, tokens, near, cast) ? null : only;

  // German “Trauer um Anna Roth. Die Malerin”, Russian «Победить сумела Анна Рот. Спортсменка»: the only one named, whom alone the headline names
  function isStar(): boolean {
    const [one, ...more] = named;
    return (
      (cast.words.verbSecond || cast.words.inflects) &&
      isPerson &&
      more.length === 0 &&
      one !== undefined &&
      headlinerOf(cast) === one
    );
  }

  // Spanish “La investigación, que dirige Ana Roth, … La científica”: the only one named; of bodies not where the headline has another
  function isOnlyNamed(): boolean {
    const isHeadlines = (one: Entity) => isNamedEarly(one, 1);
    const isOther = cast.entities.some((one) => isHeadlines(one) && !named.has(one) && fits(one));
    const isTold = !COMPANY.test(text) && [...named].some(isHeadlines);
    return named.size === 1 && !near!.hasStranger && (isPerson || isTold || !isOther);
  }
}

/** Spanish “el funcionario *koviano*”: of several the one whose office tells that place; null: there are several, or it is none of the article's. */
function ofPlace(people: ReadonlySet<Entity>, noun: string, { entities, words }: Cast): Entity[] | null {
  const [, , adjective = ''] = noun.split(' ');
  if (!words.dropsSubject || adjective === '') return null;
  const places = entities.flatMap(({ kind, title }) => {
    const stem = title.toLowerCase().replace(/[aeiou]$/u, '');
    return kind === 'place' && stem.length > 2 && adjective.startsWith(stem) ? [title.toLowerCase()] : [];
  });
  const found = [...people].filter(({ role }) =>
    places.some((place) => (role ?? '').toLowerCase().endsWith(` ${place}`)),
  );
  return found.length === 1 ? found : null;
}

/** German “der Angeklagte”, “der Mann”, which those are never called who speak for an office or a court. */
const ACCUSED = /(?:angeklagte|beschuldigte)[nr]?$| (?:mann|frau)$/u;

/** “Kovin's coach, Peter Lind, … The winger”: is it somebody who sends players out, and the noun one for a player? English. */
function leadsOthers({ role }: Entity, noun: string): boolean {
  return PLAYER.test(noun) && BOSS.test(role?.toLowerCase() ?? '');
}

const PLAYER = /(?:striker|midfielder|defender|goalkeeper|forward|winger|player|teenager|international)$/;
const BOSS = /(?<!\p{L})(?:coach|manager|boss|head|chairman|director|president|referee)(?!\p{L})/u;

/**
 * The same, or “the company” that the headline names, “the council” that it or the first paragraph does, where that is one only and the
 * sentence before names no other; at the start of a paragraph the whole one before counts.
 */
export function sameAs(tokens: readonly Token[], phrase: Phrase, around: Around, cast: Cast): Entity | null {
  const { article, entities, words } = cast;
  const same =
    introducedAs(tokens, phrase, cast) ??
    anaphorOf(tokens, phrase, around, cast) ??
    germanPlaceMeant(tokens, phrase, around, cast) ??
    spanishPlaceMeant(tokens, phrase, around, cast) ??
    otherOfTwo(tokens, phrase, cast) ??
    paperMeant(tokens, phrase, cast);
  const expert = expertOf(tokens, phrase, cast);
  if (expert !== null) return expert;
  const noun = tokens[phrase.to - 1]!.lower;
  const star = inHeadline(tokens, phrase, around, cast);
  if (star !== null) return star.isWord || same?.kind !== 'person' ? star.entity : same;
  // «Компания», without an article
  const isBare = words.inflects && phrase.to - phrase.from === 1;
  const isPlain =
    phrase.entity === null &&
    phrase.pronoun === null &&
    (isBare || words.the.has(tokens[phrase.from]!.lower));
  const isCompany = COMPANY.test(noun);
  // “The Kovin-based company”
  const isShort =
    phrase.to - phrase.from <= 2 ||
    (tokens[phrase.from + 1]?.type === 'name' && isBased(tokens, phrase.from + 1));
  if (same !== null || !isPlain || !isShort) return same;
  if (!isCompany && (COURT.test(noun) || !NAMED_SORTS.some((sort) => sort.test(noun)))) return null;
  const isIt = (entity: Entity) => isOfSort(entity, noun, cast) && agreesWithSort(entity, noun, cast);
  // “Anna Roth, of Kovin Police, left. The force”: whose sort stands in the name. English.
  const beside = isCompany || words.inverts ? [] : (around.before?.mentioned ?? []).filter(isIt);
  if (beside.length > 0) return onlyOf([...new Set(beside)]);
  if (article.paragraphs[0]?.role !== 'headline') return null;
  // A company must be the headline's: the first paragraph may name others that a story is about.
  const only = onlyOf(entities.filter((one) => isNamedEarly(one, isCompany ? 1 : OPENING) && isIt(one)));
  const near = around.before ?? around.last;
  // Not what the sentence itself names: “The company sold Orsa Bank”.
  const isRival = (one: Entity) => one !== only && isIt(one) && tokens.every(({ entity }) => entity !== one);
  if (only === null || near?.mentioned.some(isRival)) return null;
  return isEitherSide(only, tokens, near, cast) ? null : only;
}

/** Paragraphs that tell of what an article is: its headline and its first one. */
const OPENING = 2;

/**
 * “El músico”, where the headline tells of a “músico” and names one person only; or where that is one of the same gender, nobody else was named
 * right before, and no “un músico” came in. Null: it does not. Spanish, Russian.
 */
function inHeadline(
  tokens: readonly Token[],
  { from, to, entity, pronoun }: Phrase,
  { before, last }: Around,
  { article, entities, words }: Cast,
): { readonly entity: Entity; readonly isWord: boolean } | null {
  const text = tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
  const [headline] = article.paragraphs;
  const isAsked = words.inverts && !words.verbSecond && entity === null && pronoun === null;
  if (!isAsked || headline?.role !== 'headline' || !words.anaphors.person.test(text)) return null;
  const only = onlyOf(entities.filter((one) => one.kind === 'person' && isNamedEarly(one, 1)));
  if (only === null) return null;
  const isWord = headline.text
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .includes(tokens[to - 1]!.lower);
  // “La abogada”, where the headline has “abogada de Luis Roth”
  if (isOthersOffice(only, text, { article, entities, words })) return null;
  return isWord || isOnlyOne(only) ? { entity: only, isWord } : null;

  function isOnlyOne(star: Entity): boolean {
    const near = before ?? last;
    const gender = words.anaphors.his?.test(text) ? 'he' : 'she';
    const isOther = (one: Entity) =>
      one.kind === 'person' && (genderIn(one, { article }) ?? gender) === gender;
    const isNamed = near?.mentioned.some((one) => one !== star && isOther(one)) || near?.hasStranger;
    const noun = tokens[from + 1]?.lower ?? '';
    const isNew = article.paragraphs.some(({ text: block }) => {
      const lower = block.toLowerCase();
      return lower.includes(`un ${noun}`) || lower.includes(`una ${noun}`);
    });
    return words.dropsSubject && !isNamed && !isNew && genderIn(star, { article }) === gender;
  }
}
