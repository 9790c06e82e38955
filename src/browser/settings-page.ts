// The page of settings, and the section that it is to show as soon as it is open.
import { api } from './api.ts';
import { askView, watchAskedOf } from './asked.ts';

/** A section that others lead to. */
export type SettingsPlace = 'backup';

const ASKED = 'settings.place';

/** Opens the settings, or brings them to the front; at a section if one is named. */
export async function openSettings(at?: SettingsPlace): Promise<void> {
  if (at) await askView(ASKED, at);
  await api.runtime.openOptionsPage();
}

/** Tells the section that was asked for last, now and whenever it changes, until stopped. */
export const watchPlace = (told: (place: SettingsPlace) => void): (() => void) =>
  watchAskedOf(ASKED, (place) => told(place as SettingsPlace));
