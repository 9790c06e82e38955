// Opens and closes the cards of a page: hover machine on one side, stage on the other.
import type { OpenCards } from './cards-types.ts';
import { isElement, nameOf, outerOf } from './dom.ts';
import { boxesOf } from './hit.ts';
import type { By } from './hover-events.ts';
import { type Mark, placesOf } from './marks.ts';
import { type PointerWatch, watchPointer } from './pointer.ts';
import { reveal } from './reveal.ts';
import { withSaidHere } from './said-here.ts';
import { followMark } from './same-mark.ts';
import { siteOf } from './site.ts';
import { createStage } from './stage/stage.tsx';
import type { Stage } from './stage/types.ts';
import { reachable, stepFrom } from './steps.ts';

/** ms that an open card waits for a mark that has gone: the page may be about to write its text anew. */
const RETURN = 300;

/** Opens the cards of a page. */
export const openCards: OpenCards = (options) => {
  const { window, platform, gate, signal } = options;
  const host = siteOf(window);
  /** The mark whose card is open, kept here as it was: the page may drop it while the card is pinned. */
  let open: Mark | null = null;
  let follow: ReturnType<typeof followMark> = () => null;
  /** Runs while the open card's mark is awaited. */
  let awaited: number | undefined;

  const pointer: PointerWatch = watchPointer(
    window,
    {
      hit: options.hit,
      timing: options.settings,
      isCard: (target) => stage.element !== null && target === stage.element,
      scrollsMark: (scrolled) => open === null || isAround(scrolled, placesOf(open).start.node),
      act(effect) {
        if (effect.type === 'open') show(effect.mark, effect.by);
        if (effect.type === 'close') close(effect.focusBack);
        if (effect.type === 'hide') stage.hide();
        if (effect.type === 'show') stage.show();
      },
    },
    signal,
  );

  const stage: Stage = createStage({
    window,
    host,
    words: platform.words,
    async card(id) {
      const card = await platform.card(id, options.textOf(id));
      return card && withSaidHere(card, window.document, signal);
    },
    mute({ card, title }, where) {
      if (where === 'here') options.muteHere(card, true);
      else platform.mute({ card, title, site: where === 'site' ? host : null });
    },
    unmute({ card, title }, where) {
      if (where === 'here') options.muteHere(card, false);
      else platform.unmute({ card, title, site: where === 'site' ? host : null });
    },
    panel: platform.panel,
    review: platform.review,
    placed: (boxes, card) => open && pointer.tell({ type: 'placed', mark: open.id, boxes, card }),
    pinned: (pinned) => pointer.tell({ type: 'pin', pinned }),
    dismissed: () => pointer.tell({ type: 'dismiss' }),
    entered: (element) => gate.guard(element, stage.relay),
  });
  stage.setTheme(options.settings().theme);

  function show(id: number, by: By) {
    const marks = options.marks();
    const mark = marks.find((one) => one.id === id);
    if (!mark) return;
    open = mark;
    follow = followMark(mark, marks);
    options.current(mark);
    const cards = options.unmuted(mark);
    if (cards.length === 1) platform.opened(cards[0]!);
    stage.open({
      text: mark.block.text.slice(mark.start, mark.end),
      cards,
      by,
      onPage: options.onPage(),
      boxes: () => boxesOf(open ?? mark),
      parent: dialogAround(placesOf(mark).start.node) ?? window.document.documentElement,
    });
  }
  function stopWaiting() {
    window.clearTimeout(awaited);
    awaited = undefined;
  }
  function close(focusBack: boolean) {
    stopWaiting();
    open = null;
    options.current(null);
    stage.close(focusBack);
    gate.release();
  }

  function openByKey(mark: Mark) {
    reveal(mark);
    pointer.tell({ type: 'key-open', mark: mark.id });
  }

  return {
    heard: pointer.heard,
    openByKey,
    step(marks, forward) {
      const next = stepFrom(reachable(marks, window.document), pointer.open(), forward, window.innerHeight);
      if (next) openByKey(next);
    },
    kept(marks) {
      if (!open) return;
      const { id } = open;
      // What a page writes anew may have held the card itself: a dialog does.
      const now = stage.element?.isConnected ? follow(marks) : null;
      if (!now) {
        awaited ??= window.setTimeout(() => {
          awaited = undefined;
          pointer.tell({ type: 'gone', mark: id });
        }, RETURN);
        return;
      }
      stopWaiting();
      open = now.mark;
      if (!now.isRenewed) return;
      pointer.tell({ type: 'renewed', mark: id, as: open.id });
      options.current(open);
      pointer.lookAgain();
    },
    setTheme: (theme) => stage.setTheme(theme),
  };
};

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
