import { execFileSync } from 'node:child_process';
import { until } from './until.ts';

/** A place at the left edge of the page, below the toolbars, in px of the display: text there is hardly ever. */
const EDGE = ['40', '500'];

/**
 * Presses a line of Gloss in the menu of the page in front, by mouse and keys from outside (`xdotool`): no protocol
 * reaches the browser's menus. There a letter presses the one line that begins with it.
 */
export async function pressMenu(display: string, label: string): Promise<void> {
  const env = { ...process.env, DISPLAY: display };
  const run = (...args: string[]) => execFileSync('xdotool', args, { env, encoding: 'utf8' });
  /** Each menu is a window of its own. */
  const windows = () => run('search', '--onlyvisible', '--maxdepth', '1', '').trim().split('\n').length;
  const before = windows();
  run('mousemove', ...EDGE, 'click', '3');
  await until('the menu', () => windows() === before + 1);
  await until('the lines of Gloss', () => {
    run('key', 'g');
    return windows() === before + 2;
  });
  run('key', label.charAt(0).toLowerCase());
  await until('the menu to close', () => windows() === before);
}
