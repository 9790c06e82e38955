// Where Russian names end, as the forms of known ones show, and who is known by one name.
import { dictionaryForm, isCountry, wellKnown } from '../gazetteer/gazetteer.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Word } from './words.ts';

/** «столицу *Франции* | Тарский», «Президента *Франции* | Тарского»: no name begins with a country in another case than the first. */
export function isCountryInCase(words: readonly Word[], at: number, { titles }: Lexicon): boolean {
  const { key, text } = words[at]!;
  const before = words[at - 1];
  const isFirst = before?.form === 'small' || (before !== undefined && titles.has(before.key));
  return isFirst && isCountry(key) && dictionaryForm(text) !== text;
}

/** Софьей, which has the stem of София. */
export function isGivenNameLikePlace({ text, key }: Word): boolean {
  return /ь(?:я|и|е|ю|ей)$/.test(text) && isGivenName(key);
}

/** Мадонна, but not Тарса: is somebody well known by one word named, in the first case? */
export function isCalledSo({ key, text }: Word): boolean {
  return wellKnown(key)?.kind === 'person' && dictionaryForm(text) === text;
}
