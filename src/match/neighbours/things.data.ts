// Words for things that are called after a place or somebody beside them, in small letters and without accents (as
// `foldName` leaves them), one language a line.
import { words } from './list.ts';

/** Treaties called after a place: Minsk agreements. */
export const ACCORDS = words(
  `europeen europeenne europea europeo accord accords agreements protocol protocols universitet`,
);
