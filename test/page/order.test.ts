// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Found } from '../../src/page/found.ts';
import { inReadingOrder, type Placed } from '../../src/page/order.ts';
import { readBlocks } from '../../src/page/read.ts';
import { foundIn } from './marked.ts';
import { treeArbitrary, treeNode } from './trees.ts';

afterEach(() => {
  document.body.replaceChildren();
});

const never = () => undefined;
const written = (placed: readonly Placed[]) =>
  placed.map(({ found, section }) => `${section} ${found.block.text}`);
const allIn = (root: Node): Found[] => [...readBlocks(root)].map((block) => ({ block, candidates: [] }));

describe('reading order', () => {
  it('is that of the document, with sections from heading to heading', async () => {
    document.body.innerHTML = `<p>Berg 1</p><h2>Berg 2</h2><p>Berg 3</p><div>Ice<h3>Ice</h3>Berg 4</div>
      <div role="heading"><b>Berg 5</b></div><p>Berg 6</p>`;
    const found = new Set(foundIn(document.body).reverse());
    expect(written(await inReadingOrder(document, found, never))).toEqual([
      '0 Berg 1',
      '1 Berg 2',
      '1 Berg 3',
      '2 Berg 4',
      '3 Berg 5',
      '3 Berg 6',
    ]);
  });

  it('follows shadow roots where their hosts stand, one inside the other', async () => {
    document.body.innerHTML = '<p>Berg 1</p><section></section><p>Berg 5</p>';
    const outer = document.querySelector('section')!.attachShadow({ mode: 'open' });
    outer.innerHTML = '<article></article><h2>Berg 3</h2><aside></aside>';
    const inner = (name: string, html: string) => {
      const root = outer.querySelector(name)!.attachShadow({ mode: 'open' });
      root.innerHTML = html;
      return root;
    };
    const roots = [document.body, outer, inner('aside', 'Berg 4'), inner('article', 'Berg 2')];
    const found = new Set(roots.flatMap((root) => foundIn(root)));
    expect(written(await inReadingOrder(document, found, never))).toEqual([
      '0 Berg 1',
      '0 Berg 2',
      '1 Berg 3',
      '1 Berg 4',
      '1 Berg 5',
    ]);
  });

  it('keeps the parts of a long block in their order, and puts last what is gone', async () => {
    document.body.innerHTML = '<p>Berg 1</p><p>Berg 2</p>';
    const [one, two] = foundIn(document.body) as [Found, Found];
    const later = { ...two, candidates: [] };
    document.querySelector('p')!.remove();
    const placed = await inReadingOrder(document.body, new Set([one, two, later]), never);
    expect(placed.map(({ found }) => found)).toEqual([two, later, one]);
  });

  it('is that of a fresh reading, however they were found', () => {
    const given = fc.tuple(treeArbitrary, fc.infiniteStream(fc.nat()));
    return fc.assert(
      fc.asyncProperty(given, async ([tree, random]) => {
        document.body.replaceChildren(treeNode(tree));
        const found = allIn(document.body);
        const keys = new Map(found.map((one) => [one, random.next().value]));
        const shuffled = [...found].sort((a, b) => keys.get(a)! - keys.get(b)!);
        const placed = await inReadingOrder(document.body, new Set(shuffled), never);
        expect(placed.map((one) => one.found)).toEqual(found);
      }),
    );
  });

  it('places each once, though a waiting page moves what was met already', async () => {
    document.body.innerHTML = `<p>Berg 1</p>${'<i></i>'.repeat(600)}<p>Berg 2</p>`;
    const found = new Set(foundIn(document.body));
    let waits = 0;
    const placed = await inReadingOrder(document.body, found, async () => {
      if (waits++ === 0) document.body.append(document.querySelector('p')!);
    });
    expect(waits).toBeGreaterThan(0);
    expect(written(placed)).toEqual(['0 Berg 1', '0 Berg 2']);
  });
});
