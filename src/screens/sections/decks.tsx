import { SourceView } from '../../cards/sources.tsx';
import { atStart, plural, type Words } from '../../cards/words.ts';
import type { ShelfDeck } from '../../shelf/stored.ts';
import type { DeckLine } from '../../shelf/types.ts';
import { Check } from '../controls.tsx';
import type { Decks } from '../use-decks.ts';
import { useDesk, WorkView } from '../use-desk.tsx';
import { useMending } from '../use-mending.ts';
import { deckFrom, deckNote, OwnDeckActions } from './own-deck.tsx';
import { Section, type SectionProps, toggled } from './section.tsx';

interface DecksProps extends SectionProps {
  readonly decks: Decks;
}

/**
 * All decks, each on or off, with the articles that they were compiled from. The reader's own can go; those that are set
 * aside say why.
 */
export function DecksSection({ decks, ...props }: DecksProps) {
  const { words } = props.services;
  const { shipped, own, problem, closed } = decks;
  const desk = useDesk(props.services);
  const mend = useMending(own, desk, words);
  return (
    <Section title={words('decks')}>
      <p>{words('decks_text')}</p>
      <Problem text={closed && words('problem_shelf', closed)} />
      <Problem text={problem && words('problem_decks', problem)} />
      {shipped.length + own.length === 0 && closed === null && <p>{words('decks_none')}</p>}
      <ul class="gloss-decks">
        {shipped.map((deck) => (
          <li key={deck.id}>
            <DeckCheck {...props} deck={deck} note={words('deck_shipped')} />
            <Sources deck={deck} words={words} />
          </li>
        ))}
        {own.map((deck) => (
          <li key={deck.id}>
            {deck.state !== 'ok' ? (
              <p class="gloss-aside">
                <span dir="auto">{deck.title}</span>
                <small class="gloss-quiet">{deckFrom(deck, words)}</small>
                <small>{asideText(deck, words)}</small>
              </p>
            ) : (
              <>
                <DeckCheck {...props} deck={deck} note={deckNote(deck, words)} />
                <Sources deck={deck} words={words} />
              </>
            )}
            <OwnDeckActions {...props} deck={deck} mend={desk.working ? null : mend} />
          </li>
        ))}
      </ul>
      <WorkView desk={desk} words={words} />
    </Section>
  );
}

const Problem = ({ text }: { readonly text: string | null }) =>
  text !== null && (
    <p role="alert" class="gloss-problem">
      {text}
    </p>
  );

/** Why a deck is set aside, and what to do. */
const asideText = ({ state, origin }: ShelfDeck, words: Words) =>
  state === 'unreadable' && origin === 'kept' ? words('deck_unreadable_kept') : words(`deck_${state}`);

interface DeckCheckProps extends SectionProps {
  readonly deck: DeckLine;
  /** Where it is from. */
  readonly note: string;
}

function DeckCheck({ deck, note, services: { words }, settings, change }: DeckCheckProps) {
  const from = deckFrom(deck, words);
  return (
    <Check
      label={
        <>
          <span dir="auto">{deck.title}</span>
          {from !== null && <small dir="auto">{from}</small>}
          <small>{atStart(deckCounts(deck, words))}</small>
          <small>{note}</small>
        </>
      }
      on={!settings.decksOff.includes(deck.id)}
      onSwitch={(on) => change({ decksOff: toggled(settings.decksOff, deck.id, !on) })}
    />
  );
}

function Sources({ deck, words }: { readonly deck: DeckLine; readonly words: Words }) {
  return (
    <details>
      <summary>{plural(words, 'sources', deck.sources.length)}</summary>
      {deck.sources.map((source) => (
        <SourceView key={source.id} source={source} words={words} />
      ))}
    </details>
  );
}

/** How much is in a deck: “36 cards, 60 facts”. A kept article of which only the names are known has neither. */
export function deckCounts({ cards, facts }: Pick<DeckLine, 'cards' | 'facts'>, words: Words): string {
  const told = facts === 0 ? words('deck_bare') : plural(words, 'facts', facts);
  return cards === 0 ? told : words('deck_counts', plural(words, 'cards', cards), told);
}
