// The dictionary's form of what a Russian sentence says somebody is: директор, of “арестовал директора завода Павла Линда”.
import { fold } from '../../../deck/fold.ts';
import { isKin } from '../gazetteer/gender.ts';
import { givenNameForm } from '../gazetteer/given-names.ts';
import type { Lexicon } from '../lexicon.ts';

/** Endings of the genitive, the accusative and the dative, and what the dictionary's form may end in. */
const ENDINGS: readonly (readonly [ending: RegExp, forms: readonly string[]])[] = [
  [/[ау]$/, ['', 'а']],
  [/ы$/, ['а']],
  [/[яю]$/, ['ь', 'й']],
];

/**
 * The dictionary's form of a role by which a person is told of in another case, as the case of their `given` name shows: of
 * “президентом Павел Линд” there is none. Null: it is not known, or the language is another.
 */
export function roleInNominative(
  role: string,
  given: string,
  { ownersBefore, roleForms }: Lexicon,
): string | null {
  const form = ownersBefore ? givenNameForm(given) : null;
  if (form === null || form === given) return null;
  const word = role.toLowerCase();
  const forms = ENDINGS.flatMap(([ending, ends]) =>
    ending.test(word) ? ends.map((end) => word.replace(ending, end)) : [],
  );
  return forms.find((one) => roleForms.has(fold(one))) ?? null;
}

/** «заявление *адвоката* Павла Линда»: who works for somebody, where the name behind it may be whose they are. */
export function isOfMaster(noun: string, given: string, { ownersBefore }: Lexicon): boolean {
  const form = ownersBefore && SERVES.test(noun) ? givenNameForm(given) : null;
  return form !== null && form !== given && !/[ую]$/.test(given);
}

const SERVES =
  /^(?:адвокат|помощни[кц]|представител|пресс-секретар|агент|соратни[кц]|коллег|друг|друз|водител|охранник|телохранител|секретар|советни[кц]|ассистент|биограф|поклонни[кц]|менеджер)\p{Ll}{0,3}$/u;

/** «*Мать* рядового Павла Линда»: is a noun for kin that of another than whose `given` name stands in another case? */
export function isOfKin(noun: string, given: string, { ownersBefore }: Lexicon): boolean {
  const form = ownersBefore && isKin(noun.toLowerCase()) ? givenNameForm(given) : null;
  return form !== null && form !== given && !/[ую]$/.test(given);
}

/** «Павла Линда, *обвиняемого* в краже,»: does a description begin in another case than the dictionary's, as Russian participles do? */
export function isOblique(description: string, { ownersBefore }: Lexicon): boolean {
  return ownersBefore && /^\p{L}{3,}(?:[ое]го|[ое]му)(?:ся)?(?!\p{L})/u.test(description);
}
