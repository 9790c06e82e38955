import type { Grammar } from './grammar.ts';

/** Spanish: the plural of common nouns in small letters and of their adjectives: `mercados únicos del gas`. */
export const SPANISH: Grammar = {
  phrase: 'plural',
  people: 'all',
  letters: { C: 'bcdfghjklmnñpqrtvwxy', V: 'aeiouáéó' },
  still: 'de del la las el los en para por con entre y e o a al sobre contra sin',
  common: `ministerio tribunal universidad estrecho golfo mar océano isla islas lago canal franja río república
    acuerdo acuerdos tratado plan grupo partido federación fundación instituto museo batalla guerra caso ley`,
  tables: `
    m ^prim+er          eros                              — primer
    m +ón               ones                              — integración
    m +és               eses                              — inglés
    m +z                ces                               — cruz
    m V+                s                                 — mercado
    m C+                es                                — unidad
  `,
};
