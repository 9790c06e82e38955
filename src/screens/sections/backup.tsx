import { useState } from 'preact/hooks';
import { readSettings, type Settings } from '../../browser/settings.ts';
import { plural } from '../../cards/words.ts';
import type { BackupPreview, RestoreMode } from '../../shelf/restore.ts';
import { FileButton } from '../controls.tsx';
import { reasonOf } from '../hooks.ts';
import type { Decks } from '../use-decks.ts';
import { useDesk, WorkView } from '../use-desk.tsx';
import { AskFirst } from './ask-first.tsx';
import { RestoreView } from './restore.tsx';
import { dayOf, Section, type SectionProps } from './section.tsx';

interface BackupProps extends SectionProps {
  readonly decks: Decks;
  /** How often the reader was led here from elsewhere. */
  readonly asked: number;
}

/** The whole shelf out into a file, back from one, or away. */
export function BackupSection({ services, settings, decks, asked, tell }: BackupProps) {
  const { words } = services;
  const desk = useDesk(services);
  const [backup, setBackup] = useState<BackupPreview | null>(null);

  async function save(): Promise<void> {
    const made = await desk.run(words('backup_saving'), (at, course) => at.backUp(settings, course));
    if (!made) return;
    const name = `gloss-backup-${dayOf(Date.now())}.jsonl`;
    services.save(name, made.file);
    const titles = made.left.map(({ title }) => title).join('; ');
    desk.say(titles ? words('backup_without', name, titles) : words('backup_saved', name));
  }
  async function inspect([file]: readonly File[]): Promise<void> {
    setBackup(null);
    setBackup(await desk.run(words('backup_reading'), (at, course) => at.inspect(file!, course)));
  }
  async function restore(mode: RestoreMode): Promise<void> {
    const stored = mode === 'replace' ? settingsOf(backup?.settings) : null;
    const came = await desk.run(words('restoring'), (at, course) => at.restore(mode, course));
    setBackup(null);
    if (!came) return;
    const isEmpty = backup?.decks.length === 0;
    const nothing = words(isEmpty ? 'restored_empty' : 'restore_nothing');
    const done = came.length > 0 ? plural(words, 'restored', came.length) : nothing;
    const problem = stored && (await services.settings.set(stored).then(() => null, reasonOf));
    // The decks above become more: only what stands apart is surely in sight.
    if (problem) desk.say(`${done} ${words('problem_store', problem)}`);
    else tell(done);
  }
  async function erase(): Promise<void> {
    setBackup(null);
    try {
      await services.shelf.erase();
      await services.settings.reset();
      desk.say(words('erased'));
    } catch (error) {
      desk.say(words('work_failed', reasonOf(error)));
    }
  }
  return (
    <Section title={words('backup')} asked={asked}>
      <p>{words('backup_text')}</p>
      {!desk.working && !backup && (
        <>
          <div class="gloss-buttons">
            <button type="button" class="gloss-button" onClick={save}>
              {words('backup_save')}
            </button>
            <FileButton label={words('restore_pick')} accept=".jsonl" onFiles={inspect} />
          </div>
          {/* What cannot be opened cannot be erased. */}
          {decks.closed === null && (
            <AskFirst
              label={words('erase')}
              question={
                decks.own.length > 0
                  ? words('erase_question', plural(words, 'own_decks', decks.own.length))
                  : words('erase_question_none')
              }
              no={words('erase_no')}
              yes={words('erase_yes')}
              // What was said of something else is no part of it.
              onAsk={() => desk.say('')}
              onYes={erase}
            />
          )}
        </>
      )}
      {backup && !desk.working && (
        <RestoreView
          backup={backup}
          own={decks.own.length}
          words={words}
          onRestore={restore}
          onLeave={() => setBackup(null)}
        />
      )}
      <WorkView desk={desk} words={words} isAsked />
    </Section>
  );
}

/** The settings of a backup; null: it has none. */
const settingsOf = (stored: unknown): Settings | null =>
  typeof stored === 'object' && stored !== null ? readSettings(stored as Record<string, unknown>) : null;
