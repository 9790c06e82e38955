/** A list of words, as the rules about neighbours ask it. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
