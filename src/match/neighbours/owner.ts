// Institutions and works named after what a small word joins to them: Bank of Russia, Banque d’Ukraine.

import { foldName } from '../text/folding.ts';
import { ARTICLE, LINK, NAMED_AFTER, TREATY } from './facts.ts';
import { CITIES_OF, CITY_WORDS } from './namesake.data.ts';
import { ELIDED_LINKS } from './neighbours.data.ts';
import { isQuoted } from './quoted.ts';
import type { Rule } from './rules.ts';
import { CITY_ITSELF, CITY_NAMES } from './things.data.ts';
import { lettersBefore, type Word, wordBefore } from './words.ts';

/** Bodies that may be somebody’s. */
const PARTIES = new Set(['party', 'partido', 'parti', 'partito', 'partei']);

/** Words before “of” that are looked at for the kind of institution. */
const MOST_OWNING = 3;

/** Whether a word may join a name to what owns it. */
export function isLink(word: Word): boolean {
  return word.is(LINK | ARTICLE);
}

/** What a small word before a name says: Bank of Russia, Banco de la Habana. */
export function linkedBefore(text: string, link: Word, start: number, end: number): Rule {
  const city = wordBefore(text, link.start);
  if (city?.capitalised && (isCapitalOf(text, city, start, end) || isThing(text, city, end)))
    return 'named after it';
  const linked = link.is(ARTICLE) ? wordBefore(text, link.start) : link;
  return linked?.is(LINK) ? ownerBefore(text, linked.start) : 'stands for itself';
}

/** What an elided word before the name at `start` says: Banque d’Ukraine, but l’Ukraine. */
export function elidedBefore(text: string, start: number): Rule {
  const link = lettersBefore(text, start - 1);
  return link && ELIDED_LINKS.has(link.folded) ? ownerBefore(text, link.start) : 'stands for itself';
}

/** Whether the name at [start, end) is that of a country in the name of its capital: Ciudad de México. */
function isCapitalOf(text: string, city: Word, start: number, end: number): boolean {
  return CITY_WORDS.has(city.folded) && CITIES_OF.has(foldName(text.slice(start, end)));
}

/** Whether a ship or prize is called by the city of the name that ends at `end`: ferri Ciudad de Sevilla, but la Ville de Paris. */
function isThing(text: string, city: Word, end: number): boolean {
  if (!CITY_NAMES.has(city.folded)) return false;
  const noun = wordBefore(text, city.start);
  if (noun) return !noun.capitalised && !CITY_ITSELF.has(noun.folded);
  return isQuoted(text, city.start, end);
}

function ownerBefore(text: string, link: number): Rule {
  const before = wordBefore(text, link);
  // Without what is elided before it: l’Académie.
  let owner = before && lettersBefore(text, before.end);
  if (owner?.is(TREATY)) return 'accords';
  // Adjectives may stand between: Universidad Complutense de Madrid.
  for (let count = 0; count < MOST_OWNING && owner?.capitalised; count += 1) {
    // A party may be somebody’s: “o Partido Socialista de António Costa”.
    if (owner.is(NAMED_AFTER)) return PARTIES.has(owner.folded) ? 'accords' : 'named after it';
    owner = wordBefore(text, owner.start);
  }
  return 'stands for itself';
}
