// The page that `npm start` opens: an address, a file, or the sample.
import { readFileSync, statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from './serve.ts';

const SAMPLE = fileURLToPath(new URL('sample.html', import.meta.url));

/** Kinds of file that browsers show as a document. HTML tells its own character set. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
};

/** Time for a site to answer, in ms. */
const PATIENCE = 20_000;

/** A page at an address that a browser can open; `isLocal`: nothing but this machine is needed for it. */
export interface PageToRead {
  readonly url: string;
  readonly isLocal: boolean;
  close(): void;
}

/**
 * Makes sure that an address answers, or serves a file (path from `folder`), on this machine; null: the sample.
 * Throws with one line when it cannot be read.
 */
export async function pageToRead(given: string | null, folder: string): Promise<PageToRead> {
  if (given !== null && /^https?:\/\//i.test(given)) {
    await checkAnswer(given);
    return { url: given, isLocal: false, close: () => {} };
  }
  const file = given === null ? SAMPLE : pathOf(given, folder);
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory()) throw new Error(`${given} is a folder. Give a file in it.`);
  if (!found) throw new Error(`${given} is neither an http address nor a file (looked for ${file}).`);
  const type = TYPES[extname(file).toLowerCase()];
  if (!type) throw new Error(`${given} is no page: give a file of type ${Object.keys(TYPES).join(', ')}.`);
  const body = readFileSync(file);
  const server = await serve((path) => (path === '/' ? { body, type } : null));
  return { ...server, isLocal: true };
}

/** A path as given, or as browsers write it: `file:///…`. */
function pathOf(given: string, folder: string): string {
  return /^file:/i.test(given) ? fileURLToPath(given) : resolve(folder, given);
}

async function checkAnswer(url: string): Promise<void> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) }).catch((error: Error) => {
    const cause = error.cause instanceof Error ? error.cause.message : error.message;
    throw new Error(`${url} cannot be read: ${cause}.`);
  });
  await answer.body?.cancel();
  if (!answer.ok) throw new Error(`${url} cannot be read: its server answers ${answer.status}.`);
}
