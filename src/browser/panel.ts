// The side panel (Chromium's side panel, Firefox's sidebar), and what it is to show as soon as it is open.
import type { CardId } from '../match/types.ts';
import { api } from './api.ts';
import { askView, watchAskedOf } from './asked.ts';

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
export const askPanel = (card: CardId): Promise<void> => askView(ASKED, card);

/** Tells the card that was asked for last, now and whenever it changes, until stopped. */
export const watchAsked = (told: (card: CardId) => void): (() => void) => watchAskedOf(ASKED, told);
