// What Gloss is measured against is installed by the bench alone, on its first run.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Installs what `package.json` here names, unless it is there. Throws when npm cannot. */
export function ensurePeers(): void {
  const { dependencies } = JSON.parse(readFileSync(join(HERE, 'package.json'), 'utf8'));
  const isThere = (name: string) => existsSync(join(HERE, 'node_modules', name, 'package.json'));
  if (Object.keys(dependencies).every(isThere)) return;
  console.log('Installing what Gloss is measured against, into test/bench/node_modules.');
  const { status } = spawnSync('npm', ['ci'], {
    cwd: HERE,
    stdio: ['ignore', 'ignore', 'inherit'],
    // On Windows npm is a batch file, which only a shell runs.
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('`npm ci` in test/bench failed.');
}
