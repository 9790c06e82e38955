import { keyOf } from '../spans/words.ts';
import { SURNAMES } from './surnames.data.ts';

/** How surnames end or begin that are frequent in none of the lists. */
const SURNAME =
  /(?:sson|nsen|enko|shvili|adze|opoulos|escu|[oe]vic|vich|wicz|[oei]wski|[nv]ski|vsky|skyy|skyi|skaya|[oe]va?|yan|mann|berger|meyer|meier|stein|oglu|zadeh|[aeiou]llo|guez|ndez|qvist|strom|[ое]в|ин|ян|енк|швил|дз|[ое]вич|чук|юк)$/;
const SURNAME_START = /^(?:Mc|Mac|O['’])\p{Lu}/u;

/** Whether a word, as it is written, is likely a surname. */
export function isSurname(text: string): boolean {
  const key = keyOf(text);
  return (
    SURNAMES.has(key.split('-').at(-1)!) || SURNAME_START.test(text) || (key.length > 5 && SURNAME.test(key))
  );
}
