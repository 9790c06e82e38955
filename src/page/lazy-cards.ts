// Stands for the cards of a page until the first is asked for; only then their code is loaded.
import type { Cards, CardsOptions } from './cards-types.ts';

/** Events whose order the cards must know when they take over: a tap is made of two. */
const KEPT = 8;

/** Cards whose code comes when the pointer or a finger first meets a mark, or a key asks. */
export function lazyCards(options: CardsOptions): Cards {
  const { window, platform, gate, hit, signal } = options;
  let cards: Cards | null = null;
  let loading: Promise<Cards | null> | null = null;
  let recent: Event[] = [];

  // What fails to load is tried again with the next mark; there is nothing yet to show a message in.
  const load = () => {
    loading ??= platform.loadCards().then(
      (openCards) => {
        if (signal.aborted) return null;
        cards = openCards(options);
        for (const event of recent) cards.heard(event);
        recent = [];
        return cards;
      },
      () => {
        loading = null;
        return null;
      },
    );
    return loading;
  };

  let looked = 0;
  function heard(event: Event) {
    if (cards) return cards.heard(event);
    if (!(event instanceof window.PointerEvent) || options.settings().open === 'keyboard') return;
    if (event.type === 'pointermove' && !loading) {
      // Pointers move more often than frames are drawn.
      if (event.timeStamp - looked < 16) return;
      looked = event.timeStamp;
    }
    recent = [...recent.slice(1 - KEPT), event];
    if (hit.at(event.clientX, event.clientY)) load();
  }

  gate.listen(heard);
  signal.addEventListener('abort', () => gate.listen(null));
  return {
    heard,
    openByKey: (mark) => void load().then((loaded) => loaded?.openByKey(mark)),
    kept: (marks) => cards?.kept(marks),
    setTheme: (theme) => cards?.setTheme(theme),
    open: () => cards?.open() ?? null,
  };
}
