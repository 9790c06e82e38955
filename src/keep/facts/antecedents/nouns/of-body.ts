// The body that a speaker without a name speaks for: “a company spokesman”, “a spokeswoman for the ministry”.
import type { Entity } from '../../../types.ts';
import type { Phrase } from '../../speech/phrases.ts';
import type { Token } from '../../statements/tokens.ts';
import type { Around } from '../scene.ts';
import { sameAs } from './anaphors.ts';
import { type Cast, denotedBy } from './roles.ts';

/** That body, where a noun for it stands in the phrase and it is known which is meant; null: there is none. */
export function bodyOf(
  tokens: readonly Token[],
  speaker: Phrase | null,
  around: Around,
  cast: Cast,
): Entity | null {
  if (speaker === null || speaker.entity !== null || speaker.pronoun !== null) return null;
  const { words } = cast;
  const { from, to } = speaker;
  const means = (list: readonly Token[], at: number, end: number) => {
    const phrase = { from: at, to: end, entity: null, pronoun: null };
    return sameAs(list, phrase, around, cast) ?? denotedBy(list, phrase, cast);
  };
  for (let at = from + 1; at < to; at++) {
    const { lower, type } = tokens[at]!;
    // “a spokeswoman for *the ministry*”, Spanish “un portavoz *del grupo*”, Russian «представитель *компании*»
    const isNoun = words.inflects && words.anaphors.body.test(lower);
    const found = words.the.has(lower) || lower === 'del' || isNoun ? means(tokens, at, to) : null;
    if (type === 'word' && found !== null) return found;
  }
  // English “a *company* spokesman”
  const noun = tokens[to - 2];
  if (noun === undefined || to - 2 < from || !words.anaphors.body.test(`the ${noun.lower}`)) return null;
  return means([{ ...noun, text: 'the', lower: 'the' }, noun], 0, 2);
}
