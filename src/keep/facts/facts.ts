import type { Article, Paragraph } from '../../article/types.ts';
import { textsOf } from '../fragment.ts';
import { small } from '../small.ts';
import type { Compiled, Entity, KeptFact, Passed, Sentence } from '../types.ts';
import { type Scene, sceneOfAll } from './antecedents/antecedents.ts';
import { introductionsOf } from './definites/introductions.ts';
import { factOf, type Material } from './fact.ts';
import { passedOf, usable } from './passed.ts';
import { isPersonal } from './personal.ts';
import { isStatement } from './select.ts';
import { turnOf } from './speakers/interviews.ts';
import type { Attribution } from './speakers/reported.ts';
import { attributions, introducedBy } from './speakers/speakers.ts';
import { mentionsByParagraph } from './statements/mentions.ts';
import { isTorn } from './statements/places.ts';
import { type Quotation, quotationsIn } from './statements/quotations.ts';
import { type Reading, readSentence } from './statements/reading.ts';
import type { Statement } from './statements/statements.ts';
import type { Mention } from './statements/tokens.ts';
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
  const { article, words } = input;
  const texts = textsOf(
    article.paragraphs.map(({ text }) => text),
    article.captions,
  );
  const mentionsIn = mentionsByParagraph(input.entities);
  const facts: KeptFact[] = [];
  const others: Material[] = [];
  const isView = article.opinion === true || isPersonal(article, words);
  let last: Scene | null = null;
  let introduced: Attribution | null = null;
  /** Who says the sentence before, if somebody certain does. */
  let teller: Attribution | null = null;
  let before: readonly Sentence[] = [];
  const blocks = byParagraph(input.sentences).map((sentences) => blockOf(sentences, mentionsIn, input));
  const own = blocks.filter(({ role }) => role !== 'headline' && role !== 'heading');
  const introductions = introductionsOf(
    input,
    own.flatMap(({ readings }) => readings),
  );
  blocks.forEach(({ text, mentions, quotations, readings, role }, b) => {
    const following = blocks[b + 1]?.readings[0] ?? null;
    const all = attributions(readings, quotations, { last, introduced, following, teller }, input);
    let isBehindOpen = false;
    const first = readings[0]?.sentence;
    const turn = first && !first.caption ? turnOf(article, first.paragraph, input.entities) : null;
    readings.forEach((reading, i) => {
      const { around } = all[i]!;
      const said = all[i]!.said.map((one) => (one.mode === null ? (turn ?? one) : one));
      const isFact = isStatement(
        reading.sentence,
        reading.tokens,
        role,
        words,
        reading.statements.some(({ report }) => report !== null) ||
          all[i]!.said.some(({ mode }) => mode !== null),
      );
      let isOpen = false;
      const isTold = teller !== null && reading.statements[0]?.report?.isTelling === true;
      reading.statements.forEach((statement, k) => {
        const material = {
          input,
          texts,
          text,
          mentions,
          reading,
          statement,
          said: said[k]!,
          around,
          introductions,
          before,
          isBehindOpen,
          isView,
        };
        const isOne = isFact && !isTold && !isOpinion(reading, statement, words);
        const fact = isOne && !isTorn(statement, reading, words) ? factOf(material) : null;
        if (fact !== null) facts.push(fact);
        else others.push(material);
        isOpen ||= fact === null ? said[k]!.mode === 'direct' : fact.doubts.length > 0;
      });
      isBehindOpen = isOpen;
      before =
        role === 'headline' || role === 'heading' ? [] : [reading.sentence, ...before].slice(0, RECALLED);
      const [only] = said;
      teller = said.length === 1 && only?.speaker && only.doubt === null ? only : null;
    });
    const end = all.at(-1);
    introduced = end === undefined ? null : introducedBy(readings.at(-1)!, end.said, end.around, input);
    last = sceneOfAll(all.map(({ scene }) => scene)) ?? last;
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

/** Sentences over which a reader recalls what was told. */
const RECALLED = 3;

/** A paragraph, or a caption, as the rules see it. */
interface Block {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  readonly readings: readonly Reading[];
  /** Null: it is a caption. */
  readonly role: Paragraph['role'] | null;
}

function blockOf(
  sentences: readonly Sentence[],
  mentionsIn: ReadonlyMap<string, readonly Mention[]>,
  { article, words }: FactsInput,
): Block {
  const { paragraph, caption } = sentences[0]!;
  const block = caption ? undefined : article.paragraphs[paragraph - 1];
  const text = caption ? (article.captions[paragraph - 1] ?? '') : (block?.text ?? '');
  const mentions = mentionsIn.get(`${caption} ${paragraph}`) ?? [];
  const quotations = quotationsIn(text, [words.say, words.sayThat, words.tell], words.inflects);
  const readings = sentences.map((sentence) => readSentence(sentence, text, quotations, mentions, words));
  return { text, mentions, quotations, readings, role: block?.role ?? null };
}

/** Is it an opinion that nobody is said to hold, or one about what somebody says: “perhaps Roth meant that”? */
function isOpinion(
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

function byParagraph(sentences: readonly Sentence[]): Sentence[][] {
  const groups = new Map<string, Sentence[]>();
  for (const sentence of sentences) {
    const key = `${sentence.caption} ${sentence.paragraph}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [sentence]);
    else group.push(sentence);
  }
  return [...groups.values()];
}
