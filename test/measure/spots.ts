// Where things stand in a labelled article.
import type { Article } from '../../src/article/types.ts';
import type { KeptFact } from '../../src/keep/types.ts';

/** A place in an article's texts: UTF-16 offsets into one paragraph or caption, which is counted from 1. */
export interface Spot {
  readonly caption: boolean;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** Where an anchor stands first; null: the article does not have it. */
export function spotOf({ paragraphs, captions }: Article, anchor: string): Spot | null {
  for (const [caption, texts] of [
    [false, paragraphs.map(({ text }) => text)],
    [true, captions],
  ] as const) {
    const at = texts.findIndex((text) => text.includes(anchor));
    if (at < 0) continue;
    const start = texts[at]!.indexOf(anchor);
    return { caption, paragraph: at + 1, start, end: start + anchor.length };
  }
  return null;
}

/** Where the words of a fact stand. */
export function spotOfFact(article: Article, { sentence, quote, caption }: KeptFact): Spot | null {
  const { paragraph } = sentence;
  const text = textAt(article, { caption, paragraph, start: 0, end: 0 });
  const start = text.indexOf(quote.exact, sentence.start);
  return start < 0 ? null : { caption, paragraph, start, end: start + quote.exact.length };
}

/** The paragraph or caption in which a spot is. */
export function textAt({ paragraphs, captions }: Article, { caption, paragraph }: Spot): string {
  return caption ? captions[paragraph - 1]! : paragraphs[paragraph - 1]!.text;
}

/** Have two spots a character in common? */
export function overlaps(a: Spot, b: Spot): boolean {
  return a.caption === b.caption && a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
}
