import { scriptProblem } from './address.ts';
import { findBare, part, placeOf, raw, type Span } from './passage.ts';
import type { Place, Report } from './report.ts';
import type { Inline, Source } from './types.ts';

/** What the parts of a deck need to know of the whole while it is read. */
export interface Reading {
  readonly report: Report;
  /** The sources by their ids; null when the front matter could not be read. */
  readonly sources: ReadonlyMap<string, Source> | null;
  /** Links met so far; whether their cards exist is known at the end. */
  readonly links: { readonly card: string; readonly place: Place }[];
}

const SPECIAL = /[\\[\]*_`<&;()|]/g;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{0,31});/iy;
const LINK = /\]\(#([^\s()[\]]*)\)/y;
/** A link that leads to no card: up to a bracket that closes as many as were opened, one within another. */
const OTHER_LINK = /\]\((?!#)((?:[^\s()]|\([^\s()]*\))+)\)/y;

/**
 * Reads running text: links to cards, and characters taken from behind their backslashes. White space becomes
 * single spaces, none at the ends. `reserved`: characters that need a backslash here beside Markdown's own.
 */
export function readInline(span: Span, reading: Reading, reserved = ''): Inline[] {
  const { text } = span.passage;
  const pieces: Inline[] = [];
  let plain = '';
  let from = span.start;
  for (let at = nextSpecial(span, from); at < span.end; at = nextSpecial(span, from)) {
    plain += text.slice(from, at);
    const link = text[at] === '[' ? linkAt(span, at) : null;
    if (link !== null) {
      if (plain !== '') pieces.push(collapse(plain));
      plain = '';
      pieces.push(readLink(link, reading, reserved));
      from = link.end;
    } else if (text[at] === '\\') {
      plain += readEscaped(part(span, at), reading);
      from = at + 2;
    } else {
      const other = text[at] === '[' ? otherLinkAt(span, at) : null;
      const problem = other?.problem ?? problemAt(span, at, reserved);
      if (problem !== null) reading.report.error(placeOf(span, at), problem);
      from = other?.end ?? at + 1;
      plain += text.slice(at, from);
    }
  }
  plain += text.slice(from, span.end);
  if (plain !== '') pieces.push(collapse(plain));
  return withoutEdges(pieces);
}

/** Reads text in which no link may stand. */
export function readPlain(span: Span, reading: Reading, reserved = ''): string {
  const links = reading.links.length;
  const pieces = readInline(span, reading, reserved);
  reading.links.length = links;
  if (pieces.some((piece) => typeof piece !== 'string')) {
    reading.report.error(placeOf(span), 'no link may stand here. Write its text alone.');
  }
  return plainText(pieces);
}

/** The text of a fact as a reader sees it, without its links. */
export function plainText(pieces: readonly Inline[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}

/** Runs of spaces, tabs and line ends as single spaces. */
export function collapse(text: string): string {
  return text.replace(/[ \t\n]+/g, ' ');
}

/** Writes plain text so that `readInline` gives it back; `reserved` as there. */
export function writePlain(text: string, reserved = ''): string {
  return text.replace(SPECIAL, (character, at: number) => {
    if (character === '&') return isEntity(text, at, text.length) ? '\\&' : '&';
    return '\\[]*_`<'.includes(character) || reserved.includes(character) ? `\\${character}` : character;
  });
}

/** Writes running text so that `readInline` gives it back. */
export function writeInline(pieces: readonly Inline[]): string {
  return pieces
    .map((piece, i) => {
      if (typeof piece !== 'string') return `[${writePlain(piece.text)}](#${piece.card})`;
      // A “!” before a link would make it a picture on code hosts.
      const written = writePlain(piece);
      return i < pieces.length - 1 && written.endsWith('!') ? `${written.slice(0, -1)}\\!` : written;
    })
    .join('');
}

/** Keeps a text at the begin of a line from being taken for another part of Markdown: a list, a heading. */
export function writeStart(text: string): string {
  return text.replace(/^(\d{1,9}(?=[.)])|(?=[-+>#=~|]))/, '$1\\');
}

interface Link {
  readonly text: Span;
  readonly card: string;
  /** Offset behind it. */
  readonly end: number;
}

function linkAt(span: Span, at: number): Link | null {
  const close = findBare(span, '[]', at + 1);
  LINK.lastIndex = close;
  const match = close === -1 ? null : LINK.exec(span.passage.text);
  if (match === null || LINK.lastIndex > span.end) return null;
  return { text: part(span, at + 1, close), card: match[1]!, end: LINK.lastIndex };
}

/** A link that leads elsewhere than to a card: what is wrong with it, and where it ends. */
function otherLinkAt(span: Span, at: number): { readonly problem: string; readonly end: number } | null {
  const close = findBare(span, '[]', at + 1);
  OTHER_LINK.lastIndex = close;
  const match = close === -1 ? null : OTHER_LINK.exec(span.passage.text);
  if (match === null || OTHER_LINK.lastIndex > span.end) return null;
  const elsewhere =
    'a link in a deck leads to one of its cards, like “[Anna Roth](#anna-roth)”. Write its text alone.';
  return { problem: scriptProblem(match[1]!) ?? elsewhere, end: OTHER_LINK.lastIndex };
}

function readLink({ text, card }: Link, reading: Reading, reserved: string): Inline {
  const shown = readPlain(text, reading, reserved);
  if (!/\S/.test(shown)) {
    reading.report.error(placeOf(text), 'this link has no text. Write it between “[” and “]”.');
  }
  reading.links.push({ card, place: placeOf(text, text.end + 2) });
  return { text: shown, card };
}

/** The character behind the backslash with which a span begins. */
function readEscaped(span: Span, { report }: Reading): string {
  const character = raw(span)[1] ?? '';
  if (PUNCTUATION.test(character)) return character;
  report.error(placeOf(span), 'nothing here needs a “\\” before it. Write “\\\\” for a backslash.');
  return character;
}

/** Where the next character stands that may need more than being copied; the span's end if there is none. */
function nextSpecial({ passage, end }: Span, from: number): number {
  SPECIAL.lastIndex = from;
  return Math.min(SPECIAL.exec(passage.text)?.index ?? end, end);
}

function problemAt(span: Span, at: number, reserved: string): string | null {
  const character = span.passage.text[at]!;
  if (character === '&')
    return isEntity(span.passage.text, at, span.end) ? mend('&', 'begins an HTML entity') : null;
  if (character === '[' || character === ']') return mend(character, 'belongs to no [text](#anchor)');
  if ('*_`<'.includes(character)) return mend(character, 'is Markdown, which is not read here');
  return reserved.includes(character) ? mend(character, 'has a meaning here') : null;
}

function mend(character: string, problem: string): string {
  return `“${character}” ${problem}. Write “\\${character}” if you mean the character.`;
}

function isEntity(text: string, at: number, end: number): boolean {
  ENTITY.lastIndex = at;
  return ENTITY.test(text) && ENTITY.lastIndex <= end;
}

function withoutEdges(pieces: Inline[]): Inline[] {
  const last = pieces.length - 1;
  return pieces
    .map((piece, i) => {
      if (typeof piece !== 'string') return piece;
      const text = i === 0 && piece.startsWith(' ') ? piece.slice(1) : piece;
      return i === last && text.endsWith(' ') ? text.slice(0, -1) : text;
    })
    .filter((piece) => piece !== '');
}
