// Installing what is missing, where that is possible: on Debian as root.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Engine, findBrowser, MissingBrowser } from '../src/build/find-browser.ts';
import { missingTools } from './e2e/drivers/display.ts';

const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };

const isDebianRoot = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

/**
 * Makes sure that both browsers are here, and on Debian the tools that answer Chromium's questions. Throws with
 * one line when a browser is not here and cannot be installed.
 */
export function ensureBrowsers(): void {
  const missing = (['chromium', 'firefox'] as const).filter(isMissing);
  const packages = [...missing.map((engine) => PACKAGES[engine]), ...missingTools()];
  if (packages.length > 0 && isDebianRoot()) {
    aptGet('update');
    aptGet('install', '-y', ...packages);
  }
  for (const engine of missing) findBrowser(engine);
}

function isMissing(engine: Engine): boolean {
  try {
    findBrowser(engine);
    return false;
  } catch (error) {
    if (error instanceof MissingBrowser) return true;
    throw error;
  }
}

function aptGet(...args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (error) {
    const said = String((error as { stderr?: unknown }).stderr ?? '')
      .trim()
      .split('\n')
      .at(-1);
    throw new Error(`apt-get ${args.join(' ')} failed: ${said}`);
  }
}
