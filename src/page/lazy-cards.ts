// Stands for the cards of a page until the first is asked for; only then their code is loaded.
import type { Cards, CardsOptions } from './cards-types.ts';

/** Events by which a card can be asked for. */
const ASKING = new Set(['pointermove', 'pointerdown', 'pointerup']);
/** How many of them the cards are told when they take over: a tap is made of two. */
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

  // Pointers move more often than frames are drawn: only where they are by then is looked at.
  let last: PointerEvent | null = null;
  function look() {
    if (last && !signal.aborted && hit.at(last.clientX, last.clientY)) load();
    last = null;
  }
  function heard(event: Event) {
    if (cards) return cards.heard(event);
    if (!ASKING.has(event.type) || options.settings().open === 'keyboard') return;
    recent = [...recent.slice(1 - KEPT), event];
    if (!last) window.requestAnimationFrame(look);
    last = event as PointerEvent;
  }

  gate.listen(heard);
  signal.addEventListener('abort', () => gate.listen(null));
  return {
    heard,
    openByKey: (mark) => void load().then((loaded) => loaded?.openByKey(mark)),
    kept: (marks) => cards?.kept(marks),
    setTheme: (theme) => cards?.setTheme(theme),
    step: (marks, forward) => void load().then((loaded) => loaded?.step(marks, forward)),
  };
}
