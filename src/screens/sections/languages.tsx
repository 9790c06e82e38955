import { languageName } from '../../cards/names.tsx';
import type { DeckLine } from '../../shelf/types.ts';
import { Check } from '../controls.tsx';
import { Section, type SectionProps, toggled } from './section.tsx';

interface LanguagesProps extends SectionProps {
  readonly decks: readonly DeckLine[];
}

/** The languages in which names are looked for. */
export function LanguagesSection({ services, settings, change, decks }: LanguagesProps) {
  const { words } = services;
  const tags = [...new Set(decks.flatMap((deck) => deck.languages))];
  const languages = tags.map((tag) => ({ tag, name: languageName(tag, words) }));
  languages.sort((a, b) => a.name.localeCompare(b.name, words('language')));
  return (
    <Section title={words('languages')}>
      <p>{words('languages_text')}</p>
      <ul class="gloss-columns">
        {languages.map(({ tag, name }) => (
          <li key={tag}>
            <Check
              label={name}
              on={!settings.languagesOff.includes(tag)}
              onSwitch={(on) => change({ languagesOff: toggled(settings.languagesOff, tag, !on) })}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
