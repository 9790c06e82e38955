/** Elements that are sorted, or merged, at a time. */
const STEP = 4096;

/**
 * Sorts a list into a new one, in steps short enough to rest between: sorted pieces are merged, two and two. Equal
 * elements keep their order. Yields the part that is done, from 0 to 0.1: it is the beginning of a build.
 */
export function* sortInSteps<T>(
  list: readonly T[],
  compare: (left: T, right: T) => number,
): Generator<number, T[]> {
  let sorted: T[] = [];
  for (let at = 0; at < list.length; at += STEP) {
    for (const each of list.slice(at, at + STEP).sort(compare)) sorted.push(each);
    yield 0;
  }
  for (let width = STEP; width < list.length; width *= 2) {
    const merged: T[] = [];
    for (let start = 0; start < sorted.length; start += 2 * width) {
      const middle = Math.min(start + width, sorted.length);
      const end = Math.min(middle + width, sorted.length);
      for (let left = start, right = middle; left < middle || right < end; ) {
        const isLeft = right >= end || (left < middle && compare(sorted[left]!, sorted[right]!) <= 0);
        merged.push(sorted[isLeft ? left++ : right++]!);
        if (merged.length % STEP === 0) yield 0.1 * (width / list.length);
      }
    }
    sorted = merged;
  }
  return sorted;
}
