// Words with a capital that are neither part of a name beside them nor a name themselves.
import { remembering } from '../text/folding.ts';
import { isTitle } from './people.ts';
import { PLAIN, TIMES } from './plain.data.ts';

/** Whether a folded word is one: a title, a time, a possessive, a function word. */
export const isPlain = remembering((folded) => {
  if (folded.endsWith("'s")) return true;
  const hyphen = folded.indexOf('-');
  return isPlainWord(folded) || (hyphen > 0 && isPlainWord(folded.slice(0, hyphen)));
});

function isPlainWord(folded: string): boolean {
  return PLAIN.has(folded) || TIMES.has(folded) || isTitle(folded);
}
