// How large a built extension is, and what its page scripts must not hold.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** A built file. Sizes in bytes. */
export interface BuiltFile {
  /** Path inside the extension, with `/`. */
  readonly path: string;
  readonly bytes: number;
  readonly brotli: number;
}

/** The script that runs in every permitted frame, and its limit in bytes of brotli (DESIGN, “Numbers to hold”). */
export const PAGE_SCRIPT = 'page.js';
export const PAGE_SCRIPT_LIMIT = 10_000;

/** All files of a built extension, by path. */
export function builtFiles(folder: string): BuiltFile[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const content = readFileSync(file);
      const path = file.slice(folder.length + 1).replaceAll('\\', '/');
      return { path, bytes: content.length, brotli: brotliCompressSync(content).length };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Sizes as a table, with a last row for the sum. Icons and texts, which do not compress or matter, are summed. */
export function sizeTable(files: readonly BuiltFile[]): string {
  const sum = (path: string, some: readonly BuiltFile[]) => ({
    path,
    bytes: some.reduce((total, { bytes }) => total + bytes, 0),
    brotli: some.reduce((total, { brotli }) => total + brotli, 0),
  });
  const isAsset = ({ path }: BuiltFile) => /^(icons|_locales)\//.test(path);
  const rows = [
    ...files.filter((file) => !isAsset(file)),
    sum('icons, _locales', files.filter(isAsset)),
    sum('all', files),
  ];
  const width = Math.max(...rows.map(({ path }) => path.length));
  const line = (path: string, bytes: string, brotli: string) =>
    `  ${path.padEnd(width)}  ${bytes.padStart(9)}  ${brotli.padStart(9)}`;
  const number = (n: number) => n.toLocaleString('en');
  return [
    line('file', 'bytes', 'brotli'),
    ...rows.map(({ path, bytes, brotli }) => line(path, number(bytes), number(brotli))),
  ].join('\n');
}

/** Ways by which a script could reach the network. Each finds also its use by another spelling, as in `self['fetch']`. */
const NETWORK =
  /\b(fetch|fetchLater|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection|importScripts|import(?=\s*\())\b/g;

/** Words in a script that could reach the network, each once. */
export function networkWords(script: string): string[] {
  return [...new Set([...script.matchAll(NETWORK)].map(([word]) => word))];
}

/** Scripts that run in pages, by path: all at the top of the extension but the background. */
export function pageScripts(folder: string): Map<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.js') && name !== 'background.js');
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** What is wrong with a built extension, a line each: page script too large, or words that reach the network. */
export function faultsOf(folder: string): string[] {
  const page = builtFiles(folder).find(({ path }) => path === PAGE_SCRIPT);
  const size =
    page === undefined
      ? [`${folder} holds no ${PAGE_SCRIPT}.`]
      : page.brotli > PAGE_SCRIPT_LIMIT
        ? [
            `${PAGE_SCRIPT} is ${page.brotli} bytes of brotli; at most ${PAGE_SCRIPT_LIMIT} may run in every page.`,
          ]
        : [];
  const network = [...pageScripts(folder)].flatMap(([name, script]) => {
    const words = networkWords(script);
    return words.length > 0
      ? [`${name} runs in pages and names ${words.join(', ')}: pages get no network.`]
      : [];
  });
  return [...size, ...network];
}
