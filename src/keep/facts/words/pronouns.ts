/** Pronouns of a language; all in small letters. */
export interface PronounWords {
  /** Subject pronouns of one man, one woman, one thing, several. */
  readonly he: ReadonlySet<string>;
  readonly she: ReadonlySet<string>;
  /** Pronouns of several that are of one woman with a verb in the singular, and verbs that are not: German “sie”. */
  readonly sheOrThey: ReadonlySet<string>;
  readonly pluralVerb: RegExp;
  readonly it: ReadonlySet<string>;
  /** Other forms that tell of a man, of a woman. */
  readonly him: ReadonlySet<string>;
  readonly her: ReadonlySet<string>;
  readonly they: ReadonlySet<string>;
  /** Their form as an object: “them”. */
  readonly them: ReadonlySet<string>;
  /** Forms of those that stand behind prepositions: German “gegen ihn”. */
  readonly behindPreposition?: ReadonlySet<string>;
  /** Possessives that point back: “his”, “their”. */
  readonly his: ReadonlySet<string>;
  /** Of those the ones before a noun, with the pronoun that stands for the same, or by a key of `ANYBODY` in `possessors.ts`. */
  readonly possessives: Readonly<Record<string, string>>;
}
