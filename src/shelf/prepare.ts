// From a deck's file to what is written on the shelf: read, checked, compiled.
import { LIMITS } from '../deck/limits.ts';
import { parseDeck } from '../deck/parse.ts';
import type { Deck, Diagnostic } from '../deck/types.ts';
import { compileInSteps } from '../match/index/compile.ts';
import { noDeck } from './no-deck.ts';
import type { Course } from './shelf.ts';
import type { NewDeck } from './write.ts';

/** A deck's file that was read. With an error among the diagnostics there is no deck. */
export interface DeckFile {
  /** The file's name, as the diagnostics give it. */
  readonly name: string;
  readonly text: Blob;
  readonly deck: Deck | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a deck's file. Never rejects for what is in it. `told`: as `parseDeck` has it. */
export async function readDeckFile(
  name: string,
  text: Blob,
  told?: (done: number) => void,
): Promise<DeckFile> {
  if (text.size > 2 * LIMITS.file) {
    return refused(name, text, 'the file is larger than 64 MB, which no deck can be. Divide the deck.');
  }
  const bytes = await text.arrayBuffer();
  const decoded = decode(bytes);
  const problem = noDeck(new Uint8Array(bytes), decoded !== null);
  if (problem !== null) return refused(name, text, problem);
  return { name, text, ...parseDeck(name, decoded!, told) };
}

function refused(file: string, text: Blob, message: string): DeckFile {
  return {
    name: file,
    text,
    deck: null,
    diagnostics: [{ file, line: 1, column: 1, severity: 'error', message }],
  };
}

/** The text of UTF-8 bytes, its byte order mark kept. Throws TypeError where they are none. */
export function textOf(bytes: AllowSharedBufferSource): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

function decode(bytes: ArrayBuffer): string | null {
  try {
    return textOf(bytes);
  } catch {
    return null;
  }
}

/** Compiles a deck that was read, for the shelf, in steps. Takes seconds for a million names. */
export async function makeDeck(
  file: DeckFile & { readonly deck: Deck },
  as: Pick<NewDeck, 'id' | 'origin' | 'kept' | 'basedOn'>,
  { signal, told = () => {} }: Course = {},
): Promise<NewDeck> {
  const steps = { pause: nextTask, progress: told, ...(signal && { signal }) };
  const index = await compileInSteps({ id: as.id, deck: file.deck }, steps);
  return { ...as, text: file.text, deck: file.deck, index: new Blob([index]) };
}

/** What else has come meanwhile goes first. A message, since timers wait 4 ms each once there were some. */
function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Thrown for a text that is no deck. */
export class DeckError extends Error {
  override readonly name = 'DeckError';
  readonly diagnostics: readonly Diagnostic[];
  constructor(diagnostics: readonly Diagnostic[]) {
    const { line, column, message } = diagnostics.find(({ severity }) => severity === 'error')!;
    super(`Line ${line}, column ${column}: ${message}`);
    this.diagnostics = diagnostics;
  }
}

/** Both at once, for a text in memory, such as `printDeck` gives. Rejects with DeckError where it is no deck. */
export async function deckFromText(
  text: string,
  as: Pick<NewDeck, 'id' | 'origin' | 'kept' | 'basedOn'>,
): Promise<NewDeck> {
  const file = await readDeckFile(`${as.id}.md`, new Blob([text]));
  if (file.deck === null) throw new DeckError(file.diagnostics);
  return makeDeck({ ...file, deck: file.deck }, as);
}
