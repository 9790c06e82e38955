// Russian nouns that say who somebody is, by the lists that names are found with.
import { stemOf } from '../../../entities/forms/stem.ts';
import { ru } from '../../../entities/words/ru.ts';

const stems = (list: string) => new Set(list.trim().split(/\s+/).map(stemOf));
const ROLES = stems(ru.roles);
const OFFICES = stems(ru.titles);

/** Other words with the stem of one: «другие», «учения», «члены», «народный». */
const OTHER = /^(?:друг(?!$|а$|у$|ом$)|учени[еяюй]|член|народн|рабоч)/u;

/** Does a word tell of somebody by what they are, «тренер», «художника»? */
export function isPersonNoun(lower: string): boolean {
  const stem = stemOf(lower);
  return !OTHER.test(lower) && (ROLES.has(stem) || OFFICES.has(stem));
}

/** Does it tell of one by their trade or kin, in the first case, and hold no office: «гидролог»? */
export function isTrade(lower: string): boolean {
  return ROLES.has(stemOf(lower)) && !OTHER.test(lower) && /[бвгджзклмнпрстфхцчшщйь]$|к?[ая]$/u.test(lower);
}
