import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LIMITS } from '../deck/limits.ts';
import { parseDeck } from '../deck/parse.ts';
import type { Deck, Diagnostic } from '../deck/types.ts';
import { Failure, fileFailure } from './failure.ts';
import { decode, lineOfNoUtf8, nameOf, pathOf, readBytes } from './input.ts';
import { complain } from './output.ts';

/** The decks that ship with Gloss. */
const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

/**
 * The decks in files, or in folders of them, that the caller named; those that ship with Gloss when none is named.
 * Fails when one has errors, which go to standard error.
 */
export async function loadDecks(names: readonly string[]): Promise<Deck[]> {
  const decks: Deck[] = [];
  let broken = false;
  for await (const { deck, diagnostics } of parseDecks(names.length === 0 ? [nameOf(SEEDS)] : names)) {
    if (deck !== null) decks.push(deck);
    else broken = true;
    for (const diagnostic of diagnostics) if (diagnostic.severity === 'error') complain(lineOf(diagnostic));
  }
  if (broken) throw new Failure('a deck with errors cannot be used. Mend it first.');
  return decks;
}

/** Parses each deck in files and folders that the caller named; a file that is no text is a deck with one error. */
export async function* parseDecks(
  names: readonly string[],
): AsyncGenerator<ReturnType<typeof parseDeck> & { readonly file: string }> {
  for (const name of names) {
    for (const file of await filesOf(name)) yield { file, ...parseBytes(file, await readBytes(file)) };
  }
}

function parseBytes(file: string, bytes: Uint8Array): ReturnType<typeof parseDeck> {
  let text: string;
  try {
    text = decode(bytes, file);
  } catch {
    const message = 'this is no text in UTF-8. Save it as UTF-8, if it is a deck.';
    return {
      deck: null,
      diagnostics: [{ file, line: lineOfNoUtf8(bytes), column: 1, severity: 'error', message }],
    };
  }
  return parseDeck(file, text);
}

/** A diagnostic as compilers print them, for editors to jump to. */
export function lineOf({ file, line, column, severity, message }: Diagnostic): string {
  return `${file}:${line}:${column}: ${severity === 'warning' ? 'warning: ' : ''}${message}`;
}

async function filesOf(name: string): Promise<string[]> {
  try {
    const stats = await stat(pathOf(name));
    if (stats.isFile() && stats.size > LIMITS.file)
      throw new Failure(`${name}: this is larger than 32 MB. Divide the deck.`);
    if (!stats.isDirectory()) return [name];
    const entries = await readdir(pathOf(name));
    const files = entries.filter((entry) => entry.endsWith('.md') && entry !== 'README.md').sort();
    if (files.length === 0) throw new Failure(`${name}: there is no deck (a file .md) in this folder.`);
    return files.map((file) => join(name, file));
  } catch (error) {
    throw error instanceof Failure ? error : fileFailure(name, error);
  }
}
