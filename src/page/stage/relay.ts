// Tells the card again, inside its shadow root, what was kept from the page. These events are not `composed`:
// they end at the root.

/** Acts on an event whose target, seen from the page, is the card's element. */
export function relayInto(root: ShadowRoot, event: Event): void {
  if (event.type === 'click') relayClick(root, event as MouseEvent);
  if (event.type === 'keydown') relayKey(root, event as KeyboardEvent);
  if (event.type === 'mousedown') keepFocus(root, event as MouseEvent);
}

function relayClick(root: ShadowRoot, event: MouseEvent) {
  // A key's click has no place: it is meant for what has the focus.
  const target =
    event.detail === 0 ? root.activeElement : root.elementFromPoint(event.clientX, event.clientY);
  const { clientX, clientY, detail, ctrlKey, metaKey, shiftKey, altKey } = event;
  const init = { clientX, clientY, detail, ctrlKey, metaKey, shiftKey, altKey };
  // The told click follows a link in the kept one's place: both would open it twice.
  event.preventDefault();
  target?.dispatchEvent(
    new MouseEvent('click', { ...init, bubbles: true, cancelable: true, composed: false }),
  );
}

/** Tab goes round inside a card that has the focus; Esc, which leaves it, is heard before. Words that are buttons take their keys. */
function relayKey(root: ShadowRoot, event: KeyboardEvent) {
  if (event.key !== 'Tab') return pressWords(root, event);
  const stops = [...root.querySelectorAll<HTMLElement>('[tabindex="0"]')].filter((one) =>
    one.checkVisibility(),
  );
  const end = event.shiftKey ? stops[0] : stops.at(-1);
  const active = root.activeElement;
  const isAtEnd =
    active === end || (event.shiftKey && active !== null && !stops.includes(active as HTMLElement));
  if (!isAtEnd) return;
  event.preventDefault();
  (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
}

function pressWords({ activeElement }: ShadowRoot, event: KeyboardEvent) {
  if (!activeElement?.matches('a[role="button"]') || (event.key !== 'Enter' && event.key !== ' ')) return;
  event.preventDefault();
  activeElement.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: false }));
}

/** Pressing a button of a card that does not have the focus leaves the page's focus where it is. */
function keepFocus(root: ShadowRoot, event: MouseEvent) {
  const target = root.elementFromPoint(event.clientX, event.clientY);
  if (root.activeElement === null && target?.closest('button, a')) event.preventDefault();
}
