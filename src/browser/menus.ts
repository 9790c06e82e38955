// What Gloss adds to the browser's menus, and the commands that are more than a step to a mark.
import { api } from './api.ts';
import { openPanel } from './panel.ts';
import { openReview } from './review.ts';
import { noteWish, PATIENCE, passWish, standingWish } from './wish.ts';
import { words } from './words.ts';

/**
 * Where the lines stand: on a page, whatever of its text is selected, on its pictures, and on the button of Gloss. Not on links,
 * where they would seem to mean what the link leads to, and not in fields.
 */
const CONTEXTS = ['page', 'selection', 'image', 'action'] as const;

const MENUS = { keep: 'menu_keep', panel: 'panel' } as const;
type Menu = keyof typeof MENUS;

/** Puts Gloss's lines into the menus, once an installation: browsers keep them. */
export async function createMenus(): Promise<void> {
  await api.contextMenus.removeAll();
  for (const id of Object.keys(MENUS) as Menu[])
    api.contextMenus.create({ id, title: words(MENUS[id]), contexts: [...CONTEXTS] });
}

/** Acts on the menu as long as the background lives. */
export function followMenus(): void {
  api.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === 'panel' && tab.windowId !== undefined) openPanel(tab.windowId);
    if (menuItemId === 'keep') keepFrom(tab.id, tab.url);
  });
}

/**
 * Keeps a tab's article on a press in a menu or on a key: in the popup, or a page where no popup can be opened. A page of ours is no
 * article, which the popup says. A second press, which may close the popup of the first, opens nothing: what is wished already is passed on when nobody does it.
 */
export async function keepFrom(tab: number, url: string | undefined): Promise<void> {
  if (url?.startsWith(api.runtime.getURL(''))) return void (await api.action.openPopup().catch(() => {}));
  // All start in the press itself, which some browsers ask for.
  const [before, , opened] = await Promise.all([
    standingWish(tab),
    noteWish({ tab, url: url ?? null }, PATIENCE.opening),
    api.action.openPopup().then(
      () => true,
      () => false,
    ),
  ]);
  if (!opened && before?.tab !== tab) await passWish(tab, () => openReview({ tab: String(tab) }));
}
