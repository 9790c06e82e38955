// Whether somebody is a “he” or a “she” by what the article tells of them, beside their own name.

import { type Gender, genderOf } from '../../../entities/gazetteer/gender.ts';
import { onceFor } from '../../../once.ts';
import type { Entity } from '../../../types.ts';
import type { Cast } from '../nouns/roles.ts';

/** English forms of address before a name. */
const ADDRESS = /(?<!\p{L})(?:(mr|sir|lord|father)|(mrs|ms|miss|dame|lady|sister))\.? $/iu;

/** Letters before a name that hold a form of address. */
const AHEAD = 8;

/** English “she married Robin Lind”: before a name. */
const WED = /(?<!\p{L})(he|she) (?:had |later |then )?(?:re-?)?married (?:the \p{L}+ |an? \p{L}+, )?$/iu;
const WED_AHEAD = 48;

/** English “their son, ” before a name. */
const KIN =
  /(?<!\p{L})(?:his|her|their) (?:(?:older|elder|younger|late|eldest|only|twin) )?(father|son|brother|husband|uncle|grandfather|grandson|nephew|mother|daughter|sister|wife|aunt|grandmother|granddaughter|niece),? $/iu;
const KIN_AHEAD = 36;

/** Spanish “la poeta y periodista ”, “el tenista ” before a name. */
const ARTICLE =
  /(?<!\p{L})(?:(el)|(la)) (?!empresa )\p{Ll}+(?:[dts]ora?|ista|[aeo]ta|ero|era|ado|ada|ano|ana|ante|ario|aria|ic[oa]|ólog[oa]|ógraf[oa]|triz|esa|tr[oa]) (?:(?!(?:de|del|el|la) )\p{Ll}+ ){0,4}$/iu;
const ARTICLE_AHEAD = 56;

/** What a person's given name or role tells, or else before any mention of them “Mr” and “Mrs”, a Spanish article, whose kin they are, or whom they married; null: nothing. */
export const genderIn = onceFor(
  (entity: Entity, _: Pick<Cast, 'article'>) => entity,
  (entity, { article }): Gender | null =>
    genderOf(entity.title, entity.role) ??
    toldBefore(ADDRESS, AHEAD, entity, article) ??
    toldBefore(ARTICLE, ARTICLE_AHEAD, entity, article) ??
    kinIn(entity, article) ??
    marriedIn(entity, article),
);

/** May a pronoun of that gender mean an entity: is it a person of no other? */
export function mayBe(entity: Entity, gender: Gender, cast: Cast): boolean {
  return entity.kind === 'person' && (genderIn(entity, cast) ?? gender) === gender;
}

/** “Their son, Thomas”, “her brother Thomas”: what is said before any mention of whose kin somebody is. */
function kinIn(entity: Entity, article: Cast['article']): Gender | null {
  const kin = wordBefore(KIN, KIN_AHEAD, entity, article)?.[1];
  return kin === undefined ? null : genderOf('', kin.toLowerCase());
}

/** Whom a man or a woman married without a name of either gender. */
function marriedIn(entity: Entity, article: Cast['article']): Gender | null {
  const one = wordBefore(WED, WED_AHEAD, entity, article)?.[1];
  return one === undefined ? null : one.toLowerCase() === 'she' ? 'he' : 'she';
}

/** Of a pattern whose first group is of men, the second of women. */
function toldBefore(pattern: RegExp, ahead: number, entity: Entity, article: Cast['article']): Gender | null {
  const found = wordBefore(pattern, ahead, entity, article);
  return found === null ? null : found[1] === undefined ? 'she' : 'he';
}

/** The first match of a pattern in the letters right before any mention outside captions; `ahead`: how many they are. */
function wordBefore(
  pattern: RegExp,
  ahead: number,
  { mentions }: Entity,
  { paragraphs }: Cast['article'],
): RegExpExecArray | null {
  for (const { paragraph, caption, start } of mentions) {
    const text = caption ? '' : (paragraphs[paragraph - 1]?.text ?? '');
    const found = pattern.exec(text.slice(Math.max(0, start - ahead), start));
    if (found !== null) return found;
  }
  return null;
}

/** What an English noun for one person tells: “wife”, “man”; null: nothing. */
export function genderOfNoun(noun: string): Gender | null {
  return MAN.test(noun) ? 'he' : WOMAN.test(noun) ? 'she' : genderOf('', noun);
}

const MAN = /^(?:man|boy|lad|gentleman|schoolboy|policeman|businessman|congressman|\p{L}+sman)$/u;
const WOMAN = /^(?:woman|girl|lady|schoolgirl)$/;
