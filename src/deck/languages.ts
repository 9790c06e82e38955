/** Is it a language tag as decks write them: BCP 47, the primary tag in small letters? `any` is none. */
export function isLanguage(tag: string): boolean {
  return tag !== 'any' && tag.length <= 35 && /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(tag);
}

/** `pt` of `pt-BR`. */
export function primaryTag(tag: string): string {
  return tag.split('-', 1)[0]!;
}
