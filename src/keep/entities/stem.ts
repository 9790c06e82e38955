/** Case endings of Russian that end in a consonant or are whole; the vowels before and behind go with all vowels. */
const ENDING = /(?:[оеы]го|[оеы]му|[аяыи]ми|[аяыи]х|[ое]м|(?<=[кнгхчшжщв])[ыи]м)$/;
const VOWELS = /[аеиоуыэюяь]+$/;
/** Fewest letters that a stem has. */
const SHORTEST = 3;

/**
 * What the forms of a Russian name have in common, from a folded word: “путин” from “путиным”, “росс” from “россией”.
 * Words in other scripts stay as they are. Rules of our own, made for names: `ов` and `ин` end surnames and stay.
 */
export function stemOf(word: string): string {
  if (!/^[а-я]/.test(word)) return word;
  const cut = word.replace(ENDING, '');
  const stem = (cut.length >= SHORTEST ? cut : word).replace(VOWELS, '');
  return stem.length >= SHORTEST ? stem : word;
}
