// Shops and the like that are called by a possessive: Kerrigan’s.

import { fold } from '../../../deck/fold.ts';
import { pattern } from '../../pattern.ts';
import { wellKnown } from '../gazetteer/gazetteer.ts';

/**
 * The possessives, folded, that texts tell as the whole names of shops: “Kerrigan’s, a bar near the gate”, or twice where no noun follows that
 * would be owned: “a house beside Kerrigan’s in the town”, “Kerrigan’s has been”. English.
 */
export function shopsIn(texts: readonly string[]): ReadonlySet<string> {
  const shops = new Set<string>();
  const bare = new Map<string, number>();
  for (const text of texts) {
    if (!text.includes('’s') && !text.includes("'s")) continue;
    for (const { 0: word, index } of text.matchAll(POSSESSIVE)) {
      const key = fold(word);
      const [before, rest] = [text.slice(Math.max(0, index - 30), index), text.slice(index + word.length)];
      if (NOBODY.test(key) || BEHIND_NAME.test(before)) continue;
      const isPlaced = AT.test(before);
      if ((isPlaced || !/\w $/.test(before)) && SHOP.test(rest)) shops.add(key);
      if (VERB.test(rest) || (isPlaced && END.test(rest))) bare.set(word, (bare.get(word) ?? 0) + 1);
    }
  }
  for (const [word, count] of bare)
    if (count > 1 && !isSomebody(word.slice(0, -2), texts)) shops.add(fold(word));
  return shops;
}

/** The possessives, folded, that are known as names but here tell what belongs to whom texts call so without: “Kerrigan’s veto”, beside “Kerrigan left”. English. */
export function ownersIn(texts: readonly string[]): ReadonlySet<string> {
  const written = texts.flatMap((text) => text.match(POSSESSIVE) ?? []);
  const known = [...new Set(written)].filter((word) => wellKnown(fold(word)) !== undefined);
  return new Set(known.filter((word) => isSomebody(word.slice(0, -2), texts)).map(fold));
}

/** Is somebody or something called so without the possessive? “At Lind’s” may be a house then. */
function isSomebody(name: string, texts: readonly string[]): boolean {
  const alone = new RegExp(`(?<!\\p{Lu}[\\p{L}.]* )(?<!\\p{L})${name}(?![\\p{L}'’])`, 'u');
  return texts.some((text) => alone.test(text));
}

/** Latin letters; a class of all letters takes long to make. */
const POSSESSIVE = /[A-Z][A-Za-zÀ-ɏ]{2,}['’]s(?![a-z-])/g;
const BEHIND_NAME = /(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ]+ |[A-Za-zÀ-ɏ’'-])$/;
const AT = /(?:^|[ “"])(?:at|At|to|from|of|called|outside|near|by|opposite|behind|beside|in) $/;

/** “, a family-run diner that” */
const SHOP = pattern('')`
  ^, (?:an?|the|its|their) (?:[^\s,.;:]+ ){0,4}(?:diner|bar|pub|tavern|restaurant|caf[eé]|coffee shop|shop
  |store|bakery|pizzeria|deli|butcher|grocer|grocery|brewery|brewpub|bistro|steakhouse|supermarket|chain
  |nightclub|inn|bookshop|bookstore|salon|ice cream parlou?r|barber)(?![a-z-])
`;
/** What follows the name of one that does something, or of one where something is. */
const VERB = /^ (?:has|will|would|opened|closed|reopened|serves|sells|employs) /;
const END =
  /^(?:[.,;]| (?:in|on|at|and|with|since|for|until|before|after|where|which|who|when|as|to|by|from) )/;
/** “It’s”, “yesterday’s” */
const NOBODY =
  /^(?:it|he|she|that|what|who|there|here|let|where|how|this|one|today|yesterday|tomorrow|everyone|nobody|somebody|monday|tuesday|wednesday|thursday|friday|saturday|sunday)'s$/;
