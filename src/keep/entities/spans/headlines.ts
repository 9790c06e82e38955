import type { Line } from './lines.ts';
import { type Span, textOf } from './span.ts';
import { keyOf } from './words.ts';

/** Most words of a name that is looked for. */
const LONGEST = 8;

/** Spans in lines whose capitals tell nothing: only names that other lines have. Longest first, in order. */
export function headlineSpans(lines: readonly Line[], spans: readonly Span[]): Span[] {
  const keys = new Set(spans.map(({ key }) => key));
  return lines.filter(({ telling }) => !telling).flatMap((line) => spansIn(line, keys));
}

function spansIn(line: Line, keys: ReadonlySet<string>): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < line.words.length; ) {
    const span = longestAt(line, at, keys);
    if (span) spans.push(span);
    at = span?.to ?? at + 1;
  }
  return spans;
}

function longestAt(line: Line, from: number, keys: ReadonlySet<string>): Span | null {
  if (line.words[from]!.form === 'small') return null;
  for (let to = Math.min(line.words.length, from + LONGEST); to > from; to -= 1) {
    const key = keyOf(textOf(line, from, to));
    if (keys.has(key)) return { line, from, to, key, title: from, initial: true };
  }
  return null;
}
