// Quotations that run over several paragraphs and whose marks stand only where they begin and end.
import type { Quotation } from './quotations.ts';

/** Paragraphs behind the one in which such a quotation opens, at most. */
const MOST = 6;

/**
 * Which of an article's paragraphs begin inside a quotation: «…» that opens in one, is closed there nowhere and is closed in a later one
 * without being opened again.
 */
export function carriedIn(
  texts: readonly string[],
  quotationsIn: (text: string) => readonly Quotation[],
): ReadonlySet<number> {
  const carried = new Set<number>();
  texts.forEach((text, i) => {
    if (carried.has(i) || depthOf(text) <= 0) return;
    const last = quotationsIn(text).at(-1);
    if (last === undefined || last.closed || text[last.start] !== '«') return;
    const behind = texts.slice(i + 1, i + 1 + MOST);
    const closes = behind.findIndex((one) => depthOf(one) < 0);
    if (closes === -1 || behind.slice(0, closes + 1).some((one) => one.startsWith('«'))) return;
    for (let k = 0; k <= closes; k += 1) carried.add(i + 1 + k);
  });
  return carried;
}

/** Quotations of a paragraph that begins inside one. */
export function quotationsBehind(
  text: string,
  quotationsIn: (text: string) => readonly Quotation[],
): Quotation[] {
  return quotationsIn(`«${text}`).map(({ start, end, closed }) => ({
    start: Math.max(0, start - 1),
    end: end - 1,
    closed,
  }));
}

/** How many more marks open in a text than close. */
function depthOf(text: string): number {
  return (text.match(/«/g)?.length ?? 0) - (text.match(/»/g)?.length ?? 0);
}
