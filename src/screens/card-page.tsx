import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Settings } from '../browser/settings.ts';
import { type CardEvent, CardView } from '../cards/card.tsx';
import { LoadingView, ProblemView } from '../cards/states.tsx';
import type { Words } from '../cards/words.ts';
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
  /** What stands around the card, which then shows all its facts at once, and as of a day that the reader picks. */
  readonly around?: {
    readonly above: ComponentChildren;
    readonly below: (card: ShownCard, today: IsoDate, copy: (text: string) => void) => ComponentChildren;
  };
  readonly onOpen: (card: CardId) => void;
  readonly onBack: () => void;
}

/** One card inside a screen: the popup, or the side panel, which adds pictures of it. */
export function CardPage(props: CardPageProps) {
  const { around, services } = props;
  const { words } = services;
  const [day, setDay] = useState<IsoDate | null>(null);
  return (
    <>
      {around && (
        <div class="gloss-lens">
          <ReadingDay day={day} words={words} onPick={setDay} />
          {around.above}
        </div>
      )}
      <OneCard {...props} day={day} />
    </>
  );
}

/** The card itself, as of a day. */
function OneCard({
  id,
  day,
  services,
  settings,
  change,
  decks,
  host,
  onPage,
  around,
  onOpen,
  onBack,
}: CardPageProps & { readonly day: IsoDate | null }) {
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
        whole={around !== undefined}
        pinned={false}
        muted={muted}
        copied={copied}
      />
      {around?.below(loaded.value, today, copy)}
    </>
  );
}

interface ReadingDayProps {
  readonly day: IsoDate | null;
  readonly words: Words;
  readonly onPick: (day: IsoDate | null) => void;
}

/** The day that is read as today: an article of 2021 is understood by what was known then. */
function ReadingDay({ day, words, onPick }: ReadingDayProps) {
  const id = useId();
  return (
    <p>
      <label for={id}>{words('reading_day')}</label>
      <input
        id={id}
        type="date"
        value={day ?? ''}
        max={dayOf(new Date())}
        onChange={({ currentTarget: { value } }) => {
          // A year is typed digit by digit, each of which is a change: 0002, 0020, 0202.
          if (!value.startsWith('0')) onPick(value || null);
        }}
      />
      {day !== null && (
        <button type="button" class="gloss-button" onClick={() => onPick(null)}>
          {words('reading_today')}
        </button>
      )}
    </p>
  );
}
