import { useEffect, useState } from 'preact/hooks';
import type { FrameReport } from '../browser/messages.ts';
import { reasonOf } from './hooks.ts';
import type { PopupServices, TabState } from './services.ts';

/** Time in ms after which a page that has not answered is taken to be silent. Frames answer within 100 ms. */
export const SILENCE = 2000;

/** How long in ms what the page before told stays in sight: most pages answer sooner, and nothing flashes. */
const LINGER = 400;

/** The page in front. */
export interface Page {
  /** Null until the browser has told. */
  readonly state: TabState | null;
  /** Tells one page from another; null: nothing is known of the one in front. */
  readonly key: string | null;
  readonly reports: ReadonlyMap<number, FrameReport>;
  /** It has told all that it mentions, by the decks as they are. */
  readonly isRead: boolean;
  /** Decks have changed by what was done here: what it told before is old, sooner than others say so. */
  readonly expectNews: () => void;
  /** Nothing has come from it, though it is open: it was loaded before Gloss came. */
  readonly silent: boolean;
  /** Why the last asking for permission led to nothing; `''` where the browser gives no reason. */
  readonly refused: string | null;
  /** Both must be called in the press itself. */
  readonly readOnce: () => void;
  readonly allowSite: () => void;
}

/** What frames have told, and of which page. */
interface Told {
  readonly of: TabState | null;
  readonly reports: ReadonlyMap<number, FrameReport>;
}

/** Follows the page in front. */
export function usePage(services: PopupServices): Page {
  const [state, setState] = useState<TabState | null>(null);
  const [told, setTold] = useState<Told>({ of: null, reports: new Map() });
  /** Decks have changed, and the page has not told since what it finds by them. */
  const [isOld, setOld] = useState(false);
  const [silent, setSilent] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const tab = state?.at === 'open' ? state.tab : null;

  useEffect(() => {
    const look = () => services.tab().then(setState, () => setState({ at: 'closed' }));
    look();
    return services.watchTab(look);
  }, [services]);

  useEffect(() => {
    const forget = () => setTold((now) => (now.of === state ? now : { of: state, reports: new Map() }));
    setSilent(false);
    if (tab === null) return forget();
    const timers = [setTimeout(forget, LINGER), setTimeout(() => setSilent(true), SILENCE)];
    const stopWaiting = () => timers.forEach(clearTimeout);
    const stop = services.watchPage(tab, (frame, report) => {
      stopWaiting();
      setSilent(false);
      setOld(false);
      setTold((now) => ({
        of: state,
        reports: new Map(now.of === state ? now.reports : []).set(frame, report),
      }));
    });
    return () => {
      stopWaiting();
      stop();
    };
  }, [services, state]);

  useEffect(() => services.watchDecks(() => setOld(true)), [services]);
  useEffect(() => {
    if (!isOld) return;
    // Where nothing is found by the new names either, no frame may tell.
    const timer = setTimeout(() => setOld(false), SILENCE);
    return () => clearTimeout(timer);
  }, [isOld]);

  const ask = (asked: Promise<boolean>) => {
    setRefused(null);
    asked
      .then(async (given) => (given ? setState(await services.tab()) : setRefused('')))
      .catch((error) => setRefused(reasonOf(error)));
  };
  const { reports } = told;
  const isTold = told.of === state && !isOld && reports.size > 0;
  return {
    state,
    key: state?.at === 'open' ? `${state.tab} ${state.url}` : null,
    reports,
    isRead: isTold && [...reports.values()].every((report) => report.settled),
    expectNews: () => setOld(true),
    silent,
    refused,
    readOnce: () => state?.at === 'asking' && ask(services.readTab(state.tab)),
    allowSite: () => state && 'tab' in state && ask(services.allowSite(state.tab)),
  };
}
