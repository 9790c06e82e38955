import { isGivenName, wellKnown } from './gazetteer/gazetteer.ts';
import type { Lexicon } from './lexicon.ts';
import { isJoined } from './listed.ts';
import type { Word } from './words.ts';

/** Whether a possessive is part of the name that goes on behind it: People’s Republic, Children’s Hospital, Lind’s Club. */
export function keepsPossessive(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const { key, cut, form } = words[at]!;
  const [next, behind] = words.slice(at + 1, at + 3);
  if (form !== 'name' || next?.form !== 'name') return false;
  // Dockers’ Union
  if (/^['’ʼ] $/.test(next.gap))
    return /s$/.test(key) && UNION.test(next.key) && !wellKnown(key) && !lexicon.demonyms.has(key);
  if (cut !== 'possessive' || !/^['’ʼ]s $/.test(next.gap)) return false;
  if (lexicon.collectives.has(key) || /.men$/.test(key)) return true;
  // St Mary’s Hospital
  if (words[at - 1]?.key === 'st' && isJoined(words, at)) return lexicon.nouns.has(next.key);
  const isLast = !behind || behind.form === 'small' || behind.gap !== ' ';
  return isGivenName(key) && isLast && lexicon.nouns.get(next.key) === 'body';
}

/** What people of a trade form. */
const UNION =
  /^(?:union|association|federation|league|guild|society|institute|alliance|network|council|club|fund|trust|confederation|organi[sz]ation|cooperative|syndicate)$/;
