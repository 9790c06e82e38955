import type { Grammar } from './grammar.ts';

/** French: the plural of common nouns in small letters and of their adjectives: `marchés uniques du gaz`. */
export const FRENCH: Grammar = {
  phrase: 'plural',
  people: 'all',
  letters: {},
  still: 'd l de du des la le les en pour par avec entre et ou à au aux sur contre sans dans',
  common: `ministère assemblée conseil cour tribunal université détroit golfe mer océan île îles lac mont canal
    bande république accord accords traité plan groupe parti fédération fondation institut musée bataille
    guerre affaire loi`,
  tables: `
    m +al               aux                               — national
    m eau+              x                                 — réseau
    m eu+               x                                 — jeu
    m [^sxz]+           s                                 — marché
  `,
};
