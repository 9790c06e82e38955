import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Settings } from '../browser/settings.ts';
import { type CardEvent, CardView } from '../cards/card.tsx';
import { LoadingView, ProblemView } from '../cards/states.tsx';
import { dayOf } from '../deck/dates.ts';
import type { IsoDate } from '../deck/types.ts';
import type { CardId } from '../match/types.ts';
import type { ShownCard } from '../shelf/types.ts';
import { type Change, useLoaded } from './hooks.ts';
import type { PopupServices, Services } from './services.ts';

interface CardPageProps {
  readonly id: CardId;
  readonly services: Services & Pick<PopupServices, 'openReview'>;
  readonly settings: Settings;
  readonly change: Change;
  /** Another whenever decks change. */
  readonly decks: string;
  readonly host: string;
  readonly onPage: ReadonlySet<CardId>;
  /** What is read as today; null or left out: the real one. */
  readonly day?: IsoDate | null;
  /** What stands below the card, which then shows all its facts at once. */
  readonly below?: (card: ShownCard, today: IsoDate, copy: (text: string) => void) => ComponentChildren;
  readonly onOpen: (card: CardId) => void;
  readonly onBack: () => void;
}

/** One card inside a screen: the popup, or the side panel, which adds pictures of it. */
export function CardPage({
  id,
  day = null,
  services,
  settings,
  change,
  decks,
  host,
  onPage,
  below,
  onOpen,
  onBack,
}: CardPageProps) {
  const { words } = services;
  const [copied, setCopied] = useState(false);
  const loaded = useLoaded(() => services.card(id, day), `${decks} ${day}`);
  const mutes = settings.muted.filter((m) => m.card === id);
  const muted = mutes.some((m) => m.site === null)
    ? 'everywhere'
    : mutes.some((m) => m.site === host)
      ? 'site'
      : null;

  const copy = (text: string) => {
    setCopied(false);
    navigator.clipboard.writeText(text).then(() => setCopied(true));
  };
  const on = (event: CardEvent) => {
    switch (event.type) {
      case 'open':
        return onOpen(event.card);
      case 'back':
        return onBack();
      case 'copy':
        return copy(event.text);
      case 'review':
        return services.openReview(event.deck);
      case 'mute': {
        const site = event.where === 'site' ? host : null;
        return change({ muted: [...settings.muted, { card: event.card, title: event.title, site }] });
      }
      case 'undo':
        return change({
          muted: settings.muted.filter((m) => m.card !== id || (m.site !== null && m.site !== host)),
        });
    }
  };
  const today = day ?? dayOf(new Date());
  const frame = { words, layout: 'page', canGoBack: true, on } as const;
  if (loaded === null) return <LoadingView {...frame} />;
  if ('problem' in loaded) return <ProblemView {...frame} reason={loaded.problem} />;
  if (loaded.value === null) return <ProblemView {...frame} reason={words('problem_missing')} />;
  return (
    <>
      <CardView
        {...frame}
        card={loaded.value}
        today={today}
        host={host}
        onPage={onPage}
        whole={below !== undefined}
        pinned={false}
        muted={muted}
        copied={copied}
      />
      {below?.(loaded.value, today, copy)}
    </>
  );
}
