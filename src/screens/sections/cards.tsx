import { CLOSE_DELAY, OPEN_DELAY, OPENS, THEMES } from '../../browser/settings.ts';
import { Choice } from '../controls.tsx';
import { Slider } from '../slider.tsx';
import { Section, type SectionProps } from './section.tsx';

/** Step in ms of both delays: less than anybody feels. */
const STEP = 10;

/** What opens a card, how fast, and its theme. */
export function CardsSection({ services, settings, change }: SectionProps) {
  const { words } = services;
  return (
    <Section title={words('cards')}>
      <Choice
        label={words('open_by')}
        value={settings.open}
        options={OPENS.map((value) => ({ value, label: words(`open_${value}`) }))}
        onPick={(open) => change({ open })}
      />
      <Slider
        words={words}
        label={words('open_delay')}
        unit={words('milliseconds')}
        value={settings.openDelay}
        {...OPEN_DELAY}
        step={STEP}
        onSet={(openDelay) => change({ openDelay })}
      />
      <Slider
        words={words}
        label={words('close_delay')}
        unit={words('milliseconds')}
        value={settings.closeDelay}
        {...CLOSE_DELAY}
        step={STEP}
        onSet={(closeDelay) => change({ closeDelay })}
      />
      <Choice
        label={words('theme')}
        value={settings.theme}
        options={THEMES.map((value) => ({ value, label: words(`theme_${value}`) }))}
        onPick={(theme) => change({ theme })}
      />
    </Section>
  );
}
