// The side panel (Chromium's side panel, Firefox's sidebar), and what it is to show as soon as it is open: that stands in
// `storage.session`, where a view that opens late reads it too.
import type { CardId } from '../match/types.ts';
import { api } from './api.ts';

const ASKED = 'panel.card';

/** Chromium's, which the polyfill does not know. */
interface SidePanel {
  open(options: { tabId: number } | { windowId: number }): Promise<void>;
}

/** Opens the panel beside a window's pages. Must be called in the reader's press itself. False: the browser refuses. */
export async function openPanel(windowId: number): Promise<boolean> {
  const { sidePanel, sidebarAction } = api as {
    sidePanel?: SidePanel;
    sidebarAction?: { open(): Promise<void> };
  };
  try {
    await (sidePanel ? sidePanel.open({ windowId }) : sidebarAction?.open());
    return true;
  } catch {
    return false;
  }
}

/** Asks the panel to show a card. */
export async function askPanel(card: CardId): Promise<void> {
  await api.storage.session.set({ [ASKED]: card });
}

/** Tells the card that was asked for last, now and whenever it changes, until stopped; each asking is told once. */
export function watchAsked(told: (card: CardId) => void): () => void {
  const take = (card: unknown) => {
    if (typeof card !== 'string') return;
    api.storage.session.remove(ASKED);
    told(card);
  };
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session') take(changes[ASKED]?.newValue);
  };
  api.storage.onChanged.addListener(listen);
  api.storage.session.get(ASKED).then((stored) => take(stored[ASKED]));
  return () => api.storage.onChanged.removeListener(listen);
}
