import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type CardEvent, CardView } from '../../cards/card.tsx';
import type { MuteWhere } from '../../cards/mute.tsx';
import { ChoiceView, LoadingView, ProblemView } from '../../cards/states.tsx';
import { dayOf } from '../../deck/dates.ts';
import type { CardId } from '../../match/types.ts';
import type { ShownCard } from '../../shelf/types.ts';
import { copyText } from './copy.ts';
import type { Showing, StagePlatform } from './types.ts';

/** ms after which a card that is still on its way says so; sooner would only flash. */
const LOADING_AFTER = 250;
/** ms for which “copied” stands. */
const COPIED_FOR = 2_500;

type View =
  | { readonly is: 'loading' }
  | { readonly is: 'choice'; readonly cards: readonly ShownCard[] }
  | { readonly is: 'card'; readonly card: ShownCard }
  | { readonly is: 'problem'; readonly reason: string };

interface Props {
  readonly showing: Showing;
  readonly platform: StagePlatform;
  /** The first view stands. */
  readonly onReady: () => void;
  /** A later one does, or this one has changed its size. */
  readonly onChange: () => void;
}

/** The open card and the cards opened from it, with the way back. */
export function CardStack({ showing, platform, onReady, onChange }: Props) {
  const { words } = platform;
  const [views, setViews] = useState<readonly View[]>([]);
  const [pinned, setPinned] = useState(false);
  const [muted, setMuted] = useState<MuteWhere | null>(null);
  const [copied, setCopied] = useState(false);
  const isReady = useRef(false);
  const view = views.at(-1);

  useEffect(() => {
    const late = setTimeout(
      () => setViews((now) => (now.length > 0 ? now : [{ is: 'loading' }])),
      LOADING_AFTER,
    );
    first(showing.cards, platform).then((found) => {
      clearTimeout(late);
      setViews([found]);
    });
    return () => clearTimeout(late);
  }, []);
  useLayoutEffect(() => {
    if (!view) return;
    if (isReady.current) return onChange();
    isReady.current = true;
    onReady();
  });
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), COPIED_FOR);
    return () => clearTimeout(timer);
  }, [copied]);

  async function open(id: CardId) {
    const found = await load(id, platform);
    setMuted(null);
    setViews((now) => [...now, found]);
  }
  function on(event: CardEvent) {
    switch (event.type) {
      case 'open':
        return open(event.card);
      case 'back':
        setMuted(null);
        return setViews((now) => now.slice(0, -1));
      case 'pin':
        setPinned(event.pinned);
        return platform.pinned(event.pinned);
      case 'close':
        return platform.dismissed();
      case 'copy':
        return copyText(platform.window, event.text).then(setCopied);
      case 'mute':
        setMuted(event.where);
        return platform.mute({ card: event.card, title: event.title }, event.where);
      case 'panel':
        return platform.panel?.(event.card);
      case 'review':
        return platform.review(event.deck);
      case 'undo':
        if (view?.is === 'card' && muted)
          platform.unmute({ card: view.card.id, title: view.card.title }, muted);
        return setMuted(null);
      case 'resized':
        // The view itself renders first.
        return queueMicrotask(() => setTimeout(onChange));
    }
  }

  if (!view) return null;
  const layout = showing.by === 'touch' ? 'sheet' : 'card';
  const frame = { words, layout, canGoBack: views.length > 1, on } as const;
  switch (view.is) {
    case 'loading':
      return <LoadingView {...frame} />;
    case 'problem':
      return <ProblemView {...frame} reason={view.reason} />;
    case 'choice':
      return <ChoiceView {...frame} text={showing.text} lines={view.cards} pinned={pinned} />;
    case 'card':
      return (
        <CardView
          {...frame}
          card={view.card}
          today={dayOf(new Date())}
          host={platform.host}
          onPage={showing.onPage}
          canPanel={platform.panel !== null}
          pinned={pinned}
          muted={muted}
          copied={copied}
        />
      );
  }
}

async function first(ids: readonly CardId[], platform: StagePlatform): Promise<View> {
  const [only, ...others] = ids;
  if (only !== undefined && others.length === 0) return load(only, platform);
  const views = await Promise.all(ids.map((id) => load(id, platform)));
  const cards = views.flatMap((view) => (view.is === 'card' ? [view.card] : []));
  return cards.length > 0 ? { is: 'choice', cards } : (views[0] ?? missing(platform));
}

async function load(id: CardId, platform: StagePlatform): Promise<View> {
  try {
    const card = await platform.card(id);
    return card ? { is: 'card', card } : missing(platform);
  } catch {
    return { is: 'problem', reason: platform.words('problem_away') };
  }
}

const missing = (platform: StagePlatform): View => ({
  is: 'problem',
  reason: platform.words('problem_missing'),
});
