import type { Found } from '../find-browser.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { Browser, LaunchOptions } from './types.ts';

/** Starts a browser that was found, with Gloss installed. Throws with one line when it does not start. */
export function launch({ engine, path }: Found, options: LaunchOptions): Promise<Browser> {
  return engine === 'chromium' ? launchChromium(path, options) : launchFirefox(path, options);
}
