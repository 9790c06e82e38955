// Where Russian names end, as the forms of known ones show, and who is known by one name.
import { dictionaryForm, isCountry, wellKnown } from '../gazetteer/gazetteer.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import type { Word } from './words.ts';

/** «столицу *Франции* | Тарский»: no name begins with a country in another case than the first. */
export function isCountryInCase(words: readonly Word[], at: number): boolean {
  const { key, text } = words[at]!;
  return words[at - 1]?.form === 'small' && isCountry(key) && dictionaryForm(text) !== text;
}

/** Софьей, which has the stem of София. */
export function isGivenNameLikePlace({ text, key }: Word): boolean {
  return /ь(?:я|и|е|ю|ей)$/.test(text) && isGivenName(key);
}

/** Мадонна, but not Тарса: is somebody well known by one word named, in the first case? */
export function isCalledSo({ key, text }: Word): boolean {
  return wellKnown(key)?.kind === 'person' && dictionaryForm(text) === text;
}
