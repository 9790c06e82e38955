// Offices of several words before who holds them.
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';

/** English “the *Head of Navy Staff General Anna Roth*”: is all behind an office with a capital its words, up to a full name? */
export function isOfOffice(
  tokens: readonly Token[],
  from: number,
  to: number,
  { inverts }: FactWords,
): boolean {
  const [name, link] = [
    tokens[to - 1]!,
    tokens.slice(from, to).findIndex(({ lower }) => OF.test(lower)) + from,
  ];
  if (inverts || name.entity?.kind !== 'person' || !name.text.includes(' ') || link <= from) return false;
  const between = tokens.slice(link + 1, to - 1);
  const isName = ({ type, text }: Token) => type === 'word' && /^(?:\p{Lu}|and$|the$)/u.test(text);
  return OFFICE.test(tokens[link - 1]!.text) && between.length > 0 && between.every(isName);
}

const OF = /^(?:of|for|to)$/;
const OFFICE =
  /^(?:Chief|Minister|Secretary|Director|Head|Commander|Commissioner|Inspector|Chairman|Chairwoman|Chair|Governor|Speaker|Leader|Ambassador|Advis[eo]r)$/;
