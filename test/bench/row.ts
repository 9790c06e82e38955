// What a bench gives: ratios, both sides measured in one run, in turns.

/** One ratio. Smaller is better. */
export interface Row {
  readonly what: string;
  readonly ratio: number;
  /** What DESIGN asks for, where it does. */
  readonly must?: number;
  readonly aim?: number;
  /** Both sides with their units, and whatever else helps to judge. */
  readonly note: string;
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** A row of two sides, each the median of its times in ms. */
export function rowOf(
  what: string,
  [ours, theirs]: readonly [readonly number[], readonly number[]],
  limits: { must?: number; aim?: number } = {},
): Row {
  const ms = (values: readonly number[]) => `${median(values).toFixed(1)} ms`;
  return {
    what,
    ratio: median(ours) / median(theirs),
    ...limits,
    note: `${ms(ours)} ÷ ${ms(theirs)}, medians of ${ours.length}`,
  };
}

/** Rows as a table of text. */
export function tableOf(rows: readonly Row[]): string {
  const number = (n: number | undefined) => (n === undefined ? '' : n.toFixed(2));
  const cells = [
    ['', 'ratio', 'must', 'aim', ''],
    ...rows.map(({ what, ratio, must, aim, note }) => [what, number(ratio), number(must), number(aim), note]),
  ];
  const width = (column: number) => Math.max(...cells.map((row) => row[column]!.length));
  return cells
    .map((row) =>
      row
        .map((cell, i) => (i > 0 && i < 4 ? cell.padStart(width(i)) : cell.padEnd(width(i))))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
