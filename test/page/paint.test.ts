// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Mark, markMaker } from '../../src/page/marks.ts';
import { createPainter, type Painter } from '../../src/page/paint.ts';
import { readBlocks } from '../../src/page/read.ts';
import { markOn, mention } from './marked.ts';
import { lay, names, painted } from './paper.ts';

let life: AbortController;
let painter: Painter;

beforeEach(() => {
  lay();
  life = new AbortController();
  painter = createPainter(life.signal);
  document.body.innerHTML = '<p>Anna <b>Berg</b> and Ivo Tal in Kovin</p>';
});
afterEach(() => {
  life.abort();
  looks.length = 0;
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** Observers that were made; nothing has a place, so what is near is told by the test. */
const looks: FakeObserver[] = [];
class FakeObserver {
  readonly observed = new Set<Element>();
  readonly #told: (entries: unknown[]) => void;
  constructor(told: (entries: unknown[]) => void) {
    this.#told = told;
    looks.push(this);
  }
  observe(element: Element) {
    this.observed.add(element);
  }
  unobserve(element: Element) {
    this.observed.delete(element);
  }
  disconnect() {
    this.observed.clear();
  }
  tell(near: readonly Element[], far: readonly Element[] = [], box = { width: 300, height: 20 }) {
    const entry = (isIntersecting: boolean) => (target: Element) => ({
      target,
      isIntersecting,
      boundingClientRect: box,
    });
    this.#told([...near.map(entry(true)), ...far.map(entry(false))]);
  }
}

const mark = (name: string, cards?: string) => markOn(document.body, name, cards);

describe('the painter', () => {
  it('paints exactly what it is given, a choice of cards by another name', () => {
    const [anna, ivo, kovin] = [mark('Anna Berg'), mark('Ivo Tal', 'a b'), mark('Kovin')];
    expect(names()).toEqual([]);
    painter.show([anna, ivo]);
    expect([painted(), painted('gloss-choice')]).toEqual([['Anna …Berg'], ['Ivo Tal']]);
    painter.show([kovin]);
    expect(painted()).toEqual(['Kovin']);
    expect(names()).toEqual(['gloss']);
    painter.show([]);
    expect(names()).toEqual([]);
  });

  it('wipes marks that are no more, others stay', () => {
    const [anna, kovin] = [mark('Anna Berg'), mark('Kovin')];
    painter.show([anna, kovin]);
    painter.wipe([anna, mark('Ivo Tal')]);
    expect(painted()).toEqual(['Kovin']);
  });

  it('sets off one mark, painted or not', () => {
    const [anna, kovin] = [mark('Anna Berg'), mark('Kovin')];
    painter.show([anna]);
    painter.current(anna);
    painter.current(kovin);
    expect([painted(), painted('gloss-current')]).toEqual([['Anna …Berg'], ['Kovin']]);
    painter.current(null);
    expect(names()).toEqual(['gloss']);
  });

  it('paints again what the page has cleared', () => {
    painter.show([mark('Kovin')]);
    CSS.highlights.clear();
    painter.show([mark('Kovin')]);
    expect(painted()).toEqual(['Kovin']);
  });

  it('leaves nothing behind when it ends', () => {
    painter.show([mark('Kovin'), mark('Ivo Tal', 'a b')]);
    painter.current(mark('Kovin'));
    life.abort();
    expect(names()).toEqual([]);
  });

  it('leaves to its successor what that has painted', () => {
    painter.show([mark('Kovin')]);
    const next = new AbortController();
    createPainter(next.signal).show([mark('Ivo Tal')]);
    expect(painted()).toEqual(['Ivo Tal']);
    life.abort();
    expect(painted()).toEqual(['Ivo Tal']);
    next.abort();
    expect(names()).toEqual([]);
  });
});

describe('of many marks', () => {
  const MANY = 1_010;
  let marks: Mark[];
  let paragraphs: Element[];
  const texts = (...numbers: number[]) => numbers.map((n) => `Berg${n}`);

  beforeEach(() => {
    vi.stubGlobal('IntersectionObserver', FakeObserver);
    painter = createPainter(life.signal);
    document.body.innerHTML = Array.from({ length: MANY }, (_, n) => `<p>Berg${n}</p>`).join('');
    paragraphs = [...document.querySelectorAll('p')];
    const make = markMaker();
    marks = readBlocks(document.body).flatMap((block) =>
      make({ block, candidates: [] }, [mention(0, block.text.length)]),
    );
  });
  const near = (...numbers: number[]) => numbers.map((n) => paragraphs[n]!);

  it('those near the window are painted, as it moves', () => {
    painter.show(marks);
    expect(painted()).toEqual([]);
    looks[0]!.tell(near(3, 4), near(900));
    expect(painted()).toEqual(texts(3, 4));
    looks[0]!.tell(near(900), near(3));
    expect(painted()).toEqual(texts(4, 900));
    painter.show(marks);
    expect(painted()).toEqual(texts(4, 900));
  });

  it('what is painted stays until it is known to be far', () => {
    painter.show(marks.slice(0, 5));
    painter.show(marks);
    expect(painted()).toEqual(texts(0, 1, 2, 3, 4));
    looks[0]!.tell(near(1), near(0, 2, 3, 4));
    expect(painted()).toEqual(texts(1));
  });

  it('what has no box may stand anywhere', () => {
    painter.show(marks);
    looks[0]!.tell([], near(5), { width: 0, height: 0 });
    looks[0]!.tell([], near(6));
    expect(painted()).toEqual(texts(5));
  });

  it('wiped ones stay away, and those that are no more are forgotten', () => {
    painter.show(marks);
    paragraphs[3]!.append('en');
    painter.wipe([marks[3]!]);
    looks[0]!.tell(near(3, 4));
    expect(painted()).toEqual(texts(4));
    painter.show(marks.slice(5));
    expect(painted()).toEqual([]);
    expect(looks[0]!.observed.has(paragraphs[4]!)).toBe(false);
  });

  it('all are painted when they are few again, and none is followed', () => {
    painter.show(marks);
    looks[0]!.tell(near(3));
    painter.show(marks.slice(0, 4));
    expect(painted()).toEqual(texts(3, 0, 1, 2));
    expect(looks[0]!.observed.size).toBe(0);
  });

  it('nothing is followed after the end', () => {
    painter.show(marks);
    life.abort();
    expect(looks[0]!.observed.size).toBe(0);
  });
});
