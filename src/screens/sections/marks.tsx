import { MARKS, STYLES } from '../../browser/settings.ts';
import { Choice } from '../controls.tsx';
import { Sample } from '../sample.tsx';
import { Section, type SectionProps } from './section.tsx';

/** Which mentions are marked, how marks look, and who can see them. */
export function MarksSection({ services, settings, change }: SectionProps) {
  const { words } = services;
  return (
    <Section title={words('marks')}>
      <Choice
        label={words('marks_which')}
        value={settings.marks}
        options={MARKS.map((value) => ({
          value,
          label: words(`marks_${value}`),
          hint: words(`marks_${value}_hint`),
        }))}
        onPick={(marks) => change({ marks })}
      />
      <p class="gloss-quiet">{words('marks_seen')}</p>
      <Choice
        label={words('style')}
        value={settings.style}
        options={STYLES.map((value) => ({ value, label: words(`style_${value}`) }))}
        onPick={(style) => change({ style })}
      />
      <Sample services={services} />
    </Section>
  );
}
