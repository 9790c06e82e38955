import { useEffect, useState } from 'preact/hooks';
import type { KeepOutcome, KeptPage } from '../browser/keep.ts';
import { dateText } from '../cards/dates.ts';
import { plural, type Words } from '../cards/words.ts';
import { reasonOf, useKeptFocus } from './hooks.ts';
import type { PopupServices } from './services.ts';

interface KeepProps {
  readonly services: PopupServices;
  readonly tab: number;
  /** Keeping is what the popup offers first. */
  readonly isFirst: boolean;
  /** The shelf was written. */
  readonly onStored: () => void;
}

type State =
  /** The shelf has not answered yet. */
  | { readonly at: 'asking' }
  | { readonly at: 'new' }
  | { readonly at: 'there'; readonly page: KeptPage }
  | { readonly at: 'keeping' }
  | { readonly at: 'dropped' }
  | KeepOutcome;

/** Keeping the article of the tab: what the shelf holds of it, and what can be done. */
export function KeepView({ services, tab, isFirst, onStored }: KeepProps) {
  const { words } = services;
  const [state, setState] = useState<State>({ at: 'asking' });
  // Each press takes its button away: the next one is in the same place.
  const focus = useKeptFocus<HTMLElement>();
  const refuse = (error: unknown) => setState({ at: 'refused', reason: reasonOf(error) });
  const keep = () => {
    setState({ at: 'keeping' });
    services.keep(tab).then((outcome) => {
      if (outcome === null || outcome.at === 'kept') onStored();
      return outcome ? setState(outcome) : lookAgain();
    }, refuse);
  };
  const lookAgain = () =>
    services.keptPage(tab).then(
      (page) => setState(page ? { at: 'there', page } : { at: 'new' }),
      // Where nothing can be read, keeping says why.
      () => setState({ at: 'new' }),
    );
  useEffect(() => {
    services.isWished(tab).then((isWished) => (isWished ? keep() : lookAgain()), lookAgain);
  }, [services, tab]);
  const drop = (deck: string) =>
    services.dropDeck(deck).then(() => {
      onStored();
      setState({ at: 'dropped' });
    }, refuse);
  const takeBack = ({ deck, changed }: KeepOutcome & { readonly at: 'kept' }) =>
    // Kept before with other words, it is there as it was then.
    services
      .takeBack(deck)
      .then(() => (changed === null ? setState({ at: 'dropped' }) : lookAgain()), refuse);
  const look = (deck: string) => (
    <Button label={words('keep_look')} onPress={() => services.openReview(deck)} />
  );
  const first = <Button label={words('keep')} first={isFirst} onPress={keep} />;

  return (
    <section class="gloss-keep" aria-label={words('keep_section')} {...focus}>
      <p role="status">{textOf(state, words)}</p>
      <div class="gloss-buttons">
        {(state.at === 'new' || state.at === 'dropped' || state.at === 'refused') && first}
        {state.at === 'there' && look(state.page.deck)}
        {state.at === 'there' && state.page.changed && <Button label={words('keep_again')} onPress={keep} />}
        {state.at === 'there' && <Button label={words('keep_drop')} onPress={() => drop(state.page.deck)} />}
        {(state.at === 'kept' || state.at === 'same') && look(state.deck)}
        {state.at === 'kept' && <Button label={words('undo')} onPress={() => takeBack(state)} />}
      </div>
    </section>
  );
}

function Button({ label, onPress, first }: { label: string; onPress: () => void; first?: boolean }) {
  return (
    <button type="button" class={first ? 'gloss-button gloss-first' : 'gloss-button'} onClick={onPress}>
      {label}
    </button>
  );
}

function textOf(state: State, words: Words): string {
  switch (state.at) {
    case 'asking':
    case 'new':
      return '';
    case 'there': {
      const since = words('kept_since', dateText(state.page.kept, words('language')));
      return state.page.changed ? `${since} ${words('kept_changed')}` : since;
    }
    case 'keeping':
      return words('keeping');
    case 'dropped':
      return words('kept_dropped');
    case 'same':
      return words('kept_same');
    case 'refused':
      return words('keep_refused', state.reason);
    case 'kept': {
      const { cards, facts, doubtful, changed, remarks } = state;
      const counts = words('kept_counts', plural(words, 'cards', cards), plural(words, 'facts', facts));
      return [
        counts,
        doubtful > 0 ? plural(words, 'kept_doubtful', doubtful) : '',
        changed === null ? '' : plural(words, 'kept_paragraphs', changed),
        ...remarks,
      ]
        .filter((each) => each !== '')
        .join(' ');
    }
  }
}
