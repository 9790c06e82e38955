// Gloss in one frame of a page: reads while the reader wants it there, stops when not.
import { HIGHLIGHTS } from '../browser/look.ts';
import type { ToPage } from '../browser/messages.ts';
import { isReading, lookOf, type Settings } from '../browser/settings.ts';
import type { CardId } from '../match/types.ts';
import { createGate } from './gate.ts';
import type { Platform } from './platform.ts';
import { type Reader, startReader } from './reader.ts';
import { siteOf } from './site.ts';

/** ms between two looks whether the extension is still there: it goes without a word when updated or removed. */
const ALIVE_CHECK = 2_000;

/** Gloss at work in a frame. */
export interface Gloss {
  /** What the background and the popup may ask of the frame. */
  readonly answers: { readonly [K in keyof ToPage]: (q: Parameters<ToPage[K]>[0]) => null };
  readonly isRunning: () => boolean;
  stop(): void;
}

/** Starts in a window, before the page's own scripts where possible. `mayRead` asks whether it is still permitted. */
export function startGloss(
  window: Window & typeof globalThis,
  platform: Platform,
  mayRead: () => Promise<boolean>,
): Gloss {
  const life = new AbortController();
  const { signal } = life;
  const { document } = window;
  const host = siteOf(window);
  const gate = createGate(window, signal);
  // A page that is written anew keeps its window, but not its listeners.
  const rewritten = new MutationObserver(gate.stand);
  rewritten.observe(document, { childList: true });
  signal.addEventListener('abort', () => rewritten.disconnect());
  let reading: { reader: Reader; end: AbortController } | null = null;
  /** Undefined until it is first decided. */
  let look: Settings['style'] | null | undefined;
  let styled = Promise.resolve();
  /** Reading starts when settings and document are there; what the reader asked for before then is done then. */
  let asked: ((reader: Reader) => void)[] = [];
  let isReported = false;
  /** False once the settings say so. */
  let isWanted = true;
  let known: Settings | null = null;

  function follow(settings: Settings) {
    if (signal.aborted) return;
    known = settings;
    isWanted = isReading(settings, host);
    if (!isWanted) pauseReading();
    else if (reading) reading.reader.setSettings(settings);
    else if (isParsed(document)) startReading(settings);
    // Before the page is parsed where possible: browsers style a page anew when a style sheet comes to it.
    setLook(isWanted && hasPlace(document) ? lookOf(settings) : null);
  }
  function startReading(settings: Settings) {
    const end = new AbortController();
    const reader = startReader(window, document, platform, gate, settings, end.signal);
    reading = { reader, end };
    if (isReported) reader.report();
    for (const ask of asked) ask(reader);
    asked = [];
  }
  function pauseReading() {
    reading?.end.abort();
    reading = null;
    asked = [];
  }
  function setLook(now: Settings['style'] | null) {
    const before = look === undefined ? platform.arrivedLook() : look;
    look = now;
    if (now === before) return;
    // One after the other: two at a time could take away what the other sets.
    styled = styled.then(() => platform.markStyle(before, now)).catch(() => {});
  }
  function withReader(ask: (reader: Reader) => void): null {
    if (reading) ask(reading.reader);
    else if (isWanted) asked.push(ask);
    return null;
  }
  function stop() {
    if (signal.aborted) return;
    life.abort();
    pauseReading();
    if (platform.isAlive()) setLook(null);
  }

  sweep(document);
  const refresh = () => platform.settings.get().then(follow, () => {});
  signal.addEventListener('abort', platform.settings.watch(follow));
  const parsed = () => (known ? follow(known) : refresh());
  if (!isParsed(document)) document.addEventListener('DOMContentLoaded', parsed, { once: true, signal });
  refresh();
  const timer = window.setInterval(() => {
    if (!platform.isAlive()) stop();
  }, ALIVE_CHECK);
  signal.addEventListener('abort', () => window.clearInterval(timer));

  return {
    answers: {
      step({ forward }) {
        if (hasFocus(document)) withReader((reader) => reader.step(forward));
        return null;
      },
      askReport() {
        isReported = true;
        reading?.reader.report();
        return null;
      },
      jump: ({ card, n }: { card: CardId; n: number }) => withReader((reader) => reader.jump(card, n)),
      recheck() {
        mayRead().then(
          (may) => may || stop(),
          () => {},
        );
        return null;
      },
    },
    isRunning: () => !signal.aborted && platform.isAlive(),
    stop,
  };
}

/** Of a kind in which a card can be shown: an SVG document has no place for it. */
const hasPlace = (document: Document) => !document.documentElement?.namespaceURI?.endsWith('/svg');

const isParsed = (document: Document) => document.readyState !== 'loading' && hasPlace(document);

/** The focus is in this frame itself, not in one inside it. */
function hasFocus(document: Document): boolean {
  const frames = new Set(['IFRAME', 'FRAME']);
  return document.hasFocus() && !frames.has(document.activeElement?.nodeName ?? '');
}

/**
 * Takes away what an earlier version of the extension left: Firefox ends its scripts in a page without a word
 * when it is updated (2026-11).
 */
function sweep(document: Document) {
  for (const name of Object.values(HIGHLIGHTS)) CSS.highlights.delete(name);
  for (const element of document.querySelectorAll('gloss-card[popover="manual"]')) {
    if (!element.shadowRoot) element.remove();
  }
}
