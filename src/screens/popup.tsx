import { useState } from 'preact/hooks';
import { IconButton } from '../cards/icons.tsx';
import { plural } from '../cards/words.ts';
import { articlesIn } from './articles-in.ts';
import { CardPage } from './card-page.tsx';
import { Switch } from './controls.tsx';
import { useLoaded } from './hooks.ts';
import { KeepView } from './popup-keep.tsx';
import { PageView } from './popup-page.tsx';
import { SearchView } from './popup-search.tsx';
import { Screen } from './screen.tsx';
import type { PopupServices, TabState } from './services.ts';
import { ShelfProblem } from './shelf-problem.tsx';
import { useCards } from './use-cards.ts';

/** Whether a tab may hold an article; of one that was not permitted yet nobody knows. */
function mayKeep(state: TabState): state is TabState & { readonly at: 'asking' | 'open' } {
  return state.at === 'asking' || (state.at === 'open' && state.host !== '' && state.isText);
}

/** What is on this page, search over all cards, the card itself, and the switches. */
export function Popup({ services }: { readonly services: PopupServices }) {
  const { words } = services;
  const { settings, change, page, decks, focus, lines, host, card, show } = useCards(services);
  const { state } = page;
  const known = useLoaded(() => Promise.all([services.decks(), services.cardCount()]), decks);
  /** The page that could not be kept: that it can is not said beside; see `Page.key`. */
  const [refused, setRefused] = useState<string | null>(null);

  if (!settings)
    return <Screen words={words} title={words('extName')} name="popup" theme={undefined} children={null} />;
  const [all, cards] = known && 'value' in known ? known.value : [[], 0];
  const inUse = all.filter((deck) => !settings.decksOff.includes(deck.id));
  const articles = inUse.reduce((sum, deck) => sum + articlesIn(deck), 0);
  const siteOn = !settings.sitesOff.includes(host);
  const switchSite = (on: boolean) =>
    change({
      sitesOff: on ? settings.sitesOff.filter((site) => site !== host) : [...settings.sitesOff, host],
    });

  return (
    <Screen words={words} title={words('extName')} name="popup" theme={settings.theme}>
      <div class="gloss-view" {...focus}>
        {card && (
          <>
            <h1 class="gloss-hidden">{words('extName')}</h1>
            <CardPage key={card.id} {...card} />
          </>
        )}
        <div hidden={card !== null}>
          <header class="gloss-head">
            <h1>{words('extName')}</h1>
            <Switch label={words('switch_gloss')} on={settings.on} onSwitch={(on) => change({ on })} />
            {host && settings.on && (
              <Switch label={words('switch_site', host)} on={siteOn} onSwitch={switchSite} />
            )}
          </header>
          {settings.on && state && (
            <KeepView
              services={services}
              page={mayKeep(state) ? { tab: state.tab, url: state.at === 'open' ? state.url : '' } : null}
              isFirst={state.at === 'open'}
              onStored={page.expectNews}
              onRefused={() => setRefused(page.key)}
            />
          )}
          <SearchView services={services} onOpen={show}>
            <PageView
              services={services}
              page={page}
              lines={lines}
              off={!settings.on ? 'gloss' : siteOn ? null : 'site'}
              host={host}
              canKeep={state !== null && mayKeep(state) && refused !== page.key}
              decks={all}
              onOpen={show}
            />
          </SearchView>
          <ShelfProblem services={services} again={decks} />
          <footer class="gloss-foot">
            <p>
              {known && 'problem' in known
                ? words('problem_cards', known.problem)
                : known && words('knows', plural(words, 'articles', articles), plural(words, 'cards', cards))}
            </p>
            <IconButton icon="panel" label={words('panel')} onPress={() => services.openPanel()} />
            <IconButton icon="settings" label={words('settings')} onPress={() => services.openSettings()} />
          </footer>
        </div>
      </div>
    </Screen>
  );
}
