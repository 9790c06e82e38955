import { languageName } from '../../cards/names.tsx';
import { SourceView } from '../../cards/sources.tsx';
import { plural, type Words } from '../../cards/words.ts';
import type { DeckLine } from '../../shelf/types.ts';
import { Check } from '../controls.tsx';
import { Section, type SectionProps } from './section.tsx';

interface DecksProps extends SectionProps {
  readonly decks: readonly DeckLine[];
}

/** A list without, or with, one of its elements. */
const toggled = (list: readonly string[], item: string, present: boolean) =>
  present ? [...list.filter((other) => other !== item), item] : list.filter((other) => other !== item);

/** The languages in which names are looked for. */
export function LanguagesSection({ services, settings, change, decks }: DecksProps) {
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

/** The decks, each on or off, with the articles that they were compiled from. */
export function DecksSection({ services, settings, change, decks }: DecksProps) {
  const { words } = services;
  return (
    <Section title={words('decks')}>
      {decks.length === 0 && <p>{words('decks_none')}</p>}
      <ul class="gloss-decks">
        {decks.map((deck) => (
          <li key={deck.id}>
            <Check
              label={
                <>
                  <span dir="auto">{deck.title}</span>
                  <small>{counts(deck, words)}</small>
                </>
              }
              on={!settings.decksOff.includes(deck.id)}
              onSwitch={(on) => change({ decksOff: toggled(settings.decksOff, deck.id, !on) })}
            />
            <details>
              <summary>{plural(words, 'sources', deck.sources.length)}</summary>
              {deck.sources.map((source) => (
                <SourceView key={source.id} source={source} words={words} />
              ))}
            </details>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const counts = (deck: DeckLine, words: Words) =>
  words('deck_counts', plural(words, 'cards', deck.cards), plural(words, 'facts', deck.facts));
