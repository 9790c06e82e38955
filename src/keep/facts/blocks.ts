// An article's paragraphs and captions, read sentence by sentence.
import type { Paragraph } from '../../article/types.ts';
import type { Sentence } from '../types.ts';
import type { FactsInput } from './facts.ts';
import { QUOTING } from './speech/quoting.ts';
import { mentionsByParagraph } from './statements/mentions.ts';
import { type Quotation, quotationsIn } from './statements/quotations.ts';
import { type Reading, readSentence } from './statements/reading.ts';
import type { Mention } from './statements/tokens.ts';

/** A paragraph, or a caption, as the rules see it. */
export interface Block {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  readonly readings: readonly Reading[];
  /** Null: it is a caption. */
  readonly role: Paragraph['role'] | null;
}

/** Those of an article that have a sentence, in its order. */
export function blocksOf(input: FactsInput): Block[] {
  const mentionsIn = mentionsByParagraph(input.entities);
  return byParagraph(input.sentences).map((sentences) => blockOf(sentences, mentionsIn, input));
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
  const quotations = quotationsIn(
    text,
    [words.say, words.sayThat, words.tell, ...(words.inflects ? [QUOTING] : [])],
    words.inflects,
  );
  const readings = sentences.map((sentence) => readSentence(sentence, text, quotations, mentions, words));
  return { text, mentions, quotations, readings, role: block?.role ?? null };
}

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
