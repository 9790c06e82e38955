// Patterns for texts in small letters. Those that ignore case and know all letters of Unicode are several times slower
// to make, and a language has a hundred.

/** Letters, digits and marks as ranges: of the scripts whose languages have rules. */
const RANGES: Readonly<Record<string, string>> = {
  L: 'a-z\\u00aa\\u00b5\\u00ba\\u00df-\\u00f6\\u00f8-\\u024f\\u0370-\\u03ff\\u0430-\\u052f',
  N: '0-9',
  M: '\\u0300-\\u036f',
};

/** A text in small letters, of the same length. */
export function smallText(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (letter) => {
    const one = letter.toLowerCase();
    return one.length === letter.length ? one : letter;
  }).join('');
}

/** The source of a pattern that ignores case, for a text in small letters. */
export function smallPattern(source: string): string {
  let isInClass = false;
  return source.replace(/\\p\{(\w)\w*\}|\\.|./gsu, (part, kind: string | undefined) => {
    if (kind !== undefined) return isInClass ? RANGES[kind]! : `[${RANGES[kind]!}]`;
    if (part.startsWith('\\')) return part;
    if (part === '[') isInClass = true;
    if (part === ']') isInClass = false;
    return part.toLowerCase();
  });
}

const made = new WeakMap<RegExp, RegExp>();

/** The same of a whole pattern. */
export function small(pattern: RegExp): RegExp {
  const known = made.get(pattern);
  if (known !== undefined) return known;
  const smaller = new RegExp(smallPattern(pattern.source), pattern.flags.replace('i', ''));
  made.set(pattern, smaller);
  return smaller;
}
