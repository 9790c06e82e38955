import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardId } from '../match/types.ts';
import { useKeptFocus, useSettings } from './hooks.ts';
import { mergeFrames } from './page-list.ts';
import type { PopupServices } from './services.ts';
import { usePage } from './use-page.ts';

/**
 * What popup and panel stand on: settings, the page in front, and the way from card to card. Their lists stay in the
 * page, hidden, while a card is open: going back finds them and the focus as they were.
 */
export function useCards(services: PopupServices) {
  const [settings, change] = useSettings(services);
  const page = usePage(services);
  const [path, setPath] = useState<readonly CardId[]>([]);
  /** The page that was in front when the reader last asked for the card that is open; see `Page.key`. */
  const [askedOn, setAskedOn] = useState<string | null>(null);
  const front = useRef(page.key);
  front.current = page.key;
  const askHere = () => setAskedOn(front.current);
  const focus = useKeptFocus<HTMLDivElement>();
  const open = path.at(-1);
  /** What had the focus in the lists when the first card was opened. */
  const from = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (open !== undefined) return focus.ref.current?.focus({ preventScroll: true });
    (from.current as HTMLElement | null)?.focus();
    from.current = null;
  }, [open]);
  const [changes, setChanges] = useState(0);
  useEffect(() => services.watchDecks(() => setChanges((now) => now + 1)), [services]);
  /** Another whenever decks come, go, change or are switched: what was asked of them is to be asked again. */
  const decks = `${changes} ${settings?.decksOff.join()}`;
  /** Host of the page in front; `''` where it has none. */
  const host = (page.state?.at === 'open' && page.state.host) || page.reports.get(0)?.host || '';
  /** The cards of the page. */
  const lines = mergeFrames(page.reports);
  const show = (card: CardId) => {
    from.current ??= document.activeElement;
    askHere();
    setPath((now) => (now.at(-1) === card ? now : [...now, card]));
  };
  const card = settings &&
    open !== undefined && {
      id: open,
      services,
      settings,
      change,
      decks,
      host,
      onPage: new Set(lines.map((line) => line.card)),
      onOpen: show,
      onBack: () => {
        askHere();
        setPath(path.slice(0, -1));
      },
    };
  return {
    settings,
    change,
    page,
    decks,
    /** Props of the element around all. */
    focus,
    lines,
    host,
    /** Props of the card that is open. */
    card: card || null,
    askedOn,
    /** The open card is asked for on the page in front too. */
    askHere,
    show,
  };
}
