// An article's paragraphs and captions, read sentence by sentence.
import type { Paragraph } from '../../article/types.ts';
import type { Sentence } from '../types.ts';
import type { FactsInput } from './facts.ts';
import { QUOTING } from './speech/quoting.ts';
import { carriedIn, quotationsBehind } from './statements/carried.ts';
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
  const { article, words } = input;
  const speech = [words.say, words.sayThat, words.tell, ...(words.inflects ? [QUOTING] : [])];
  const quotationsOf = (text: string) => quotationsIn(text, speech, words.inflects);
  const carried = carriedIn(
    article.paragraphs.map(({ text }) => text),
    quotationsOf,
  );
  return byParagraph(input.sentences).map((sentences) => {
    const { paragraph, caption } = sentences[0]!;
    const isInside = !caption && carried.has(paragraph - 1);
    const read = (text: string) => (isInside ? quotationsBehind(text, quotationsOf) : quotationsOf(text));
    return blockOf(sentences, mentionsIn, read, input);
  });
}

function blockOf(
  sentences: readonly Sentence[],
  mentionsIn: ReadonlyMap<string, readonly Mention[]>,
  quotationsOf: (text: string) => readonly Quotation[],
  { article, words }: FactsInput,
): Block {
  const { paragraph, caption } = sentences[0]!;
  const block = caption ? undefined : article.paragraphs[paragraph - 1];
  const text = caption ? (article.captions[paragraph - 1] ?? '') : (block?.text ?? '');
  const mentions = mentionsIn.get(`${caption} ${paragraph}`) ?? [];
  const quotations = quotationsOf(text);
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
