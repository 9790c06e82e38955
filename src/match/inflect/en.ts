import type { Grammar } from './grammar.ts';

/** English: the plural of common nouns in small letters, before the first small word: `gas prices for Belarus`. */
export const ENGLISH: Grammar = {
  phrase: 'plural',
  people: 'last',
  letters: { C: 'bcdfghjklmnpqrstvwxz' },
  still: 'of on in for between and or at by from with to the against about as under over among',
  common: 'strait straits gulf peninsula province',
  tables: `
    m C+y               ies                               — currency
    m (ss|x|z|ch|sh)+   es                                — speech
    m [^s]+             s                                 — market
  `,
};
