// Which sentences are facts: those that state something of somebody, in a whole clause, to no reader in particular.

import type { Paragraph } from '../../article/types.ts';
import { LIMITS } from '../../deck/limits.ts';
import { small, smallText } from '../small.ts';
import type { Sentence } from '../types.ts';
import { LEAD } from './antecedents/only.ts';
import { copulaOpening } from './speech/openings.ts';
import { hasVerb, isVerb } from './speech/phrases.ts';
import type { Reading } from './statements/reading.ts';
import type { Statement } from './statements/statements.ts';
import type { Token } from './statements/tokens.ts';
import type { FactWords } from './words.ts';

/** Words that a statement has at least and at most: shorter ones say little, longer ones are lists or parsed badly. */
const FEWEST_WORDS = 5;
const MOST_WORDS = 75;
/** The same of a lead, which may tell the whole news in one sentence. */
const MOST_OF_LEAD = 90;
/** The same of one with a quotation, in which somebody may say several sentences. */
const MOST_QUOTED = 110;
/** The same of one that names somebody and a figure; in German, whose nouns are compounds, of one that names somebody. */
const FEWEST_DENSE = 4;
/** The same, where a person is named first and does something in a year, or will do it. */
const SHORTEST = 3;

/** Cut at its beginning or end, or a line of the page's own in brackets; “[…]” and “[Roth]” inside are none. */
const CUT = /^[\s"“„«]*(?:\.\.\.|…)|(?<![([])(?:\.\.\.|…)[\s"”“’»]*$|^\s*\[[^\]]{30}/u;

/** “Anna Roth, builder, born 2 May 1941; died 3 June 2024” */
const LIFE = /, born .*\d{4}[;,] died .*\d{4}$/u;

/** Can a sentence be a fact as far as its form goes? `role`: of its paragraph; null: it stands in a caption. `isReported`: does it
 * say who says it? */
export function isStatement(
  sentence: Sentence,
  tokens: readonly Token[],
  role: Paragraph['role'] | null,
  words: FactWords,
  isReported: boolean,
): boolean {
  const { text } = sentence;
  if (role === 'headline' || role === 'heading' || text.length > LIMITS.text) return false;
  const count = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu)?.length ?? 0;
  if (count < fewestOf(tokens, text, words) || count > mostOf(sentence, tokens)) return false;
  // Points of a list, and the line in which an obituary ends, have no full stop.
  const isWhole = role === 'item' || LIFE.test(text) || /[.!…][\s"'”“’»)\]]*$/.test(text);
  if (!isWhole || /\?[\s"”“’»)\]]*$|https?:|www\.|[|→•►]/.test(text) || CUT.test(text)) return false;
  if (/![\s)]*$/.test(text)) return false;
  // A sentence that was cut in its middle.
  const opening = words.inflects ? text.replace(/^[—–-]\s+/u, '') : text;
  if (!/^[\s"'“”„«»‘]*(?!\p{Ll})[\p{L}\p{N}]/u.test(opening)) return false;
  if (words.verbSecond && isAsked(tokens, words)) return false;
  if (small(words.apparatus).test(smallText(text)) || isOrder(tokens, words)) return false;
  return !speaksToReader(tokens, words) && saysSomething(tokens, words, isReported);
}

function mostOf({ paragraph, caption }: Sentence, tokens: readonly Token[]): number {
  if (tokens.some(({ type }) => type === 'quote')) return MOST_QUOTED;
  return paragraph <= LEAD && !caption ? MOST_OF_LEAD : MOST_WORDS;
}

/** German “Was es mit Kovin auf sich hat.”: what is only asked, by a clause that stands alone. */
function isAsked(tokens: readonly Token[], words: FactWords): boolean {
  const isOne = ASKS.test(tokens[0]?.lower ?? '') && tokens.every(({ lower }) => !/^[,:–]$/.test(lower));
  return isOne && !isVerb(tokens, 1, words) && isVerb(tokens, tokens.length - 2, words);
}

const ASKS = /^(?:was|wie|warum|wieso|weshalb|wer|wen|wem|wo|wohin|woher|wann|welche[rmns]?)$/;

function fewestOf(tokens: readonly Token[], text: string, words: FactWords): number {
  if (isShortNews(tokens, text, words)) return SHORTEST;
  return isDense(tokens, words) ? FEWEST_DENSE : FEWEST_WORDS;
}

/** “Roth died in 2004.”, “Roth died on Friday.”, “She will appeal.”, “He was 72.” */
function isShortNews(tokens: readonly Token[], text: string, words: FactWords): boolean {
  const [first, second, third] = tokens;
  if (first === undefined || second?.type !== 'word') return false;
  const isSomebody =
    first.entity?.kind === 'person' || words.he.has(first.lower) || words.she.has(first.lower);
  const last = tokens.findLast(({ type }) => type !== 'mark')!.lower;
  const isAge = !words.inverts && /^(?:is|was)$/.test(second.lower) && third?.type === 'number';
  const isDated = /\s(?:1[5-9]|20)\d\d[.]$/.test(text) || words.times.has(last);
  return isSomebody && (second.lower === 'will' || isDated || isAge);
}

/** First or second person outside quotations. */
function speaksToReader(tokens: readonly Token[], words: FactWords): boolean {
  return tokens.some(({ type, lower, text, isQuoted }) => {
    if (type !== 'word' || isQuoted) return false;
    if (words.inflects && I_DO.test(lower)) return true;
    if (words.dropsSubject && WE_DO.test(lower)) return true;
    if (!words.i.has(lower)) return false;
    // US is a country.
    return text === 'I' || text.length === 1 || text.slice(1) !== text.slice(1).toUpperCase();
  });
}

/** Russian «обещаю», «боюсь»; not «случаю», «стаю». */
const I_DO =
  /^(?:(?!чаю|краю|стаю|сваю|маю|раю|паю|(?:\p{L}*(?:случ|обыч|урож|трамв|кра|хозя|молч|горност)аю)$)\p{L}{2,}аю|\p{L}{3,}яю|\p{L}{3,}юсь)$/u;

/** Spanish “llevamos”, “abriremos”; not “tramos”, “últimos”. */
const WE_DO =
  /^(?!(?:(?:ultra|para)?gramos|tramos|ramos|reclamos|amos|extremos|supremos|remos|memos|primos|racimos|mimos|timos|limos)$)(?:[a-zñ]{2,}[aei]mos|\p{L}{2,}(?:áb|í|ár|iér|iés|ás)amos)$/u;

function isOrder(tokens: readonly Token[], words: FactWords): boolean {
  const first = tokens.find(({ type }) => type !== 'mark');
  return (
    first?.type === 'word' &&
    words.orders.has(first.lower) &&
    !isVerb(tokens, tokens.indexOf(first) + 1, words)
  );
}

function saysSomething(tokens: readonly Token[], words: FactWords, isReported: boolean): boolean {
  if (
    !isReported &&
    !hasVerb(tokens, 0, tokens.length, words) &&
    !tokens.some(({ type }) => type === 'quote') &&
    copulaOpening(tokens, 0, words) === null
  )
    return false;
  const text = tokens.map(({ lower }) => lower).join(' ');
  const isPlain = !tokens.some(({ type }) => type === 'quote' || type === 'number');
  if (isPlain && words.platitude?.test(text)) return false;
  return (
    isReported ||
    !(
      (words.empty.test(text) && !isNews(tokens, text, words)) ||
      (isPlain && words.tone?.test(text) && !DOES.test(text))
    )
  );
}

/** English “Roth was furious, and fired her deputy”: somebody who feels does something, too. */
const DOES = / ,? ?and \p{L}{2,}ed(?!\p{L})/u;

/** “It follows a bad year for Kovin Rail, which lost 4 million euros”: English, with a name and a figure. */
function isNews(tokens: readonly Token[], text: string, words: FactWords): boolean {
  const has = (sort: Token['type']) => tokens.some(({ type }) => type === sort);
  return !words.inverts && NEWS.test(text) && has('name') && has('number');
}

const NEWS =
  /^(?:there (?:is|are|was|were|has been|have been)|it (?:comes|came|follows|followed)|it (?:is|was) \p{L}+ed that)(?!\p{L})/u;

/** “Kovin Rail employs 400.”, German “Die Roth-Fraktion beantragte Akteneinsicht.” */
function isDense(tokens: readonly Token[], words: FactWords): boolean {
  const isNamed = tokens.some(({ type }) => type === 'name');
  const isOne = words.verbSecond && words.he.has(tokens[0]?.lower ?? '');
  const isCounted = tokens.some(({ type, lower }) => type === 'number' || COUNT.test(lower));
  return (isNamed && (isCounted || words.verbSecond)) || (isOne && isCounted);
}

/** German numbers in words, but “ein”. */
const COUNT = /^(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)$/u;

/** Is it an opinion that nobody is said to hold, or one about what somebody says: “perhaps Roth meant that”? */
export function isOpinion(
  { sentence, tokens }: Reading,
  { report, tokens: part }: Statement,
  words: FactWords,
): boolean {
  if (tokens.every(({ type }) => type === 'quote' || type === 'mark')) return false;
  // An obituary's first sentence: “who has died at 84, was perhaps the only builder who”
  if (DEAD.test(sentence.text)) return false;
  const end =
    report === null ? (part.at(-1)?.end ?? sentence.end) : (tokens[report.at]?.start ?? sentence.end);
  // “The state should pay, Roth said”: what stands before her clause is hers.
  const start = report?.side === 'before' ? (tokens[report.from]?.start ?? 0) : 0;
  const own = tokens.filter((token) => token.type !== 'quote' && start <= token.start && token.end <= end);
  // “with Roth *saying* it should”: hers
  const saying = report === null ? own.findIndex(({ lower }) => words.saying.has(lower)) : -1;
  if (saying > 0) own.length = saying;
  return small(words.opinion).test(own.map(({ lower }) => lower).join(' '));
}

const DEAD = /^\p{Lu}[^,]+, who (?:has )?died(?!\p{L})/u;
