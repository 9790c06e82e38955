// Packs the decks of `seeds/` into the extension, at each build and, in `npm run dev`, at each change.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { WxtHooks } from 'wxt';
import { CARDS_PATH, indexPath } from '../browser/packs.ts';
import { parseDeck } from '../deck/parse.ts';
import { compileIndex } from '../match/index/compile.ts';
import type { NamedDeck } from '../match/types.ts';

/**
 * Reads every deck of a folder, by file name. `README.md` is not one. Throws an error that lists all
 * diagnostics, a line each, when a deck is not sound.
 */
export async function readSeeds(folder: string): Promise<NamedDeck[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.md') && name !== 'README.md').sort();
  const parsed = await Promise.all(
    files.map(async (name) =>
      parseDeck(join(basename(folder), name), await readFile(join(folder, name), 'utf8')),
    ),
  );
  const errors = parsed.flatMap(({ deck, diagnostics }) => (deck ? [] : diagnostics));
  if (errors.length > 0) {
    throw new Error(errors.map((e) => `${e.file}:${e.line}:${e.column}: ${e.message}`).join('\n'));
  }
  return parsed.map(({ deck }, i) => ({ id: basename(files[i]!, '.md'), deck: deck! }));
}

/** The packed files of decks: path inside the extension → content. */
export function packOf(decks: readonly NamedDeck[]): Map<string, Uint8Array> {
  const cards = new TextEncoder().encode(JSON.stringify(decks));
  const indexes = decks.map((named) => [indexPath(named.id), new Uint8Array(compileIndex(named))] as const);
  return new Map([[CARDS_PATH, cards], ...indexes]);
}

async function writePack(seeds: string, out: string): Promise<string[]> {
  const pack = packOf(await readSeeds(seeds));
  for (const [path, bytes] of pack) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), bytes);
  }
  return [...pack.keys()];
}

/** Hooks for WXT. */
export const packSeeds: Partial<WxtHooks> = {
  async 'build:publicAssets'(wxt, files) {
    const staged = join(wxt.config.wxtDir, 'packs');
    for (const path of await writePack(join(wxt.config.root, 'seeds'), staged)) {
      files.push({ absoluteSrc: join(staged, path), relativeDest: path });
    }
  },
  'server:started'(wxt, server) {
    const seeds = join(wxt.config.root, 'seeds');
    server.watcher.add(seeds);
    server.watcher.on('all', async (_event, file) => {
      if (!file.startsWith(seeds) || !file.endsWith('.md')) return;
      try {
        await writePack(seeds, wxt.config.outDir);
        server.reloadExtension();
      } catch (error) {
        wxt.logger.error((error as Error).message);
      }
    });
  },
};
