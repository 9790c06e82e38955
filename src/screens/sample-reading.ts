// Gloss reading a sample in a page of ours, by the same rooms that read along on the web.
import { lookSheet } from '../browser/look.ts';
import type { Settings } from '../browser/settings.ts';
import { getSettings, watchSettings } from '../browser/store.ts';
import { browserCardPlatform, browserPlatform } from '../page/browser-platform.ts';
import { openCards } from '../page/cards.ts';
import { createGate } from '../page/gate.ts';
import { startMarking } from '../page/marking.ts';
import { startReader } from '../page/reader.ts';

/** Marks an element's text, by the reader's settings though always on, until the returned function is called. */
export function readSample(element: HTMLElement): () => void {
  const life = new AbortController();
  const { signal } = life;
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const dress = ({ marks, style }: Settings) => sheet.replaceSync(marks === 'none' ? '' : lookSheet(style));
  const cards = browserCardPlatform({ loadCards: async () => openCards, panel: null });
  const platform = browserPlatform({
    loadMarking: async () => (options) => startMarking(cards, options),
    arrivedLook: () => null,
    markStyle: async () => {},
  });
  getSettings().then((settings) => {
    if (signal.aborted) return;
    dress(settings);
    const reader = startReader(window, element, platform, createGate(window, signal), settings, signal);
    const stopWatching = watchSettings((now) => {
      dress(now);
      reader.setSettings(now);
    });
    signal.addEventListener('abort', stopWatching);
  });
  return () => {
    life.abort();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
