// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MESSAGE_UNITS } from '../../src/page/chunks.ts';
import type { Found } from '../../src/page/found.ts';
import { type Find, type Followed, findName, follow, pass } from './followed.ts';
import { clobber } from './trees.ts';

const $ = (selector: string) => document.querySelector<HTMLElement>(selector)!;

let page: Followed;
/** Follows the body with this in it, until everything is read. */
async function open(html: string, find?: Find) {
  document.body.innerHTML = html;
  page = follow(document, find);
  await pass();
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  page.stop();
  document.body.replaceChildren();
  vi.useRealTimers();
});

describe('the first pass', () => {
  it('finds names in every block', async () => {
    await open('<h1>Berg</h1><p>No name.</p><div>Anna Berg<p>and <i>Be</i>rg</p></div>');
    expect(page.marked()).toEqual(['Anna Berg', 'Berg', 'and Berg']);
    expect(page.text.settled).toBe(true);
    expect(page.gone).toEqual([]);
  });

  it('sends texts once, together, in document order', async () => {
    const find = vi.fn<Find>(async (texts) => texts.map(() => []));
    await open('<p>one</p><p>two</p><section>three<p>four</p></section>', find);
    expect(find.mock.calls).toEqual([[['one', 'two', 'three', 'four']]]);
  });

  it('cuts what is too long for a message, and puts the parts together again', async () => {
    const long = `${'word '.repeat(MESSAGE_UNITS / 2)}Berg`;
    const sizes: number[] = [];
    await open(`<p>Berg</p><p>${long}</p>`, async (texts) => {
      sizes.push(texts.reduce((sum, text) => sum + text.length, 0));
      return texts.map((text) => findName(text));
    });
    expect(Math.max(...sizes)).toBeLessThanOrEqual(MESSAGE_UNITS);
    expect(page.sent.join('')).toBe(`Berg${long}`);
    const named = ({ block, candidates }: Found) =>
      candidates.map(({ start, end }) => block.text.slice(start, end));
    expect([...page.text.found].map(named)).toEqual([['Berg'], ['Berg']]);
  });

  it('reads a part of a page alone', async () => {
    document.body.innerHTML = '<p>Berg</p><div id="a"><p>Anna Berg</p>Berg & Co</div>';
    page = follow($('#a'));
    await pass();
    expect(page.marked()).toEqual(['Anna Berg', 'Berg & Co']);
    $('p').append(' again');
    $('#a p').append(' again');
    await pass();
    expect(page.marked()).toEqual(['Anna Berg again', 'Berg & Co']);
  });
});

/** Changes of `<div><p id=a>Anna Berg</p><p id=b>Ice</p></div>`, and where names stand then. */
const CHANGES: Record<string, { change: () => void; marked: string[]; gone?: string[] }> = {
  'text is added': {
    change: () => $('#b').append(' Berg'),
    marked: ['Anna Berg', 'Ice Berg'],
  },
  'text is changed': {
    change: () => {
      ($('#b').firstChild as Text).data = 'Berg';
    },
    marked: ['Anna Berg', 'Berg'],
  },
  'a name is changed': {
    change: () => {
      ($('#a').firstChild as Text).data = 'Anna Tal';
    },
    marked: [],
    gone: ['Anna Berg'],
  },
  'a block is added': {
    change: () => $('div').insertAdjacentHTML('afterbegin', '<section>Tal <p>Berg</p></section>'),
    marked: ['Anna Berg', 'Berg'],
  },
  'a block is removed': { change: () => $('#a').remove(), marked: [], gone: ['Anna Berg'] },
  'what is around it is removed': { change: () => $('div').remove(), marked: [], gone: ['Anna Berg'] },
  'a block is moved': { change: () => $('div').append($('#a')), marked: ['Anna Berg'], gone: ['Anna Berg'] },
  'a block is taken out and put back later': {
    change: () => {
      const block = $('#a');
      block.remove();
      setTimeout(() => document.body.append(block), 500);
    },
    marked: ['Anna Berg'],
    gone: ['Anna Berg'],
  },
  'everything is replaced': {
    change: () => {
      document.body.innerHTML = '<p>Berg the elder</p>';
    },
    marked: ['Berg the elder'],
    gone: ['Anna Berg'],
  },
  'elements are put around the name': {
    change: () => {
      $('#a').innerHTML = 'Anna <b>Be</b>rg';
    },
    marked: ['Anna Berg'],
    gone: ['Anna Berg'],
  },
  'two blocks become one': {
    change: () => $('#b').replaceWith(...$('#b').childNodes),
    marked: ['Anna Berg'],
  },
  'the name moves into an editor': {
    change: () => {
      document.body.insertAdjacentHTML('beforeend', '<div contenteditable></div>');
      $('[contenteditable]').append($('#a'));
    },
    marked: [],
    gone: ['Anna Berg'],
  },
  'it becomes one': {
    change: () => $('#a').setAttribute('contenteditable', 'true'),
    marked: [],
    gone: ['Anna Berg'],
  },
  'what is around it becomes one': {
    change: () => $('div').setAttribute('role', 'textbox'),
    marked: [],
    gone: ['Anna Berg'],
  },
  'it becomes one and is none any more': {
    change: () => {
      $('#a').setAttribute('contenteditable', 'true');
      setTimeout(() => $('#a').removeAttribute('contenteditable'), 500);
    },
    marked: ['Anna Berg'],
    gone: ['Anna Berg'],
  },
  'a script or style is added': {
    change: () => {
      document.head.append(document.createElement('template'));
      $('div').prepend(Object.assign(document.createElement('noscript'), { textContent: 'Berg' }));
    },
    marked: ['Anna Berg'],
  },
};

describe('a page that changes', () => {
  it.each(Object.entries(CHANGES))('%s', async (_, { change, marked, gone = [] }) => {
    await open('<div><p id="a">Anna Berg</p><p id="b">Ice</p></div>');
    change();
    await pass();
    expect(page.marked()).toEqual(marked);
    expect(page.gone).toEqual(gone);
  });

  it('knows what was there until it is read again, whatever stands there then', async () => {
    const stale = () => [...page.text.stale].map(({ block }) => block.text);
    await open('<p id="a">Anna Berg</p>');
    $('#a').append('!');
    await Promise.resolve();
    expect([page.marked(), stale()]).toEqual([[], ['Anna Berg']]);
    await pass();
    expect([page.marked(), stale()]).toEqual([['Anna Berg!'], []]);
    $('#a').textContent = 'Nobody';
    await Promise.resolve();
    expect(stale()).toEqual(['Anna Berg!']);
    await pass();
    expect(stale()).toEqual([]);
  });

  it('knows nothing that was found for other names', async () => {
    await open('<p>Anna Berg</p>');
    page.text.again();
    expect(page.text.stale.size).toBe(0);
  });

  it('says in the turn of the change what is gone', async () => {
    await open('<p>Anna Berg</p>');
    $('p').append('er');
    await Promise.resolve();
    expect(page.gone).toEqual(['Anna Berg']);
    expect(page.text.found.size).toBe(0);
  });

  it('is read once for many changes at a time, and no more than changed', async () => {
    const find = vi.fn<Find>(async (texts) => texts.map((text) => findName(text)));
    await open('<p id="a">one</p><p id="b">two</p><p>three</p>', find);
    for (const id of ['a', 'b', 'a', 'b']) $(`#${id}`).append(' Berg');
    await pass();
    expect(find.mock.calls.slice(1)).toEqual([[['one Berg Berg', 'two Berg Berg']]]);
  });

  it('drops answers about what has changed meanwhile', async () => {
    const answers: (() => void)[] = [];
    const late: Find = (texts) =>
      new Promise((resolve) => answers.push(() => resolve(texts.map((text) => findName(text)))));
    await open('<p>Anna Berg</p><p>Berg</p>', late);
    $('p').textContent = 'Ice';
    await pass();
    answers.shift()!();
    await pass();
    expect(page.marked()).toEqual(['Berg']);
    expect(page.sent).toEqual(['Anna Berg', 'Berg', 'Ice']);
  });

  it('is still settled while it always changes, and names are found elsewhere in it', async () => {
    await open('<p id="a">Berg</p><p id="b"></p>');
    let n = 0;
    const ticker = setInterval(() => {
      $('#b').textContent = `Tick ${++n}`;
    }, 16);
    await pass(500);
    $('#a').append(' again');
    for (let i = 0; i < 20; i++) {
      await pass(50);
      expect(page.text.settled).toBe(true);
    }
    clearInterval(ticker);
    expect(page.marked()).toEqual(['Berg again']);
  });

  it('survives forms whose controls hide what forms are', async () => {
    document.body.innerHTML = '<form>Berg</form><p>Anna Berg</p>';
    const form = clobber($('form') as HTMLFormElement);
    page = follow();
    await pass();
    expect(page.marked()).toEqual(['Anna Berg', 'Berg']);
    form.append(' again');
    await pass();
    expect(page.marked()).toEqual(['Anna Berg', 'Berg again']);
    form.remove();
    await pass();
    expect(page.marked()).toEqual(['Anna Berg']);
    expect(page.text.roots.size).toBe(0);
  });
});

describe('what the reader types', () => {
  const EDITORS = [
    '<div contenteditable="true"></div>',
    '<div contenteditable="plaintext-only"><p></p></div>',
    '<div role="textbox"></div>',
    '<p>one <span contenteditable></span> two</p>',
    '<textarea></textarea>',
    '<div class="CodeMirror"><pre></pre></div>',
  ];
  it.each(EDITORS)('into %s is never sent', async (html) => {
    await open(`<section>Berg ${html} Anna Berg</section>`);
    const before = page.sent.length;
    const field = $('section *:not(:has(*)):not(p:has(span))');
    for (const letter of 'secret') {
      field.append(letter);
      await pass(100);
    }
    field.insertAdjacentHTML('beforeend', '<p>secret</p>');
    await pass();
    expect(page.sent).toHaveLength(before);
    expect(page.gone).toEqual([]);
  });

  it('while the whole document is edited is never sent', async () => {
    await open('<p>Berg</p>');
    Object.defineProperty(document, 'designMode', { value: 'on', configurable: true });
    $('p').append('secret');
    await pass();
    Reflect.deleteProperty(document, 'designMode');
    expect(page.sent).toEqual(['Berg']);
    expect(page.text.found.size).toBe(0);
  });
});

describe('open shadow roots', () => {
  const attach = (selector: string, html: string) => {
    const root = $(selector).attachShadow({ mode: 'open' });
    root.innerHTML = html;
    return root;
  };

  it('are read, one inside the other, and followed', async () => {
    document.body.innerHTML = '<div id="a"></div><x-late></x-late>';
    const outer = attach('#a', 'Berg <p>the elder <section></section></p>');
    const inner = outer.querySelector('section')!.attachShadow({ mode: 'open' });
    inner.innerHTML = '<p>Anna Berg</p>';
    page = follow();
    await pass();
    expect(page.marked()).toEqual(['Anna Berg', 'Berg ']);
    expect([...page.text.roots]).toEqual([outer, inner]);
    inner.querySelector('p')!.textContent = 'Anna Tal';
    outer.querySelector('p')!.append('Berg');
    await pass();
    expect(page.marked()).toEqual(['Berg ', 'the elder Berg']);
    $('#a').remove();
    await pass();
    expect(page.marked()).toEqual([]);
    expect(page.text.roots.size).toBe(0);
  });

  it.each([300, 1_000, 5_000])('attached after %i ms are found though no browser tells', async (ms) => {
    document.body.innerHTML = '<x-late></x-late>';
    page = follow();
    await pass(ms);
    attach('x-late', 'Berg');
    await pass();
    expect(page.marked()).toEqual(['Berg']);
  });

  it('attached later still are found with the next change', async () => {
    await open('<x-late></x-late><p>Ice</p>');
    attach('x-late', 'Berg');
    $('p').append(' age');
    await pass();
    expect(page.marked()).toEqual(['Berg']);
  });

  it('come and go with their hosts', async () => {
    document.body.innerHTML = '<x-a></x-a>';
    attach('x-a', 'Berg');
    const host = $('x-a');
    page = follow();
    await pass();
    host.remove();
    await pass();
    expect(page.marked()).toEqual([]);
    document.body.append(host);
    await pass();
    expect(page.marked()).toEqual(['Berg']);
  });

  it('of an editor are not read', async () => {
    document.body.innerHTML = '<div contenteditable><x-a></x-a></div>';
    const root = attach('x-a', 'Berg');
    page = follow();
    await pass();
    root.append('secret');
    await pass();
    expect(page.sent).toEqual([]);
  });
});

describe('asking', () => {
  it('stops with the signal', async () => {
    await open('<p>Berg</p>');
    page.stop();
    $('p').append(' again');
    page.text.again();
    await pass();
    expect(page.sent).toEqual(['Berg']);
  });

  it('stops before an answer comes', async () => {
    let answer = () => {};
    await open(
      '<p>Berg</p>',
      (texts) => new Promise((resolve) => (answer = () => resolve(texts.map((text) => findName(text))))),
    );
    page.stop();
    answer();
    await pass();
    expect(page.text.found.size).toBe(0);
  });

  it('goes on after a failure', async () => {
    let fails = 3;
    await open('<p>Berg</p>', async (texts) => {
      if (fails-- > 0) throw new Error('away');
      return texts.map((text) => findName(text));
    });
    expect(page.marked()).toEqual(['Berg']);
    $('p').append(' again');
    await pass();
    expect(page.marked()).toEqual(['Berg again']);
  });

  it('stops when it fails for good', async () => {
    await open('<p>Berg</p>', () => Promise.reject(new Error('gone')));
    const asked = page.sent.length;
    page.stop();
    await pass();
    expect(page.sent).toHaveLength(asked);
  });

  it('begins anew for other names', async () => {
    let name = 'Berg';
    await open('<p>Anna Berg</p><div id="a"></div>', async (texts) =>
      texts.map((text) => findName(text, name)),
    );
    $('#a').attachShadow({ mode: 'open' }).innerHTML = '<p>Anna Tal</p>';
    $('#a').append('Ice');
    await pass();
    name = 'Anna';
    page.text.again();
    expect(page.text.settled).toBe(false);
    expect(page.gone).toEqual(['Anna Berg']);
    await pass();
    expect(page.text.settled).toBe(true);
    expect(page.marked()).toEqual(['Anna Berg', 'Anna Tal']);
  });
});
