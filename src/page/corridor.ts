// The way between a mark and its card, along which the pointer may travel without losing the card. Pure.
// All lengths are CSS pixels of the viewport.

/** A place in the viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box; a `DOMRect` is one. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A pointer's travel: where it set out, and how near to its goal it has come since. */
export interface Trip {
  readonly from: Point;
  readonly nearest: number;
}

/** px beside the straight way. A hand swerves by a few; more would reach the neighbouring lines of text. */
export const TOLERANCE = 6;

/** px nearer that count as a step toward the goal. Less is the tremble of a resting hand. */
export const STEP = 1;

/** A travel that begins at `from`. */
export function setOut(from: Point): Trip {
  return { from, nearest: Number.POSITIVE_INFINITY };
}

/** The trip after a step toward `goal`; null when `at` lies beside the way or is no nearer than before. */
export function approach(trip: Trip, goal: readonly Rect[], at: Point): Trip | null {
  const distance = distanceTo(goal, at);
  const isStep = distance <= trip.nearest - STEP && inCorridor(trip.from, goal, at);
  return isStep ? { from: trip.from, nearest: distance } : null;
}

/** Distance in px from a point to the nearest of some boxes: 0 inside one, infinite when there are none. */
export function distanceTo(boxes: readonly Rect[], { x, y }: Point): number {
  const distances = boxes.map((box) =>
    Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)),
  );
  return Math.min(...distances);
}

/**
 * Whether `at` lies on a way from a point to one of some boxes: the convex hull of point and box, wider by
 * `TOLERANCE` on every side. A mark that wraps over lines is several boxes.
 */
export function inCorridor(from: Point, boxes: readonly Rect[], at: Point): boolean {
  return boxes.some((box) => inHull(from, box, at));
}

/*
 * The hull is all that the box sweeps while it shrinks into the point: at size t (0 to 1) its left side stands
 * at from.x + t·(left − from.x), and so on. `at` is inside when one t satisfies all four sides, each of which
 * bounds t linearly: factor·t ≤ limit.
 */
function inHull(from: Point, box: Rect, at: Point): boolean {
  const dx = at.x - from.x;
  const dy = at.y - from.y;
  const sides = [
    { factor: box.left - from.x, limit: dx + TOLERANCE },
    { factor: from.x - box.right, limit: TOLERANCE - dx },
    { factor: box.top - from.y, limit: dy + TOLERANCE },
    { factor: from.y - box.bottom, limit: TOLERANCE - dy },
  ];
  let least = 0;
  let most = 1;
  for (const { factor, limit } of sides) {
    if (factor > 0) most = Math.min(most, limit / factor);
    else if (factor < 0) least = Math.max(least, limit / factor);
    else if (limit < 0) return false;
  }
  return least <= most;
}
