// Spanish bodies that go by their noun alone: *el Ayuntamiento*, *la Fiscalía*, *el Ministerio*.
import type { Lexicon } from '../lexicon.ts';
import type { Span } from './span.ts';

/** Whether a span is a noun for an institution with a capital behind “el” or “la”, and nothing behind it that says of what. */
export function isOffice(
  { line: { words }, from, to }: Span,
  { language, nouns, articles }: Lexicon,
): boolean {
  const [before, word, next] = [words[from - 1], words[from]!, words[to]];
  if (language !== 'es' || to - from > 1 || word.form !== 'name' || word.gap !== ' ') return false;
  if (nouns.get(word.key) !== 'institution' && !ALONE.test(word.key)) return false;
  const isDefinite = articles.has(before?.key ?? '') || /^(?:al|del)$/.test(before?.key ?? '');
  return isDefinite && !(next?.gap === ' ' && /^del?$/.test(next.key) && words[to + 1]?.form === 'name');
}

/** Keys of what is called so without anything that tells which. */
export const ALONE =
  /^(?:ayuntamiento|consistorio|fiscalia|diputacion|cabildo|alcaldia|gobernacion|cancilleria|legislatura|generalitat|govern|consell)$/;

/** What the body of a town is called besides. */
export const OTHERWISE: Readonly<Record<string, string>> = {
  consistorio: 'ayuntamiento',
  corporacion: 'ayuntamiento',
};

/** Whether a title is that of any town's body. */
export const isMunicipal = (title: string) => /^(?:ayuntamiento|consistorio|alcaldía)$/i.test(title);
