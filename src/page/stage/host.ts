// The card's element in the page: closed to the page's scripts, untouched by its styles.

const XHTML = 'http://www.w3.org/1999/xhtml';

/** Set on the element itself, `!important`, since the page's style sheets can reach it there. */
const STYLE: Record<string, string> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  'z-index': '2147483647',
  'color-scheme': 'normal',
};

const FOCUSABLE = 'button, a[href], input, [tabindex]';

/** The card's element and what is inside. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** What Preact renders into. */
  readonly container: HTMLElement;
  /** Gives the card the focus. */
  focus(): void;
  /** In sight or out of it; the focus stays, which `visibility` would take away. */
  setShown(shown: boolean): void;
  /** Whether Tab stops inside. */
  setTabbable(tabbable: boolean): void;
}

/** Makes the element, not yet in the page. `label` names the card until it has a title. */
export function createHost(document: Document, sheetText: string, label: string, theme: string): Host {
  const element = document.createElementNS(XHTML, 'gloss-card') as HTMLElement;
  const set = (name: string, value: string) => element.style.setProperty(name, value, 'important');
  for (const [name, value] of Object.entries(STYLE)) set(name, value);
  // The top layer: above whatever the page lays over itself.
  element.popover = 'manual';
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sheetText);
  root.adoptedStyleSheets = [sheet];
  const container = document.createElementNS(XHTML, 'div') as HTMLElement;
  container.setAttribute('role', 'dialog');
  container.setAttribute('aria-label', label);
  container.setAttribute('data-theme', theme);
  container.tabIndex = -1;
  container.style.outline = 'none';
  root.append(container);
  return {
    element,
    root,
    container,
    focus: () => container.focus({ preventScroll: true }),
    setShown(shown) {
      set('opacity', shown ? '1' : '0');
      set('pointer-events', shown ? 'auto' : 'none');
    },
    setTabbable(tabbable) {
      for (const one of container.querySelectorAll<HTMLElement>(FOCUSABLE)) one.tabIndex = tabbable ? 0 : -1;
    },
  };
}
