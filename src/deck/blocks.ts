import { LIMITS } from './limits.ts';
import { type Cursor, isBlank, type Line, passageOf, type Span } from './passage.ts';
import type { Report } from './report.ts';

/** A part of a card below its title, in the order in which they stand. */
export const PARTS = ['kind', 'text', 'names', 'facts'] as const;
export type Part = (typeof PARTS)[number];

/**
 * A piece of the Markdown below the front matter: a heading `## …`, an item of a list, a line that begins in bold
 * (`kind`), a line that opens a list (`names`, `facts`), or any other `text`. Blank lines part pieces, and lie in none.
 */
export type Block =
  | { readonly type: 'title'; readonly span: Span }
  | { readonly type: Part | 'item'; readonly span: Span };

/** Takes the next block from a cursor; null at the end of the file, and when the report is full. Blocks that cannot be read are reported and passed over. */
export function nextBlock(cursor: Cursor, report: Report): Block | null {
  for (cursor.skipBlank(); cursor.line !== null && !report.full; cursor.skipBlank()) {
    const first = cursor.line;
    const { type, mark } = classify(first);
    const lines = takeLines(cursor, type === 'item' || type === 'text');
    const place = { line: first.number, column: 1 };
    if (lines === null) {
      report.error(place, 'this is longer than 64 kB. Divide it; a blank line ends a text.');
    } else if (type === 'heading') {
      report.error(
        place,
        'a card begins with “## ” and its title. Write two “#” and a space, or “\\#” in a text.',
      );
    } else {
      const indented = type === 'item' && !first.text.startsWith('-');
      if (indented)
        report.error(
          place,
          'a list item begins at the start of its line. Move it there, or write “\\-” for a dash.',
        );
      return { type, span: passageOf(lines, mark) };
    }
  }
  return null;
}

/** What a line is by its begin, and how much of it is indentation and mark. */
function classify({ text }: Line): { type: Block['type'] | 'heading'; mark: number } {
  const indent = /^[ \t]*/.exec(text)![0].length;
  const rest = text.slice(indent);
  if (/^##(?:[ \t]|$)/.test(rest)) return { type: 'title', mark: indent + 2 };
  if (/^(?:#{1,6}(?:[ \t]|$)|##[^#])/.test(rest)) return { type: 'heading', mark: 0 };
  if (/^-(?:[ \t]|$)/.test(rest)) return { type: 'item', mark: indent + 1 };
  if (rest.startsWith('**')) return { type: 'kind', mark: 0 };
  if (/^Names:[ \t]*$/.test(rest)) return { type: 'names', mark: 0 };
  if (/^Facts:[ \t]*$/.test(rest)) return { type: 'facts', mark: 0 };
  return { type: 'text', mark: 0 };
}

/** The lines of the block at which the cursor stands, which moves behind it; null when they are too long. */
function takeLines(cursor: Cursor, runsOn: boolean): Line[] | null {
  const lines: Line[] = [];
  let size = 0;
  do {
    const line = cursor.line!;
    size += line.text.length + 1;
    if (size <= LIMITS.passage) lines.push(line);
    cursor.advance();
  } while (runsOn && cursor.line !== null && !isBlank(cursor.line) && classify(cursor.line).type === 'text');
  return size <= LIMITS.passage ? lines : null;
}
