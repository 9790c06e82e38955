import { languageName } from '../../cards/names.tsx';
import { atStart, plural, type Words } from '../../cards/words.ts';
import type { Diagnostic } from '../../deck/types.ts';
import type { Preview } from '../../shelf/import.ts';
import { Choice } from '../controls.tsx';
import type { Way } from '../import-plan.ts';
import { deckCounts } from './decks.tsx';

/** What is said of one file at first. */
const FIRST = 10;

interface FilePreviewProps {
  readonly preview: Preview;
  /** One or none: there is nothing to choose. */
  readonly ways: readonly Way[];
  readonly way: Way;
  /** The id that it gets by that way. */
  readonly id: string;
  readonly onPick: (way: Way) => void;
  readonly words: Words;
}

/** A file that may be imported: what is in it, what is wrong with it, what to do with it. */
export function FilePreview({ preview, ways, way, id, onPick, words }: FilePreviewProps) {
  const { name, deck, diagnostics } = preview;
  const whole = wholeProblem(diagnostics);
  const label = (one: Way) => {
    if (one !== 'copy' && one !== 'take') return words(`import_way_${one}`);
    return one === way && id !== preview.id ? words('import_as', id) : words(`import_way_${one}`);
  };
  return (
    <li>
      <h3 dir="auto">{deck?.title ?? name}</h3>
      {deck && (
        <p class="gloss-quiet">
          {words('import_file', name, deckCounts(deck, words), languageName(deck.language, words))}
        </p>
      )}
      {!deck && (
        <p class="gloss-problem">{whole ? words('import_problem', whole) : words('import_no_deck')}</p>
      )}
      <Difference preview={preview} words={words} />
      <Alike preview={preview} words={words} />
      {!whole && <Diagnostics diagnostics={diagnostics} words={words} />}
      {ways.length > 1 && (
        <Choice
          label={words('import_way', name)}
          value={way}
          options={ways.map((one) => ({ value: one, label: label(one) }))}
          onPick={onPick}
        />
      )}
    </li>
  );
}

/** What is wrong at the first character and nowhere else is wrong with the file; null: it is not so. */
function wholeProblem([first, ...others]: readonly Diagnostic[]): string | null {
  const isWhole = first?.severity === 'error' && first.line === 1 && first.column === 1;
  return isWhole && others.length === 0 ? atStart(first.message) : null;
}

function Difference({ preview: { onShelf }, words }: { readonly preview: Preview; readonly words: Words }) {
  if (!onShelf) return null;
  const { deck, difference } = onShelf;
  const { added, changed, same, gone } = difference;
  if (deck.state !== 'ok') return <p>{words('import_damaged', deck.title)}</p>;
  const kept = deck.origin === 'kept' && <> {words('import_kept')}</>;
  if (added + changed + gone === 0)
    return (
      <p>
        {words('import_same', deck.title)}
        {kept}
      </p>
    );
  const number = (n: number) => n.toLocaleString(words('language'));
  return (
    <p>
      {words('import_differs', deck.title, number(added), number(changed), number(same), number(gone))}
      {kept}
    </p>
  );
}

/** That it was picked twice, or else that the shelf has its articles in another deck. */
function Alike({ preview, words }: { readonly preview: Preview; readonly words: Words }) {
  const { sameFile, sameArticles } = preview;
  if (sameFile !== null) return <p>{words('import_same_file', sameFile)}</p>;
  return sameArticles && <p>{words('import_same_articles', sameArticles.title)}</p>;
}

function Diagnostics({
  diagnostics,
  words,
}: {
  readonly diagnostics: readonly Diagnostic[];
  readonly words: Words;
}) {
  if (diagnostics.length === 0) return null;
  // Errors first: they are why it cannot be taken.
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const shown = [...errors, ...diagnostics.filter(({ severity }) => severity !== 'error')].slice(0, FIRST);
  return (
    <ul class="gloss-diagnostics">
      {shown.map(({ line, column, severity, message }) => (
        <li
          key={`${line} ${column} ${message}`}
          class={severity === 'error' ? 'gloss-problem' : 'gloss-quiet'}
        >
          <span dir="auto">{words('import_line', line, column, message)}</span>
        </li>
      ))}
      {diagnostics.length > FIRST && (
        <li class="gloss-quiet">{plural(words, 'import_more', diagnostics.length - FIRST)}</li>
      )}
    </ul>
  );
}
