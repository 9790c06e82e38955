import { dated } from '../../cards/cite.ts';
import { dateText } from '../../cards/dates.ts';
import type { Words } from '../../cards/words.ts';
import type { ShelfDeck } from '../../shelf/stored.ts';
import { reasonOf } from '../hooks.ts';
import { AskFirst } from './ask-first.tsx';
import { dayOf, type SectionProps, toggled } from './section.tsx';

interface OwnDeckProps extends SectionProps {
  readonly deck: ShelfDeck;
  /** Null: another is being mended. */
  readonly mend: ((deck: ShelfDeck) => void) | null;
}

/** What the reader can do with a deck that is the reader's. */
export function OwnDeckActions({ deck, mend, services, settings, tell }: OwnDeckProps) {
  const { words, shelf } = services;
  const { id, title } = deck;
  const from = deckFrom(deck, words);
  const name = from === null ? title : words('deck_named', title, from);
  const isKept = deck.origin === 'kept';
  // A kept article makes its deck again when it is looked at.
  const canMend = deck.state === 'damaged' || (deck.state === 'unreadable' && !isKept);
  const failed = (error: unknown) => tell(words('problem_deck', title, reasonOf(error)));

  const save = async () => {
    const file = await shelf.text(id);
    if (file) services.save(`${id}.md`, file);
    else tell(words('deck_no_file', title));
  };
  const remove = async () => {
    const written = await shelf.remove(id, deck.revision);
    // Null: another tab dropped it already.
    if (!written.ok && written.conflict !== null) return tell(words('deck_changed', title));
    // A deck that comes under this id later is not off.
    if (settings.decksOff.includes(id)) {
      await services.settings.set({ decksOff: toggled(settings.decksOff, id, false) });
    }
    tell(words('deck_dropped', title));
  };
  return (
    <div class="gloss-buttons">
      {canMend && mend && (
        <button
          type="button"
          class="gloss-button"
          aria-label={words('deck_mend', name)}
          onClick={() => mend(deck)}
        >
          {words('deck_mend_short')}
        </button>
      )}
      {isKept && deck.state !== 'damaged' && (
        <button
          type="button"
          class="gloss-button"
          aria-label={words('deck_look', name)}
          onClick={() => services.openReview(id)}
        >
          {words('keep_look')}
        </button>
      )}
      <button
        type="button"
        class="gloss-button"
        aria-label={words('deck_save', name)}
        onClick={() => save().catch(failed)}
      >
        {words('deck_save_short')}
      </button>
      <AskFirst
        label={words('deck_drop_short')}
        ariaLabel={words('deck_drop', name)}
        question={words(isKept ? 'deck_drop_kept' : 'deck_drop_question', title)}
        no={words('deck_drop_no')}
        yes={words('deck_drop_yes')}
        onYes={() => remove().catch(failed)}
      />
    </div>
  );
}

/** Publisher and day of the article that a deck is from, which tell decks of one title apart; null: it has none, or several. */
export function deckFrom({ sources }: Pick<ShelfDeck, 'sources'>, words: Words): string | null {
  // Versions of one article are sources of their own.
  const [from = '', ...others] = new Set(
    sources.map(({ publisher, published }) =>
      [publisher, published && dated(published, words)].filter(Boolean).join(', '),
    ),
  );
  return from === '' || others.length > 0 ? null : from;
}

/** Where a deck of the reader's is from, and since when it is there. */
export function deckNote({ origin, addedAt, url }: ShelfDeck, words: Words): string {
  const day = dateText(dayOf(addedAt), words('language'));
  if (origin === 'imported') return words('deck_imported', day);
  const host = URL.parse(url ?? '')?.hostname;
  return host ? words('deck_kept_from', day, host) : words('deck_kept', day);
}
