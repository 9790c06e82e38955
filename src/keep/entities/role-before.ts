// The noun before a name that says what somebody is: “spokesman Ivan Lind”, “presidente de Chile, Mara Lind,”.
import { isGivenName, wellKnown } from './gazetteer/gazetteer.ts';
import { institutionEnd } from './institutions.ts';
import type { Lexicon } from './lexicon.ts';
import { beginsSentence } from './lines.ts';
import type { Span } from './spans.ts';
import type { Word } from './words.ts';

/** How far back from a name the noun is looked for, in words. */
const REACH = 7;

/** Which word before a span says what somebody is; -1: none does. */
export function roleWordBefore({ line, from, to, title, key }: Span, lexicon: Lexicon): number {
  const { words, text } = line;
  const known = wellKnown(key);
  if (title < from || from === 0 || (known && known.kind !== 'person')) return -1;
  // представитель Госдепартамента
  if (lexicon.ownersBefore && lexicon.nouns.has(words[from]!.key)) return -1;
  if (lexicon.ownersBefore && institutionEnd(words, from, lexicon) > from) return -1;
  // Мэр Бабаева Ирина …
  if (lexicon.ownersBefore && words[to]?.gap === ' ' && isGivenName(words[to].key)) return -1;
  const { gap } = words[from]!;
  if (gap !== ' ' && gap !== ', ') return -1;
  // With a comma, only where the name closes what it stands in: “the president of Chile, Mara Lind, said”.
  if (gap === ', ' && !/^(?:$|\s*[,.;:)!?”»])/.test(text.slice(words[to - 1]!.end, words[to - 1]!.end + 3)))
    return -1;
  const isFar = gap === ', ' || lexicon.nounFirst;
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    const word = words[at]!;
    if (at < from - 1 && words[at + 1]!.gap !== ' ') return -1;
    if (isRole(words, at, lexicon)) return word.form === 'small' || beginsSentence(words, at) ? at : -1;
    if (!isFar || !mayStandBetween(word, gap === ', ', lexicon)) return -1;
    // “ministra de Defensa” is no Defensa.
    if (at === from - 1 && gap === ' ' && word.form === 'small' && !lexicon.demonyms.has(word.key)) return -1;
  }
  return -1;
}

/** Whether a word may belong to the noun before it: presidente RUSO, президент РОССИИ, president OF CHILE. */
function mayStandBetween({ key, form }: Word, behindComma: boolean, lexicon: Lexicon): boolean {
  if (lexicon.demonyms.has(key) || form === 'name' || form === 'letters') return true;
  const small = lexicon.links.has(key) || lexicon.articles.has(key) || lexicon.particles.has(key);
  return small || (behindComma && (lexicon.nouns.has(key) || lexicon.and.has(key)));
}

/** Whether the word at `at` says what somebody is: not in “the official agency”. */
function isRole(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const { key } = words[at]!;
  if (!lexicon.roles.has(key)) return false;
  return !lexicon.adjectives.has(key) || (at > 0 && !lexicon.articles.has(words[at - 1]!.key));
}
