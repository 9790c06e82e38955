import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Readable } from 'node:stream';
import { atExit } from '../../../src/build/drive/cleanup.ts';

/** Debian packages and the programs that they bring, by which Chromium's own windows can be answered. */
const TOOLS = { xvfb: 'Xvfb', xdotool: 'xdotool' };

/** Packages whose program is not on the PATH. */
export function missingTools(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const isThere = (program: string) => folders.some((folder) => existsSync(join(folder, program)));
  return Object.entries(TOOLS).flatMap(([name, program]) => (isThere(program) ? [] : [name]));
}

/** An X display of our own that nobody sees. Needs `Xvfb`; rejects without it. */
export async function virtualDisplay(): Promise<{ name: string; close: () => void }> {
  const args = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const close = atExit(() => server.kill());
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}.`)));
    (server.stdio[3] as Readable).once('data', (data) => resolve(String(data).trim()));
  });
  return { name: `:${number}`, close };
}
