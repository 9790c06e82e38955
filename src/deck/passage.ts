import type { Place } from './report.ts';

/** A line of a file, without its end. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

/** Goes through a text line by line without holding all lines at once. */
export class Cursor {
  readonly #text: string;
  #next = 0;
  #line: Line | null = null;

  constructor(text: string) {
    this.#text = text;
    this.advance();
  }

  /** The line that the cursor stands on; null behind the last. */
  get line(): Line | null {
    return this.#line;
  }

  /** Where the line that follows begins, as an offset into the text. */
  get next(): number {
    return this.#next;
  }

  advance(): void {
    const start = this.#next;
    if (start > this.#text.length) {
      this.#line = null;
      return;
    }
    const feed = this.#text.indexOf('\n', start);
    const end = feed === -1 ? this.#text.length : feed;
    this.#next = end + 1;
    const text = this.#text.slice(start, this.#text[end - 1] === '\r' && end > start ? end - 1 : end);
    this.#line = { number: (this.#line?.number ?? 0) + 1, text };
  }

  /** Goes on to the next line that holds more than spaces, from this one on. */
  skipBlank(): void {
    while (this.#line !== null && isBlank(this.#line)) this.advance();
  }
}

/** Does a line hold nothing but spaces and tabs? */
export function isBlank(line: Line): boolean {
  return /^[ \t]*$/.test(line.text);
}

/** Lines that belong together (a heading, a paragraph, a list item), without indentation, joined by line feeds. */
export interface Passage {
  readonly text: string;
  /** For each line its offset in `text` and where it stands in the file. */
  readonly rows: readonly { readonly offset: number; readonly place: Place }[];
}

/** A stretch of a passage, from offset `start` to before `end`. */
export interface Span {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/** Joins lines to a passage, of which the first `skip` units (a list's mark) are left out. */
export function passageOf(lines: readonly Line[], skip = 0): Span {
  const rows: { offset: number; place: Place }[] = [];
  const texts: string[] = [];
  let offset = 0;
  for (const { number, text } of lines) {
    const [from, to] = bounds(text, rows.length === 0 ? skip : 0, text.length);
    rows.push({ offset, place: { line: number, column: from + 1 } });
    texts.push(text.slice(from, to));
    offset += to - from + 1;
  }
  const text = texts.join('\n');
  return { passage: { text, rows }, start: 0, end: text.length };
}

/** The text of a span as it is written. */
export function raw({ passage, start, end }: Span): string {
  return passage.text.slice(start, end);
}

/** Where an offset into a span's passage (its start unless told) stands in the file. */
export function placeOf(span: Span, offset = span.start): Place {
  const row = span.passage.rows.findLast((each) => each.offset <= offset)!;
  return { line: row.place.line, column: row.place.column + offset - row.offset };
}

/** A part of a span; both offsets count in the passage. */
export function part(span: Span, start: number, end = span.end): Span {
  return { passage: span.passage, start, end };
}

/** A span without white space at its ends. */
export function trim(span: Span): Span {
  const [start, end] = bounds(span.passage.text, span.start, span.end);
  return part(span, start, end);
}

/** Offset of the first of `characters` (two at most) in a span that no backslash stands before; -1 if there is none. */
export function findBare(span: Span, characters: string, from = span.start): number {
  const { text } = span.passage;
  const one = characters.charCodeAt(0);
  const two = characters.charCodeAt(characters.length - 1);
  for (let at = from; at < span.end; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === one || code === two) return at;
  }
  return -1;
}

/** The parts of a span between `separator`s that no backslash stands before, each trimmed. */
export function* split(span: Span, separator: string): Generator<Span> {
  let start = span.start;
  for (let at = findBare(span, separator); at !== -1; at = findBare(span, separator, start)) {
    yield trim(part(span, start, at));
    start = at + 1;
  }
  yield trim(part(span, start));
}

// A loop, since a pattern such as /[ \t]+$/ takes quadratic time on long runs of spaces.
function bounds(text: string, from: number, to: number): [start: number, end: number] {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return [start, end];
}

const BACKSLASH = 0x5c;

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a;
}
