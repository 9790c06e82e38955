// Texts on their way to the background, in messages near 100 kB.
import type { Candidate } from '../match/types.ts';

/** UTF-16 units a message: 80 kB where every unit takes two bytes. */
export const MESSAGE_UNITS = 40_000;

/** Part of a text: where it begins in it, and what it says. */
export interface Chunk {
  readonly start: number;
  readonly text: string;
}

/** Cuts a text into chunks of at most `max` (2 or more) units, at white space where there is some, never inside a surrogate pair. */
export function chunksOf(text: string, max = MESSAGE_UNITS): Chunk[] {
  const chunks: Chunk[] = [];
  for (let start = 0; start < text.length; ) {
    const end = start + max >= text.length ? text.length : cutBefore(text, start, start + max);
    chunks.push({ start, text: text.slice(start, end) });
    start = end;
  }
  return chunks;
}

function cutBefore(text: string, start: number, end: number): number {
  for (let at = end; at > start + (end - start) / 2; at--) if (/\s/.test(text[at - 1]!)) return at;
  return /[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(end - 1, end + 1)) ? end - 1 : end;
}

/** Candidates of a chunk, with offsets into the whole text. */
export function inWhole(chunk: Chunk, candidates: readonly Candidate[]): readonly Candidate[] {
  if (chunk.start === 0) return candidates;
  return candidates.map((c) => ({ ...c, start: c.start + chunk.start, end: c.end + chunk.start }));
}
