// What most tests need of a fact and give no thought to.
import type { Fact } from '../../src/deck/types.ts';

/** A fact of the source `courier`, reported there without a date. */
export const PLAIN_FACT: Fact = {
  text: ['The bridge is long.'],
  source: 'courier',
  paragraphs: [3],
  caption: false,
  fragment: null,
  saidBy: null,
  stated: null,
  about: null,
  due: null,
  also: [],
  note: null,
};
