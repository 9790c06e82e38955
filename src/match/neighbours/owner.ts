// Institutions and works named after what a small word joins to them: Bank of Russia, Banque d’Ukraine.

import { foldName } from '../text/folding.ts';
import { ARTICLE, LINK, NAMED_AFTER, TREATY } from './facts.ts';
import { CITIES_OF, CITY_WORDS } from './namesake.data.ts';
import { ELIDED_LINKS } from './neighbours.data.ts';
import type { Rule } from './rules.ts';
import { lettersBefore, type Word, wordBefore } from './words.ts';

/** Words before “of” that are looked at for the kind of institution. */
const MOST_OWNING = 3;

/** Whether a word may join a name to what owns it. */
export function isLink(word: Word): boolean {
  return word.is(LINK | ARTICLE);
}

/** What a small word before a name says: Bank of Russia, Banco de la Habana. */
export function linkedBefore(text: string, link: Word, start: number, end: number): Rule {
  if (isCapitalOf(text, link, start, end)) return 'named after it';
  const linked = link.is(ARTICLE) ? wordBefore(text, link.start) : link;
  return linked?.is(LINK) ? ownerBefore(text, linked.start) : 'stands for itself';
}

/** What an elided word before the name at `start` says: Banque d’Ukraine, but l’Ukraine. */
export function elidedBefore(text: string, start: number): Rule {
  const link = lettersBefore(text, start - 1);
  return link && ELIDED_LINKS.has(link.folded) ? ownerBefore(text, link.start) : 'stands for itself';
}

/** Whether the name at [start, end) is that of a country in the name of its capital: Ciudad de México. */
function isCapitalOf(text: string, link: Word, start: number, end: number): boolean {
  const city = wordBefore(text, link.start);
  if (!city?.capitalised || !CITY_WORDS.has(city.folded)) return false;
  return CITIES_OF.has(foldName(text.slice(start, end)));
}

function ownerBefore(text: string, link: number): Rule {
  const before = wordBefore(text, link);
  // Without what is elided before it: l’Académie.
  let owner = before && lettersBefore(text, before.end);
  if (owner?.is(TREATY)) return 'accords';
  // Adjectives may stand between: Universidad Complutense de Madrid.
  for (let count = 0; count < MOST_OWNING && owner?.capitalised; count += 1) {
    if (owner.is(NAMED_AFTER)) return 'named after it';
    owner = wordBefore(text, owner.start);
  }
  return 'stands for itself';
}
