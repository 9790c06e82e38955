// How a pronoun stands in its clause.
import { isVerb, type Phrase } from '../../speech/phrases.ts';
import type { Token } from '../../statements/tokens.ts';
import type { FactWords } from '../../words.ts';

/** How a pronoun stands: for one woman, for who says something (“…, he said”). */
export interface Use {
  readonly isShe: boolean;
  readonly isSpeaking: boolean;
}

/** How a subject's pronoun stands: German “sie” is one woman with a verb in the singular, which may stand before it. */
export function useOf(tokens: readonly Token[], { from, to, pronoun }: Phrase, words: FactWords): Use {
  const at = isVerb(tokens, to, words) || !isVerb(tokens, from - 1, words) ? to : from - 1;
  const isOne = words.sheOrThey.has(pronoun ?? '') && !words.pluralVerb.test(tokens[at]?.lower ?? '');
  return { isShe: isOne || words.she.has(pronoun ?? ''), isSpeaking: false };
}
