// Opens and closes the cards of a page: hover machine on one side, stage on the other.
import type { Settings } from '../browser/settings.ts';
import type { CardId } from '../match/types.ts';
import { isElement, nameOf, outerOf } from './dom.ts';
import { boxesOf, type HitTest } from './hit.ts';
import type { By } from './hover-events.ts';
import { type Mark, placesOf } from './marks.ts';
import type { Platform } from './platform.ts';
import { type PointerWatch, watchPointer } from './pointer.ts';
import type { Shield } from './shield.ts';
import type { Stage } from './stage-types.ts';

export interface CardsOptions {
  readonly window: Window & typeof globalThis;
  readonly platform: Platform;
  readonly shield: Shield;
  readonly hit: HitTest;
  readonly signal: AbortSignal;
  settings(): Settings;
  markOf(id: number): Mark | undefined;
  /** The mark's cards that the reader has not muted here. */
  unmuted(mark: Mark): readonly CardId[];
  /** Cards that the page mentions. */
  onPage(): ReadonlySet<CardId>;
  /** Sets off the mark whose card is open. */
  current(mark: Mark | null): void;
  /** Mutes a card on this page, or takes it back. */
  muteHere(card: CardId, muted: boolean): void;
}

export interface Cards {
  openByKey(mark: Mark): void;
  /** These marks are all that the page still has. */
  kept(marks: readonly Mark[]): void;
  setTheme(theme: Settings['theme']): void;
  /** Id of the mark whose card is open. */
  open(): number | null;
}

/** Opens cards until the signal aborts; an open one is closed then. */
export function openCards(options: CardsOptions): Cards {
  const { window, platform, shield, signal } = options;
  let stage: Stage | null = null;
  let loading: Promise<Stage> | null = null;
  /** The mark whose card is open, kept here as it was: the page may drop it while the card is pinned. */
  let open: Mark | null = null;

  const pointer: PointerWatch = watchPointer(
    window,
    {
      hit: options.hit,
      timing: options.settings,
      isCard: (target) => stage?.element != null && target === stage.element,
      scrollsMark: (scrolled) => open === null || isAround(scrolled, placesOf(open).start.node),
      act(effect) {
        if (effect.type === 'open') show(effect.mark, effect.by);
        if (effect.type === 'close') close(effect.focusBack);
        if (effect.type === 'hide') stage?.hide();
        if (effect.type === 'show') stage?.show();
      },
    },
    signal,
  );

  async function show(id: number, by: By) {
    const mark = options.markOf(id);
    open = mark ?? null;
    if (!mark) return;
    options.current(mark);
    // A failed load is tried anew with the next card; until then there is nothing to show a message in.
    const ready = await load().catch(() => null);
    if (!ready || open !== mark || signal.aborted) return;
    const { start } = placesOf(mark);
    ready.open({
      text: mark.block.text.slice(mark.start, mark.end),
      cards: options.unmuted(mark),
      by,
      onPage: options.onPage(),
      boxes: () => boxesOf(mark),
      parent: dialogAround(start.node) ?? window.document.documentElement,
    });
  }
  function close(focusBack: boolean) {
    open = null;
    options.current(null);
    stage?.close(focusBack);
    shield.release();
  }
  function load(): Promise<Stage> {
    loading ??= makeStage().catch((error) => {
      loading = null;
      throw error;
    });
    return loading;
  }
  async function makeStage(): Promise<Stage> {
    const make = await platform.loadStage();
    const host = window.location.hostname;
    stage = make({
      window,
      host,
      words: platform.words,
      card: platform.card,
      mute({ card, title }, where) {
        if (where === 'here') options.muteHere(card, true);
        else platform.mute({ card, title, site: where === 'site' ? host : null });
      },
      unmute({ card, title }, where) {
        if (where === 'here') options.muteHere(card, false);
        else platform.unmute({ card, title, site: where === 'site' ? host : null });
      },
      placed: (boxes, card) => open && pointer.tell({ type: 'placed', mark: open.id, boxes, card }),
      pinned: (pinned) => pointer.tell({ type: 'pin', pinned }),
      dismissed: () => pointer.tell({ type: 'dismiss' }),
      entered: (element) => shield.guard(element, (event) => stage?.relay(event)),
    });
    stage.setTheme(options.settings().theme);
    return stage;
  }

  return {
    openByKey: (mark) => pointer.tell({ type: 'key-open', mark: mark.id }),
    kept(marks) {
      if (open && !marks.includes(open)) pointer.tell({ type: 'gone', mark: open.id });
    },
    setTheme: (theme) => stage?.setTheme(theme),
    open: pointer.open,
  };
}

function isAround(outer: Node, node: Node): boolean {
  for (let at: Node | null = node; at; at = outerOf(at)) if (at === outer) return true;
  return false;
}

/** An open modal dialog makes all else inert: a card for what is in it has to stand in it. */
function dialogAround(node: Node): Element | null {
  for (let at: Node | null = node; at; at = outerOf(at)) {
    if (isElement(at) && nameOf(at) === 'dialog' && at.matches(':modal')) return at;
  }
  return null;
}
