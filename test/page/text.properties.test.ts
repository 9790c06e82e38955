// @vitest-environment jsdom
// A page that changes at random while it is read is known in the end as one that is read afresh.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { readBlocks } from '../../src/page/read.ts';
import { follow, pass } from './followed.ts';
import { treeArbitrary, treeNode } from './trees.ts';

// The reader waits after each block, as on a very slow machine.
vi.mock('../../src/page/slices.ts', async (original) => {
  const slices = await original<typeof import('../../src/page/slices.ts')>();
  return {
    ...slices,
    slicer: (signal: AbortSignal) => ({
      between: () => slices.pause(1, signal),
      rest: <T>(until: Promise<T>) => until,
      worked: () => 1,
    }),
  };
});

beforeAll(() => {
  vi.useFakeTimers();
});
afterAll(() => {
  vi.useRealTimers();
});

/** A change of the nodes with these numbers, counted round, `after` ms. */
const change = fc.record({
  what: fc.constantFrom('move', 'move', 'remove', 'wrap', 'write', 'edit', 'unedit', 'add'),
  node: fc.nat(30),
  to: fc.nat(30),
  after: fc.nat(12),
});
type Change = typeof change extends fc.Arbitrary<infer C> ? C : never;

function make({ what, node, to }: Change) {
  const nodes: Node[] = [];
  const walker = document.createTreeWalker(document.body);
  while (walker.nextNode()) nodes.push(walker.currentNode);
  const elements = [document.body, ...nodes.filter((one) => one instanceof Element)] as Element[];
  const target = elements[to % elements.length]!;
  const chosen = nodes[node % Math.max(1, nodes.length)];
  if (what === 'add') target.append(document.createTextNode('Ice'));
  if (!chosen) return;
  if (what === 'move' && !chosen.contains(target)) target.append(chosen);
  if (what === 'remove') chosen.parentNode!.removeChild(chosen);
  if (what === 'wrap') {
    const block = document.createElement('section');
    chosen.parentNode!.replaceChild(block, chosen);
    block.append(chosen);
  }
  if (what === 'write' && chosen instanceof Text) chosen.data += '.';
  if (what === 'edit' && target !== document.body) target.setAttribute('contenteditable', '');
  if (what === 'unedit') target.removeAttribute('contenteditable');
}

const whole = [{ start: 0, end: 1, options: [] }];
/** Answers after 3 ms that a name stands in each text. */
const find = (texts: readonly string[]) =>
  new Promise<(typeof whole)[]>((resolve) => setTimeout(() => resolve(texts.map(() => whole)), 3));

it('text read ahead of its turn that becomes an editor before its turn comes', async () => {
  document.body.innerHTML = `${'<p>Berg</p>'.repeat(100)}<div><p>Anna</p></div>`;
  const editor = document.querySelector('div')!;
  document.elementFromPoint = () => editor.firstElementChild;
  const page = follow(document, find);
  for (let ms = 0; ms < 90 && !page.marked().includes('Anna'); ms++) await pass(1);
  expect(page.marked()).toContain('Anna');
  editor.setAttribute('contenteditable', '');
  await pass();
  expect(page.marked()).toEqual(Array(100).fill('Berg'));
  page.stop();
});

it('a page that changes while it is read', async () => {
  await fc.assert(
    fc.asyncProperty(treeArbitrary, fc.array(change, { maxLength: 8 }), async (tree, changes) => {
      document.body.replaceChildren(treeNode(tree));
      // What stands in the window is read ahead of its turn: any element may.
      let at = changes.length;
      document.elementFromPoint = () => {
        const elements = document.body.querySelectorAll('*');
        at += 7;
        return elements[at % elements.length] ?? null;
      };
      const page = follow(document, find);
      for (const one of changes) {
        await pass(one.after);
        make(one);
      }
      await pass();
      const fresh = [...readBlocks(document)];
      expect(page.marked()).toEqual(fresh.map(({ text }) => text).sort());
      const nodes = (blocks: typeof fresh) =>
        new Set(blocks.flatMap(({ pieces }) => pieces.map(({ node }) => node)));
      expect(nodes([...page.text.found].map(({ block }) => block))).toEqual(nodes(fresh));
      page.stop();
    }),
    { numRuns: 500 },
  );
}, 120_000);
