// Benches that run inside a page, on the product's own modules. Bundled and served by `browser.ts`.
import Peer from 'mark.js';
import { HIGHLIGHTS } from '../../src/browser/look.ts';
import { openIndex } from '../../src/match/index/open.ts';
import { createMatcher, type Matcher } from '../../src/match/matcher.ts';
import { createResolver } from '../../src/match/resolve.ts';
import { scan } from '../../src/match/scan.ts';
import { type Mark, markMaker } from '../../src/page/marks.ts';
import { createPainter } from '../../src/page/paint.ts';
import { readBlocks } from '../../src/page/read.ts';

/** Times in ms of two sides. */
export type Sides = [ours: number[], theirs: number[]];

const root = () => document.querySelector<HTMLElement>('main')!;

/** Resolves once a frame with all that was done is drawn. */
const frame = () =>
  new Promise<void>((resolve) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(0);
    }),
  );

async function timed(work: () => void, isDrawn: boolean): Promise<number> {
  const start = performance.now();
  work();
  if (isDrawn) await frame();
  return performance.now() - start;
}

/** Runs both in turns; the first round warms up and does not count. */
async function inTurns(
  rounds: number,
  ours: () => Promise<number>,
  theirs: () => Promise<number>,
): Promise<Sides> {
  const sides: Sides = [[], []];
  for (let n = 0; n <= rounds; n++) {
    const times = [await ours(), await theirs()] as const;
    if (n === 0) continue;
    sides[0].push(times[0]);
    sides[1].push(times[1]);
  }
  return sides;
}

/** A mark on each name in the page. */
function marksOn(names: readonly string[]): Mark[] {
  const marksOf = markMaker();
  const pattern = new RegExp(names.join('|'), 'g');
  return readBlocks(root()).flatMap((block) => {
    const mentions = [...block.text.matchAll(pattern)].map(({ index, 0: name }) => ({
      start: index,
      end: index + name.length,
      cards: [name],
      painted: true,
    }));
    return marksOf({ block, candidates: [] }, mentions);
  });
}

function paint(marks: readonly Mark[]): AbortController {
  const life = new AbortController();
  const painter = createPainter(life.signal);
  painter.show(marks);
  return life;
}

/** Painting marks until they are drawn, against wrapping the same places in elements. */
export async function painting(names: readonly string[], against: 'elements' | 'mark.js'): Promise<Sides> {
  const html = root().innerHTML;
  async function ours() {
    const marks = marksOn(names);
    await frame();
    const start = performance.now();
    const life = paint(marks);
    // Of many marks those near the window are painted once the browser has told which they are.
    while (!CSS.highlights.has(HIGHLIGHTS.sure)) await frame();
    await frame();
    const time = performance.now() - start;
    life.abort();
    await frame();
    return time;
  }
  async function theirs() {
    const places = marksOn(names).map(({ block, start, end }) => {
      const { node, start: at } = block.pieces.findLast((piece) => piece.start <= start)!;
      return { node, start: start - at, end: end - at };
    });
    await frame();
    const time = await timed(against === 'elements' ? () => wrap(places) : () => peer(names), true);
    root().innerHTML = html;
    await frame();
    return time;
  }
  return inTurns(5, ours, theirs);
}

/** Wraps from the last to the first, so that offsets before stay right; without ranges, which would slow it down. */
function wrap(places: readonly { node: Text; start: number; end: number }[]) {
  for (const { node, start, end } of places.toReversed()) {
    const middle = node.splitText(start);
    middle.splitText(end - start);
    const element = document.createElement('mark');
    middle.replaceWith(element);
    element.append(middle);
  }
}

const peer = (names: readonly string[]) =>
  new Peer(root()).mark([...names], { separateWordSearch: false, accuracy: 'exactly', caseSensitive: true });

/** The page's own work with marks and without: nodes put in and taken out, or a text changed and drawn. */
export async function ownWork(names: readonly string[], isDrawn: boolean): Promise<Sides> {
  const marks = marksOn(names);
  const paragraph = root().children[root().children.length >> 1]!;
  const text = paragraph.firstChild as Text;
  const pairs = () => {
    for (let n = 0; n < 2_000; n++) {
      const one = document.createElement('p');
      one.textContent = 'Tick';
      paragraph.before(one);
      one.remove();
    }
  };
  const tick = () => {
    text.data = `${text.data.startsWith('-') ? '+' : '-'}${text.data.slice(1)}`;
  };
  const work = () => timed(isDrawn ? tick : pairs, isDrawn);
  return inTurns(
    11,
    async () => {
      const life = paint(marks);
      while (!CSS.highlights.has(HIGHLIGHTS.sure)) await frame();
      await frame();
      const time = await work();
      life.abort();
      await frame();
      return time;
    },
    work,
  );
}

/** All that a pass does but messages and drawing: text, candidates, mentions, marks with their ranges. */
function pass(matcher: Matcher): number {
  const found = readBlocks(root()).map((block) => ({ block, candidates: scan(matcher, block.text) }));
  const resolver = createResolver();
  for (const { candidates } of found) resolver.learn(candidates);
  const marksOf = markMaker();
  const painter = createPainter(new AbortController().signal);
  let count = 0;
  for (const one of found) {
    for (const mark of marksOf(one, resolver.mentionsIn(one.candidates))) {
      painter.prepare(mark);
      count++;
    }
  }
  return count;
}

/** The least that a pass could be: each text node is walked to and read, each character looked at. */
function least(): number {
  const walker = document.createTreeWalker(root(), 4);
  let words = 0;
  let isInWord = false;
  while (walker.nextNode()) {
    const { data } = walker.currentNode as Text;
    for (let i = 0; i < data.length; i++) {
      const code = data.charCodeAt(i) | 32;
      const isLetter = (code >= 97 && code <= 122) || code > 191;
      if (isLetter && !isInWord) words++;
      isInWord = isLetter;
    }
  }
  return words;
}

/** Passes over a page that was read before. */
export async function warmPass(index: ArrayBuffer): Promise<Sides> {
  const matcher = createMatcher([openIndex(index)]);
  return inTurns(
    7,
    () => timed(() => pass(matcher), false),
    () => timed(least, false),
  );
}

/** The first pass over a page that was just loaded, or the least that it could be. */
export async function coldPass(index: ArrayBuffer, side: 'ours' | 'least'): Promise<number> {
  const matcher = createMatcher([openIndex(index)]);
  return timed(side === 'ours' ? () => pass(matcher) : least, false);
}

/** What a background does when it wakes: the index comes out of the database as a Blob, and is opened; or it is read alone. */
export async function waking(index: ArrayBuffer): Promise<Sides> {
  const database = await fulfilled(indexedDB.open('bench'), (opening) =>
    opening.result.createObjectStore('indexes'),
  );
  const store = (mode: IDBTransactionMode) => database.transaction('indexes', mode).objectStore('indexes');
  await fulfilled(store('readwrite').put(new Blob([index]), 'index'));
  const read = async () => (await fulfilled<Blob>(store('readonly').get('index'))).arrayBuffer();
  const time = async (work: () => Promise<unknown>) => {
    const start = performance.now();
    await work();
    return performance.now() - start;
  };
  return inTurns(
    15,
    () => time(async () => createMatcher([openIndex(await read())])),
    () => time(read),
  );
}

/** What a request gives. `upgrade` is for one that opens a database. */
function fulfilled<T>(request: IDBRequest<T>, upgrade?: (request: IDBRequest<T>) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    if (upgrade) request.addEventListener('upgradeneeded', () => upgrade(request));
  });
}
