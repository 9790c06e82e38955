// Word lists of sentence.ts, as they stand in texts.
import { words } from './list.ts';

/** Words of three letters and more that stay small in headlines in which others have capitals. */
export const HEADLINE_SMALL = words(
  `and the for but nor via per its with from into over upon than that about after under between against versus`,
);

/** Shorter ones that such a headline writes with a capital. */
export const HEADLINE_CAPITALS = words(`is it he we be do my no am me`);

/** Function words of languages that write every noun with a capital, where capitals tell nothing of names. */
export const NOUN_CAPITALS = words(
  `der und ist nicht mit auf für dem des eine einen einer auch sich wird dass`,
);
