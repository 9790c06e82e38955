import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builtFiles, faultsOf, networkWords, PAGE_SCRIPT_LIMIT, sizeTable } from '../../src/build/sizes.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gloss-sizes-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

describe('network words', () => {
  it.each([
    ['fetch("/a")', ['fetch']],
    ['self["fetch"]("/a")', ['fetch']],
    ['new XMLHttpRequest;new WebSocket(a)', ['XMLHttpRequest', 'WebSocket']],
    ['navigator.sendBeacon(a);navigator.sendBeacon(b)', ['sendBeacon']],
    ['const a=await import("./a.js")', ['import']],
    ['import a from "./a.js"', []],
    ['prefetched();important(1);refetch()', []],
  ])('of %s: %j', (script, words) => {
    expect(networkWords(script)).toEqual(words);
  });
});

describe('a built extension', () => {
  it('is sound with small scripts that name no network', () => {
    put('page.js', 'mark()');
    put('card.js', 'show()');
    put('background.js', 'fetch("packs/decks.json")');
    expect(faultsOf(folder)).toEqual([]);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    [
      'page script too large',
      { 'page.js': `'${randomBytes(PAGE_SCRIPT_LIMIT).toString('hex')}'` },
      /page\.js is \d+ bytes/,
    ],
    ['no page script', { 'card.js': '' }, /holds no page\.js/],
    [
      'network in the card',
      { 'page.js': '', 'card.js': 'new WebSocket(a)' },
      /card\.js runs in pages and names WebSocket/,
    ],
  ])('is faulty: %s', (_, files, message) => {
    for (const [path, content] of Object.entries(files)) put(path, content);
    expect(faultsOf(folder)).toEqual([expect.stringMatching(message)]);
  });

  it('is listed file by file, assets as one', () => {
    put('page.js', 'a'.repeat(1000));
    put('icons/16.png', '12345');
    put('_locales/en/messages.json', '{}');
    expect(builtFiles(folder).map(({ path, bytes }) => [path, bytes])).toEqual([
      ['_locales/en/messages.json', 2],
      ['icons/16.png', 5],
      ['page.js', 1000],
    ]);
    const rows = sizeTable(builtFiles(folder))
      .split('\n')
      .map((row) => row.trim().split(/\s{2,}/));
    expect(rows.map(([path, bytes]) => [path, bytes])).toEqual([
      ['file', 'bytes'],
      ['page.js', '1,000'],
      ['icons, _locales', '7'],
      ['all', '1,007'],
    ]);
  });
});
