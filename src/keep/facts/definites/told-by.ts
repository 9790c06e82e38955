// Which sentence of an article brings in what a definite noun of a fact stands for.
import type { Sentence } from '../../types.ts';
import type { Material } from '../fact.ts';
import type { FactWords } from '../words.ts';
import { quotedTokens } from './definites.ts';
import { definiteAt, saysWhich } from './nouns.ts';
import { isUnderstood } from './told.ts';

/**
 * The sentence that first has a noun which the fact makes definite, “the college”, where neither the fact nor the headline tells more of it. Null: no
 * sentence does, or one of more than `longest` letters.
 */
export function toldBy(material: Material, longest: number): string | null {
  const { statement, said, reading, input } = material;
  const { words, sentences } = input;
  const { paragraph, caption, start } = reading.sentence;
  if (caption) return null;
  const isBefore = (one: Sentence) =>
    !one.caption &&
    one.paragraph > 1 &&
    (one.paragraph < paragraph || (one.paragraph === paragraph && one.start < start));
  const quoted = said.mode === 'direct' ? quotedTokens(material) : null;
  for (const tokens of [statement.tokens, quoted ?? []])
    for (let at = 0; at < tokens.length; at++) {
      const noun = definiteAt(tokens, at, words);
      if (noun === null || noun.from === noun.head || isUnderstood(material, tokens, noun)) continue;
      if (saysWhich(tokens, noun.head, true, words)) continue;
      const stem = tokens[noun.head]!.lower.replace(words.definites.ending, '');
      if (stem.length < SHORTEST) continue;
      const told = sentences.find((one) => isBefore(one) && bringsIn(stem, words).test(one.text));
      if (told !== undefined && told.text.length <= longest) return told.text;
    }
  return null;
}

/** How a sentence brings in what a noun stands for: “a teachers' college”, “Orsa College”. */
function bringsIn(stem: string, { a }: FactWords): RegExp {
  const own = stem.replace(/[^\p{L}\p{N}]/gu, '.');
  const noun = `[${own[0]!}${own[0]!.toUpperCase()}]${own.slice(1)}\\p{L}{0,2}(?!\\p{L})`;
  const articles = [...a].filter((word) => ARTICLE.test(word)).join('|');
  return new RegExp(`(?<!\\p{L})(?:(?:${articles}) (?:[\\p{L}'’-]+ ){0,2}|\\p{Lu}[\\p{L}.]+ )${noun}`, 'u');
}

const ARTICLE = /^(?:an?|ein\p{L}{0,2}|una?)$/u;

/** Letters of the stem of a noun that is looked for. */
const SHORTEST = 3;
