// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSight, elementsInSight, ownersOf } from '../../src/page/sight.ts';
import { pass } from './followed.ts';

const $ = (selector: string) => document.querySelector(selector)!;
/** Puts elements under points of the window, from its top to its foot. */
function place(...selectors: string[]) {
  document.elementFromPoint = (_, y) => {
    const selector = selectors[Math.floor((y / innerHeight) * selectors.length)];
    return selector ? $(selector) : null;
  };
}
const ids = (elements: Iterable<Node>) => [...elements].map((one) => (one as Element).id);

const PAGE = `<h2 id="h1">one</h2><p id="a">a</p><h2 id="h2">two</h2><p id="b">b</p><div id="c"><p id="d">d</p>c</div>
  <div id="e" contenteditable>e</div><p id="f">f <b id="g">g</b></p><p id="i">i</p>`;

beforeEach(() => {
  document.body.innerHTML = PAGE;
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('elements in sight', () => {
  it('run from the heading above the first to the last', () => {
    place('#b', '#d', '#g');
    expect(ids(elementsInSight(document))).toEqual(['h2', 'b', 'c', 'd', 'e', 'f', 'g']);
  });

  it('are none where nothing is, or where the page is out of sight', () => {
    place('#none');
    document.elementFromPoint = () => null;
    expect(elementsInSight(document)).toEqual([]);
    place('#b');
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    expect(elementsInSight(document)).toEqual([]);
    Reflect.deleteProperty(document, 'visibilityState');
  });

  it('are those inside open shadow roots', () => {
    const root = $('#a').attachShadow({ mode: 'open' });
    root.innerHTML = '<h3 id="x">x</h3><p id="y">y</p>';
    Object.assign(root, { elementFromPoint: () => root.querySelector('#y') });
    place('#a');
    expect(ids(elementsInSight(document))).toEqual(['x', 'y']);
  });

  it('are bounded on a long page', () => {
    document.body.innerHTML = `<p id="a">a</p>${'<p>b</p>'.repeat(2_000)}<p id="z">z</p>`;
    place('#a', '#z');
    expect(elementsInSight(document).length).toBeLessThan(1_000);
  });
});

describe('their blocks', () => {
  it('are the readable ones asked for, in sections from heading to heading', () => {
    const elements = ['#b', '#h2', '#d', '#e', '#g', '#f', '#i'].map($);
    const owners = ownersOf(elements, (owner) => owner !== $('#i'));
    // The editor is no block: it stands in the body's own text.
    expect(ids(owners.keys())).toEqual(['b', 'h2', 'd', '', 'f']);
    const [b, h2, d] = [...owners.values()] as [number, number, number];
    expect([h2 - b, d - h2]).toEqual([1, 0]);
  });

  it('are none with very many children: those are read in their turn', () => {
    document.body.innerHTML = `<div id="a">${'<i>a</i>'.repeat(300)}</div>`;
    expect([...ownersOf([$('#a')], () => true)]).toEqual([]);
  });
});

describe('a watched window', () => {
  it('is looked at after the next frame and after scrolling, until it rests', async () => {
    vi.useFakeTimers();
    const life = new AbortController();
    const sight = createSight(document, life.signal);
    place('#i');
    sight.watch();
    expect(sight.take()).toBeNull();
    await pass(100);
    expect(ids(sight.take()!)).toEqual(['h2', 'b', 'c', 'd', 'e', 'f', 'g', 'i']);
    expect(sight.take()).toBeNull();
    document.dispatchEvent(new Event('scroll'));
    await pass(100);
    expect(sight.take()).not.toBeNull();
    sight.rest();
    document.dispatchEvent(new Event('scroll'));
    await pass(100);
    expect(sight.take()).toBeNull();
    life.abort();
  });
});
