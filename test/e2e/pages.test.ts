// Real pages, from the folder that GLOSS_SHARED names: each must be after reading what it was before, and its
// marks those that the same rooms find in Node.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Tab } from '../../src/build/drive/types.ts';
import { until } from '../../src/build/drive/until.ts';
import { readSeeds } from '../../src/build/pack.ts';
import type { Server } from '../../src/build/serve.ts';
import { compileIndex } from '../../src/match/index/compile.ts';
import { openIndex } from '../../src/match/index/open.ts';
import { createMatcher } from '../../src/match/matcher.ts';
import { resolve } from '../../src/match/resolve.ts';
import { scan } from '../../src/match/scan.ts';
import { readBlocks } from '../../src/page/read.ts';
import { ENGINES, servePages, start } from './drivers/browsers.ts';

const shared = process.env.GLOSS_SHARED;
if (!shared) console.log('GLOSS_SHARED is not set: no real pages are read.');
const folder = join(shared ?? '', 'data/pages');
const files = shared ? readdirSync(folder).filter((name) => name.endsWith('.html')) : [];

/** A name of the shipped deck, put where the reader types: it must show up in no message and no mark. */
const TYPED = 'Boris Yeltsin typed-by-the-reader';

const PREPARE = `(() => {
  for (const field of document.querySelectorAll('input:not([type]), input[type=text], input[type=search], textarea')) field.value = ${JSON.stringify(TYPED)};
  const editor = document.createElement('div');
  editor.contentEditable = 'true';
  editor.textContent = ${JSON.stringify(TYPED)};
  document.body.append(editor);
  editor.focus();
  getSelection().selectAllChildren(document.querySelector('p') ?? document.body);
})()`;
const LOOK = `JSON.stringify({
  html: document.documentElement.outerHTML,
  text: document.body.innerText,
  selection: String(getSelection()),
  focus: document.activeElement?.outerHTML.slice(0, 200),
  height: document.documentElement.scrollHeight,
  sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
})`;

const matcher = createMatcher((await readSeeds('seeds')).map((deck) => openIndex(compileIndex(deck))));

/** Texts of the marks that a page is to have when all mentions are marked. */
function expected(html: string): string[] {
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  const language = document.documentElement.lang || null;
  const blocks = [...readBlocks(document)].map(({ text }) => text);
  const candidates = blocks.map((text) => scan(matcher, text, { language }));
  const mentions = resolve(candidates, scan(matcher, document.title, { language }));
  return mentions
    .flatMap((list, i) => list.filter((m) => m.painted).map((m) => blocks[i]!.slice(m.start, m.end)))
    .sort();
}

const marksOf = async (tab: Tab) => (await tab.marks()).map(({ text }) => text).sort();

/** The page's look once it stays for a while: Firefox lays some pages out again after their load event. */
async function atRest(tab: Tab): Promise<string> {
  let look = '';
  await until('a page at rest', async () => {
    const before = look;
    look = await tab.eval<string>(`new Promise((done) => setTimeout(() => done(${LOOK}), 300))`);
    return look === before;
  });
  return look;
}

describe.runIf(shared).each(ENGINES)('Real pages in %s', (engine) => {
  let browser: Browser;
  let server: Server;
  let tab: Tab;
  const set = (change: object) => browser.inside(`chrome.storage.local.set(${JSON.stringify(change)})`);
  beforeAll(async () => {
    // The pages' own scripts, pictures and frames stay out: what changes is then Gloss's doing.
    const headers = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };
    server = await servePages(
      Object.fromEntries(
        files.map((name) => [`/${name}`, { body: readFileSync(join(folder, name)), headers }]),
      ),
    );
    browser = await start(engine);
    await set({ 'settings.marks': 'all' });
    // Every message of a page also reaches the extension's open pages.
    await browser.inside(
      `(globalThis.said = [], chrome.runtime.onMessage.addListener((m) => { said.push(JSON.stringify(m)) }), 1)`,
    );
    tab = await browser.tab();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  it.each(files)('%s', async (name) => {
    const texts = expected(readFileSync(join(folder, name), 'utf8'));
    await set({ 'settings.on': false });
    await tab.goto(`${server.url}${name}`);
    await tab.eval(PREPARE);
    const before = await atRest(tab);
    let marks: string[] = [];
    for (const _ of ['once', 'and again']) {
      await set({ 'settings.on': true });
      await until('marks', async () => {
        marks = await marksOf(tab);
        return marks.length >= texts.length;
      }).catch(() => {});
      expect(marks).toEqual(texts);
      expect(JSON.parse(await tab.eval<string>(LOOK))).toEqual(JSON.parse(before));
      await set({ 'settings.on': false });
      await until('no marks', async () => (await marksOf(tab)).length === 0);
    }
    expect(await tab.eval<string>(LOOK)).toBe(before);
    const said = await browser.inside<string[]>('said.splice(0)');
    if (texts.length > 0) expect(said.some((message) => message.includes('"find"'))).toBe(true);
    expect(said.filter((message) => message.includes('typed-by-the-reader'))).toEqual([]);
  });
});
