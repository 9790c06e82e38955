// Texts of blocks on their way to the background, gathered into messages.
import type { Candidate } from '../match/types.ts';
import { type Chunk, chunksOf, inWhole, MESSAGE_UNITS } from './chunks.ts';
import type { Found } from './found.ts';
import type { Block } from './read.ts';
import { untilDone } from './slices.ts';

/** UTF-16 units of the first message, so that the first marks need not wait for a large one; each next has twice as many. */
const FIRST_UNITS = 5_000;
/** Wait in ms before an answer is asked for again. */
const AGAIN = 5_000;

/** Text on its way; `state` is its owner's as it was read. */
interface Asked {
  readonly block: Block;
  readonly chunk: Chunk;
  readonly state: number;
}

/** Finds candidates in blocks. */
export interface Finder {
  /** Takes a block in; gives a promise to wait for where that has filled a message. */
  take(block: Block, state: number): Promise<void> | undefined;
  /** Sends what was taken in, and waits for the answer. */
  send(): Promise<void>;
}

/**
 * `find` takes texts of at most `MESSAGE_UNITS` units together. Answers about blocks whose owner is no longer in the
 * state that it was read in are dropped, those with candidates go to `add`.
 */
export function createFinder(
  find: (texts: readonly string[]) => Promise<readonly (readonly Candidate[])[]>,
  stateOf: (owner: Node) => number,
  add: (found: Found) => void,
  signal: AbortSignal,
): Finder {
  let asked: Asked[] = [];
  let units = 0;
  let room = FIRST_UNITS;
  const isCurrent = ({ block, state }: Asked) => stateOf(block.owner) === state;

  async function send() {
    const sent = asked.filter(isCurrent);
    asked = [];
    units = 0;
    if (sent.length === 0) return;
    const texts = sent.map(({ chunk }) => chunk.text);
    // What answers may be away for a while.
    const replies = await untilDone(() => find(texts), AGAIN, signal);
    sent.forEach((one, i) => {
      const candidates = inWhole(one.chunk, replies[i] ?? []);
      if (candidates.length > 0 && isCurrent(one)) add({ block: one.block, candidates });
    });
  }
  function put(block: Block, chunk: Chunk, state: number) {
    asked.push({ block, chunk, state });
    units += chunk.text.length;
  }
  async function takeLong(block: Block, state: number) {
    for (const chunk of chunksOf(block.text)) {
      if (units + chunk.text.length > MESSAGE_UNITS) await send();
      put(block, chunk, state);
    }
  }

  return {
    take(block, state) {
      const { text } = block;
      if (text.length > MESSAGE_UNITS) return takeLong(block, state);
      const isFull = units > 0 && units + text.length > room;
      const sent = isFull ? send() : undefined;
      if (isFull) room = Math.min(2 * room, MESSAGE_UNITS);
      put(block, { start: 0, text }, state);
      return sent;
    },
    send,
  };
}
