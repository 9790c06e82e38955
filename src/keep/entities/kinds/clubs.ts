// What tells a club that is called like its town.
import { isCountry, isGivenName, wellKnown } from '../gazetteer/gazetteer.ts';
import type { Span } from '../spans/span.ts';
import type { Word } from '../spans/words.ts';
import type { Evidence } from './kinds.ts';

/** “Kovin 3-2 Orsa Town”, “Kovin City striker”, “Kovin striker Mara Lind”. */
export function byGame({ line: { words }, from, to, key, title }: Span): Evidence[] {
  const next = words[to];
  if (title < from) return [];
  if (plays(words, from, to)) return isCountry(key) ? [] : [{ kind: 'body', weight: 12, by: 'club' }];
  const isPlayers = next?.gap === ' ' && (PLAYER.test(next.key) || isScore(next));
  if (!isPlayers || wellKnown(key)) return [];
  const isTown = to - from === 2 && TOWN.test(words[to - 1]!.key);
  if (isTown) return [{ kind: 'body', weight: 12, by: 'club' }];
  const isTold = next.form === 'small' && !isGivenName(words[from]!.key) && !words[to - 1]!.cut;
  return isTold ? [{ kind: 'body', weight: 3, by: 'club' }] : [];
}

/** Does a result part the name [from, to) from another, as in a line of results? */
function plays(words: readonly Word[], from: number, to: number): boolean {
  const isName = (at: number) => words[at]?.form === 'name' || words[at]?.form === 'letters';
  const hasScore = (at: number) => isScore(words[at]) && words[at]!.gap === ' ';
  return (hasScore(to) && isName(to + 1)) || (hasScore(from - 1) && isName(from - 2));
}

const isScore = (word: Word | undefined) => /^\d{1,2}[-–:]\d{1,2}$/.test(word?.text ?? '');

const TOWN = /^(?:city|town|county)$/;
const PLAYER =
  /^(?:striker|midfielder|defender|goalkeeper|keeper|winger|forward|full-back|centre-back|boss|captain|coach|fans|supporters|beat)$/;
