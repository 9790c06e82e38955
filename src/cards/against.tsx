// What a reader should know beside a fact's own words: that it was changed, or that sources differ.
import { Fragment } from 'preact';
import type { IsoDate } from '../deck/types.ts';
import { isSameArticle, versionDay } from '../deck/versions.ts';
import type { ShownFact } from '../shelf/types.ts';
import { dated, plainText, shortSource } from './cite.ts';
import { dateText } from './dates.ts';
import type { Words } from './words.ts';

interface AgainstProps {
  readonly fact: ShownFact;
  /** The facts beside it, by their ids: those that it differs from or changes. */
  readonly others: ReadonlyMap<string, ShownFact>;
  readonly words: Words;
}

/** What speaks against a fact: sources that give another value of the same time, or the value before it. */
export function Against({ fact, others, words }: AgainstProps) {
  const differing = fact.differs.flatMap((id) => others.get(id) ?? []);
  const before = fact.changes === null ? undefined : others.get(fact.changes);
  const said = (other: ShownFact) => {
    const source = shortSource(other.source, words);
    const kept = versionDay(other.source);
    const of = other.stated ? `${source}, ${dated(other.stated, words)}` : source;
    const from = kept === null ? of : words('kept_version', of, dateText(kept, words('language')));
    // Quotation marks stand around verbatim words only.
    const isQuote = other.source.words === 'verbatim';
    return words(isQuote ? 'quoted_from' : 'told_from', plainText(other), from);
  };
  return (
    <>
      {differing.length > 0 && (
        <p class="gloss-against">
          <strong>{words('differs')}</strong>{' '}
          {differing.map((other, i) => (
            <Fragment key={other.id}>
              {i > 0 && <br />}
              {said(other)}
            </Fragment>
          ))}
        </p>
      )}
      {before && (
        <p class="gloss-against">
          <strong>{words(isSameArticle(before.source, fact.source) ? 'corrected' : 'changed')}</strong>{' '}
          {said(before)}
        </p>
      )}
    </>
  );
}

interface SupersededProps extends Omit<AgainstProps, 'others'> {
  readonly today: IsoDate;
}

/** That only an earlier version of an article says it, unless it was still to be changed on the day that is read as today. */
export function Superseded({ fact: { source, repeats }, words, today }: SupersededProps) {
  const kept = versionDay(source);
  if (kept === null || today < kept || repeats.some((repeat) => isSameArticle(repeat.source, source)))
    return null;
  return <p class="gloss-against">{words('superseded')}</p>;
}
