// What reading along costs a page, in real browsers: on the product's own modules bundled into a page, and with the
// built extension while pages load.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Tab } from '../../src/build/drive/types.ts';
import { until } from '../../src/build/drive/until.ts';
import type { Engine } from '../../src/build/find-browser.ts';
import { type Answer, serve } from '../../src/build/serve.ts';
import { buildFor, ENGINES, start } from '../e2e/drivers/browsers.ts';
import { reported } from '../e2e/drivers/report.ts';
import { bundle, bundled } from './bundle.ts';
import type { Sides } from './in-page.ts';
import { LARGE, largePage, NAMES } from './large-page.ts';
import { namesToFind } from './names.ts';
import { type Row, rowOf } from './row.ts';

/** 10,000 paragraphs with a name in each. */
const MARKED = largePage({ paragraphs: 10_000, perSection: 20, perName: 1 });
const NEWS = largePage({ paragraphs: 60, perSection: 6, perName: 3 });
const WHOLE = largePage(LARGE);

const pageOf = (body: string, script = '') =>
  `<!doctype html><html lang="en"><title>A page</title><style>body{font:18px/1.6 serif;max-width:36em;margin:40px auto}::highlight(gloss){text-decoration:underline dotted}</style>${script}<body><main>${body}</main>`;

const WITH_BENCH = '<script src="/bench.js"></script>';
/** Notes the longest task, and how long after the page was parsed a mark stood in the window. */
const WITH_WATCH = `<script>
  const seen = { parsed: 0, first: 0, longest: 0 };
  addEventListener('DOMContentLoaded', () => { seen.parsed = performance.now(); });
  let beat = performance.now();
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    const now = performance.now();
    if (seen.parsed > 0 && now > seen.parsed) seen.longest = Math.max(seen.longest, now - Math.max(beat, seen.parsed));
    beat = now;
    setTimeout(() => channel.port2.postMessage(0));
  };
  channel.port2.postMessage(0);
  let shown = null;
  (function look() {
    const ranges = [...(CSS.highlights.get('gloss') ?? [])];
    if (seen.first === 0 && ranges.length > 0) {
      shown ??= new Set([.1, .2, .3, .4, .5, .6, .7, .8, .9].map((y) => document.elementFromPoint(innerWidth / 2, innerHeight * y)?.closest('p')));
      if (ranges.some((range) => shown.has(range.startContainer.parentNode))) seen.first = performance.now();
    }
    if (seen.first === 0) requestAnimationFrame(look);
  })();
</script>`;

/** The index of the deck that ships. */
function shippedIndex(engine: Engine): Buffer {
  const packs = join(buildFor(engine), 'packs');
  const name = existsSync(packs) && readdirSync(packs).find((file) => file.endsWith('.index'));
  if (!name) throw new Error('Run `npm run build` first: the bench reads the built index.');
  return readFileSync(join(packs, name));
}

/** Names of a large shelf. */
const MANY = 1_000_000;

/** Rows of one browser; all that the browser does is local. `million` is an index of so many names. */
async function browserRows(engine: Engine, million: Uint8Array): Promise<Row[]> {
  const pages: Record<string, Answer> = {
    '/marked': { body: pageOf(MARKED, WITH_BENCH) },
    '/whole': { body: pageOf(WHOLE, WITH_BENCH) },
    '/load-news': { body: pageOf(NEWS, WITH_WATCH) },
    '/load-whole': { body: pageOf(WHOLE, WITH_WATCH) },
    '/bench.js': { body: await bundle('in-page.ts'), type: 'text/javascript' },
    '/blank': { body: pageOf('', WITH_BENCH) },
    '/million': { body: million, type: 'application/octet-stream' },
    '/index': { body: shippedIndex(engine), type: 'application/octet-stream' },
  };
  const server = await serve((path) => pages[path] ?? null);
  const browser = await start(engine);
  const open = (path: string) => at(browser, new URL(path, server.url).href);
  const indexAt = (path: string) => `(await (await fetch('${path}')).arrayBuffer())`;
  const index = indexAt('/index');
  const inPage = async <T>(path: string, call: string) => {
    const tab = await open(path);
    // A call may take longer than a browser answers for.
    await tab.eval(`void (async () => bench.${call})().then((value) => { window.done = { value }; })`);
    const { value } = await until(call, () => tab.eval<{ value: T } | null>('window.done ?? null'), 300_000);
    await tab.close();
    return value;
  };
  const names = JSON.stringify(NAMES);
  try {
    await set(browser, { on: false });
    const sides = (path: string, call: string) => inPage<Sides>(path, call);
    const cold: Sides = [[], []];
    for (let n = 0; n < 3; n++) {
      cold[0].push(await inPage('/whole', `coldPass(${index}, 'ours')`));
      cold[1].push(await inPage('/whole', `coldPass(${index}, 'least')`));
    }
    const rows = [
      rowOf(
        '10,000 marks painted ÷ wrapped in elements',
        await sides('/marked', `painting(${names}, 'elements')`),
        {
          must: 0.35,
          aim: 0.25,
        },
      ),
      rowOf(
        '10,000 marks painted ÷ mark.js, which also finds them',
        await sides('/marked', `painting(${names}, 'mark.js')`),
      ),
      rowOf(
        '2,000 nodes put in and taken out, with 10,000 marks ÷ without',
        await sides('/marked', `ownWork(${names}, false)`),
        {
          must: 2,
          aim: 1.5,
        },
      ),
      rowOf(
        'a text changed and drawn, with 10,000 marks ÷ without',
        await sides('/marked', `ownWork(${names}, true)`),
      ),
      rowOf(
        'warm pass ÷ (walk + read + bare loop), 130,000 text nodes',
        await sides('/whole', `warmPass(${index})`),
        {
          must: 4,
          aim: 2.5,
        },
      ),
      rowOf('cold pass ÷ cold (walk + read + bare loop)', cold),
      rowOf(
        'an index of a million names read from the database and opened ÷ read',
        await sides('/blank', `waking(${indexAt('/million')})`),
        { must: 1.3, aim: 1.05 },
      ),
      ...(await loadRows(browser, open, 'a news page', '/load-news', 9, 3_000)),
      ...(await loadRows(browser, open, '10 MB of HTML', '/load-whole', 3, 10_000)),
    ];
    return rows.map((row) => ({ ...row, what: `${engine}: ${row.what}` }));
  } finally {
    await browser.close();
    server.close();
  }
}

interface Seen {
  readonly parsed: number;
  readonly first: number;
  readonly longest: number;
  readonly loaded: number;
}

/** ms after which what is set has also come to what is registered for pages. */
const KNOWN = 500;

/** Loads a page in turns with Gloss on and off; off, its script is there and reads nothing. All is read `rest` ms after loading. */
async function loadRows(
  browser: Browser,
  open: (path: string) => Promise<Tab>,
  what: string,
  path: string,
  rounds: number,
  rest: number,
): Promise<Row[]> {
  const seen: Record<'on' | 'off', Seen[]> = { on: [], off: [] };
  let mentions = 0;
  for (let n = 0; n < rounds; n++) {
    for (const side of ['on', 'off'] as const) {
      await set(browser, { on: side === 'on', marks: 'all' });
      await new Promise((done) => setTimeout(done, KNOWN));
      const tab = await open(path);
      const read = () =>
        tab.eval<Seen & { now: number }>(
          '({ ...seen, now: performance.now(), loaded: performance.getEntriesByType("navigation")[0].loadEventEnd })',
        );
      const last = await until(
        'the end of loading',
        async () => {
          const { now, ...one } = await read();
          return one.loaded > 0 && now - one.loaded > rest && one;
        },
        60_000,
      );
      if (side === 'on') mentions = await until('all that is read', () => settled(browser), 60_000);
      seen[side].push(last);
      await tab.close();
    }
  }
  const of = (side: 'on' | 'off', read: (one: Seen) => number) => seen[side].map(read);
  const row = (name: string, read: (one: Seen) => number) =>
    rowOf(`${what}, with Gloss ÷ without: ${name}`, [of('on', read), of('off', read)]);
  const first = of('on', (one) => Math.round(one.first - one.parsed)).join(', ');
  const loaded = row('load event', (one) => one.loaded);
  const longest = row('longest task after parsing', (one) => one.longest);
  return [
    loaded,
    {
      ...longest,
      note: `${longest.note}; ms from parsed to the first mark in the window ${first}; ${mentions} mentions`,
    },
  ];
}

/** How many mentions the page in front has, once all of it is read. */
async function settled(browser: Browser): Promise<number | false> {
  const report = await reported(browser);
  return report?.settled === true && report.mentions;
}

async function at(browser: Browser, url: string): Promise<Tab> {
  const tab = await browser.tab();
  await tab.activate();
  await tab.goto(url);
  return tab;
}

async function set(browser: Browser, change: Readonly<Record<string, unknown>>): Promise<void> {
  const stored = Object.fromEntries(Object.entries(change).map(([key, value]) => [`settings.${key}`, value]));
  await browser.inside(`chrome.storage.local.set(${JSON.stringify(stored)})`);
}

/** Both browsers, one after the other. */
export const browserBench = async (): Promise<Row[]> => {
  const { indexOf } = await bundled<typeof import('./search.ts')>('search.ts');
  const million = new Uint8Array(indexOf(namesToFind(MANY)));
  const rows: Row[] = [];
  for (const engine of ENGINES) rows.push(...(await browserRows(engine, million)));
  return rows;
};
