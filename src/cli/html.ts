import { JSDOM, VirtualConsole } from 'jsdom';
import { readBlocks } from '../page/read.ts';
import { Failure } from './failure.ts';
import type { Document } from './finder.ts';
import { htmlProblem } from './html-problem.ts';
import { textOf } from './input.ts';

/** What browsers do not draw. */
const HIDDEN = '[hidden], dialog:not([open])';
/** Styles by which an element is not drawn. */
const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Reads an HTML file with the walker that reads pages in the browser; `name` is for messages. */
export function readHtml(bytes: Uint8Array, name: string): Document {
  return documentOf(parseHtml(bytes, name));
}

/** The same without what no reader sees: what the page hides by an attribute or a style of its own. Style sheets are not read. */
export function readShownHtml(bytes: Uint8Array, name: string): Document {
  const document = parseHtml(bytes, name);
  for (const element of document.querySelectorAll(HIDDEN)) element.remove();
  for (const element of document.querySelectorAll('[style]'))
    if (HIDING.test(element.getAttribute('style')!)) element.remove();
  return documentOf(document);
}

function documentOf(document: globalThis.Document): Document {
  const blocks = Array.from(readBlocks(document), ({ text }) => text);
  return { blocks, title: document.title, language: document.documentElement.lang || null };
}

/**
 * The document of an HTML file. Nothing of it runs or is loaded. Bytes that are neither UTF-8 nor UTF-16 with its mark are decoded as a browser
 * would: by `<meta>`, the language that the page declares, and else as windows-1252. `name` is for
 * messages; `mostText`: UTF-16 units that its text may have.
 */
export function parseHtml(
  bytes: Uint8Array,
  name: string,
  mostText = Number.POSITIVE_INFINITY,
): globalThis.Document {
  const text = unicode(bytes) ?? cyrillic(bytes);
  // Tags are the same in all other encodings.
  const problem = htmlProblem(text ?? new TextDecoder('latin1').decode(bytes), mostText);
  if (problem !== null) throw new Failure(`${name}: ${problem}. Save a simpler version of the page.`);
  try {
    // A console of its own keeps complaints about the page's styles from ours.
    return new JSDOM(text?.replace(EMBEDDED, 'data:,') ?? bytes, { virtualConsole: new VirtualConsole() })
      .window.document;
  } catch (error) {
    // The parser recurses.
    if (error instanceof RangeError)
      throw new Failure(
        `${name}: its elements are nested too deeply to be read. Save a simpler version of the page.`,
      );
    throw error;
  }
}

/** Pictures and fonts that saved pages hold in their addresses: no text, and jsdom takes three seconds for a megabyte (November 2026). */
const EMBEDDED = /data:(?:image|font|video|audio|application)\/[^"'\s()<>]{1000,}/gi;

// UTF-8 first, although it may not be declared: text in another encoding is hardly ever valid UTF-8.
function unicode(bytes: Uint8Array): string | null {
  try {
    return textOf(bytes, '');
  } catch {
    return null;
  }
}

/** Old pages in languages with Cyrillic letters that do not say how they are encoded: in windows-1251. */
function cyrillic(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const isCyrillic =
    /<html\b[^>]*\blang\s*=\s*["']?(ru|uk|be|bg)\b/i.test(start) && !/charset\s*=/i.test(start);
  return isCyrillic ? new TextDecoder('windows-1251').decode(bytes) : null;
}
