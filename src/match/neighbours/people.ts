// Offices, forms of address and given names, in any case of their languages.
import { foldName, remembering } from '../text/folding.ts';
import { MORE_GIVEN_NAMES, SURNAMES_TOO } from './given.data.ts';
import { GIVEN_NAMES, TITLES } from './people.data.ts';

/** Whether a folded word is an office or form of address, in any case of its language. */
export const isTitle = remembering((folded) => isListed(TITLES, folded));

/** Whether a folded word is a given name, or begins with one and a hyphen, in any case of its language. */
export const isGivenName = remembering((folded) => {
  const hyphen = folded.indexOf('-');
  return isGivenPart(folded) || (hyphen > 0 && isGivenPart(folded.slice(0, hyphen)));
});

function isGivenPart(folded: string): boolean {
  // Of short names that are less frequent most cases are other words.
  if (SURNAMES_TOO.has(folded)) return true;
  return isListed(GIVEN_NAMES, folded) || isListed(MORE_GIVEN_NAMES, folded, LONG_STEM);
}

/** Letters before the ending of a case, at least. */
const STEM = 3;
const LONG_STEM = 4;

/** Endings of Slavic cases, and those of the nominatives that they stand for. */
const CYRILLIC = {
  cases: 'ами ого ому ом ем ою ей ой ам ым им єм ові еві а у е ы и я ю і ї'.split(' ').map(foldName),
  bare: ['', foldName('й'), 'ь', 'а', 'я', 'о'],
};
const LATIN = { cases: 'owi ovi iem em om ou a u e y i o'.split(' '), bare: ['', 'a'] };

/** Whether a folded word is in a list, in any case of a Slavic language; `stemLength`: letters before the case's ending, at least. */
export function isListed(list: ReadonlySet<string>, folded: string, stemLength = STEM): boolean {
  if (list.has(folded)) return true;
  const { cases, bare } = folded.charCodeAt(0) >= 0x400 ? CYRILLIC : LATIN;
  return cases.some((ending) => {
    if (folded.length < ending.length + stemLength || !folded.endsWith(ending)) return false;
    const stem = folded.slice(0, -ending.length);
    return bare.some((nominative) => list.has(stem + nominative));
  });
}
