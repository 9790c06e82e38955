import { useState } from 'preact/hooks';
import type { Settings } from '../browser/settings.ts';
import { type CardEvent, CardView } from '../cards/card.tsx';
import { dayOf } from '../cards/dates.ts';
import { LoadingView, ProblemView } from '../cards/states.tsx';
import type { CardId } from '../match/types.ts';
import { type Change, useLoaded } from './hooks.ts';
import type { Services } from './services.ts';

interface PopupCardProps {
  readonly id: CardId;
  readonly services: Services;
  readonly settings: Settings;
  readonly change: Change;
  readonly host: string;
  readonly onPage: ReadonlySet<CardId>;
  readonly onOpen: (card: CardId) => void;
  readonly onBack: () => void;
}

/** One card inside the popup. */
export function PopupCard({ id, services, settings, change, host, onPage, onOpen, onBack }: PopupCardProps) {
  const { words } = services;
  const [copied, setCopied] = useState(false);
  const loaded = useLoaded(() => services.card(id), settings.decksOff.join());
  const mutes = settings.muted.filter((m) => m.card === id);
  const muted = mutes.some((m) => m.site === null)
    ? 'everywhere'
    : mutes.some((m) => m.site === host)
      ? 'site'
      : null;

  const on = (event: CardEvent) => {
    switch (event.type) {
      case 'open':
        return onOpen(event.card);
      case 'back':
        return onBack();
      case 'copy':
        setCopied(false);
        return void navigator.clipboard.writeText(event.text).then(() => setCopied(true));
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
  const frame = { words, layout: 'page', canGoBack: true, on } as const;
  if (loaded === null) return <LoadingView {...frame} />;
  if ('problem' in loaded) return <ProblemView {...frame} reason={loaded.problem} />;
  if (loaded.value === null) return <ProblemView {...frame} reason={words('problem_missing')} />;
  return (
    <CardView
      {...frame}
      card={loaded.value}
      today={dayOf(new Date())}
      host={host}
      onPage={onPage}
      pinned={false}
      muted={muted}
      copied={copied}
    />
  );
}
