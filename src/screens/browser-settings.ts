// The settings' services in an extension. Apart from the others', because the shelf is much code.
import { api } from '../browser/api.ts';
import { openReview } from '../browser/review.ts';
import { watchPlace } from '../browser/settings-page.ts';
import { openPageDesk } from '../browser/shelf.ts';
import { words } from '../browser/words.ts';
import { permissions, services } from './browser-services.ts';
import { pageShelf } from './browser-shelf.ts';
import { readSample } from './sample-reading.ts';
import type { SettingsServices } from './services.ts';

/** Commands in the order in which the settings list them: Chromium gives them by the alphabet. */
const COMMANDS = ['_execute_action', 'next-card', 'previous-card', 'open-panel', 'keep-article'];

/** For the settings. The shelf is opened when it is asked. */
export const settingsServices: SettingsServices = {
  ...services,
  get shelf() {
    return pageShelf().shelf;
  },
  openDesk: () => openPageDesk(pageShelf().shelf),
  openReview: (deck) => void openReview({ deck }),
  permissions,
  watchPlace,
  async shortcuts() {
    const commands = await api.commands.getAll();
    return commands
      .map(({ name = '', description, shortcut = '' }) => ({
        name,
        // The one that presses Gloss's button comes without a description.
        description: description || words('command_action'),
        keys: shortcut,
      }))
      .sort((a, b) => COMMANDS.indexOf(a.name) - COMMANDS.indexOf(b.name));
  },
  openShortcuts,
  readSample,
  save(fileName, file) {
    const url = URL.createObjectURL(file);
    Object.assign(document.createElement('a'), { href: url, download: fileName }).click();
    // The browser has begun to read it by the next minute.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  },
};

/** Firefox opens its own page for shortcuts on request; Chromium lets a tab be made for it. */
async function openShortcuts(): Promise<boolean> {
  try {
    const { openShortcutSettings } = api.commands as { openShortcutSettings?: () => Promise<void> };
    if (openShortcutSettings) await openShortcutSettings();
    else await api.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    return false;
  }
}
