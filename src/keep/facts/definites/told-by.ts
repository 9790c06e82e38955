// Which sentence of an article brings in what a definite noun of a fact stands for.
import type { Paragraph } from '../../../article/types.ts';
import { onceFor } from '../../once.ts';
import type { Sentence } from '../../types.ts';
import type { Material } from '../fact.ts';
import type { FactsInput } from '../facts.ts';
import type { FactWords } from '../words.ts';
import { quotedTokens } from './definites.ts';
import { definiteAt, saysWhich, severalOf, stemOf } from './nouns.ts';
import { isUnderstood } from './told.ts';

/**
 * The sentence that first has a noun which the fact makes definite, “the college”, where neither the fact nor the headline tells more of it. Null: no
 * sentence does, or one of more than `longest` letters.
 */
export function toldBy(material: Material, longest: number): string | null {
  const { statement, said, reading, input } = material;
  const { words } = input;
  const { paragraph, caption, start } = reading.sentence;
  if (caption) return null;
  const isBefore = (one: Sentence) =>
    one.paragraph < paragraph || (one.paragraph === paragraph && one.start < start);
  const quoted = said.mode === 'direct' ? quotedTokens(material) : null;
  for (const tokens of [statement.tokens, quoted ?? []])
    for (let at = 0; at < tokens.length; at++) {
      const noun = definiteAt(tokens, at, words);
      if (noun === null || noun.from === noun.head || tokens[noun.head]!.lower === 'time') continue;
      const told = broughtIn(input).get(stemOf(tokens[noun.head]!.lower, words));
      if (told === undefined || !isBefore(told) || told.text.length > longest) continue;
      if (told.paragraph !== paragraph && QUOTATION.test(told.text)) continue;
      // “The post-war bridge” is not the bridge that a sentence without that word brings in.
      const also = told.text.toLowerCase();
      const isOther = tokens.slice(noun.from + 1, noun.head).some(({ lower }) => !also.includes(lower));
      const several = severalOf(tokens[noun.head]!.lower, words);
      if (isOther || (several !== null && !also.includes(several))) continue;
      if (!saysWhich(tokens, noun.head, true, words) && !isUnderstood(material, tokens, noun))
        return told.text;
    }
  return null;
}

/** The first sentence of an article, behind its headline, that brings in a noun, “a teachers' *college*”, “Orsa *College*”, by the noun's stem. */
const broughtIn = onceFor(({ sentences }: FactsInput) => sentences, broughtInBy);

function broughtInBy({ article, sentences, words }: FactsInput): ReadonlyMap<string, Sentence> {
  const first = new Map<string, Sentence>();
  const articles = articlesOf(words);
  for (const sentence of sentences) {
    if (sentence.caption || isHeading(article.paragraphs[sentence.paragraph - 1]!)) continue;
    // What opens a quotation has a capital and is no name: “‘*Best* bridge’”.
    const list = sentence.text.match(/(?:["“‘](?=\p{Lu}))?[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu) ?? [];
    list.forEach((word, i) => {
      const isBehindArticle = list.slice(Math.max(0, i - NEAR), i).some((other) => articles.test(other));
      if (isHolder(list[i + 1])) return;
      const before = list[i - 1] ?? '';
      // German “*Der* Titel der Jugend” brings none in, but “der Tanker „Orsa“” one.
      const isKnown =
        words.verbSecond && words.the.has(before.toLowerCase()) && !/^\p{Lu}/u.test(list[i + 1] ?? '');
      if (!isBehindArticle && (isKnown || !/^\p{Lu}/u.test(before))) return;
      const stem = stemOf(word.toLowerCase().replace(/^["“‘]/, ''), words);
      if (stem.length >= SHORTEST && !first.has(stem)) first.set(stem, sentence);
    });
  }
  return first;
}

/** English “a car *driver*”, “a jail *programme*”, “a jail *work-release* plan”: what a noun tells more of is brought in, not what it names. */
const isHolder = (next = '') => HOLDER.test(next) || /^\p{Ll}+-\p{Ll}+$/u.test(next);

const HOLDER =
  /^(?:drivers?|owners?|makers?|workers?|users?|buyers?|sellers?|programmes?|programs?|schemes?|polic(?:y|ies))\.?$/;

/** What somebody says, without who: another's words would seem the speaker's of the fact. */
const QUOTATION = /^["“„«][^"“”„«»]*["”“»]$/;

const isHeading = ({ role }: Paragraph) => role === 'headline' || role === 'heading';

/** The indefinite articles of a language: German “an” is none. */
function articlesOf({ verbSecond, dropsSubject }: FactWords): RegExp {
  if (verbSecond) return /^["“„]?ein\p{L}{0,2}$/iu;
  return dropsSubject ? /^["“«]?una?$/iu : /^["“‘]?an?$/i;
}

/** Words from an article to the noun. */
const NEAR = 3;

/** Letters of the stem of a noun that is looked for. */
const SHORTEST = 3;
