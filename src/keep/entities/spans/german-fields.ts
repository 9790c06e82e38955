// What German bodies are for, behind “für” in their names, and offices that are held, which are none.
import { isGivenName } from '../gazetteer/given-names.ts';
import { kindOfNoun } from '../kinds/nouns.ts';
import type { Lexicon } from '../lexicon.ts';
import { beginsSentence } from './lines.ts';
import type { Word } from './words.ts';

/** “in das *Amt* Peter Lind”: an office, before somebody's name. */
export function isHeldOffice(words: readonly Word[], at: number): boolean {
  const [before, { key }, next] = [words[at - 1], words[at]!, words[at + 1]];
  return key === 'amt' && INTO.test(before?.key ?? '') && isGivenName(next?.key ?? '');
}
const INTO = /^(?:das|ins|im|dem|beim|vom)$/;

/** Bundesministerium für *Bildung* und *Forschung* */
export function isInMinistry(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  for (let before = at - 1; before > 0 && before >= at - MINISTRY; before -= 1) {
    const { key, gap, form } = words[before + 1]!;
    if (gap !== ' ' && gap !== ', ') return false;
    if (form === 'small' && !lexicon.and.has(key) && key !== 'fur') return false;
    const noun = words[before]!.key;
    if (kindOfNoun(noun, lexicon) === 'institution') return words[before + 1]!.key === 'fur';
  }
  return false;
}

/** “die Kovener *Gesellschaft für* Brücken”: is what a body with an adjective in its name is for named behind the noun at `noun`? */
export function isFor(words: readonly Word[], noun: number, at: number, lexicon: Lexicon): boolean {
  const adjective = words[noun - 1];
  const isBody =
    noun === at - 2 && words[at - 1]!.key === 'fur' && kindOfNoun(words[noun]!.key, lexicon) === 'body';
  if (!isBody || adjective?.form !== 'name' || words[noun]!.gap !== ' ') return false;
  return /(?:er|[ck]he[nrs]?)$/.test(adjective.key) && !beginsSentence(words, noun - 1);
}

/** Words of such a list, at most. */
const MINISTRY = 7;
