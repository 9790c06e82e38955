/** Characters that folding leaves as they are, but for capitals: of ASCII without the grave accent, and Cyrillic letters. */
const PLAIN = /^[ -_a-~\u0400-\u04ff]*$/;
const ASCII = /^[ -~]*$/;

/** A text without what does not matter in a name: case, accents, kinds of hyphen, apostrophe, quote and space. */
export function fold(text: string): string {
  const bare = ASCII.test(text)
    ? text
    : text.normalize('NFD').replace(/[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/gu, '');
  const small = bare.toLowerCase();
  // Most names need no more.
  if (PLAIN.test(small) && !small.includes('  ')) return small;
  return small
    .replace(/\p{Pd}|\u2212/gu, '-')
    .replace(/['‘’‚‛ʼ`´′]/g, "'")
    .replace(/["“”„‟«»″]/g, '"')
    .replace(/\s+/g, ' ');
}
