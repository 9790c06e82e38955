// How the script on every page and those that come later into the same isolated world find each other.
import type { OpenCards } from './cards-types.ts';
import type { StartMarking } from './marking-types.ts';

/** What comes later, by its script's name. */
export interface LaterCode {
  /** When a pointer, a finger or a key first asks for a card. */
  readonly card: OpenCards;
  /** When something is first found, or asked. */
  readonly marking: StartMarking;
}

const CODE = Symbol.for('gloss.code');

type World = typeof globalThis & { [CODE]?: Partial<LaterCode> };

/** Leaves code for the page's script to take. */
export function offerCode(code: Partial<LaterCode>): void {
  const world = globalThis as World;
  world[CODE] = { ...world[CODE], ...code };
}

/** Forgets code that another version of the extension left. */
export function dropCode(): void {
  delete (globalThis as World)[CODE];
}

/** Code that comes later, once `load` has run its script here. */
export async function takeCode<K extends keyof LaterCode>(
  name: K,
  load: (name: K) => Promise<unknown>,
): Promise<LaterCode[K]> {
  const there = () => (globalThis as World)[CODE]?.[name];
  if (!there()) await load(name);
  const code = there();
  if (!code) throw new Error(`The code of ${name} did not arrive in this frame.`);
  return code;
}
