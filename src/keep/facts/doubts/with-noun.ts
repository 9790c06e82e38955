// A doubt names a pointing word with the noun that it stands before: “those costs”, not “those”.
import type { Doubt } from '../../types.ts';
import { quotedTokens } from '../definites/definites.ts';
import { headAt } from '../definites/nouns.ts';
import type { Material } from '../fact.ts';
import { isVerb } from '../speech/phrases.ts';
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';

/** A doubt about a pointing word, if nobody comes into question for it, with that word's noun; any other as it is. */
export function withNoun(doubt: Doubt, material: Material): Doubt {
  if (doubt.of !== 'reference' || doubt.guess !== null) return doubt;
  const { statement, text, input } = material;
  for (const tokens of [statement.tokens, quotedTokens(material) ?? []]) {
    const at = tokens.findIndex((token) => token.text === doubt.word);
    const head = at === -1 ? -1 : nounOf(tokens, at, input.words);
    if (head !== -1) return { ...doubt, word: text.slice(tokens[at]!.start, tokens[head]!.end) };
  }
  return doubt;
}

/** Where the noun of a pointing word stands; -1: it stands alone, as in “that was”. */
function nounOf(tokens: readonly Token[], at: number, words: FactWords): number {
  const { lower } = tokens[at]!;
  if (!DETERMINER.test(lower)) return -1;
  const head = headAt(tokens, at, words);
  // German nouns are written with capitals.
  if (words.verbSecond) return /^\p{Lu}/u.test(tokens[head]?.text ?? '') ? head : -1;
  return PLURAL.test(lower) || !isVerb(tokens, at + 1, words) ? head : -1;
}

/** Words that point and may stand before a noun, in English, German, Spanish and Russian. */
const DETERMINER =
  /^(?:th(?:is|at|[eo]se)|such|(?:dies|jen|solch)e[mnrs]?|(?:est|es|aquell)[ae]s?|estos|esos|aquel(?:los)?|dich[oa]s?|tal(?:es)?|эт(?:от|а|и|у|ой|ого|ому|ом|им|их|ими)|так(?:ой|ая|ое|ие|их|ую))$/u;

/** English ones that no verb of one follows: “those costs” are no “that costs”. */
const PLURAL = /^th[eo]se$/;
