import { useState } from 'preact/hooks';
import type { Shortcut } from '../services.ts';
import { Section, type SectionProps } from './section.tsx';

/** The shortcuts, and how to change them: browsers keep that to themselves. */
export function KeysSection({ services, shortcuts }: SectionProps & { shortcuts: readonly Shortcut[] }) {
  const { words } = services;
  const [byHand, setByHand] = useState(false);
  return (
    <Section title={words('shortcuts')}>
      <dl class="gloss-keys">
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : words('shortcut_none')}</dd>
          </div>
        ))}
      </dl>
      <button
        type="button"
        class="gloss-button"
        onClick={() => services.openShortcuts().then((opened) => setByHand(!opened))}
      >
        {words('shortcuts_change')}
      </button>
      <p role="status">{byHand && words('shortcuts_by_hand')}</p>
    </Section>
  );
}
