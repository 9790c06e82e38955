// The house as src/README.md describes it: who imports whom, what lies where, how large files are.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, ROOT, type SourceFile, sourceFiles } from './repository.ts';

/** Low to high: a room imports from itself and from those before it. Packages that it may use. */
const ROOMS: readonly (readonly [room: string, packages: RegExp])[] = [
  ['deck', /^yaml$/],
  ['match', /^$/],
  ['article', /^@mozilla\/readability$/],
  ['keep', /^$/],
  ['shelf', /^idb$/],
  ['browser', /^webextension-polyfill$/],
  ['cards', /^preact(\/hooks)?$/],
  ['page', /^(preact(\/hooks)?|@floating-ui\/dom)$/],
  ['screens', /^preact(\/hooks)?$/],
  ['build', /^(node:.*|wxt|playwright-core|ws)$/],
  ['cli', /^(node:.*|jsdom)$/],
  ['entrypoints', /^(preact|wxt\/utils\/.*)$/],
];

/** Files of other rooms that touch the extension's API; the rest of those rooms gets it handed in. */
const EDGES = new Set([
  'page/browser-platform.ts',
  'screens/browser-keeping.ts',
  'screens/browser-services.ts',
  'screens/browser-settings.ts',
  'screens/browser-shelf.ts',
  'screens/sample-reading.ts',
]);
/** Modules of `browser` that touch no API. */
const PURE_OF_BROWSER = new Set(['browser/settings.ts', 'browser/look.ts']);

/** Lines that a file has at most, and files that have more, each with the reason. */
const LINES = 220;
const LONG: Readonly<Record<string, string>> = {
  'page/hover.ts': 'one state machine, whose cases are read together',
};

/** What stands at the top beside dot-files and what installing and building makes. */
const TOP = new Set([
  'LICENSE',
  'README.md',
  'assets',
  'package-lock.json',
  'package.json',
  'seeds',
  'src',
  'test',
  'tsconfig.json',
  'wxt.config.ts',
]);

const files = sourceFiles();
const rank = (room: string) => ROOMS.findIndex(([name]) => name === room);
const isPath = (name: string) => name.includes('/') && rank(name.split('/')[0]!) >= 0;

/** Imports that break the rule, as `file → module`. */
function wrongImports(file: SourceFile): string[] {
  const packages = ROOMS[rank(file.room)]?.[1];
  return file.imports
    .filter(({ of, typeOnly }) => {
      if (!isPath(of)) return !packages?.test(of);
      const room = of.split('/')[0]!;
      const fromBrowser = room === 'browser' && ['cards', 'page', 'screens'].includes(file.room);
      const touchesApi = fromBrowser && !typeOnly && !PURE_OF_BROWSER.has(of) && !EDGES.has(file.path);
      return rank(room) > rank(file.room) || touchesApi;
    })
    .map(({ of }) => `${file.path} → ${of}`);
}

describe('imports', () => {
  it('reads every kind of import statement', () => {
    const text = `import type { A } from '../deck/a.ts';
import { b, type C } from './b.ts';
import {
  d,
} from 'yaml';
import './e.css';
export { f } from '../match/f.ts';
export type { G } from "./g.ts";
const h = await import('../page/h.ts');
const text = 'import me from nowhere';
`;
    expect(importsOf('shelf/x.ts', text)).toEqual([
      { of: 'deck/a.ts', typeOnly: true },
      { of: 'shelf/b.ts', typeOnly: false },
      { of: 'yaml', typeOnly: false },
      { of: 'shelf/e.css', typeOnly: false },
      { of: 'match/f.ts', typeOnly: false },
      { of: 'shelf/g.ts', typeOnly: true },
      { of: 'page/h.ts', typeOnly: false },
    ]);
  });

  it('every file lies in a room', () => {
    expect(files.filter(({ room }) => rank(room) < 0).map(({ path }) => path)).toEqual([]);
  });

  it('rooms import only from themselves, from lower rooms and their own packages', () => {
    expect(files.flatMap(wrongImports)).toEqual([]);
  });

  it.each([
    ['deck/x.ts', '../match/index/compile.ts'],
    ['deck/x.ts', 'preact'],
    ['match/x.ts', 'yaml'],
    ['page/x.ts', '../browser/api.ts'],
    ['page/x.ts', '../screens/popup.tsx'],
    ['cli/x.ts', '../entrypoints/page.ts'],
    ['cards/x.tsx', 'node:fs'],
  ])('%s may not import %s', (path, name) => {
    const imports = importsOf(path, `import { x } from '${name}';`);
    expect(wrongImports({ path, room: path.split('/')[0]!, text: '', imports })).toHaveLength(1);
  });

  it('the extension API is imported in one place', () => {
    // Types are no use of it.
    const importing = files.filter(({ imports }) =>
      imports.some(({ of, typeOnly }) => of === 'webextension-polyfill' && !typeOnly),
    );
    expect(importing.map(({ path }) => path)).toEqual(['browser/api.ts']);
  });

  it('nothing imports the entry points', () => {
    const importing = files.filter(
      ({ room, imports }) =>
        room !== 'entrypoints' && imports.some(({ of }) => of.startsWith('entrypoints/')),
    );
    expect(importing.map(({ path }) => path)).toEqual([]);
  });
});

describe('files', () => {
  it(`have at most ${LINES} lines, or a reason`, () => {
    const long = files.filter(({ text }) => text.split('\n').length - 1 > LINES).map(({ path }) => path);
    expect(long).toEqual(Object.keys(LONG));
  });

  it('stand at the top only where they are expected', () => {
    const found = readdirSync(ROOT).filter((name) => !name.startsWith('.') && name !== 'node_modules');
    expect(found.filter((name) => !TOP.has(name))).toEqual([]);
  });

  it('say what each of their exports is', () => {
    expect(files.filter(({ room }) => room !== 'entrypoints').flatMap(silentExports)).toEqual([]);
  });
});

/** Exports without a doc comment right above, as `file: name`. */
function silentExports({ path, text }: SourceFile): string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, i) => {
    const name = /^export (?:async )?(?:const|function\*?|class|interface|type) (\w+)/.exec(line)?.[1];
    if (!name) return [];
    let above = i - 1;
    // A run of constants is said once, above the first.
    while (/^\/\/|^export const .*;$/.test(lines[above] ?? '')) above--;
    // The type of a list's elements is said where the list is.
    const isOfList = / = \(typeof \w+\)\[number\];$/.test(line);
    // Overloads are said once, above the first.
    const isOverload = lines[above]?.startsWith(`export function ${name}(`);
    return isOfList || isOverload || lines[above]?.endsWith('*/') ? [] : [`${path}: ${name}`];
  });
}

describe('pure rooms', () => {
  it.each([
    ['document', 'export const title = document.title;', false],
    ['process', 'export const folder = process.cwd();', false],
    ['setTimeout', 'export const timer = setTimeout(() => {}, 1);', false],
    ['ECMAScript alone', 'export const letters = [...new Set("gloss")];', true],
  ])('compile with %s: %#', (_, text, compiles) => {
    const folder = mkdtempSync(join(tmpdir(), 'gloss-pure-'));
    try {
      writeFileSync(join(folder, 'sample.ts'), text);
      const config = { extends: join(ROOT, 'test/tsconfig.pure.json'), include: ['sample.ts'] };
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
      expect(isSound(folder)).toBe(compiles);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

function isSound(folder: string): boolean {
  try {
    execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', folder]);
    return true;
  } catch {
    return false;
  }
}
