// Offices, forms of address and given names, in any case of their languages.
import { foldName, remembering } from '../text/folding.ts';
import { MORE_GIVEN_NAMES } from './given.data.ts';
import { GIVEN_NAMES, TITLES } from './people.data.ts';

/** Whether a folded word is an office or form of address, in any case of its language. */
export const isTitle = remembering((folded) => isListed(TITLES, folded));

const ALL_GIVEN_NAMES: ReadonlySet<string> = new Set([...GIVEN_NAMES, ...MORE_GIVEN_NAMES]);

/** Whether a folded word is a given name, or begins with one and a hyphen, in any case of its language. */
export const isGivenName = remembering((folded) => {
  const hyphen = folded.indexOf('-');
  return (
    isListed(ALL_GIVEN_NAMES, folded) || (hyphen > 0 && isListed(ALL_GIVEN_NAMES, folded.slice(0, hyphen)))
  );
});

/** Endings of Slavic cases, and those of the nominatives that they stand for. */
const CYRILLIC = {
  cases: 'ами ого ому ом ем ою ей ой ам ым им єм ові еві а у е ы и я ю і ї'.split(' ').map(foldName),
  bare: ['', foldName('й'), 'ь', 'а', 'я', 'о'],
};
const LATIN = { cases: 'owi ovi iem em om ou a u e y i o'.split(' '), bare: ['', 'a'] };

function isListed(list: ReadonlySet<string>, folded: string): boolean {
  if (list.has(folded)) return true;
  const { cases, bare } = folded.charCodeAt(0) >= 0x400 ? CYRILLIC : LATIN;
  return cases.some((ending) => {
    if (folded.length < ending.length + 3 || !folded.endsWith(ending)) return false;
    const stem = folded.slice(0, -ending.length);
    return bare.some((nominative) => list.has(stem + nominative));
  });
}
