// What the words beside a name mean for the card that the name is for.

import { type Index, isPerson, isPlace, isSite } from '../index/open.ts';
import type { References } from '../index/records.ts';
import type { Evidence } from './rules.ts';

/** Whether a name is that of its card in spite of what the words beside it say. */
export function holdsAgainst(says: Evidence, index: Index, name: References): boolean {
  const { card, fuller, inflected } = name;
  switch (says) {
    case 'none':
      return true;
    case 'longer':
    case 'entitled':
      return false;
    case 'after':
      return isPerson(index, card);
    case 'before':
      return isPerson(index, card) && !fuller;
    case 'kin':
      return !(isPerson(index, card) && fuller);
    case 'others':
      return !isPerson(index, card);
    case 'given':
      return isPerson(index, card) ? !fuller : !isPlace(index, card);
    case 'middle':
      return !isPlace(index, card);
    case 'apposed':
      return inflected || !isPlace(index, card);
    case 'called':
      return !(isPerson(index, card) || isSite(index, card));
    case 'divided':
      return !isSite(index, card);
    case 'named':
      return inflected || !isSite(index, card);
    case 'honoured':
      return !isPerson(index, card);
    case 'dedicated':
      return isPerson(index, card) ? !inflected : inflected || !isSite(index, card);
    case 'titled':
      return !isPerson(index, card) && (inflected || !isSite(index, card));
  }
}
