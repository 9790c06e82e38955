import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeepOutcome, KeptPage } from '../browser/keep.ts';
import { dateText } from '../cards/dates.ts';
import { plural, type Words } from '../cards/words.ts';
import { PRESSED_ONCE, reasonOf, useKeptFocus } from './hooks.ts';
import { countsText } from './kept-text.ts';
import { AskFirst } from './sections/ask-first.tsx';
import type { PopupServices } from './services.ts';

/** A page in front; `url` is empty where the browser does not tell. */
interface Front {
  readonly tab: number;
  readonly url: string;
}

interface KeepProps {
  readonly services: PopupServices;
  /** Null: it cannot be kept. */
  readonly page: Front | null;
  /** Keeping is what the popup offers first. */
  readonly isFirst: boolean;
  /** The shelf was written. */
  readonly onStored: () => void;
  /** The page in front cannot be kept. */
  readonly onRefused: () => void;
}

type State =
  /** The shelf has not answered yet. */
  | { readonly at: 'asking' }
  | { readonly at: 'new' }
  | { readonly at: 'there'; readonly page: KeptPage }
  | { readonly at: 'keeping' }
  /** Null: there is no way back but to keep it anew. */
  | { readonly at: 'dropped'; readonly back: (() => Promise<void>) | null }
  /** `of`: the page that it is of; null: one that was not in front any more when this was known. */
  | (KeepOutcome & { readonly of: Front | null });

/** Keeping the article in front: what the shelf holds of it, and what can be done. */
export function KeepView({ services, page, isFirst, onStored, onRefused }: KeepProps) {
  const { words } = services;
  const [state, setState] = useState<State>({ at: 'asking' });
  // Each press takes its button away: the next one is in the same place.
  const focus = useKeptFocus<HTMLElement>();
  const front = useRef(page);
  front.current = page;
  const last = useRef(state);
  const tell = (next: State) => {
    last.current = next;
    setState(next);
  };
  const refuse = (error: unknown) => tell({ at: 'refused', reason: reasonOf(error), of: front.current });
  const follow = async (keeping: Promise<KeepOutcome | null>, isOther: () => boolean) => {
    tell({ at: 'keeping' });
    try {
      const outcome = await keeping;
      if (outcome === null || outcome.at === 'kept') onStored();
      if (outcome === null) return lookAgain();
      const of = isOther() ? null : front.current;
      if (outcome.at === 'refused' && of) onRefused();
      tell({ ...outcome, of });
    } catch (error) {
      refuse(error);
    }
  };
  const keep = () => page && follow(services.keep(page.tab), () => !isOne(page, front.current));
  const lookAgain = async () => {
    const [of, before] = [front.current, last.current];
    // Where nothing can be read, keeping says why.
    const kept = of && (await services.keptPage(of.tab).catch(() => null));
    if (last.current !== before || !isOne(of, front.current)) return;
    tell(kept ? { at: 'there', page: kept } : { at: 'new' });
  };
  useEffect(() => {
    // What was kept, or is being kept, is answered for, whatever is in front.
    const { current: now } = last;
    if (now.at === 'keeping' || now.at === 'kept' || now.at === 'same') return;
    if (now.at === 'refused' && now.of === null) return;
    services
      .wished(page)
      .then(
        (wish) => (wish ? follow(services.keepWished(wish.tab), () => wish.isOther) : lookAgain()),
        lookAgain,
      );
  }, [services, page?.tab, page?.url]);
  const drop = (deck: string) =>
    services.dropDeck(deck).then((back) => {
      onStored();
      tell({ at: 'dropped', back });
    }, refuse);
  const putBack = (back: () => Promise<void>) =>
    back().then(() => {
      onStored();
      return lookAgain();
    }, refuse);
  const takeBack = ({ deck, changed }: KeepOutcome & { readonly at: 'kept' }) =>
    // Kept before with other words, it is there as it was then.
    services
      .takeBack(deck)
      .then(() => (changed === null ? tell({ at: 'dropped', back: null }) : lookAgain()), refuse);
  const look = (deck: string) => (
    <Button label={words('keep_look')} onPress={() => services.openReview(deck)} />
  );
  const first = page && <Button label={words('keep')} first={isFirst} onPress={keep} />;
  const isOther = isOfOther(state, page);

  if (!page && (state.at === 'asking' || state.at === 'new')) return null;
  return (
    <section class="gloss-keep" aria-label={words('keep_section')} {...focus} {...PRESSED_ONCE}>
      <div role="status">
        {linesOf(state, isOther, words).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <div class="gloss-buttons">
        {(state.at === 'new' || state.at === 'dropped' || state.at === 'refused' || isOther) && first}
        {state.at === 'dropped' && state.back && (
          <Button label={words('undo')} onPress={() => state.back && putBack(state.back)} />
        )}
        {state.at === 'there' && state.page.text !== 'unread' && look(state.page.deck)}
        {state.at === 'there' && state.page.text !== 'same' && (
          <Button label={words('keep_again')} onPress={keep} />
        )}
        {state.at === 'there' && <Drop words={words} page={state.page} onDrop={drop} />}
        {(state.at === 'kept' || state.at === 'same') && look(state.deck)}
        {state.at === 'kept' && <Button label={words('undo')} onPress={() => takeBack(state)} />}
        {state.at === 'kept' && state.reminds && (
          <Button label={words('keep_backup')} onPress={() => services.openSettings('backup')} />
        )}
      </div>
    </section>
  );
}

interface DropProps {
  readonly words: Words;
  readonly page: KeptPage;
  readonly onDrop: (deck: string) => void;
}

/** Drops at one press what can be kept again just so; what its reader corrected cannot, once the popup with its undo is gone. */
function Drop({ words, page, onDrop }: DropProps) {
  const drop = () => onDrop(page.deck);
  if (!page.edited) return <Button label={words('keep_drop')} onPress={drop} />;
  return (
    <AskFirst
      label={words('keep_drop_short')}
      question={words('keep_drop_question')}
      no={words('deck_drop_no')}
      yes={words('deck_drop_yes')}
      onYes={drop}
    />
  );
}

/** Whether two may be one page. */
function isOne(a: Front | null, b: Front | null): boolean {
  if (a?.tab !== b?.tab) return false;
  return a?.url === b?.url || a?.url === '' || b?.url === '';
}

/** Whether keeping is told of a page that is not in front. */
function isOfOther(state: State, page: Front | null): boolean {
  return 'of' in state && (state.of === null || !isOne(state.of, page));
}

function Button({ label, onPress, first }: { label: string; onPress: () => void; first?: boolean }) {
  return (
    <button type="button" class={first ? 'gloss-button gloss-first' : 'gloss-button'} onClick={onPress}>
      {label}
    </button>
  );
}

/** What became of keeping: the first line tells it, others what the reader should know. */
function linesOf(state: State, isOther: boolean, words: Words): readonly string[] {
  switch (state.at) {
    case 'asking':
    case 'new':
      return [];
    case 'there': {
      const { kept, text } = state.page;
      const since = words('kept_since', dateText(kept, words('language')));
      return [text === 'same' ? since : `${since} ${words(`kept_${text}`)}`];
    }
    case 'keeping':
      return [words('keeping')];
    case 'dropped':
      return [words('kept_dropped')];
    case 'same':
      return [titled(words('kept_same'))];
    case 'refused':
      return [words('keep_refused', state.reason)];
    case 'kept': {
      const { changed, remarks } = state;
      return [
        titled(countsText(state, words)),
        ...(changed === null ? [] : [plural(words, 'kept_paragraphs', changed)]),
        ...remarks,
      ];
    }
  }

  /** Of another page than the one in front it is said of which. */
  function titled(text: string): string {
    return isOther && 'title' in state ? words('kept_of', state.title, text) : text;
  }
}
