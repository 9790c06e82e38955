import { useState } from 'preact/hooks';
import { dateText } from '../../cards/dates.ts';
import { plural, type Words } from '../../cards/words.ts';
import type { BackupPreview, RestoreMode } from '../../shelf/restore.ts';
import { Choice } from '../controls.tsx';
import { AskFirst } from './ask-first.tsx';
import { Picked } from './picked.tsx';
import { dayOf } from './section.tsx';

/** Titles that are shown before the rest is counted. */
const FIRST = 20;

interface RestoreProps {
  readonly backup: BackupPreview;
  /** How many decks the reader has now. */
  readonly own: number;
  readonly words: Words;
  readonly onRestore: (mode: RestoreMode) => void;
  readonly onLeave: () => void;
}

/** What is in a backup, and how it is to be restored. */
export function RestoreView({ backup, own, words, onRestore, onLeave }: RestoreProps) {
  const [mode, setMode] = useState<RestoreMode>(own === 0 ? 'replace' : 'merge');
  /** Whether to replace all is being asked. */
  const [asks, setAsks] = useState(false);
  const { decks } = backup;
  /** Adding it would bring nothing. */
  const isThere = decks.every(({ onShelf }) => onShelf === 'same' || onShelf === 'newer');
  const made = Date.parse(backup.made);
  const day = Number.isNaN(made) ? backup.made : dateText(dayOf(made), words('language'));
  return (
    <Picked summary={words('restore_made', day, plural(words, 'own_decks', decks.length))}>
      <ul class="gloss-files gloss-restore">
        {decks.slice(0, FIRST).map(({ id, title, onShelf }) => (
          <li key={id}>
            <span dir="auto">{title}</span>
            {onShelf !== 'none' && <small>{words(`restore_${onShelf}`)}</small>}
          </li>
        ))}
        {decks.length > FIRST && <li>{plural(words, 'restore_more', decks.length - FIRST)}</li>}
      </ul>
      <Choice
        label={words('restore_mode')}
        value={mode}
        options={[
          { value: 'merge', label: words('restore_merge'), hint: words('restore_merge_text') },
          { value: 'replace', label: words('restore_replace'), hint: words('restore_replace_text') },
        ]}
        onPick={setMode}
      />
      {isThere && mode === 'merge' && <p>{words('restore_none')}</p>}
      <div class="gloss-buttons">
        {mode === 'replace' && own > 0 ? (
          <AskFirst
            label={words('restore_ask')}
            question={words('restore_question', plural(words, 'own_decks', own))}
            no={words('restore_no')}
            yes={words('restore_yes')}
            onAsk={() => setAsks(true)}
            onNo={() => setAsks(false)}
            onYes={() => onRestore(mode)}
          />
        ) : (
          !(isThere && mode === 'merge') && (
            <button type="button" class="gloss-button gloss-first" onClick={() => onRestore(mode)}>
              {words('restore')}
            </button>
          )
        )}
        {!asks && (
          <button type="button" class="gloss-button" onClick={onLeave}>
            {words('restore_leave')}
          </button>
        )}
      </div>
    </Picked>
  );
}
