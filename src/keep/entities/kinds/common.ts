// Names that many bear: High Court, Umweltministerium. Every state, land or league has one, and the name alone does not
// tell whose it is.
import type { Kind } from '../../../deck/types.ts';
import { wellKnown } from '../gazetteer/gazetteer.ts';
import type { Lexicon } from '../lexicon.ts';
import { keyOf } from '../spans/words.ts';
import { compoundKind } from './nouns.ts';

/** Kinds of what bears such names; of persons, events and treaties the words tell which. */
const BEARERS: ReadonlySet<Kind> = new Set(['institution', 'body', 'place']);

/**
 * Whether a name of a kind is made only of words that tell what something is, and none that tells which: “High Court”, but
 * not “Kovin High Court”, “European Court of Justice” or “Bundestag”.
 */
export function isCommonName(name: string, kind: Kind, lexicon: Lexicon): boolean {
  if (!BEARERS.has(kind) || ONE.test(name)) return false;
  const words = keyOf(name).split(' ');
  // “Labour”, “Telegraph”: of one word only institutions have such names.
  if (words.length === 1) return kind === 'institution' && tellsNothing(words[0]!, lexicon);
  const telling = words.filter((word) => !isSmall(word, lexicon));
  // The Competition and Markets Authority: the more words, the fewer are called so.
  if (telling.length > FEW && !telling.some((word) => EVERYWHERE.test(word))) return false;
  return telling.every((word) => tellsNothing(word, lexicon));
}

/** Names that only one state's departments have: others have ministries. */
const ONE =
  /^(?:(?:State|Justice|Defense|Treasury|Labor|Commerce|Homeland Security) Department|Department of (?:State|Justice|Defense|the Treasury|Labor|Commerce|Homeland Security)|Statistisches Bundesamt)$/;

/** Words of a name that several bodies are likely to have, at most. */
const FEW = 2;

/** What every state has, with as many words as its government likes: ministries, courts. */
const EVERYWHERE = /^(?:minist|министерств|court|tribunal|corte$|juzgado|суд$|прокуратур)|gericht/;

function isSmall(word: string, { links, articles, and }: Lexicon): boolean {
  return links.has(word) || articles.has(word) || and.has(word);
}

/** A word that names of many have: court, high; Umweltministerium, of no known name and a noun. */
function tellsNothing(word: string, lexicon: Lexicon): boolean {
  const { common, nouns, departments, nounCapitals } = lexicon;
  // Consumers’ Council
  if (/s'$/.test(word))
    return [word.slice(0, -1), word.slice(0, -2)].some((one) => tellsNothing(one, lexicon));
  if (common.has(word) || departments.has(word) || nouns.get(word) === 'institution') return true;
  return (
    nounCapitals &&
    !wellKnown(word) &&
    !word.includes('-') &&
    compoundKind(word, lexicon) !== null &&
    !isOfName(word)
  );
}

/** Volkswagenstiftung: a compound that begins with a known name. */
function isOfName(word: string): boolean {
  for (let to = 4; to < word.length - 3; to += 1) if (wellKnown(word.slice(0, to))) return true;
  return false;
}
