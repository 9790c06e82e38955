// Word lists of month.ts.
import { words } from './list.ts';

/** English months that are names of people, as they are written, and how they begin. */
export const MONTHS: ReadonlySet<string> = new Set(['March', 'April', 'May', 'June', 'August']);
export const INITIALS: ReadonlySet<string> = new Set('MAJ');

/** Words behind which a month is meant. */
export const TIMES = words(`since until till last next this early late mid every each during throughout`);

/** What somebody has in people, not in months. */
export const TRUST = words(
  `trust faith confidence belief believe believes believed trusted interest interested`,
);

/** Parts of a month. */
export const PARTS = words(
  `end beginning start middle month first second third fourth fifth day days week weeks half rest`,
);
