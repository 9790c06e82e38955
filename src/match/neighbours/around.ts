import type { Family } from './called.ts';

/** A text, and what is known of it. */
export interface Around {
  readonly text: string;
  /** Whether a name that is looked for starts at an offset. */
  readonly startsName: (at: number) => boolean;
  /** See sentence.ts. */
  readonly capitalsTell: (at: number) => boolean;
  readonly family: Family;
  readonly isGerman: boolean;
}
