// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { chooser, isIntact, type Mark, markMaker, placesOf, spansOf } from '../../src/page/marks.ts';
import { readBlocks } from '../../src/page/read.ts';
import { foundIn, markOn, mention } from './marked.ts';
import { treeArbitrary, treeNode } from './trees.ts';

afterEach(() => {
  document.body.replaceChildren();
});

/** Where a mark stands: texts of its nodes, the marked part in brackets. */
const written = (mark: Mark) =>
  spansOf(mark).map(
    ({ node: { data }, start, end }) =>
      `${data.slice(0, start)}[${data.slice(start, end)}]${data.slice(end)}`,
  );

describe('places of marks', () => {
  it.each<[html: string, name: string, spans: string[]]>([
    ['<p>Anna Berg spoke</p>', 'Anna Berg', ['[Anna Berg] spoke']],
    ['<p>by <b>An</b>na <i>Be<a>rg</a></i>!</p>', 'Anna Berg', ['[An]', '[na ]', '[Be]', '[rg]']],
    ['<p>one<b>Berg</b>two</p>', 'Berg', ['[Berg]']],
    ['<p><b>Be</b><!-- no -->rg</p>', 'Berg', ['[Be]', '[rg]']],
    ['<p>Anna<br>Berg</p>', 'Anna\nBerg', ['[Anna]', '[Berg]']],
    ['<p><img>Berg<img></p>', 'Berg', ['[Berg]']],
    ['<p>Ice<sup>Berg</sup>Ice</p>', 'Berg', ['[Berg]']],
  ])('in %s', (html, name, spans) => {
    document.body.innerHTML = html;
    const mark = markOn(document.body, name);
    expect(written(mark)).toEqual(spans);
    const { start, end } = placesOf(mark);
    const first = spansOf(mark)[0]!;
    const last = spansOf(mark).at(-1)!;
    expect(start).toEqual({ node: first.node, offset: first.start });
    expect(end).toEqual({ node: last.node, offset: last.end });
  });

  it('span the marked text and no more, in any tree', () => {
    fc.assert(
      fc.property(treeArbitrary, fc.nat(), fc.nat(), (tree, from, length) => {
        document.body.replaceChildren(treeNode(tree));
        for (const block of readBlocks(document.body)) {
          const start = from % block.text.length;
          const end = start + 1 + (length % (block.text.length - start));
          const [mark] = markMaker()({ block, candidates: [] }, [mention(start, end)]) as [Mark];
          const spanned = spansOf(mark).map(({ node, start, end }) => node.data.slice(start, end));
          // Line breaks and pictures are no node's text.
          const said = (text: string) => text.replace(/[\uFFFC\n]/g, '');
          expect(said(spanned.join(''))).toBe(said(block.text.slice(start, end)));
        }
      }),
    );
  });

  it('stay within nodes that the page has shortened', () => {
    document.body.innerHTML = '<p>Anna <b>Berg</b></p>';
    const mark = markOn(document.body, 'Anna Berg');
    document.querySelector('b')!.firstChild!.nodeValue = 'B';
    expect(written(mark)).toEqual(['[Anna ]', '[B]']);
  });
});

describe('markMaker', () => {
  it('keeps a mention’s mark while place, cards and company are the same', () => {
    document.body.innerHTML = '<p>Berg and Berg</p>';
    const [found] = foundIn(document.body) as [ReturnType<typeof foundIn>[number]];
    const marksOf = markMaker();
    const ids = (...mentions: ReturnType<typeof mention>[]) => marksOf(found, mentions).map(({ id }) => id);
    expect(ids(mention(0, 4), mention(9, 13, 'a b'))).toEqual([1, 2]);
    expect(ids(mention(0, 4), mention(9, 13, 'a b'))).toEqual([1, 2]);
    expect(ids(mention(9, 13, 'a b'))).toEqual([2]);
    expect(ids(mention(0, 4), mention(9, 13, 'b a'))).toEqual([1, 3]);
    expect(ids(mention(0, 4, 'b'), mention(9, 13, 'b'))).toEqual([4, 5]);
  });

  it('keeps its id where the text around was read anew, while it stands in its node as it did', () => {
    document.body.innerHTML = '<p>By <i>now</i> Berg sails</p>';
    const marksOf = markMaker();
    const idOf = (html?: string) => {
      if (html !== undefined) document.querySelector('i')!.innerHTML = html;
      const [found] = foundIn(document.body) as [ReturnType<typeof foundIn>[number]];
      const start = found.block.text.indexOf('Berg');
      return marksOf(found, [mention(start, start + 4)])[0]!.id;
    };
    expect([idOf(), idOf('then'), idOf('<b>9</b> s later')]).toEqual([1, 1, 1]);
    document.querySelector('p')!.lastChild!.nodeValue = ' the Berg sails';
    expect(idOf()).toBe(2);
  });

  it('forgets ids of places in a node where nothing has stood for long', () => {
    document.body.innerHTML = '<p>Berg</p>';
    const text = document.querySelector('p')!.firstChild as Text;
    const marksOf = markMaker();
    const idAt = (at: number) => {
      text.data = `${'-'.repeat(at)}Berg`;
      const [found] = foundIn(document.body) as [ReturnType<typeof foundIn>[number]];
      return marksOf(found, [mention(at, at + 4)])[0]!.id;
    };
    expect([0, 1, 0].map(idAt)).toEqual([1, 2, 1]);
    for (let at = 2; at < 50; at++) idAt(at);
    expect([0, 49].map(idAt)).toEqual([51, 50]);
  });
});

describe('isIntact', () => {
  it.each<[change: string, isIntact: boolean, edit: (i: Element, text: Text) => void]>([
    ['a change beside it', true, (i) => i.replaceChildren('later')],
    ['text at its node’s end', true, (_, text) => text.appendData(' today')],
    ['a longer word', false, (_, text) => text.insertData(5, 'en')],
    ['another place in its node', false, (_, text) => text.insertData(0, 'The')],
    ['no node', false, (_, text) => text.remove()],
  ])('%s: %s', (_, expected, edit) => {
    document.body.innerHTML = '<p>By <i>now</i> Berg sails</p>';
    const mark = markOn(document.body, 'Berg');
    expect(isIntact(mark)).toBe(true);
    edit(document.querySelector('i')!, document.querySelector('p')!.lastChild as Text);
    expect(isIntact(mark)).toBe(expected);
  });

  it.each<[change: string, isIntact: boolean, edit: (b: Element, i: Element) => void]>([
    ['a change beside it', true, (_, i) => i.replaceChildren('later')],
    ['another node beside it that begins alike', false, (b) => b.after(' or')],
    ['letters before it in its node', false, (b) => (b.firstChild as Text).insertData(0, 'Ice')],
    ['letters behind it in its node', false, (b) => (b.firstChild as Text).appendData('en')],
    ['letters before it in the next', false, (b) => b.before('Ice')],
    ['letters behind it in the next', false, (b) => (b.nextSibling as Text).insertData(0, 'en')],
    ['no text behind it', false, (b) => b.nextSibling!.remove()],
  ])('at the edges of its node, %s: %s', (_, expected, edit) => {
    document.body.innerHTML = '<p><b>Berg</b> sails <i>now</i></p>';
    const mark = markOn(document.body, 'Berg');
    expect(isIntact(mark)).toBe(true);
    edit(document.querySelector('b')!, document.querySelector('i')!);
    expect(isIntact(mark)).toBe(expected);
  });
});

describe('chooser', () => {
  /** Marks as `section:cards`, `~` where they lack company, `-` where they are hidden. */
  const CASES: readonly (readonly [marks: string, first: string, all: string])[] = [
    ['', '', ''],
    ['0:a 0:a 0:b 0:a', '0 2', '0 1 2 3'],
    ['0:a 1:a 1:a 2:a', '0 1 3', '0 1 2 3'],
    ['0:a,b 0:a 0:b,a 0:a,b', '0 1 2', '0 1 2 3'],
    ['0:a~ 0:a 0:a', '1', '1 2'],
    ['0:a- 0:a 0:a-', '1', '0 1 2'],
    ['0:a- 1:b-', '', '0 1'],
  ];
  it.each(CASES)('%s', (marks, first, all) => {
    document.body.innerHTML = '<p>Berg</p>';
    const [{ block }] = foundIn(document.body) as [ReturnType<typeof foundIn>[number]];
    const specs = marks.split(' ').filter(Boolean);
    const ordered = specs.map((spec, id) => {
      const [section, cards] = spec.replace(/[~-]/, '').split(':') as [string, string];
      const mark: Mark = {
        id,
        block,
        start: 0,
        end: 4,
        cards: cards.split(','),
        painted: !spec.includes('~'),
      };
      return { mark, section: Number(section) };
    });
    const painted = (which: 'first' | 'all' | 'none') =>
      ordered
        .filter(chooser(which, ({ id }) => !specs[id]!.includes('-')))
        .map(({ mark }) => mark.id)
        .join(' ');
    expect([painted('first'), painted('all'), painted('none')]).toEqual([first, all, all]);
  });
});
