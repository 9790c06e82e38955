// npm run bench [-- NAME …]: ratios against other ways of doing the same. `npm run build` and
// `npm install --prefix test/bench` come first.
import { runMain } from '../../src/build/main.ts';
import { browserBench } from './browser.ts';
import { type Row, tableOf } from './row.ts';
import { searchBench } from './search.ts';

const BENCHES: Readonly<Record<string, () => Promise<Row[]>>> = {
  search: searchBench,
  browser: browserBench,
};

async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  const unknown = asked.find((name) => !Object.hasOwn(BENCHES, name));
  if (unknown) throw new Error(`There is no bench ${unknown}; there are ${Object.keys(BENCHES).join(', ')}.`);
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (asked.length === 0 || asked.includes(name)) console.log(`${tableOf(await bench())}\n`);
  }
}

runMain(import.meta.url, main);
