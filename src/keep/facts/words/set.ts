/** A set of the words in a text. */
export function setOf(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
