// All events pass here before the page's own listeners, for two reasons. Gloss hears of the pointer and of Esc
// however the page handles them. And the events of the open card, whose element stands in the page, are kept
// from the page: stopped here, and told to the card anew inside its closed shadow root.

/** Events of an element that the page must not hear of. `toggle`: the card's element is a popover. */
const TYPES =
  'pointerdown pointerup pointermove pointerover pointerout pointerenter pointerleave pointercancel gotpointercapture lostpointercapture mousedown mouseup mousemove mouseover mouseout mouseenter mouseleave click dblclick auxclick contextmenu wheel touchstart touchmove touchend touchcancel keydown keyup keypress beforeinput input change focus blur focusin focusout copy cut paste selectstart dragstart dragend scroll scrollend beforetoggle toggle transitionend animationend resize'.split(
    ' ',
  );

/** Where all events pass. See above. */
export interface Gate {
  /** Hears every event, in one place at a time. */
  listen(heard: ((event: Event) => void) | null): void;
  /** Keeps this element's events from the page and gives them to `relay`. */
  guard(element: Element, relay: (event: Event) => void): void;
  /** Nothing is kept any more. */
  release(): void;
  /** Stands again where `document.open()` has taken all listeners away; otherwise changes nothing. */
  stand(): void;
}

/**
 * Stands from now on until the signal aborts: to be called before the page's own scripts run. What a script of
 * the page dispatches is no event of the reader's: neither heard nor relayed, or it could press the card's buttons.
 */
export function createGate(window: Window, signal: AbortSignal): Gate {
  let heard: ((event: Event) => void) | null = null;
  let guarded: { element: Element; relay: (event: Event) => void } | null = null;
  const pass = (event: Event) => {
    if (!event.isTrusted) return;
    const kept = guarded?.element === event.target ? guarded : null;
    heard?.(event);
    if (!kept) return;
    event.stopImmediatePropagation();
    kept.relay(event);
  };
  function stand() {
    for (const type of TYPES) {
      // Scrolling waits for listeners that might prevent it; these never do.
      const passive = type === 'wheel' || type.startsWith('touch');
      window.addEventListener(type, pass, { capture: true, passive, signal });
    }
  }
  stand();
  return {
    listen(listener) {
      heard = listener;
    },
    guard(element, relay) {
      guarded = { element, relay };
    },
    release() {
      guarded = null;
    },
    stand,
  };
}
