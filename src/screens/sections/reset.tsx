import { useEffect, useRef, useState } from 'preact/hooks';
import { reasonOf } from '../hooks.ts';
import { Section, type SectionProps } from './section.tsx';

/** Settings as a file, and everything as Gloss came. */
export function ResetSection({ services, settings, tell }: SectionProps) {
  const { words } = services;
  const [asking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const answer = () => {
    setAsking(false);
    // The question takes the focus with it; this is where it came from.
    requestAnimationFrame(() => ask.current?.focus());
  };
  useEffect(() => {
    if (asking) keep.current?.focus();
  }, [asking]);
  const reset = () => {
    answer();
    services.settings.reset().then(
      () => tell(words('reset_done')),
      (error) => tell(words('problem_store', reasonOf(error))),
    );
  };
  const save = () => services.save('gloss-settings.json', `${JSON.stringify(settings, null, 2)}\n`);
  return (
    <Section title={words('backup')}>
      <p>{words('export_text')}</p>
      <div class="gloss-buttons">
        <button type="button" class="gloss-button" onClick={save}>
          {words('export')}
        </button>
        {!asking && (
          <button type="button" class="gloss-button" ref={ask} onClick={() => setAsking(true)}>
            {words('reset')}
          </button>
        )}
      </div>
      {asking && (
        <fieldset class="gloss-confirm">
          <legend>{words('reset_question')}</legend>
          <button type="button" class="gloss-button" ref={keep} onClick={answer}>
            {words('reset_keep')}
          </button>
          <button type="button" class="gloss-button" onClick={reset}>
            {words('reset_now')}
          </button>
        </fieldset>
      )}
    </Section>
  );
}
