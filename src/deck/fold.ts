/** A text without what does not matter in a name: case, accents, kinds of hyphen, apostrophe, quote and space. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .toLowerCase()
    .replace(/\p{Pd}|\u2212/gu, '-')
    .replace(/['‘’‚‛ʼ`´′]/g, "'")
    .replace(/["“”„‟«»″]/g, '"')
    .replace(/\s+/g, ' ');
}
