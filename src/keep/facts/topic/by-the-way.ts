// Names that only tell more of what a statement is about: “… flew home *from Orsa*”, “a party like *Egypt's* Brotherhood”.
import type { Entity } from '../../types.ts';
import { isNamedEarly, isToldOf, LEAD } from '../antecedents/only.ts';
import { isFunctionWord } from '../speech/phrases.ts';
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';

/** Is the place or the body named at `at` one of which the article does not tell, and that stands aside? A person is never named by the way. */
export function isByTheWay(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const entity = tokens[at]?.entity ?? null;
  if (entity === null || entity.kind === 'person') return false;
  return (
    (entity.kind === 'place' && isBracketed(tokens, at)) ||
    isOfPeers(tokens, at, words) ||
    isWhen(tokens, at, words) ||
    (!isToldOf(entity) && standsAside(tokens, at, words))
  );
}

/** English “rested after the *Kovin Cup*”: an event that only tells when. */
function isWhen(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const { entity } = tokens[at]!;
  const before = words.the.has(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  const isTime = /^(?:after|before|following|since|until)$/.test(tokens[before]?.lower ?? '');
  return isTime && entity?.kind === 'event' && !isNamedEarly(entity, LEAD);
}

/** English “dearer than in *its Kovin peers*”: those with whom somebody is compared. */
function isOfPeers(tokens: readonly Token[], at: number, words: FactWords): boolean {
  return (
    words.his.has(tokens[at - 1]?.lower ?? '') && /^(?:peers|counterparts)$/.test(tokens[at + 1]?.lower ?? '')
  );
}

/** Is all that a statement tells of somebody that others are compared with theirs? */
export function isOnlyPeer(entity: Entity, tokens: readonly Token[], words: FactWords): boolean {
  const named = tokens.flatMap((token, at) => (token.entity === entity ? [at] : []));
  return named.length > 0 && named.every((at) => isOfPeers(tokens, at, words));
}

/** “Orsa (south of *Kovin*)” */
function isBracketed(tokens: readonly Token[], at: number): boolean {
  const open = tokens.findLastIndex(({ lower }, i) => i < at && /^[()]$/.test(lower));
  return tokens[open]?.lower === '(' && tokens.some(({ lower }, i) => i > at && lower === ')');
}

/** Does a name stand in brackets, with a possessive, or behind a preposition, but the one before who does it: “built by Kovin Rail”? */
export function standsAside(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  if (isOfPeers(tokens, at, words)) return true;
  if (tokens[at - 1]?.lower === '(' || next === "'s" || next === '-') return true;
  // Back over article, adjectives and nouns to what the phrase begins with
  const first = listStart(tokens, at, words);
  for (let i = first - 1; i >= Math.max(0, first - NEAR); i--) {
    const token = tokens[i]!;
    // «через Орсу *и город* Ковин»
    const isListed = words.inflects && tokens.slice(i, at).some(({ lower }) => lower === 'и');
    if (isListed && (token.type === 'name' || token.lower === 'и')) continue;
    if (token.type !== 'word') return false;
    if (words.prepositions.has(token.lower)) {
      const kind = tokens[at]!.entity?.kind;
      // Spanish “premió *a la* actriz Anna Roth”, but “frente a”: to whom something is done
      const isObject = words.dropsSubject && /^al?$/.test(token.lower) && kind === 'person';
      if (isObject && !BEFORE_A.test(tokens[i - 1]?.lower ?? '')) return false;
      return !(AGENT.test(token.lower) && kind !== 'place');
    }
    const isOfPhrase =
      words.the.has(token.lower) || words.a.has(token.lower) || !isFunctionWord(token, words);
    if (!isOfPhrase) return false;
  }
  return false;
}

/** “in Orsa, Tarsk and *Kovin*”: where the list begins of which a name is a part, which has “and” before its last one. */
function listStart(tokens: readonly Token[], at: number, words: FactWords): number {
  const isAnd = (i: number) => words.and.has(tokens[i]?.lower ?? '');
  const isAlike = (i: number) => i >= 0 && tokens[i]?.entity?.kind === tokens[at]!.entity?.kind;
  const isComma = (i: number) => tokens[i]?.lower === ',';
  /** The name before another of the list: “Orsa, *Tarsk* and Kovin”, also with “, and” between. */
  const nameBefore = (i: number) => {
    const name = isAnd(i - 1) && isComma(i - 2) ? i - 3 : i - 2;
    return (isAnd(i - 1) || isComma(i - 1)) && isAlike(name) ? name : null;
  };
  let [first, isClosed] = [at, isAnd(at + 1) && isAlike(at + 2)];
  for (let name = nameBefore(first); name !== null; name = nameBefore(first)) {
    isClosed ||= isAnd(first - 1);
    first = name;
  }
  return isClosed ? first : at;
}

/** Words of a phrase before the name that ends it. */
const NEAR = 4;

/** Spanish words that “a” goes on with. */
const BEFORE_A =
  /^(?:frente|junto|gracias|debido|respecto|en|torno|cerca|conforme|parecid[oa]|similar|igual)$/;

/** Prepositions before who does something. */
const AGENT = /^(?:by|with|von|durch|mit|por|con|с|со)$/u;
