// People whom an English sentence names only to tell of another: “Peter Lind, a friend *of Paul Marsh*, died”, “*Marsh’s* friend”.
import type { Entity } from '../../../types.ts';
import { isFunctionWord } from '../../speech/phrases.ts';
import type { Token } from '../../statements/tokens.ts';
import type { FactWords } from '../../words.ts';

/** Those who stand nowhere in it but with a possessive, behind “of” and the like, or between commas behind a name. */
export function namedBeside(tokens: readonly Token[], words: FactWords): ReadonlySet<Entity> {
  if (words.inverts) return new Set();
  const people = tokens.flatMap(({ entity }, at) => (entity?.kind === 'person' ? [{ entity, at }] : []));
  const inside = people.filter(({ at }) => !standsBeside(tokens, at, words)).map(({ entity }) => entity);
  return new Set(people.map(({ entity }) => entity).filter((entity) => !inside.includes(entity)));
}

function standsBeside(tokens: readonly Token[], at: number, words: FactWords): boolean {
  if (tokens[at + 1]?.lower === "'s" || isApposed(tokens, at, words)) return true;
  for (let i = at - 1; i >= Math.max(0, at - NEAR); i--) {
    const token = tokens[i]!;
    if (token.type !== 'word') return false;
    if (OF.test(token.lower)) return true;
    const isOfPhrase =
      words.the.has(token.lower) || words.a.has(token.lower) || !isFunctionWord(token, words);
    if (!isOfPhrase) return false;
  }
  return false;
}

/** “Peter Lind, *a friend of Marsh*, died”: behind a name, a comma and an article, up to the next comma. */
function isApposed(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const open = tokens.findLastIndex(({ lower }, i) => i < at && lower === ',');
  const opens = tokens[open + 1]?.lower ?? '';
  return (
    open > 0 &&
    tokens[open - 1]!.entity?.kind === 'person' &&
    (words.a.has(opens) || words.the.has(opens)) &&
    tokens.some(({ lower }, i) => i > at && lower === ',')
  );
}

/** Prepositions behind which stands whom something is of; not “to”, “with”, behind which stands who has a part in it. */
const OF = /^(?:of|about|against|like|unlike|than|under|over)$/;

/** Words of a phrase before the name that ends it. */
const NEAR = 4;
