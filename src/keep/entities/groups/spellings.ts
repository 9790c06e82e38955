// Names that are one in two spellings: a slip of the pen, a foreign letter written in two ways.

/** Letters of a surname in which one vowel more or less tells nobody apart. */
const LONG = 5;
/** Letters of which two in the wrong order are a slip. */
const SWAPPED = 5;

/** A key (see `keyOf`) as all who transcribe it would have it: Zelenskyy, Zelenskiy, Zelenski; Mueller, which is Müller. */
export function spelled(key: string): string {
  return key.replace(/sk(?:[iy]{2}|[iy]j|i)$/, 'sky').replace(/([aou])e(?=[b-df-hj-np-tv-z])/g, '$1');
}

/** Russian full names: «Геннадий» and «Генннадий Линд», «Дэвид Кэрсон» and «Карсон», «Наджи Тарсал» and «Тасрал»: keys of two words each. */
export function isOneSpelling(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== 2 || right.length !== 2 || !/^[а-я]/.test(left[0]!)) return false;
  const [one, other] = [left[1]!, right[1]!];
  if (simple(left[0]!) !== simple(right[0]!)) return false;
  if (simple(one) === simple(other)) return true;
  const isVowel = one.length >= LONG && withOneVowel(one) === withOneVowel(other);
  return isVowel || isCutAsCase(one, other) || isCutAsCase(other, one) || areSwapped(one, other);
}

/** A word in which a letter that stands twice or thrice stands once. */
export const simple = (word: string): string => word.replace(/(\p{L})\1+/gu, '$1');

/** «Кэрсон» and «Карсон»: foreign open vowels, the first of the name. */
const withOneVowel = (word: string) => word.replace(/^(.{0,2})э/, '$1а');

/** «Тарах», whose stem looks like a plural's in another case. */
const isCutAsCase = (short: string, long: string) =>
  /^[аяиы]х$/.test(long.slice(short.length)) && long.startsWith(short);

function areSwapped(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, i) => letter !== other[i]);
  if (at < 0 || one.length < SWAPPED || one.length !== other.length) return false;
  return one.slice(0, at) + one[at + 1] + one[at] + one.slice(at + 2) === other;
}
