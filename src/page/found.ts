// Blocks in which names stand, by the element that they belong to.
import type { Candidate } from '../match/types.ts';
import type { Block } from './read.ts';

/** A block with the candidates found in it (at least one). */
export interface Found {
  readonly block: Block;
  readonly candidates: readonly Candidate[];
}

/** What is found in a page as it stands. */
export interface FoundText {
  readonly all: ReadonlySet<Found>;
  /** What was found where the text has changed, until that is read again: most of it will stand there still. */
  readonly stale: ReadonlySet<Found>;
  /** Nodes that have blocks in which names stand. */
  owners(): Iterable<Node>;
  of(owner: Node): readonly Found[];
  add(found: Found): void;
  /** The text of this owner has changed: what was found there is gone, and it is in another state. */
  forget(owner: Node): void;
  /** All was read again but for these owners: what is stale elsewhere is no more. Whether something was. */
  settle(unread: ReadonlySet<Node>): boolean;
  /** Counts an owner's states, so that an answer about an earlier one is told and dropped. */
  stateOf(owner: Node): number;
}

/** Nothing found yet. `gone` is called for each block that is no longer what it was, in the turn of the change. */
export function createFoundText(gone: (found: Found) => void): FoundText {
  const all = new Set<Found>();
  const stale = new Set<Found>();
  const staleOf = new Map<Node, Found[]>();
  const drop = (owner: Node) => {
    for (const one of staleOf.get(owner) ?? []) stale.delete(one);
    return staleOf.delete(owner);
  };
  const ofOwner = new Map<Node, Found[]>();
  const states = new WeakMap<Node, number>();
  const stateOf = (owner: Node) => states.get(owner) ?? 0;
  return {
    all,
    stale,
    owners: () => ofOwner.keys(),
    of: (owner) => ofOwner.get(owner) ?? [],
    add(one) {
      drop(one.block.owner);
      all.add(one);
      const there = ofOwner.get(one.block.owner);
      if (there) there.push(one);
      else ofOwner.set(one.block.owner, [one]);
    },
    forget(owner) {
      const there = ofOwner.get(owner) ?? [];
      if (there.length > 0) staleOf.set(owner, there);
      for (const one of there) {
        all.delete(one);
        stale.add(one);
        gone(one);
      }
      ofOwner.delete(owner);
      states.set(owner, stateOf(owner) + 1);
    },
    settle(unread) {
      const read = [...staleOf.keys()].filter((owner) => !unread.has(owner));
      return read.filter(drop).length > 0;
    },
    stateOf,
  };
}
