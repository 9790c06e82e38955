import type { ComponentChildren } from 'preact';
import type { Article } from '../../article/types.ts';
import type { KeptCounts } from '../../browser/kept.ts';
import type { Words } from '../../cards/words.ts';
import { countsText } from './use-edits.ts';

/** What the review is for, a paragraph each. */
const HELP = ['review_help_keys', 'review_help_doubt', 'review_help_passed', 'review_help_join'] as const;

interface HeadProps {
  readonly article: Article;
  readonly remarks: readonly string[];
  /** What is kept now. */
  readonly counts: KeptCounts;
  readonly words: Words;
  /** What stands beside the counts. */
  readonly children: ComponentChildren;
}

/** What stands above the lines: the article's title, what is kept of it, and how the review works. */
export function Head({ article, remarks, counts, words, children }: HeadProps) {
  return (
    <header class="gloss-review-head">
      <p class="gloss-kind">
        <span class="gloss-caps">{words('review')}</span>
      </p>
      <h1 dir="auto" lang={article.language ?? undefined}>
        {article.title}
      </h1>
      <p>
        {countsText(counts, words)} {children}
      </p>
      {remarks.map((remark) => (
        <p key={remark} class="gloss-quiet">
          {remark}
        </p>
      ))}
      <details class="gloss-help">
        <summary>{words('review_help')}</summary>
        {HELP.map((line) => (
          <p key={line}>{words(line)}</p>
        ))}
      </details>
    </header>
  );
}
