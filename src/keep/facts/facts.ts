import type { Article } from '../../article/types.ts';
import { textsOf } from '../fragment.ts';
import type { Compiled, Entity, KeptFact, Passed, Sentence } from '../types.ts';
import { type Scene, sceneOfAll } from './antecedents/scene.ts';
import { type Block, blocksOf } from './blocks.ts';
import { introductionsOf } from './definites/introductions.ts';
import { factOf, type Material } from './fact.ts';
import { passedOf, usable } from './passed.ts';
import { isPersonal } from './personal.ts';
import { isOpinion, isStatement } from './select.ts';
import { type Turns, turnsOf } from './speakers/interviews.ts';
import type { Attribution } from './speakers/reported.ts';
import { attributions, introducedBy } from './speakers/speakers.ts';
import { isTorn } from './statements/places.ts';
import type { Reading } from './statements/reading.ts';
import type { FactWords } from './words.ts';

/** What `factsOf` takes. */
export interface FactsInput {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
  readonly words: FactWords;
  /** Primary tag of the article's language. */
  readonly language: string;
  /** Id of the article as a source. */
  readonly source: string;
}

/** The facts of an article in its order, the doubtful ones too, and all other statements. */
export function factsOf(input: FactsInput): Pick<Compiled, 'facts' | 'passed'> {
  const { article } = input;
  const blocks = blocksOf(input);
  const whole = wholeOf(input, blocks);
  const facts: KeptFact[] = [];
  const others: Material[] = [];
  let told: Told = { last: null, introduced: null, teller: null, named: null, before: [] };
  blocks.forEach((block, b) => {
    const read = readBlock(block, blocks[b + 1]?.readings[0] ?? null, told, whole);
    facts.push(...read.facts);
    others.push(...read.others);
    told = read.told;
  });
  let passed: readonly Passed[] | null = null;
  return {
    facts,
    // Not before it is asked for: keeping an article has no use of it.
    get passed() {
      passed ??= usable(others.map(passedOf), facts, article);
      return passed;
    },
  };
}

/** What is the same for all statements of an article. */
interface Whole extends Pick<Material, 'input' | 'texts' | 'introductions' | 'isView'> {
  readonly turns: Turns;
}

function wholeOf(input: FactsInput, blocks: readonly Block[]): Whole {
  const { article, words } = input;
  const own = blocks.filter(({ role }) => role !== 'headline' && role !== 'heading');
  return {
    input,
    texts: textsOf(
      article.paragraphs.map(({ text }) => text),
      article.captions,
    ),
    introductions: introductionsOf(
      input,
      own.flatMap(({ readings }) => readings),
    ),
    turns: turnsOf(article, input.entities),
    isView: article.opinion === true || isPersonal(article, words),
  };
}

/** What the blocks before one leave for it. */
interface Told {
  readonly last: Scene | null;
  /** Who says what follows: “Roth said:”. */
  readonly introduced: Attribution | null;
  /** Who says the sentence before, if somebody certain does. */
  readonly teller: Attribution | null;
  /** The same, where that sentence itself says so: “…, Roth said”. */
  readonly named: Attribution | null;
  /** The sentences before, the nearest first, up to a heading. */
  readonly before: readonly Sentence[];
}

/** The facts of a block, its other statements, and what it leaves for the next. `following`: the sentence behind it. */
function readBlock(block: Block, following: Reading | null, told: Told, whole: Whole) {
  const { text, mentions, quotations, readings, role } = block;
  const { input } = whole;
  const { words } = input;
  const all = attributions(readings, quotations, { ...told, following }, input);
  const turn = turnIn(block, whole);
  const facts: KeptFact[] = [];
  const others: Material[] = [];
  let { teller, named, before } = told;
  let isBehindOpen = false;
  readings.forEach((reading, i) => {
    const { around, said: found } = all[i]!;
    const said = found.map((one) => (one.mode === null ? (turn ?? one) : one));
    const isTelling = teller !== null && reading.statements[0]?.report?.isTelling === true;
    const isFact =
      !isTelling && isStatement(reading.sentence, reading.tokens, role, words, isReported(reading, found));
    let isOpen = false;
    reading.statements.forEach((statement, k) => {
      const here = { text, mentions, reading, statement, said: said[k]!, around, before, isBehindOpen };
      const material = { ...whole, ...here };
      const isOne = isFact && !isOpinion(reading, statement, words) && !isTorn(statement, reading, words);
      const fact = isOne ? factOf(material) : null;
      if (fact !== null) facts.push(fact);
      else others.push(material);
      isOpen ||= fact === null ? said[k]!.mode === 'direct' : fact.doubts.length > 0;
    });
    isBehindOpen = isOpen;
    if (role === 'headline' || role === 'heading') before = [];
    else if (role === 'item' || !isHeading(reading.sentence.text))
      before = [reading.sentence, ...before].slice(0, RECALLED);
    const [only] = said;
    teller = said.length === 1 && only?.speaker && only.doubt === null ? only : null;
    named = reading.statements[0]?.report ? teller : null;
  });
  const end = all.at(-1);
  const introduced = end === undefined ? null : introducedBy(readings.at(-1)!, end.said, end.around, input);
  const last = sceneOfAll(all.map(({ scene }) => scene)) ?? told.last;
  return { facts, others, told: { last, introduced, teller, named, before } };
}

/** Is it a short line without a full stop, a heading, whatever the page calls it? */
function isHeading(text: string): boolean {
  return !/[.!?…:;][\s"'”“’‘»)\]]*$/u.test(text) && text.split(' ').length <= HEADING;
}

/** Words of a heading, at most. */
const HEADING = 8;

/** Sentences over which a reader recalls what was told. */
const RECALLED = 3;

/** Of an interview: whose answer a paragraph is; null: of none. */
function turnIn({ readings }: Block, { turns }: Whole): Attribution | null {
  const sentence = readings[0]?.sentence;
  return sentence && !sentence.caption ? turns(sentence.paragraph) : null;
}

/** Does a sentence tell who says it, or what stands around it? */
function isReported({ statements }: Reading, said: readonly Attribution[]): boolean {
  return statements.some(({ report }) => report !== null) || said.some(({ mode }) => mode !== null);
}
