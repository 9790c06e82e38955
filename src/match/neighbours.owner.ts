// Institutions and works named after what a small word joins to them: Bank of Russia, Banque d’Ukraine.
import { TREATIES } from './neighbours.called.data.ts';
import * as data from './neighbours.data.ts';
import type { Rule } from './neighbours.rules.ts';
import { lettersBefore, type Word, wordBefore } from './neighbours.words.ts';

/** Words before “of” that are looked at for the kind of institution. */
const MOST_OWNING = 3;

/** Whether a word may join a name to what owns it. */
export function isLink({ folded }: Word): boolean {
  return data.LINKS.has(folded) || data.ARTICLES.has(folded);
}

/** What a small word before a name says: Bank of Russia, Banco de la Habana. */
export function linkedBefore(text: string, link: Word): Rule {
  const isArticle = data.ARTICLES.has(link.folded);
  const linked = isArticle ? wordBefore(text, link.start) : link;
  if (!linked || !(data.LINKS.has(linked.folded) || (isArticle && linked.folded === 'de')))
    return 'stands for itself';
  return ownerBefore(text, linked.start);
}

/** What an elided word before the name at `start` says: Banque d’Ukraine, but l’Ukraine. */
export function elidedBefore(text: string, start: number): Rule {
  const link = lettersBefore(text, start - 1);
  return link && data.ELIDED_LINKS.has(link.folded) ? ownerBefore(text, link.start) : 'stands for itself';
}

function ownerBefore(text: string, link: number): Rule {
  const before = wordBefore(text, link);
  // Without what is elided before it: l’Académie.
  let owner = before && lettersBefore(text, before.end);
  if (owner && TREATIES.has(owner.folded)) return 'accords';
  // Adjectives may stand between: Universidad Complutense de Madrid.
  for (let count = 0; count < MOST_OWNING && owner?.capitalised; count += 1) {
    if (data.NAMED_AFTER.has(owner.folded)) return 'named after it';
    owner = wordBefore(text, owner.start);
  }
  return 'stands for itself';
}
