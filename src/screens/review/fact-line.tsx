// What a line says of a fact, or of what may become one.
import type { Article } from '../../article/types.ts';
import { dated } from '../../cards/cite.ts';
import { dateText, openSince } from '../../cards/dates.ts';
import { NoteView } from '../../cards/note.tsx';
import { atStart, type Words } from '../../cards/words.ts';
import type { FactDate } from '../../deck/types.ts';
import { isOfEntity } from '../../keep/edits.ts';
import type { Passed } from '../../keep/types.ts';
import { doubtText } from './doubts.ts';
import { contextOf, isAside, type Row, type Saying } from './rows.ts';

interface FactLineProps {
  readonly row: Row & { readonly type: 'fact' };
  readonly rows: readonly Row[];
  readonly isHere: boolean;
  readonly article: Article;
  readonly words: Words;
}

/** A fact with the paragraph around it, what is known of it, and why it is in doubt. */
export function FactLine({ row, rows, isHere, article, words }: FactLineProps) {
  const { fact, dropped, waits } = row;
  const titleOf = (id: string) =>
    rows.flatMap((each) => (each.type === 'card' && each.entity.id === id ? [each.entity.title] : []))[0];
  const own = fact.doubts.filter((doubt) => !isOfEntity(doubt));
  const state = dropped ? 'fact_dropped' : isAside(row) ? 'fact_doubtful' : 'fact_kept';
  return (
    <>
      <p class="gloss-state">
        <span aria-hidden="true">{dropped ? '×' : isAside(row) ? '?' : '✓'}</span>
        <span class="gloss-hidden">{words(state)}</span>
      </p>
      <Sentence {...{ fact, isHere, article }} />
      <p class="gloss-quiet">{knownText(row, isHere, article, words)}</p>
      {fact.note && (
        <p class="gloss-quiet">
          <NoteView note={fact.note} language={article.language ?? undefined} words={words} />
        </p>
      )}
      {!dropped && own.length > 0 && (
        <p class="gloss-problem">
          {words(
            'set_aside',
            own.map((doubt) => doubtText(doubt, titleOf(fact.card) ?? '', titleOf, words)).join(' '),
          )}
        </p>
      )}
      {!dropped && waits && <p class="gloss-problem">{words('card_doubtful')}</p>}
    </>
  );
}

interface PassedLineProps extends Omit<FactLineProps, 'row' | 'rows'> {
  readonly row: Row & { readonly type: 'passed' };
}

/** What became no fact, under the number of its paragraph. */
export function PassedLine({ row, isHere, article, words }: PassedLineProps) {
  const { fact, isFirst } = row;
  const { paragraph, caption } = fact.sentence;
  return (
    <>
      {isFirst && <h3 class="gloss-caps">{words(caption ? 'caption' : 'paragraph', paragraph)}</h3>}
      <Sentence {...{ fact, isHere, article }} />
      {isHere && <p class="gloss-quiet">{knownText(row, isHere, article, words)}</p>}
    </>
  );
}

interface SentenceProps extends Omit<FactLineProps, 'row' | 'rows' | 'words'> {
  readonly fact: Passed;
}

/** The words of a fact, in the line at hand with the paragraph around them. */
function Sentence({ fact, isHere, article }: SentenceProps) {
  const [before, exact, after] = contextOf(article, fact);
  return (
    <p class="gloss-words" lang={article.language ?? undefined} dir="auto">
      {isHere && <span class="gloss-around">{before}</span>}
      <span class="gloss-exact">{exact}</span>
      {isHere && <span class="gloss-around">{after}</span>}
    </p>
  );
}

/**
 * Who says a fact and when, what time it is about, and when what it plans is due. Most facts are the article's own: that is
 * said of the line at hand only.
 */
function knownText({ fact, saying }: KnownRow, isHere: boolean, article: Article, words: Words): string {
  const { stated, about, due } = fact;
  const isSaid = isHere || stated !== null || saying.by !== 'article';
  const parts = [
    isSaid && sayingText(saying, words) + (stated ? words('stated_on', dated(stated, words)) : ''),
    about && words('fact_about', timeText(fact, about, article, words)),
    due && words('fact_due', dated(due, words)),
  ];
  return atStart(parts.filter(Boolean).join(' · '));
}

/** “Since 2019” where the article tells of no end. */
function timeText(fact: Passed, about: FactDate, { published, language }: Article, words: Words): string {
  const source = { published: published === null ? null : { date: published, inferred: false }, language };
  const since = openSince({ about, text: fact.text, source: { ...source, words: 'verbatim' } });
  return since === null ? dated(about, words) : words('since', dateText(since, words('language')));
}

type KnownRow = Row & { readonly type: 'fact' | 'passed' };

function sayingText(saying: Saying, words: Words): string {
  switch (saying.by) {
    case 'article':
      return words('fact_reported');
    case 'somebody':
      return words('said', atStart(saying.name));
    case 'perhaps':
      return words('said_perhaps', saying.name);
    case 'unknown':
      return words('said_unknown');
  }
}
