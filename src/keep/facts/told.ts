// Does a reader of one statement know what a definite noun in it stands for?
import type { Material } from './fact.ts';
import type { Definite } from './nouns.ts';
import { isOfSort, sameAs } from './speakers/anaphors.ts';
import { denotedBy } from './speakers/roles.ts';
import type { Token } from './tokens.ts';
import type { FactWords } from './words.ts';

/**
 * Needs a definite noun no telling, or tells the headline, which stands below every fact, of it, or the article's beginning, or the
 * words before?
 */
export function isTold(
  { around, input }: Pick<Material, 'around' | 'input'>,
  tokens: readonly Token[],
  { from, head }: Definite,
): boolean {
  const { article, words } = input;
  const { known, events } = words.definites;
  const noun = tokens[head]!.lower;
  const phrase = tokens.slice(from === head ? from : from + 1, head + 1).map(({ lower }) => lower);
  if (known?.test(phrase.join(' ')) || words.times.has(noun)) return true;
  const before = tokens.slice(0, from);
  const named = wordsIn([article.title, ...before.map(({ text }) => text)].join(' '));
  // “the impeachment motion”, where the headline has an impeachment
  const telling = phrase.filter((word) => word === noun || word.length > SHORT);
  if (telling.some((word) => named.some((other) => isAkin(word, other, words)))) return true;
  const opening = article.paragraphs.slice(0, 2).map(({ text }) => text.toLowerCase());
  if (events.some(([name, told]) => name.test(noun) && told.test(opening.join(' ')))) return true;
  const determiner = from === head ? [] : [tokens[from]!.lower];
  const isBody = words.anaphors.body.test([...determiner, noun].join(' '));
  if (isBody && before.some(({ entity }) => entity !== null && isOfSort(entity, noun))) return true;
  const whole = { from, to: head + 1, entity: null, pronoun: null };
  return (sameAs(tokens, whole, around, input) ?? denotedBy(tokens, whole, input)) !== null;
}

/** Are two words forms of one, or is a noun made from what the other is: “the eruption”, “erupts”? German “Projekt”, “Bauprojekt”. */
function isAkin(noun: string, other: string, { definites, verbSecond }: FactWords): boolean {
  const stem = (word: string) => word.replace(definites.ending, '');
  if (stem(noun) === stem(other)) return true;
  const root = noun.slice(0, ROOT);
  return noun.length > ROOT && (verbSecond ? other.includes(root) : other.startsWith(root));
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Letters that a noun has in common with the verb that it is made from. */
const ROOT = 5;

/** Letters of words that may stand in any headline: “new”. */
const SHORT = 4;
