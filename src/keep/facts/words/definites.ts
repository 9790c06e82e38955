/** What is known of nouns that an article makes definite; all in small letters. */
export interface DefiniteWords {
  /** Those that as a rule stand for what was told before, in all their forms: “the plan”. */
  readonly shell: RegExp;
  /** Those that need no telling, or that a word in the phrase tells: “the government”, “the largest”. Left out: only `shell` is asked. */
  readonly known?: RegExp;
  /** Those that an article's beginning tells of in other words: “the ruling”, of a court. */
  readonly events: readonly (readonly [noun: RegExp, told: RegExp])[];
  /** Endings in which the forms of a noun differ. */
  readonly ending: RegExp;
  /** Other words before a noun that point back with it: “this move”. */
  readonly others: ReadonlySet<string>;
  /** Those that point back wherever they stand, and before which nouns: “such”, “those”. */
  readonly pointingBack?: ReadonlyMap<string, RegExp>;
  /** First words of a part of something: “none of them”. */
  readonly partitive?: RegExp;
  /** Prepositions that go on with the phrase that brings a thing in: “a deal *with* Kovin Rail”. Left out: none is looked for. */
  readonly goesOn?: ReadonlySet<string>;
  /** Words behind a noun that say which: “the plan for”. */
  readonly which: ReadonlySet<string>;
  /** How another word looks there that does, as it is written: “the plan *approved* in May”. */
  readonly behind: RegExp;
}
