// What says something though nobody speaks: reports, surveys, figures; courts, where something is heard.

import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { isVerb, type Phrase, phraseIn } from './phrases.ts';

/** “A report *drawn up by Roth*, which came out in June, found”: the paper at `from`, before a participle, up to `comma`; null: there is none. */
export function paperOpening(
  tokens: readonly Token[],
  from: number,
  comma: number,
  words: FactWords,
): Phrase | null {
  const verb = tokens.findIndex((_, i) => i > from && i < comma && isVerb(tokens, i, words));
  const core =
    verb === -1 || !words.prepositions.has(tokens[verb + 1]!.lower)
      ? null
      : phraseIn(tokens, from, verb, words);
  return core !== null && namesPaper(tokens, core, words) ? { ...core, to: comma, entity: null } : null;
}

/** Is it a report, a survey, figures? */
export function namesPaper(tokens: readonly Token[], { from, to }: Phrase, words: FactWords): boolean {
  const list = tokens.slice(from, to);
  const end = list.findIndex(
    ({ type, lower }, i) => i > 0 && type === 'word' && words.prepositions.has(lower),
  );
  const core = end === -1 ? list : list.slice(0, end);
  return words.papers.test(core.map(({ lower }) => lower).join(' '));
}
