// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { type Block, isReadable, ownerOf, readBlocks, walkBlocks } from '../../src/page/read.ts';
import { clobber, flat, type Tree, treeArbitrary, treeNode } from './trees.ts';

/** Texts of the blocks in the body, the place of a picture or an input written `▪`. */
const read = () => [...readBlocks(document.body)].map(({ text }) => flat(text));

afterEach(() => {
  document.body.replaceChildren();
  Reflect.deleteProperty(document, 'designMode');
});

const CASES: readonly (readonly [what: string, html: string, blocks: readonly string[]])[] = [
  ['a paragraph', '<p>Anna Berg spoke.</p>', ['Anna Berg spoke.']],
  ['text in the body itself', 'Anna <p>Berg</p> spoke', ['Anna ', 'Berg', ' spoke']],
  ['inline elements', '<p>An<b>na</b> <a href="#">Be<i>rg</i></a></p>', ['Anna Berg']],
  [
    'nested blocks',
    '<div>one<section>two<p>three</p>four</section>five</div>',
    ['one', 'two', 'three', 'four', 'five'],
  ],
  ['a block inside an inline element', '<p><a>one<div>two</div>three</a></p>', ['one', 'two', 'three']],
  ['line breaks', '<p>Anna<br>Berg<br><br>Ice</p>', ['Anna\nBerg\n\nIce']],
  ['optional breaks', '<p>Kovin<wbr>bridge</p>', ['Kovinbridge']],
  ['footnote numbers', '<p>Kovin<sup>2</sup> and H<sub>2</sub>O</p>', ['Kovin▪2▪ and H▪2▪O']],
  ['buttons', '<p>Read <button>more</button> here</p>', ['Read ▪more▪ here']],
  ['pictures', '<p>Anna <img alt="Berg"> Berg</p>', ['Anna ▪ Berg']],
  ['pictures alone', '<div><img> <video>no film</video></div>', []],
  ['ruby', '<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>字</p>', ['漢字']],
  [
    'what is not shown',
    '<p>A<script>one</script>n<style>two</style>n<noscript>three</noscript>a<template>four</template></p>',
    ['Anna'],
  ],
  ['a title', '<svg><title>Anna</title><desc>Berg</desc></svg>', []],
  ['a textarea', '<p>Name: <textarea>Anna</textarea> Berg</p>', ['Name: ▪ Berg']],
  ['an input', '<p>Name: <input value="Anna"> Berg</p>', ['Name: ▪ Berg']],
  ['a select', '<p>Town: <select><optgroup label="x"><option>Kovin</select></p>', ['Town: ▪']],
  ['a list of suggestions', '<datalist><option>Kovin</datalist>', []],
  ['a frame', '<p>one<iframe>two</iframe></p>', ['one▪']],
  ['formulas', '<p>one <math><mi>x</mi></math></p>', ['one ▪']],
  ['our own card', '<p>one<gloss-card>two</gloss-card></p>', ['one']],
  [
    'SVG',
    '<svg><g><text>Anna <tspan>Berg</tspan></text><text>Kovin</text></g></svg>',
    ['Anna Berg', 'Kovin'],
  ],
  ['SVG definitions', '<svg><defs><text>one</text></defs><symbol><text>two</text></symbol></svg>', []],
  ['comments', '<p>An<!-- one -->na</p>', ['Anna']],
  ['empty blocks', '<p></p><p> \n </p><p>&nbsp;</p><div><br></div>', []],
  ['tables', '<table><caption>one<tr><td>two<td>three</table>', ['one', 'two', 'three']],
  ['unknown elements', '<p>one <x-y>two</x-y></p>', ['one ', 'two']],
  ['soft hyphens and spaces, as they are', '<p>\n Ko\u00ADvin\n  bridge </p>', ['\n Ko\u00ADvin\n  bridge ']],
];

/** Attributes of elements that the reader types into, and of others. */
const TYPED: readonly (readonly [attributes: string, isTyped: boolean])[] = [
  ['contenteditable', true],
  ['contenteditable=""', true],
  ['contenteditable="true"', true],
  ['contenteditable="TRUE"', true],
  ['contenteditable="plaintext-only"', true],
  ['contenteditable="false"', false],
  ['contenteditable="False"', false],
  ['role="textbox"', true],
  ['role="TextBox"', true],
  ['role=" textbox "', true],
  ['role="presentation textbox"', true],
  ['role="searchbox"', true],
  ['role="combobox"', true],
  ['role="spinbutton"', true],
  ['role="heading"', false],
  ['role="textboxes"', false],
  ['class="CodeMirror cm-s-default"', true],
  ['class="a monaco-editor b"', true],
  ['class="ace_editor"', true],
  ['class="about-CodeMirror"', false],
];

describe('readBlocks', () => {
  it.each(CASES)('%s', (_, html, blocks) => {
    document.body.innerHTML = html;
    expect(read()).toEqual(blocks);
  });

  it.each(TYPED)('an element with %s', (attributes, isTyped) => {
    document.body.innerHTML = `<p>one <span ${attributes}>two</span></p><div ${attributes}>three<p>four</p></div>`;
    expect(read()).toEqual(isTyped ? ['one ▪'] : ['one two', 'three', 'four']);
    expect(isReadable(document.querySelector('span')!.firstChild!)).toBe(!isTyped);
  });

  it('what cannot be edited inside an editor belongs to the editor', () => {
    document.body.innerHTML = '<div contenteditable>one<p contenteditable="false">two</p></div>';
    expect(read()).toEqual([]);
    expect(isReadable(document.querySelector('p')!)).toBe(false);
  });

  it('CDATA sections', () => {
    const xml = new DOMParser().parseFromString('<a><b>Anna <![CDATA[Berg]]></b></a>', 'text/xml');
    expect([...readBlocks(xml)].map(({ text }) => text)).toEqual(['Anna Berg']);
  });

  it('forms whose controls hide what forms are', () => {
    document.body.innerHTML = '<form>one<p>two</p></form>three';
    const form = clobber(document.querySelector('form')!);
    expect(read()).toEqual(['one', 'two', 'three']);
    expect([...readBlocks(form)].map(({ text }) => text)).toEqual(['one', 'two']);
    expect(isReadable(form.lastChild!)).toBe(true);
  });

  it('such forms being edited', () => {
    document.body.innerHTML = '<form contenteditable>one</form>';
    clobber(document.querySelector('form')!);
    expect(read()).toEqual([]);
  });

  it('tells the block that owns a text', () => {
    document.body.innerHTML = 'one<div id="a">two<p id="b"><b>three</b></p><i>four</i></div>';
    const owners = [...readBlocks(document.body)].map(({ owner }) => (owner as Element).id || owner.nodeName);
    expect(owners).toEqual(['BODY', 'a', 'b', 'a']);
  });

  it('asks whether to enter each block, and names possible hosts of shadow roots', () => {
    document.body.innerHTML = '<div>one<p>two</p></div><x-y>three</x-y><section>four</section>';
    const section = document.querySelector('section')!;
    section.attachShadow({ mode: 'open' }).textContent = 'five';
    const entered: string[] = [];
    const hosts: string[] = [];
    const blocks = walkBlocks(document.body, {
      enter: (block) => entered.push(block.localName) > 0 && block.localName !== 'div',
      host: (element) => hosts.push(element.localName),
    });
    expect([...blocks].map((block) => block?.text)).toEqual(['three', 'four']);
    expect(entered).toEqual(['div', 'x-y', 'section']);
    expect(hosts).toEqual(['x-y', 'section']);
  });

  it('reads any tree as a naive reader does, each text node once and in its place', () => {
    fc.assert(
      fc.property(treeArbitrary, (tree) => {
        document.body.replaceChildren(treeNode(tree));
        const blocks = [...readBlocks(document.body)];
        expect(blocks.map(({ text }) => flat(text))).toEqual(naiveTexts(tree));
        for (const { text, pieces } of blocks) {
          for (const { node, start } of pieces) {
            expect(text.slice(start, start + node.data.length)).toBe(node.data);
          }
          const starts = pieces.map(({ start }) => start);
          expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
        }
        const nodes = blocks.flatMap(({ pieces }) => pieces.map(({ node }) => node));
        expect(new Set(nodes).size).toBe(nodes.length);
        expect(nodes.filter((node) => /\S/.test(node.data))).toEqual(readableTexts());
        for (const { pieces, owner } of blocks) {
          for (const { node } of pieces) expect(ownerOf(node)).toBe(owner);
        }
      }),
    );
  });
});

/** What a tree's blocks say: its text with a sign at each block's edge, cut there. */
function naiveTexts(tree: Tree): string[] {
  const EDGE = '\u0001';
  const write = (one: Tree): string => {
    const inside = one.is === 'text' || one.is === 'leaf' ? '' : one.children.map(write).join('');
    switch (one.is) {
      case 'text':
        return one.data;
      case 'leaf':
        return { img: '▪', br: '\n', comment: '' }[one.name];
      case 'inline':
        return inside;
      case 'fenced':
        return `▪${inside}▪`;
      case 'hidden':
        return '';
      case 'replaced':
        return '▪';
      case 'block':
        return EDGE + inside + EDGE;
    }
  };
  return write(tree)
    .split(EDGE)
    .filter((text) => /[^\s▪]/.test(text));
}

/** Text nodes of the body that say something and are readable. */
function readableTexts(): Node[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Node[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (/\S/.test(node.data) && isReadable(node)) found.push(node);
  }
  return found;
}

describe('isReadable', () => {
  it('says no for everything while the whole document is edited', () => {
    Object.defineProperty(document, 'designMode', { value: 'on', configurable: true });
    expect([document, document.body].map((node) => isReadable(node))).toEqual([false, false]);
  });

  it('looks through shadow roots to their hosts', () => {
    document.body.innerHTML = '<div></div>';
    const root = document.querySelector('div')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>one</p>';
    expect(isReadable(root.firstChild!)).toBe(true);
    document.querySelector('div')!.setAttribute('contenteditable', '');
    expect(isReadable(root.firstChild!)).toBe(false);
  });
});

describe('ownerOf', () => {
  it('is the nearest block, or the top of the tree', () => {
    document.body.innerHTML = '<div><b>one</b></div><section></section>';
    const root = document.querySelector('section')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<i>two</i>';
    const alone = document.createElement('i');
    expect(ownerOf(document.querySelector('b')!.firstChild!)).toBe(document.querySelector('div'));
    expect(ownerOf(document.querySelector('div')!)).toBe(document.querySelector('div'));
    expect(ownerOf(root.querySelector('i')!)).toBe(root);
    expect(ownerOf(alone)).toBe(alone);
  });
});

describe('a page that changes between two blocks', () => {
  const HTML =
    '<div id="a"><p id="b">1</p><section id="c"><p id="d">2</p><p id="e">3</p></section><p id="f">4</p></div><p id="g">5</p>';
  const $ = (id: string) => document.getElementById(id)!;

  /** Changes, when block 2 is read and the walk stands before `e`, with the owners whose end is not reached. */
  const CHANGES: Record<string, readonly [change: () => void, lost: readonly string[]]> = {
    'nothing that concerns it': [() => $('b').remove(), []],
    'later blocks': [() => $('f').remove(), []],
    'the place is taken out': [() => $('e').remove(), ['BODY', 'a', 'c']],
    'what is around it is taken out': [() => $('c').remove(), ['BODY', 'a', 'c']],
    'the place is moved to another block': [() => $('g').append($('e')), ['BODY', 'a', 'c']],
    'the place is moved outward': [() => document.body.append($('e')), ['BODY', 'a', 'c']],
    'it is put into a new block': [() => around($('e')), ['BODY', 'a', 'c']],
    'what is around it is edited': [() => $('c').setAttribute('contenteditable', ''), ['BODY', 'a', 'c']],
    'it is moved within its block': [() => $('c').prepend($('e')), []],
  };

  it.each(Object.entries(CHANGES))('%s', (_, [change, lost]) => {
    document.body.innerHTML = HTML;
    const blocks = walkBlocks(document.body);
    const texts: string[] = [];
    let step = blocks.next();
    for (; !step.done; ) {
      const { text } = step.value as Block;
      texts.push(text);
      if (text === '2') change();
      step = blocks.next(text === '2');
    }
    const names = step.value.map((owner) => (owner as Element).id || owner.nodeName);
    expect(names).toEqual(lost);
    expect(texts.slice(0, 2)).toEqual(['1', '2']);
    if (lost.length > 0) expect(texts).toHaveLength(2);
  });

  function around(element: Element) {
    const block = document.createElement('blockquote');
    element.replaceWith(block);
    block.append(element);
  }
});
