import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { Failure, fileFailure } from './failure.ts';
import { kindOf, utf16Of } from './kinds.ts';
import { complain } from './output.ts';

/** Where the caller stands: npm runs scripts in the project's folder and tells the caller's here. */
const callerFolder = process.env.INIT_CWD ?? process.cwd();

/** The path of a file that the caller named. */
export function pathOf(name: string): string {
  if (name === '') throw new Failure('a file’s name is empty. Name a file.', 2);
  if (/^https?:\/\//i.test(name))
    throw new Failure(`${name}: addresses are not fetched. Save the page, and name its file.`);
  return resolve(callerFolder, name);
}

/** How the caller would name a file. */
export function nameOf(path: string): string {
  return relative(callerFolder, path) || '.';
}

/** Bytes of a file that the caller named; `-` is standard input. */
export async function readBytes(name: string): Promise<Uint8Array> {
  try {
    if (name !== '-') return await readFile(pathOf(name));
    tellWaiting();
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    return Buffer.concat(chunks);
  } catch (error) {
    throw error instanceof Failure ? error : fileFailure(shown(name), error);
  }
}

/** Bytes of a page or a text that the caller named; fails where they are neither, and says what they seem to be. */
export async function readTextBytes(name: string): Promise<Uint8Array> {
  const bytes = await readBytes(name);
  const kind = kindOf(bytes);
  if (kind !== null) throw unexpected(name, kind);
  return bytes;
}

/** A failure for a file that seems to be of another kind than is read. */
export function unexpected(name: string, kind: string): Failure {
  return new Failure(
    `${shown(name)}: this seems to be ${kind}. Expected is a page saved as HTML, or a text in UTF-8.`,
  );
}

/** Who types the command alone would wonder why nothing happens. */
function tellWaiting(): void {
  if (process.stdin.isTTY) complain('Reading from standard input, which Ctrl+D ends.');
}

/** Text of bytes in UTF-16 with its mark, or else in UTF-8, a byte order mark included; `name` as with `decode`. */
export function textOf(bytes: Uint8Array, name: string): string {
  const utf16 = utf16Of(bytes);
  return utf16 === null ? decode(bytes, name) : new TextDecoder(utf16, { ignoreBOM: true }).decode(bytes);
}

/** Text of bytes in UTF-8, a byte order mark included; `name` is for the message if they are no UTF-8. */
export function decode(bytes: Uint8Array, name: string): string {
  return new Utf8(name).decode(bytes, false);
}

/** Whether bytes are a page in HTML, by the file's name, or else by how they begin. */
export function isHtml(bytes: Uint8Array, file: string): boolean {
  if (/\.(x?html?|htm)$/i.test(file)) return true;
  const start = new TextDecoder(utf16Of(bytes) ?? 'latin1').decode(bytes.subarray(0, 1000));
  return /^[^<]{0,3}\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body)\b/i.test(start);
}

/** Lines of a file as they come in, without their ends (LF or CR LF). Only LF parts lines: JSON may hold any other. */
export async function* readLines(name: string): AsyncGenerator<string> {
  const utf8 = new Utf8(name);
  if (name === '-') tellWaiting();
  const source: Readable = name === '-' ? process.stdin : createReadStream(pathOf(name));
  let begun: string[] = [];
  try {
    for await (const chunk of source) {
      const [first, ...lines] = utf8.decode(chunk, true).split('\n');
      begun.push(first!);
      for (const line of lines) {
        yield withoutReturn(begun.join(''));
        begun = [line];
      }
    }
  } catch (error) {
    throw error instanceof Failure ? error : fileFailure(shown(name), error);
  }
  const last = withoutReturn(begun.join('') + utf8.decode(new Uint8Array(), false));
  if (last !== '') yield last;
}

/** How `-` is called in messages. */
export function shown(name: string): string {
  return name === '-' ? 'standard input' : name;
}

/** The line, from 1, of the first byte that is no UTF-8; the last one where there is none, or a character is cut at the end. */
export function lineOfNoUtf8(bytes: Uint8Array): number {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let [line, start] = [1, 0];
  // A line's end is no part of a longer character.
  for (let end = bytes.indexOf(LF); end !== -1; end = bytes.indexOf(LF, start)) {
    try {
      strict.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    line += 1;
    start = end + 1;
  }
  return line;
}

const LF = 10;

class Utf8 {
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  readonly #name: string;
  /** Lines that were decoded whole. */
  #lines = 0;

  constructor(name: string) {
    this.#name = name;
  }

  decode(bytes: Uint8Array, stream: boolean): string {
    try {
      const text = this.#decoder.decode(bytes, { stream });
      this.#lines += text.split('\n').length - 1;
      return text;
    } catch {
      // What a chunk begins with may be the rest of a character.
      const whole = bytes.subarray(bytes.findIndex((byte) => (byte & 0xc0) !== 0x80));
      const line = this.#lines + lineOfNoUtf8(this.#lines === 0 ? bytes : whole);
      throw new Failure(
        `${shown(this.#name)}: this is no text in UTF-8 (see line ${line}). Save it as UTF-8, if it is a text.`,
      );
    }
  }
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
