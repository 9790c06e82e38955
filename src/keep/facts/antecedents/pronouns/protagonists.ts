// The man and the woman whom an article is about: “he” and “she” mean them over paragraphs that bring in nobody else. English and
// German, where the subjects that come between also tell by their article whether “er” or “sie” may be theirs.

import type { Gender } from '../../../entities/gazetteer/gender.ts';
import { onceFor } from '../../../once.ts';
import type { Entity } from '../../../types.ts';
import type { Phrase } from '../../speech/phrases.ts';
import type { Reading } from '../../statements/reading.ts';
import type { Statement } from '../../statements/statements.ts';
import type { Token } from '../../statements/tokens.ts';
import type { FactWords } from '../../words.ts';
import { personNoun } from '../nouns/person-nouns.ts';
import type { Cast } from '../nouns/roles.ts';
import { isNamedEarly } from '../only.ts';
import { genderIn, genderOfNoun, mayBe } from './genders.ts';
import { genderOfPronouns, lifeIn } from './lives.ts';

/** Whom each pronoun may mean from a distance; null: nobody. */
export type Focus = Readonly<Record<Gender, Entity | null>>;

/** Where an article is about no one person. */
export const NOBODY_IN_FOCUS: Focus = { he: null, she: null };

/** Paragraphs, the headline among them, in which such a person is named first. */
const OPENING = 3;
/** Their mentions at least, and how many times those of anybody else who may be of that gender. */
const FEWEST = 3;
const TIMES_MORE = 1.5;

/**
 * Whom the pronouns behind a sentence may mean. `leads`: who is its subject or speaks in it; `before`: whom those before it might mean;
 * `isOver`: behind its paragraph, where “his brother, Peter Lind” counts no more.
 */
export function focusBehind(
  { named, tokens, statements }: Reading,
  leads: readonly (Entity | null)[],
  before: Focus,
  isOver: boolean,
  cast: Cast,
): Focus {
  const stars = protagonistsOf(cast);
  const focus = (gender: Gender): Entity | null => {
    const star = stars[gender];
    if (star === null) return null;
    const isLead = leads.includes(star);
    const theirs = isOver || isLead ? ownedIn(tokens, gender, cast.words) : [];
    const others = named.filter((one) => one !== star && mayBe(one, gender, cast) && !theirs.includes(one));
    if (star === lifeIn(cast)) {
      const isRival = (one: Entity | null) => one !== star && one !== null && genderIn(one, cast) === gender;
      if (isLead) return star;
      return leads.some(isRival) || others.some(isRival) || hasUnnamed(statements, gender, cast.words, gender)
        ? null
        : star;
    }
    // “Roth took over from Lind, who left”: its subject, unless the other is known to be of that gender.
    const isBeside = (one: Entity) =>
      genderIn(one, cast) === null || isBehindPreposition(statements, one, cast.words);
    if (others.length > 0) return isLead && others.every(isBeside) ? star : null;
    if (isLead) return star;
    if (named.includes(star)) return isOfSomebody(statements, gender, cast.words) ? null : star;
    return hasUnnamed(statements, gender, cast.words, isOver ? gender : null) ? null : before[gender];
  };
  return { he: focus('he'), she: focus('she') };
}

/** German “er war Schüler *von Peter Lind*”: is somebody named by that alone? */
function isBehindPreposition(statements: Reading['statements'], one: Entity, words: FactWords): boolean {
  return (
    words.verbSecond &&
    statements.every(({ tokens }) =>
      tokens.every(({ entity }, at) => entity !== one || words.prepositions.has(tokens[at - 1]?.lower ?? '')),
    )
  );
}

/**
 * Does a sentence speak of somebody of that gender whom no name tells: “a neighbour said”, “her brother”? `but`: not of whom such possessives
 * say whose they are.
 */
export function hasUnnamed(
  statements: readonly Statement[],
  gender: Gender,
  words: FactWords,
  but: Gender | null = null,
): boolean {
  const isTheirs = (token: Token | undefined) =>
    but !== null && words.possessives[token?.lower ?? ''] === but;
  return statements.some(
    ({ tokens, subject, report }) =>
      [subject, report?.speaker ?? null].some(
        (phrase) => isSomebody(tokens, phrase, gender, words) && !isTheirs(tokens[phrase!.from]),
      ) || tokens.some((_, at) => bringsIn(tokens, at, gender, words) && !isTheirs(tokens[at - 1])),
  );
}

/** “His health was poor, though Lind said”: does a sentence speak of somebody of that gender before a clause that brings in a name? English. */
export function hasEarlier(tokens: readonly Token[], gender: Gender, words: FactWords): boolean {
  const at = tokens.findIndex(({ entity }) => entity?.kind === 'person');
  const [comma, link] = tokens.slice(Math.max(0, at - 2), Math.max(0, at));
  if (words.inverts || words.inflects || comma?.lower !== ',' || !CONTRAST.test(link?.lower ?? ''))
    return false;
  const isOf = ({ lower }: Token) => words[gender].has(lower) || words.possessives[lower] === gender;
  return tokens.slice(0, at).some(isOf);
}

const CONTRAST = /^(?:though|although|but|while|whereas)$/;

/** “The victim, whom Lind knew, was found”: is a sentence about somebody of that gender whom no name tells? English. */
function isOfSomebody(statements: readonly Statement[], gender: Gender, words: FactWords): boolean {
  return (
    !words.verbSecond && statements.some(({ tokens, subject }) => isSomebody(tokens, subject, gender, words))
  );
}

/** Who is named only as somebody's of that gender: “his brother, Peter Lind”, “her partner, the builder Peter Lind”. */
function ownedIn(tokens: readonly Token[], gender: Gender, words: FactWords): Entity[] {
  return tokens.flatMap(({ type, entity }, at) => {
    if (type !== 'name' || entity?.kind !== 'person') return [];
    const ahead = tokens.slice(Math.max(0, at - OWNED), at);
    const from = ahead.findLastIndex(({ lower }) => words.possessives[lower] === gender);
    const isPlain = ahead.slice(from + 1).every((token) => token.type === 'word' || token.lower === ',');
    return from !== -1 && isPlain ? entity : [];
  });
}

/** Tokens from a possessive to the name, at most: “his second wife, the singer”. */
const OWNED = 6;

/** The man and the woman whom an article names early and far more often than any other; null where there is none. */
const protagonistsOf = onceFor(
  ({ entities }: Cast) => entities,
  (cast): Focus => {
    const { inverts, verbSecond, inflects } = cast.words;
    const isAsked = !inverts || verbSecond || (inflects && lifeIn(cast) !== null);
    return isAsked ? { he: protagonist('he', cast), she: protagonist('she', cast) } : NOBODY_IN_FOCUS;
  },
);

function protagonist(gender: Gender, cast: Cast): Entity | null {
  const life = lifeIn(cast);
  if (life !== null) return mayBe(life, gender, cast) && genderOfPronouns(cast) === gender ? life : null;
  const count = ({ mentions }: Entity) => mentions.filter(({ caption }) => !caption).length;
  const [first, ...others] = cast.entities
    .filter((entity) => mayBe(entity, gender, cast))
    .sort((a, b) => count(b) - count(a));
  if (first === undefined || first.doubt !== null || count(first) < FEWEST) return null;
  // In stories, where many have one name only, some of them are taken for places or bodies.
  if (!first.title.includes(' ')) return null;
  const isEarly = isNamedEarly(first, OPENING);
  const isMain = others.every((other) => count(first) >= TIMES_MORE * count(other));
  if (!isEarly || !isMain) return null;
  return (genderIn(first, cast) ?? genderOfPronouns(cast)) === gender ? first : null;
}

/** “A neighbour”, “the officer from Kovin”: is it somebody whom no name tells, and who may be of that gender? */
function isSomebody(
  tokens: readonly Token[],
  phrase: Phrase | null,
  gender: Gender,
  words: FactWords,
): boolean {
  if (phrase === null) return false;
  const isPlain = phrase.entity === null && phrase.pronoun === null;
  if (words.verbSecond && isPlain) return !GERMAN_OTHERS[gender].test(tokens[phrase.from]!.lower);
  const noun = personNoun(tokens, phrase, words);
  return noun !== null && (genderOfNoun(noun) ?? gender) === gender;
}

/** “Her brother”, “a woman from Kovin”, but not “the first woman”, “as a girl”: does the word at `at` speak of somebody of that gender without a name? */
function bringsIn(tokens: readonly Token[], at: number, gender: Gender, words: FactWords): boolean {
  const { type, lower } = tokens[at]!;
  const isKin = words.verbSecond && GERMAN_KIN[gender].test(lower);
  if (type !== 'word' || (genderOfNoun(lower) !== gender && !isKin)) return false;
  const ahead = tokens[at - 1]?.lower ?? '';
  const isHis = words.his.has(ahead) || ahead === "'s";
  const isNew = words.a.has(ahead) && !/^(?:as|was|is|became|be|like)$/.test(tokens[at - 2]?.lower ?? '');
  // “his father, Peter Lind”
  const next = tokens[at + 1]?.lower === ',' ? tokens[at + 2] : tokens[at + 1];
  return (isHis || isNew || words.the.has(ahead)) && next?.type !== 'name';
}

/** German nouns for a man, a woman. */
const GERMAN_KIN: Readonly<Record<Gender, RegExp>> = {
  he: /^(?:\p{L}*(?:mann|vater|sohn|bruder)(?:e?s)?|onkel|freund|kollegen?|nachbarn?)$/u,
  she: /^(?:\p{L}*(?:frau|mutter|tochter|schwester)|tante|freundin|kollegin|nachbarin)$/u,
};

/** How a German subject begins that “er”, or “sie” for one woman, does not stand for. */
const GERMAN_OTHERS: Readonly<Record<Gender, RegExp>> = {
  he: /^(?:die|das|eine|seine|ihre|keine|diese|dieses|alle|viele|mehrere|einige|zwei|drei|vier|fünf|beide)$/u,
  she: /^(?:der|das|ein|sein|ihr|kein|dieser|dieses)$/u,
};
