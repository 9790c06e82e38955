import { useEffect, useRef } from 'preact/hooks';
import type { Article } from '../../article/types.ts';
import type { Words } from '../../cards/words.ts';
import type { Row } from './rows.ts';

interface ArticlePaneProps {
  readonly article: Article;
  /** The line at hand, whose sentence is marked and in view. */
  readonly row: Row | undefined;
  readonly words: Words;
}

/** The article's own text. What the line at hand comes from is marked in it. */
export function ArticlePane({ article, row, words }: ArticlePaneProps) {
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    pane.current?.querySelector('mark')?.scrollIntoView({ block: 'nearest' });
  }, [row?.id]);
  const marked = (paragraph: number, isCaption: boolean, text: string) => {
    const spots = spotsIn(row, paragraph, isCaption, text);
    let from = 0;
    return [
      ...spots.map(([start, end]) => {
        const before = text.slice(from, start);
        from = end;
        return (
          <>
            {before}
            <mark>{text.slice(start, end)}</mark>
          </>
        );
      }),
      text.slice(from),
    ];
  };
  return (
    <article
      ref={pane}
      class="gloss-article"
      lang={article.language ?? undefined}
      dir="auto"
      aria-label={words('review_article')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
      tabIndex={0}
    >
      {article.paragraphs.map(({ text, role }, i) => (
        <p key={i} data-role={role}>
          {marked(i + 1, false, text)}
        </p>
      ))}
      {article.captions.map((text, i) => (
        <p key={`c${i}`} data-role="caption">
          {marked(i + 1, true, text)}
        </p>
      ))}
    </article>
  );
}

/** Where a fact's words, or a card's mentions, stand in one paragraph. */
function spotsIn(
  row: Row | undefined,
  paragraph: number,
  caption: boolean,
  text: string,
): readonly (readonly [number, number])[] {
  if (!row) return [];
  if (row.type === 'card')
    return row.entity.mentions
      .filter((place) => place.paragraph === paragraph && place.caption === caption)
      .map(({ start, end }) => [start, end] as const)
      .sort((a, b) => a[0] - b[0]);
  const { sentence, quote } = row.fact;
  if (sentence.paragraph !== paragraph || sentence.caption !== caption) return [];
  const at = text.indexOf(quote.exact, Math.max(0, sentence.start - 1));
  return at < 0 ? [] : [[at, at + quote.exact.length]];
}
