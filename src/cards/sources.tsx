import type { Source } from '../deck/types.ts';
import { articleTitle, versionDay } from '../deck/versions.ts';
import type { ShownFact } from '../shelf/types.ts';
import { dated, inferredText } from './cite.ts';
import { dateText } from './dates.ts';
import type { Words } from './words.ts';

/** The sources of the facts that are shown, each once: title, publisher, date, whose words, how dates were found. */
export function SourcesView({ facts, words }: { facts: readonly ShownFact[]; words: Words }) {
  const sources = new Map(facts.map(({ source }) => [JSON.stringify(source), source]));
  if (sources.size === 0) return null;
  return (
    <footer class="gloss-sources">
      {[...sources].map(([key, source]) => (
        <SourceView key={key} source={source} words={words} />
      ))}
    </footer>
  );
}

/** One source in full. */
export function SourceView({ source, words }: { source: Source; words: Words }) {
  const { publisher, author, published, basis } = source;
  const own = [publisher, author, published && dated(published, words)].filter(Boolean).join(', ');
  const kept = versionDay(source);
  const line = kept ? words('kept_version', own, dateText(kept, words('language'))) : own;
  return (
    <div class="gloss-source">
      <cite lang={source.language ?? undefined} dir="auto">
        {articleTitle(source)}
      </cite>
      <p>
        {line && `${words('sentence', line)} `}
        {source.words === 'ours' ? words('our_words') : words('own_words')}
      </p>
      {published?.inferred && <p>{inferredText(basis, words)}</p>}
    </div>
  );
}
