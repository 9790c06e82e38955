/**
 * The candidate nearest to a word that is not one of them, as the end of a message (` Did you mean x?`); empty
 * when none is near. Near: one slip (a letter more, less, other, or two swapped) in four letters, at most three.
 * `mark` is written before the candidate.
 */
export function didYouMean(word: string, candidates: Iterable<string>, mark = ''): string {
  const wanted = word.toLowerCase();
  let most = Math.min(3, Math.max(1, word.length >> 2));
  let best: string | null = null;
  for (const candidate of candidates) {
    const slips = distance(wanted, candidate.toLowerCase(), most);
    if (slips > most) continue;
    best = candidate;
    most = slips - 1;
    if (most < 0) break;
  }
  return best === null ? '' : ` Did you mean ${mark}${best}?`;
}

/**
 * Optimal string alignment distance of `a` and `b`, or something above `most` when it is above. What both begin
 * and end with is left out, and only cells that `most` slips can reach are looked at (Ukkonen's band), so that
 * it takes time linear in the length.
 */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let common = 0;
  const shorter = Math.min(a.length, b.length) - start;
  while (common < shorter && a[a.length - 1 - common] === b[b.length - 1 - common]) common++;
  return inBand(a.slice(start, a.length - common), b.slice(start, b.length - common), most);
}

function inBand(a: string, b: string, most: number): number {
  const far = most + 1;
  const row = () => new Array<number>(b.length + 1).fill(far);
  let before = row();
  let last = row();
  for (let j = 0; j <= Math.min(b.length, most); j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const next = row();
    if (i <= most) next[0] = i;
    let least = next[0]!;
    for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j++) {
      const other = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? before[j - 2]! + 1 : far;
      next[j] = Math.min(last[j - 1]! + other, last[j]! + 1, next[j - 1]! + 1, swap);
      least = Math.min(least, next[j]!);
    }
    if (least > most) return far;
    before = last;
    last = next;
  }
  return last[b.length]!;
}
