/** How much of everything a deck may hold; the manual (seeds/README.md) names the same figures. Lengths count UTF-16 units. */
export const LIMITS = {
  /** A whole file: UTF-16 units of its text, and bytes where a file is read. */
  file: 32 * 1024 * 1024,
  /** The front matter: about a thousand sources. */
  front: 256 * 1024,
  /** A card's title, a role, a name, a phrase around a name, a speaker. */
  name: 200,
  /** Any other text. */
  text: 4_000,
  /** A paragraph or list item as it is written. */
  passage: 64 * 1024,
  /** All cards together. */
  names: 1_000_000,
  /** Primary tags of the names' languages: an index holds them as the bits of one word. */
  languages: 32,
} as const;
