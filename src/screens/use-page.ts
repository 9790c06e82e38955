import { useEffect, useState } from 'preact/hooks';
import type { FrameReport } from '../browser/messages.ts';
import { reasonOf } from './hooks.ts';
import type { PopupServices, TabState } from './services.ts';

/** Time in ms after which a page that has not answered is taken to be silent. Frames answer within 100 ms. */
export const SILENCE = 2000;

/** The page under the popup. */
export interface Page {
  /** Null until the browser has told. */
  readonly state: TabState | null;
  readonly reports: ReadonlyMap<number, FrameReport>;
  /** Decks have changed, and the page has not told since what it finds by them. */
  readonly isOld: boolean;
  /** Nothing has come from it, though it is open: it was loaded before Gloss came. */
  readonly silent: boolean;
  /** Why the last asking for permission led to nothing; `''` where the browser gives no reason. */
  readonly refused: string | null;
  /** Both must be called in the press itself. */
  readonly readOnce: () => void;
  readonly allowSite: () => void;
}

/** Follows the page under the popup. */
export function usePage(services: PopupServices): Page {
  const [state, setState] = useState<TabState | null>(null);
  const [reports, setReports] = useState<ReadonlyMap<number, FrameReport>>(new Map());
  const [silent, setSilent] = useState(false);
  const [isOld, setOld] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const tab = state?.at === 'open' ? state.tab : null;

  useEffect(() => {
    const look = () => services.tab().then(setState, () => setState({ at: 'closed' }));
    look();
    return services.watchTab(look);
  }, [services]);

  useEffect(() => {
    setReports(new Map());
    setSilent(false);
    if (tab === null) return;
    const timer = setTimeout(() => setSilent(true), SILENCE);
    const stop = services.watchPage(tab, (frame, report) => {
      clearTimeout(timer);
      setSilent(false);
      setOld(false);
      setReports((now) => new Map(now).set(frame, report));
    });
    return () => {
      clearTimeout(timer);
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
  return {
    state,
    reports,
    isOld,
    silent,
    refused,
    readOnce: () => state?.at === 'asking' && ask(services.readTab(state.tab)),
    allowSite: () => state && state.at !== 'closed' && ask(services.allowSite(state.tab)),
  };
}
