// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPainter, type Painter } from '../../src/page/paint.ts';
import { markOn } from './marked.ts';
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
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

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
