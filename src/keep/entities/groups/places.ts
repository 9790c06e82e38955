// How places of an article lie to each other.
import type { Place } from '../../types.ts';

/** Order in the article; captions come last. */
export function comparePlaces(left: Place, right: Place): number {
  return (
    Number(left.caption) - Number(right.caption) ||
    left.paragraph - right.paragraph ||
    left.start - right.start
  );
}

const isSameBlock = (left: Place, right: Place) =>
  left.paragraph === right.paragraph && left.caption === right.caption;
/** Whether two places share text. */
export const overlaps = (left: Place, right: Place) =>
  isSameBlock(left, right) && left.start < right.end && right.start < left.end;
/** Whether two places are one. */
export const isSamePlace = (left: Place, right: Place) =>
  isSameBlock(left, right) && left.start === right.start && left.end === right.end;
/** Whether the second place is the first, or its end. */
export const endsAlike = (left: Place, right: Place) =>
  isSameBlock(left, right) && left.start <= right.start && left.end === right.end;

/** The places in order; of those that overlap, the longest. */
export function withoutOverlaps(places: readonly Place[]): Place[] {
  const kept: Place[] = [];
  for (const place of [...places].sort(comparePlaces)) {
    const last = kept.at(-1);
    if (!last || !overlaps(last, place)) kept.push(place);
    else if (place.end - place.start > last.end - last.start) kept[kept.length - 1] = place;
  }
  return kept;
}
