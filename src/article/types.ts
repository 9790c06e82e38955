import type { IsoDate } from '../deck/types.ts';

/** One block of an article's running text. */
export interface Paragraph {
  /** On one line, white space collapsed, never empty. */
  readonly text: string;
  /** `headline`: the article's own title, the first if it has one; `heading`: of a section; `quote`: a block quotation. */
  readonly role: 'headline' | 'heading' | 'text' | 'item' | 'quote';
  /** When it was written, where parts of the article say so for themselves: entries of a live report. */
  readonly day?: IsoDate;
}

/** An article as it was read: what `keep` compiles. */
export interface Article {
  readonly title: string;
  readonly publisher: string | null;
  readonly author: string | null;
  /** As the page states it; null: it does not. */
  readonly published: IsoDate | null;
  /** A later day, within a week of publication, on which it was changed: its weekdays may count from there. */
  readonly updated?: IsoDate;
  /** Canonical address without fragment. */
  readonly url: string | null;
  /** BCP 47 tag. */
  readonly language: string | null;
  /** It is filed under opinion: a column, a comment, an editorial. */
  readonly opinion?: true;
  /** The headline first, if there is one. Citations count them from 1, so that the headline is paragraph 1. */
  readonly paragraphs: readonly Paragraph[];
  /** Captions of pictures, kept apart. Citations count them from 1 too, as captions. */
  readonly captions: readonly string[];
}
