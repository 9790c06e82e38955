// Does a reader of one statement know what a definite noun in it stands for?
import type { Article } from '../../../article/types.ts';
import type { Sentence } from '../../types.ts';
import { sameAs } from '../antecedents/nouns/anaphors.ts';
import { denotedBy } from '../antecedents/nouns/roles.ts';
import { isOfSort } from '../antecedents/nouns/sorts.ts';
import type { Material } from '../fact.ts';
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { type Definite, stemOf } from './nouns.ts';

/** Does a reader know what the definite noun stands for: does it need no telling, “the government”, or is it told? */
export function isUnderstood(material: Told, tokens: readonly Token[], noun: Definite): boolean {
  const { words } = material.input;
  const { known } = words.definites;
  const isPlain = known?.test(wordsOf(tokens, noun).join(' ')) || words.times.has(tokens[noun.head]!.lower);
  return isPlain || isTold(material, tokens, noun);
}

/** Of a statement's material what tells more than its words. */
type Told = Pick<Material, 'around' | 'input' | 'introductions' | 'reading'>;

/** Does the headline, which stands below every fact, tell what it stands for, or the event that the article begins with? */
export function isOfNews(
  material: Told,
  tokens: readonly Token[],
  noun: Definite,
  before: readonly Token[] = [],
): boolean {
  const { article, words } = material.input;
  const { lower } = tokens[noun.head]!;
  const named = wordsIn([article.title, ...before.map(({ text }) => text)].join(' '));
  // “the impeachment motion”, where the headline has an impeachment
  const own = wordsOf(tokens, noun).filter((word) => word === lower || word.length > SHORT);
  // Spanish “la persona *desaparecida*”
  const behind = words.dropsSubject ? (tokens[noun.head + 1]?.lower ?? '') : '';
  const telling = PARTICIPLE.test(behind) ? [...own, behind] : own;
  // “the cease-fire”
  const isNamed = telling.some((word) => named.some((other) => isAkin(word, other, words)));
  return isNamed || isEvent(lower.replaceAll('-', ''), material);
}

const PARTICIPLE = /^\p{L}{3,}(?:[aií]d|cid|muert)[oa]s?$/u;

/** The same, or do the words before it or the sentences before? */
export function isTold(material: Told, tokens: readonly Token[], noun: Definite): boolean {
  const { around, input } = material;
  const { words } = input;
  const { from, head } = noun;
  const { lower } = tokens[head]!;
  const before = tokens.slice(0, from);
  if (isOfNews(material, tokens, noun, before)) return true;
  if (material.introductions.before(material.reading.sentence, tokens, noun) !== null) return true;
  const determiner = from === head ? [] : [tokens[from]!.lower];
  const isBody = words.anaphors.body.test([...determiner, lower].join(' '));
  if (isBody && before.some(({ entity }) => entity !== null && isOfSort(entity, lower, input))) return true;
  const whole = { from, to: head + 1, entity: null, pronoun: null };
  return (sameAs(tokens, whole, around, input) ?? denotedBy(tokens, whole, input)) !== null;
}

/**
 * Does the article's beginning tell in other words what a noun stands for: “the ruling”, of a court? Not where another of its sort comes in
 * between: “another ruling”.
 */
function isEvent(noun: string, material: Told): boolean {
  const { article, words } = material.input;
  const { reading } = material;
  const { paragraph, caption, start } = reading.sentence;
  const told = words.definites.events.flatMap(([event, told]) => (event.test(noun) ? told : []));
  if (told.length === 0) return false;
  // Of a paragraph that the sentence itself stands in, what stands before it.
  const opening = article.paragraphs
    .slice(0, OPENING)
    .map(({ text }, i) =>
      caption || i < paragraph - 1 ? text : i === paragraph - 1 ? text.slice(0, start) : '',
    );
  const isOpened = told.some((each) => each.test(opening.join('\n').toLowerCase()));
  if (!isOpened || isOfOtherTime(told, material)) return false;
  const other = otherIn(article, noun, words);
  if (other === null || caption) return other === null;
  return paragraph < other.paragraph || (paragraph === other.paragraph && start <= other.start);
}

/** “In March the board had rejected a plan. Roth said the decision”: has the paragraph told of such a thing, and of a year or a day of it? */
function isOfOtherTime(told: readonly RegExp[], { input: { words }, reading }: Told): boolean {
  const { paragraph, start } = reading.sentence;
  const before = paragraph > OPENING ? reading.text.slice(0, start).toLowerCase() : '';
  const isDated = wordsIn(before).some((word) => words.times.has(word) || /^(?:19|20)\d\d$/.test(word));
  return isDated && told.some((each) => each.test(before));
}

type Spot = Pick<Sentence, 'paragraph' | 'start'>;

/** Where the text behind its beginning first speaks of one that is new: “a ruling”, “two rulings”; null: nowhere. */
function otherIn(article: Article, noun: string, words: FactWords): Spot | null {
  const known = others.get(article) ?? new Map<string, Spot | null>();
  others.set(article, known);
  const found = known.get(noun);
  if (found !== undefined) return found;
  const pattern = new RegExp(`(?<!\\p{L})(\\p{L}+) (?:\\p{L}+ )?${noun}(?!\\p{L})`, 'giu');
  const [first = null] = article.paragraphs
    .slice(OPENING)
    .flatMap(({ text }, i) =>
      [...text.matchAll(pattern)]
        .filter(([, before]) => words.a.has(before!.toLowerCase()))
        .map(({ index }) => ({ paragraph: OPENING + i + 1, start: index })),
    );
  known.set(noun, first);
  return first;
}

/** What was looked for in an article: a long one has many statements with one noun. */
const others = new WeakMap<Article, Map<string, Spot | null>>();

/** Paragraphs that tell what an article is about: headline and lead. */
const OPENING = 2;

/** Noun and adjectives, without what makes them definite. */
function wordsOf(tokens: readonly Token[], { from, head }: Definite): readonly string[] {
  return tokens.slice(from === head ? from : from + 1, head + 1).map(({ lower }) => lower);
}

/** Are two words forms of one, or is a noun made from what the other is: “the eruption”, “erupts”? German “Projekt”, “Bauprojekt”. */
export function isAkin(noun: string, other: string, words: FactWords): boolean {
  const { verbSecond } = words;
  const [short, long] = [stemOf(noun, words), stemOf(other, words)];
  if (short === long) return true;
  // “das Bad”, “die Halle”: “Hallenbad”, “Halleneinsturz”
  const isPart = long.endsWith(short) || (short.length >= PART && long.startsWith(short));
  if (verbSecond && isPart && short.length >= PART - 1 && long.length >= short.length + PART - 1) return true;
  // “der Untersuchungsausschuss”: “Ausschuss”
  if (verbSecond && long.length >= WHOLE && short.endsWith(long)) return true;
  const root = noun.slice(0, ROOT);
  return noun.length > ROOT && (verbSecond ? other.includes(root) : other.startsWith(root));
}

/** Letters of a German noun that a compound may begin with; one fewer may end it, and the rest of it has as many. */
const PART = 4;

/** Letters of a headline's German noun from which on a compound that it ends needs no telling. */
const WHOLE = 7;

/** The words of a text in small letters. */
export function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words of a headline, in small letters, that may not stand in any: those of more than four letters. */
export function headlineWords(title: string): readonly string[] {
  return wordsIn(title).filter((word) => word.length > SHORT);
}

/** Letters that a noun has in common with the verb that it is made from. */
const ROOT = 5;

/** Letters of words that may stand in any headline: “new”. */
const SHORT = 4;
