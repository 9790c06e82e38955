// Shows cards in a closed shadow root at the end of the page; the element stands there only while a card is
// open. Loaded when the first card opens.
import { render } from 'preact';
import sheetText from '../../cards/card.css?inline';
import { CardStack } from './card-stack.tsx';
import { createHost } from './host.ts';
import { place } from './place.ts';
import { relayInto } from './relay.ts';
import type { MakeStage, Showing, Stage, StagePlatform } from './types.ts';

/** Makes the stage of a page. */
export const createStage: MakeStage = (platform: StagePlatform): Stage => {
  const { document } = platform.window;
  let theme: string = 'auto';
  let showing: Showing | null = null;
  let host: ReturnType<typeof createHost> | null = null;
  let before: HTMLElement | null = null;

  function open(next: Showing) {
    if (host) close(false);
    showing = next;
    before = focused(document);
    host = createHost(document, sheetText, next.text, theme);
    host.setShown(false);
    platform.entered(host.element);
    next.parent.append(host.element);
    // CSS zoom is inherited by all that a page holds.
    host.element.style.setProperty('zoom', String(1 / (next.parent.currentCSSZoom ?? 1)), 'important');
    host.element.showPopover();
    render(
      <CardStack key={next} showing={next} platform={platform} onReady={ready} onChange={change} />,
      host.container,
    );
  }
  /** The first card stands in the element. */
  async function ready() {
    const by = showing?.by;
    await settle();
    if (by === 'key') host?.focus();
  }
  /** Another card stands there, or the same in another size. A pressed link takes the focus with it: give it back. */
  async function change() {
    await settle();
    if (showing?.by === 'key' && document.activeElement === document.body) host?.focus();
  }
  /** Places what is there. */
  async function settle() {
    const at = host;
    const of = showing;
    if (!at || !of) return;
    at.setTabbable(of.by === 'key');
    const boxes = of.boxes();
    await place(at, of.by, boxes, platform.window);
    if (at !== host) return;
    at.setShown(true);
    platform.placed(boxes, at.container.getBoundingClientRect());
  }
  function close(focusBack: boolean) {
    if (!host) return;
    const had = document.activeElement === host.element;
    render(null, host.container);
    host.element.remove();
    host = null;
    showing = null;
    if (focusBack && had) before?.focus({ preventScroll: true });
  }

  return {
    open,
    close,
    hide: () => host?.setShown(false),
    show: settle,
    setTheme(now) {
      theme = now;
      host?.container.setAttribute('data-theme', now);
    },
    get element() {
      return host?.element ?? null;
    },
    relay: (event) => host && relayInto(host.root, event),
  };
};

/** What has the focus, through open shadow roots. */
function focused(document: Document): HTMLElement | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at instanceof HTMLElement && at !== document.body ? at : null;
}
