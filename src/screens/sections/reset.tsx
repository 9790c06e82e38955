import { reasonOf } from '../hooks.ts';
import { AskFirst } from './ask-first.tsx';
import { Section, type SectionProps } from './section.tsx';

/** Settings as a file, and everything as Gloss came. */
export function ResetSection({ services, settings, tell }: SectionProps) {
  const { words } = services;
  const reset = () =>
    services.settings.reset().then(
      () => tell(words('reset_done')),
      (error) => tell(words('problem_store', reasonOf(error))),
    );
  const save = () => {
    const text = `${JSON.stringify(settings, null, 2)}\n`;
    services.save('gloss-settings.json', new Blob([text], { type: 'application/json' }));
  };
  return (
    <Section title={words('export_reset')}>
      <p>{words('export_text')}</p>
      <div class="gloss-buttons">
        <button type="button" class="gloss-button" onClick={save}>
          {words('export')}
        </button>
        <AskFirst
          label={words('reset')}
          question={words('reset_question')}
          no={words('reset_keep')}
          yes={words('reset_now')}
          onYes={reset}
        />
      </div>
    </Section>
  );
}
