import type { Grammar } from './grammar.ts';

/** French: the plural of common nouns in small letters and of their adjectives: `marchés uniques du gaz`. */
export const FRENCH: Grammar = {
  phrase: 'plural',
  people: 'all',
  letters: {},
  still: 'd l de du des la le les en pour par avec entre et ou à au aux sur contre sans dans',
  tables: `
    m +al               aux                               — national
    m eau+              x                                 — réseau
    m [^sxz]+           s                                 — marché
  `,
};
