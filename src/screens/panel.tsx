import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../cards/icons.tsx';
import { NetworkView } from '../cards/network/network-view.tsx';
import { TimelineView } from '../cards/timeline/timeline-view.tsx';
import { around } from '../cards/words.ts';
import type { IsoDate } from '../deck/types.ts';
import type { CardId } from '../match/types.ts';
import type { ShownCard } from '../shelf/types.ts';
import { CardPage } from './card-page.tsx';
import { useLoaded } from './hooks.ts';
import { ArticlesView } from './panel-articles.tsx';
import { PageView } from './popup-page.tsx';
import { SearchView } from './popup-search.tsx';
import { ReadingDay } from './reading-day.tsx';
import { Screen } from './screen.tsx';
import type { PanelServices } from './services.ts';
import { useAway } from './use-away.ts';
import { useCards } from './use-cards.ts';

/** Beside the page: one card at full length with its pictures, or what the page in front and the shelf hold. */
export function Panel({ services }: { readonly services: PanelServices }) {
  const { words } = services;
  const { settings, page, decks, focus, lines, host, card, askedOn, askHere, show } = useCards(services);
  const isAway = useAway(page, lines, card?.id ?? null, askedOn);
  const shown = isAway ? null : card;
  /** Holds for all cards until it is changed. */
  const [day, setDay] = useState<IsoDate | null>(null);
  const known = useLoaded(() => services.decks(), decks);
  useEffect(() => services.watchAsked(show), [services]);
  useEffect(() => services.watchOpened(show), [services]);
  useEffect(() => {
    if (card) scrollTo(0, 0);
  }, [card?.id, isAway]);

  if (!settings)
    return <Screen words={words} title={words('extName')} name="panel" theme={undefined} children={null} />;
  return (
    <Screen words={words} title={words('extName')} name="panel" theme={settings.theme}>
      <div class="gloss-view" {...focus}>
        <h1 class="gloss-hidden">{words('extName')}</h1>
        {(shown || day !== null) && (
          <div class="gloss-lens" data-as-of={day !== null}>
            <ReadingDay day={day} words={words} onPick={setDay} />
            {shown && (
              <nav>
                <a href="#timeline">{words('timeline')}</a>
                <a href="#network">{words('network')}</a>
              </nav>
            )}
          </div>
        )}
        {card && (
          <div hidden={isAway}>
            <CardPage
              key={card.id}
              {...card}
              day={day}
              below={(card, today, copy) => (
                <Pictures card={card} today={today} services={services} onOpen={show} onCopy={copy} />
              )}
            />
          </div>
        )}
        <div hidden={shown !== null}>
          {card && <BackTo key={card.id} card={card.id} services={services} onPress={askHere} />}
          <SearchView services={services} onOpen={show}>
            <PageView
              services={services}
              page={page}
              lines={lines}
              off={!settings.on ? 'gloss' : settings.sitesOff.includes(host) ? 'site' : null}
              host={host}
              decks={known && 'value' in known ? known.value : []}
              onOpen={show}
            />
            <ArticlesView services={services} again={decks} onOpen={show} />
          </SearchView>
        </div>
      </div>
    </Screen>
  );
}

interface PicturesProps {
  readonly card: ShownCard;
  /** What is read as today. */
  readonly today: IsoDate;
  readonly services: PanelServices;
  readonly onOpen: (card: CardId) => void;
  readonly onCopy: (text: string) => void;
}

/** A card's facts over time, and the cards that they lead to. */
function Pictures({ card, today, services, onOpen, onCopy }: PicturesProps) {
  const { words } = services;
  const near = [...new Set(card.facts.flatMap((fact) => fact.cards))];
  const titles = useLoaded(() => titlesOf(near, services), near.join());
  const known = titles && 'value' in titles ? titles.value : new Map<CardId, string>();
  return (
    <>
      <TimelineView card={card} words={words} today={today} onOpen={onOpen} onCopy={onCopy} />
      <NetworkView card={card} titles={known} words={words} today={today} onOpen={onOpen} onCopy={onCopy} />
    </>
  );
}

/** Titles by cards, without those that no deck in use has. */
async function titlesOf(
  ids: readonly CardId[],
  services: Pick<PanelServices, 'titles'>,
): Promise<ReadonlyMap<CardId, string>> {
  const titles = await services.titles(ids);
  return new Map(ids.flatMap((id, i) => (titles[i] ? [[id, titles[i]] as const] : [])));
}

interface BackToProps {
  readonly card: CardId;
  readonly services: Pick<PanelServices, 'words' | 'titles'>;
  readonly onPress: () => void;
}

/** The way back to the card that gave way to the page's list; hidden with the list until then, so that its title is there. */
function BackTo({ card, services, onPress }: BackToProps) {
  const titles = useLoaded(() => titlesOf([card], services), card);
  const title = titles && 'value' in titles ? titles.value.get(card) : undefined;
  if (title === undefined) return null;
  return (
    <button type="button" class="gloss-button gloss-back-to" onClick={onPress}>
      <Icon name="back" /> {around(services.words, 'panel_back', <bdi>{title}</bdi>)}
    </button>
  );
}
