/** What is known of nouns behind a definite article; all in small letters. */
export interface DefiniteWords {
  /** Those that need no telling, or that a word in the phrase tells: “the government”, “the largest”. */
  readonly known: RegExp;
  /** Those that as a rule stand for what was told before: “the plan”. */
  readonly shell: ReadonlySet<string>;
  /** Those that an article's beginning tells of in other words: “the ruling”, of a court. */
  readonly events: readonly (readonly [noun: RegExp, told: RegExp])[];
  /** Other words before a noun that point back with it: “this move”. */
  readonly others: ReadonlySet<string>;
  /** The one that points back wherever it stands: “such”. */
  readonly such: string;
  /** First words of a part of something: “none of them”. */
  readonly partitive: RegExp;
}
