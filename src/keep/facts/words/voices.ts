/** Nouns for who or what may say something, as one word in small letters, in any form. */
export interface Voices {
  /** People, by what they are: “officer”, “relatives”. */
  readonly people: RegExp;
  /** Bodies: “ministry”. */
  readonly bodies: RegExp;
  /** What is written, or comes to be known: “report”, “ruling”. */
  readonly papers: RegExp;
  /** Words for so many of others, who are named behind them: “some of the residents”. */
  readonly shares: RegExp;
}
