/**
 * The anchor that code hosts give to a heading: small letters, each space turned into a hyphen, everything but
 * letters, marks, digits, hyphens and connectors such as `_` left out. Empty when nothing remains. (The rule is
 * GitHub's: the class `\p{Word}` of its table of contents filter, hyphen and space.)
 */
export function slug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}
