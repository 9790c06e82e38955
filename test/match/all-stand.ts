import type { Judging } from '../../src/match/search.ts';

/** Lets every name stand that a text spells, as libraries do: nothing around it counts. */
export const ALL_STAND: Judging = { standsAlone: () => true, isCalledBy: () => false };
