// Keeps the events of the open card from the page. The card's element stands in the page, so its events pass
// the page's listeners; they are stopped at the window, before these, and what the card needs to hear is told
// to it again inside its closed shadow root, by events that do not leave it.

/** Events that begin or pass at an element. `toggle`: the card's element is a popover. */
const KEPT =
  'pointerdown pointerup pointermove pointerover pointerout pointerenter pointerleave pointercancel gotpointercapture lostpointercapture mousedown mouseup mousemove mouseover mouseout mouseenter mouseleave click dblclick auxclick contextmenu wheel touchstart touchmove touchend touchcancel keydown keyup keypress beforeinput input change focus blur focusin focusout copy cut paste selectstart dragstart dragend scroll scrollend beforetoggle toggle transitionend animationend'.split(
    ' ',
  );

export interface Shield {
  /** Keeps the events of this element from the page and gives them to `relay`. */
  guard(element: Element, relay: (event: Event) => void): void;
  /** Nothing is kept any more. */
  release(): void;
}

/**
 * Listens from now on, so that it stands before the listeners that a page adds later: to be called before the
 * page's own scripts run. Until something is guarded it only compares.
 */
export function createShield(window: Window, signal: AbortSignal): Shield {
  let guarded: { element: Element; relay: (event: Event) => void } | null = null;
  const keep = (event: Event) => {
    if (!guarded || event.target !== guarded.element) return;
    event.stopImmediatePropagation();
    guarded.relay(event);
  };
  for (const type of KEPT) {
    // Scrolling waits for listeners that might prevent it; these never do.
    const passive = type === 'wheel' || type.startsWith('touch');
    window.addEventListener(type, keep, { capture: true, passive, signal });
  }
  return {
    guard(element, relay) {
      guarded = { element, relay };
    },
    release() {
      guarded = null;
    },
  };
}
