import { execFileSync } from 'node:child_process';
import type { Browser } from './types.ts';
import { until } from './until.ts';

/** Time in ms for which the question takes no answer, lest a press meant for the page be one; with a margin. */
const DEAF = 1_000;

/**
 * Answers Chromium's question about permissions by keys from outside (`xdotool`), the only way to it: no
 * protocol reaches its window. While it stands, the browser's own window is without focus.
 */
export async function answerPrompt(
  inside: Browser['inside'],
  display: string,
  allow: boolean,
): Promise<void> {
  const isAsking = () =>
    inside<boolean>('chrome.windows.getAll().then((all) => all.every((w) => !w.focused))');
  const press = (key: string) =>
    execFileSync('xdotool', ['key', key], { env: { ...process.env, DISPLAY: display } });
  await until('the question about permissions', isAsking);
  await new Promise((done) => setTimeout(done, DEAF));
  // Cancel has the focus; Allow comes next.
  if (allow) press('Tab');
  press('Return');
  await until('the question to go', async () => !(await isAsking()));
}
