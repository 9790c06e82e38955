// Armies and the like, which English calls by a nationality and a small noun: the Sudanese *army*.
import { pattern } from '../../pattern.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Word } from './words.ts';

/**
 * End of such a name, whose nationality is the word at `at` behind an article; `at` where there is none. Governments are none: what is told of
 * them is told of their country.
 */
export function forceEnd(
  words: readonly Word[],
  at: number,
  { language, demonyms, articles }: Lexicon,
): number {
  const { key, form, gap } = words[at]!;
  if (language !== 'en' || form !== 'name' || gap !== ' ' || !demonyms.has(key) || NO_NATION.test(key))
    return at;
  if (!articles.has(words[at - 1]?.key ?? '') || words[at - 1]!.key !== 'the') return at;
  const [one, two, behind] = words.slice(at + 1, at + 4);
  const end =
    [one, two].every((word) => word?.form === 'small' && word.gap === ' ') &&
    TWO.test(`${one!.key} ${two!.key}`)
      ? at + 3
      : ONE.test(one?.key ?? '') && one!.gap === ' '
        ? at + 2
        : at;
  const next = end === at + 3 ? behind : two;
  // “the Kovinian army chief”
  const goesOn = next !== undefined && next.gap === ' ' && PART.test(next.key);
  return end === at || goesOn ? at : end;
}

/** Faiths and parties. */
const NO_NATION =
  /^(?:christian|muslim|jewish|hindu|sikh|catholic|orthodox|protestant|islamic|islamist|sunni|shia|shiite|republican|democratic|conservative|liberal|labour|communist|socialist|western|european|african|asian)s?$/;

const ONE = /^(?:army|navy|military|coastguard|police)$/;
const TWO = /^(?:air force|armed forces|coast guard|central bank|border guard|security forces)$/;

/** Words before which such a name only tells whose: the Sudanese army *chief*. */
const PART = pattern('')`
  ^(?:chief|chiefs|officers?|soldiers?|troops?|base|bases|spokes(?:man|woman|person)|general|generals
  |commanders?|captain|governor|vessels?|ships?|boats?|jets?|helicopters?|unit|units|veterans?|station|force
  |academy|forces|academy|convoy|positions?|post|posts|headquarters|intelligence|operations?|personnel|aid
  |service|leaders?|leadership|rule|junta|government|council|regime|action|strikes?|sources?|officials?)$
`;
