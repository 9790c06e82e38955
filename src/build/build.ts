// npm run build [-- --only chrome|firefox]: the extension for both browsers, its sizes, and what they may be.
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'wxt';
import { runMain } from './main.ts';
import { builtFiles, faultsOf, sizeTable } from './sizes.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TARGETS = ['chrome', 'firefox'] as const;

/** What is built: `chrome` is for Chromium and Edge as well. */
export type Target = (typeof TARGETS)[number];

/** Builds for one browser; gives the folder. Throws when the result is too large or names the network. */
export async function buildFor(target: Target): Promise<string> {
  const folder = fileURLToPath(new URL(`../../.output/${target}-mv3`, import.meta.url));
  await build({ root: ROOT, browser: target, logger: QUIET });
  const faults = faultsOf(folder);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return folder;
}

const silent = () => {};
/** Warnings and errors alone: sizes are printed once, by us. */
const QUIET = {
  debug: silent,
  log: silent,
  info: silent,
  success: silent,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  level: 1,
};

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const targets = TARGETS.filter((target) => values.only === undefined || values.only === target);
  if (targets.length === 0) throw new Error(`--only takes chrome or firefox, not ${values.only}.`);
  for (const target of targets) {
    const folder = await buildFor(target);
    console.log(`${relative(ROOT, folder).replaceAll(sep, '/')}\n${sizeTable(builtFiles(folder))}\n`);
  }
}

runMain(import.meta.url, main);
