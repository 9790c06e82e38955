import type { Line } from './lines.ts';

/** A name in a line: the words [from, to). */
export interface Span {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  /** See `keyOf`. */
  readonly key: string;
  /** First word of the title right before it; `from` where there is none. */
  readonly title: number;
  /** It begins where any word has a capital. */
  readonly initial: boolean;
}

/** Text of the words [from, to) of a line. */
export function textOf({ text, words }: Line, from: number, to: number): string {
  return text.slice(words[from]!.start, words[to - 1]!.end);
}
