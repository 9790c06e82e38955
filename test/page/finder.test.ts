// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { createFinder } from '../../src/page/finder.ts';
import type { Found } from '../../src/page/found.ts';
import { type Block, readBlocks } from '../../src/page/read.ts';
import { findName } from './followed.ts';

let sent: string[][];
let found: Found[];
let state: number;
const finder = () =>
  createFinder(
    async (texts) => {
      sent.push([...texts]);
      return texts.map((text) => findName(text));
    },
    () => state,
    (one) => found.push(one),
    new AbortController().signal,
  );
const blocksOf = (...texts: string[]): Block[] => {
  document.body.innerHTML = texts.map((text) => `<p>${text}</p>`).join('');
  return readBlocks(document.body);
};

beforeEach(() => {
  sent = [];
  found = [];
  state = 1;
});

describe('the finder', () => {
  it('sends a small message first and larger ones later', async () => {
    const { take, send } = finder();
    for (const block of blocksOf(...Array.from({ length: 100 }, () => 'x'.repeat(1_000))))
      await take(block, 1);
    await send();
    expect(sent.map((texts) => texts.length)).toEqual([5, 10, 20, 40, 25]);
  });

  it('drops what changed before it was sent, and answers about what changed since', async () => {
    const { take, send } = finder();
    const [one, two] = blocksOf('Berg', 'Anna Berg') as [Block, Block];
    take(one, 0);
    take(two, 1);
    const answered = send();
    expect(sent).toEqual([['Anna Berg']]);
    state = 2;
    await answered;
    expect(found).toEqual([]);
    take(one, 2);
    await send();
    expect(found.map(({ block }) => block)).toEqual([one]);
  });
});
