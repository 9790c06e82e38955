// How the script on every page and the card's, loaded later into the same isolated world, find each other.
import type { MakeStage } from './stage-types.ts';

const STAGE = Symbol.for('gloss.stage');

type World = typeof globalThis & { [STAGE]?: MakeStage };

/** Leaves the card's code for the page's script to take. */
export function offerStage(make: MakeStage): void {
  (globalThis as World)[STAGE] = make;
}

/** Forgets code that another version of the extension left. */
export function dropStage(): void {
  delete (globalThis as World)[STAGE];
}

/** The card's code, once `load` has run it here. */
export async function takeStage(load: () => Promise<unknown>): Promise<MakeStage> {
  const world = globalThis as World;
  if (!world[STAGE]) await load();
  const make = world[STAGE];
  if (!make) throw new Error('The card’s code did not arrive in this frame.');
  return make;
}
