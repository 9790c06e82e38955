// Of whom an article tells all along: by its pronouns, and as obituaries do.

import type { Gender } from '../../../entities/gazetteer/gender.ts';
import { onceFor } from '../../../once.ts';
import type { Entity } from '../../../types.ts';
import type { Cast } from '../nouns/roles.ts';
import { headlinerOf } from '../only.ts';
import { mayBe } from './genders.ts';

/** Pronouns of one gender from which on, with this share of the other at most, they tell which one is that of whom the article is about. */
const FEW_PRONOUNS = 4;
const SHARE = 0.2;

/** Whose life an article tells, as obituaries do: whom alone its headline names, and anybody else it names in passing. English, German, Russian. */
export const lifeIn = onceFor(({ entities }: Cast) => entities, lifeToldIn);

function lifeToldIn(cast: Cast): Entity | null {
  const star = cast.words.dropsSubject && !cast.words.inflects ? null : headlinerOf(cast);
  const gender = star?.title.includes(' ') && star.mentions.length > 1 ? genderOfPronouns(cast) : null;
  const isPassing = (one: Entity) => one.kind !== 'person' || one.mentions.length <= IN_PASSING;
  const isOne = gender !== null && mayBe(star!, gender, cast);
  return isOne && cast.entities.every((one) => one === star || isPassing(one)) ? star : null;
}

/** Mentions of whoever comes into a life in passing, at most. */
const IN_PASSING = 2;

/** The gender of nearly all of an article's pronouns; null: it has both, or few. */
export function genderOfPronouns({ article, words }: Cast): Gender | null {
  let [his, hers] = [0, 0];
  for (const { text } of article.paragraphs) {
    for (const word of text
      .replace(QUOTATION, ' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []) {
      if (words.he.has(word) || words.him.has(word)) his++;
      if (words.she.has(word) || words.sheOrThey.has(word) || words.her.has(word)) hers++;
    }
  }
  const [most, least] = his > hers ? [his, hers] : [hers, his];
  if (most < FEW_PRONOUNS || least > SHARE * most) return null;
  return his > hers ? 'he' : 'she';
}

const QUOTATION = /["“„][^"“”„]*(?:["”]|$)/gu;
