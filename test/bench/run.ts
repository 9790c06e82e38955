// npm run bench [-- NAME …]: ratios against other ways of doing the same. `npm run build` comes first.
import { runMain } from '../../src/build/main.ts';
import { browserBench } from './browser.ts';
import { bundled } from './bundle.ts';
import { ensurePeers } from './install.ts';
import { articleLines, namesToFind, textsToSearch } from './names.ts';
import { type Row, tableOf } from './row.ts';

const MOST_NAMES = 1_000_000;

const BENCHES: Readonly<Record<string, () => Promise<Row[]>>> = {
  async search() {
    const { searchRows } = await bundled<typeof import('./search.ts')>('search.ts');
    return searchRows(namesToFind(MOST_NAMES), textsToSearch());
  },
  async keep() {
    const { keepRows } = await bundled<typeof import('./keep.ts')>('keep.ts');
    return keepRows(articleLines());
  },
  browser: browserBench,
};

async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  const unknown = asked.find((name) => !Object.hasOwn(BENCHES, name));
  if (unknown) throw new Error(`There is no bench ${unknown}; there are ${Object.keys(BENCHES).join(', ')}.`);
  ensurePeers();
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (asked.length === 0 || asked.includes(name)) console.log(`${tableOf(await bench())}\n`);
  }
}

runMain(import.meta.url, main);
