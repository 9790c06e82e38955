import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Article } from '../../article/types.ts';
import type { KeptCounts } from '../../browser/kept.ts';
import { dateText } from '../../cards/dates.ts';
import type { Words } from '../../cards/words.ts';
import type { IsoDate } from '../../deck/types.ts';
import { countsText } from '../kept-text.ts';
import { KeysOn } from './key-button.tsx';

/** What the review is for, a paragraph each. */
const HELP = ['review_help_keys', 'review_help_doubt', 'review_help_passed', 'review_help_join'] as const;

interface HeadProps {
  readonly article: Article;
  /** Day on which it was kept last. */
  readonly kept: IsoDate;
  readonly remarks: readonly string[];
  /** What is kept now; null: the article is on the shelf no more. */
  readonly counts: KeptCounts | null;
  readonly words: Words;
  /** Switches letters and digits as keys off or on. */
  readonly onKeys: () => void;
  /** What stands beside the counts. */
  readonly children: ComponentChildren;
}

/** What stands above the lines: the article and where it is from, what is kept of it, and how the review works. */
export function Head({ article, kept, remarks, counts, words, onKeys, children }: HeadProps) {
  const areKeysOn = useContext(KeysOn);
  return (
    <header class="gloss-review-head">
      <p class="gloss-kind">
        <span class="gloss-caps">{words('review')}</span>
      </p>
      <h1 dir="auto" lang={article.language ?? undefined}>
        {article.title}
      </h1>
      <Origin {...{ article, kept, words }} />
      <p>
        {counts && countsText(counts, words)} {children}
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
        <label class="gloss-check">
          <input type="checkbox" checked={areKeysOn} onChange={onKeys} />
          {words('review_keys')}
        </label>
      </details>
    </header>
  );
}

/** Whose article it is, of which day, when it was kept, and the way to it on the web. */
function Origin({ article, kept, words }: Pick<HeadProps, 'article' | 'kept' | 'words'>) {
  const { publisher, author, published, url } = article;
  const day = (date: IsoDate) => dateText(date, words('language'));
  const names = [publisher, author].filter((name) => name !== null);
  const days = [...(published === null ? [] : [day(published)]), words('kept_on', day(kept))];
  return (
    <p class="gloss-quiet">
      {names.map((name) => (
        <>
          <bdi key={name}>{name}</bdi>
          {' · '}
        </>
      ))}
      {days.join(' · ')}
      {url !== null && /^https?:/i.test(url) && (
        <>
          {' · '}
          <a class="gloss-link" href={url} target="_blank" rel="noreferrer">
            {words('review_open')}
          </a>
        </>
      )}
    </p>
  );
}
