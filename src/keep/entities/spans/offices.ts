// Bodies that go by their noun alone: *el Ayuntamiento*, *la Fiscalía*, *das Landgericht*. Spanish, German.
import type { Kind } from '../../../deck/types.ts';
import type { Lexicon } from '../lexicon.ts';
import { germanOffice, germanOwner } from './german-offices.ts';
import type { Span } from './span.ts';
import type { Word } from './words.ts';
import { keyOf } from './words.ts';

/** Kind of such a noun with a capital behind an article, with nothing behind it that says of what; null: a span is none. */
export function officeKind({ line: { words }, from, to }: Span, lexicon: Lexicon): Kind | null {
  const { language, nouns, articles } = lexicon;
  if (to - from > 1) return null;
  const german = germanOffice(words, from, lexicon);
  const [before, word, next] = [words[from - 1], words[from]!, words[to]];
  if (language !== 'es' || word.form !== 'name' || word.gap !== ' ') return german;
  if (nouns.get(word.key) !== 'institution' && !ALONE.test(word.key)) return null;
  const isDefinite = articles.has(before?.key ?? '') || /^(?:al|del)$/.test(before?.key ?? '');
  const isOf = next?.gap === ' ' && /^del?$/.test(next.key) && words[to + 1]?.form === 'name';
  // “el Gobierno chino”: whose it is, the adjective tells.
  const isOther = next?.gap === ' ' && lexicon.demonyms.has(next.key);
  return isDefinite && !isOf && !isOther ? 'institution' : null;
}

/** Keys of what is called so without anything that tells which. */
export const ALONE =
  /^(?:ayuntamiento|consistorio|fiscalia|diputacion|cabildo|alcaldia|gobernacion|cancilleria|legislatura|generalitat|govern|consell|ejercito)$/;

/** What the body of a town is called besides. */
export const OTHERWISE: Readonly<Record<string, string>> = {
  consistorio: 'ayuntamiento',
  corporacion: 'ayuntamiento',
};

/** Whose body it is that bears such a noun as its title: a town's, a land's; null: it is no such title, or any's. */
export function officeOf(title: string, { language, nounCapitals }: Lexicon): 'town' | 'land' | null {
  if (language === 'es') return /^(?:ayuntamiento|consistorio|alcaldía)$/i.test(title) ? 'town' : null;
  return nounCapitals ? germanOwner(keyOf(title)) : null;
}

/** End of “Juzgado de Instrucción *número 3 de Orsa*” that begins at `at`; `at`: it is no such court. */
export function courtEnd(words: readonly Word[], at: number, { language }: Lexicon): number {
  if (language !== 'es' || words[at]!.key !== 'juzgado' || words[at]!.form !== 'name') return at;
  const number = words.findIndex(({ form }, i) => i > at && i < at + COURT && form === 'digits');
  const list = words.slice(at + 1, number + 1);
  if (number === -1 || !list.every(({ gap }) => /^ |^[º.] ?$/.test(gap))) return at;
  const [link, town] = words.slice(number + 1, number + 3);
  return link?.key === 'de' && link.gap === ' ' && town?.form === 'name' ? number + 3 : number + 1;
}

/** Words from “Juzgado” to its number, at most: Juzgado de lo Contencioso-Administrativo número 3. */
const COURT = 9;
