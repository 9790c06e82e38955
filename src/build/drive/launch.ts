import type { Found } from '../find-browser.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { Browser, LaunchOptions } from './types.ts';
import { until } from './until.ts';

/**
 * Starts a browser that was found, installs Gloss and waits for its welcome page, the last thing that an
 * installation does. Throws with one line when the browser does not start.
 */
export async function launch({ engine, path }: Found, options: LaunchOptions): Promise<Browser> {
  const browser = await (engine === 'chromium' ? launchChromium : launchFirefox)(path, options);
  const welcome = browser.extensionUrl('welcome.html');
  const isWelcomed = async () => {
    const urls = await Promise.all((await browser.tabs()).map((tab) => tab.url()));
    return urls.some((url) => url.startsWith(welcome));
  };
  try {
    await until('Gloss to be installed', isWelcomed, 20_000);
    return browser;
  } catch (error) {
    await browser.close();
    throw error;
  }
}
