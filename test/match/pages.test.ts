// On the real pages of the folder that GLOSS_SHARED names the engine finds what the oracle finds. The oracle tries every
// name at every place, so that each page is searched for some of the names that stand in it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { scan } from '../../src/match/scan.ts';
import { readBlocks } from '../../src/page/read.ts';
import { deckOf, matcherOf } from './decks.ts';
import { inOrder, naiveScan } from './naive.ts';

const shared = process.env.GLOSS_SHARED;
if (!shared) console.log('GLOSS_SHARED is not set: no real pages are searched.');
const folder = join(shared ?? '', 'data/pages');
const files = shared ? readdirSync(folder).filter((name) => name.endsWith('.html')) : [];
const names = shared ? readFileSync(join(shared, 'data/names.txt'), 'utf8').split('\n').filter(Boolean) : [];
/** All names, to tell which stand in a page. */
const all = matcherOf([deckOf(names.map((text) => ({ names: [text], kind: 'event' as const })))]);

const KINDS = ['person', 'place', 'event'] as const;
/** Names that stand in a page that are looked for there, and longest block that the oracle can bear. */
const MOST_NAMES = 60;
const LONGEST_BLOCK = 4000;

describe.runIf(shared)('engine and oracle on real pages', () => {
  it.each(files)('%s', { timeout: 120_000 }, (file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
    const language = document.documentElement.lang || null;
    const blocks = [...readBlocks(document)].map(({ text }) => text.slice(0, LONGEST_BLOCK));
    const standing = blocks.flatMap((text) =>
      scan(all, text).map(({ start, end }) => text.slice(start, end)),
    );
    const some = [...new Set(standing)].slice(0, MOST_NAMES);
    const decks = [deckOf(some.map((text, at) => ({ names: [text], kind: KINDS[at % KINDS.length]! })))];
    const matcher = matcherOf(decks);
    for (const text of blocks)
      expect(inOrder(scan(matcher, text, { language }))).toEqual(
        inOrder(naiveScan(decks, text, { language })),
      );
  });
});
