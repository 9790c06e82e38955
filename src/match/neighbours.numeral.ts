// Names that in capitals look like a numeral: Xi, but “Pius XI”.
import { isAcronym, wordAfter, wordBefore } from './neighbours.words.ts';

const NUMERAL = /^(?=.)M*(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
/** The longest numeral that is also a name, in UTF-16 units. */
const LONGEST = 4;

/** Whether text[start, end) is a numeral, unless the words beside it are in capitals as well. */
export function isNumeral(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST || !NUMERAL.test(text.slice(start, end))) return false;
  const beside = [wordBefore(text, start), wordAfter(text, end)];
  return !beside.some(
    (word) => word !== null && isAcronym(text, word.start, word.end) && !NUMERAL.test(word.text),
  );
}
