// Broken and endless texts: offsets are those of the text as it stands, and the work grows with its length alone.
import { describe, expect, test, vi } from 'vitest';
import { scan } from '../../src/match/scan.ts';
import { deckOf, matcherOf } from './decks.ts';

/**
 * Units of text that a scan looks at, as far as they are asked one by one or cut out. Set before the matcher is loaded,
 * which keeps the method for itself.
 */
const counted = vi.hoisted(() => {
  const count = { looks: 0 };
  const { charCodeAt, slice } = String.prototype;
  String.prototype.charCodeAt = function (at) {
    count.looks += 1;
    return charCodeAt.call(this, at);
  };
  String.prototype.slice = function (from, to) {
    const part = slice.call(this, from, to);
    count.looks += part.length;
    return part;
  };
  return count;
});

const matcher = matcherOf([
  deckOf([
    { kind: 'person', names: ['Vladimir Putin', 'Putin'] },
    'Moscow',
    'Moscow State',
    'Moscow State Council of the Union',
    { kind: 'body', names: ['Union State', 'NATO'] },
  ]),
]);

function work(text: string): number {
  const before = counted.looks;
  scan(matcher, text);
  return counted.looks - before;
}

const UNITS: Readonly<Record<string, string>> = {
  'one stretch without a space': 'Moscow.',
  'names joined by hyphens': 'Moscow-',
  'names joined by small words': 'Moscow-on-',
  'names beside names': 'Moscow ',
  'beginnings of a long name': 'Moscow State Council of the ',
  'names in a list': 'Moscow, ',
  'capitalised words': 'Moscow Xa Xb Xc Xd ',
  'small words': 'Union State of the Xa ',
  'accents on end': 'Moscow\u0301\u0302',
  'spaces on end': `Moscow${' '.repeat(200)}`,
  'short lines': 'Moscow\n',
  'long lines': `${'word '.repeat(20)}\nMoscow\n`,
  'e-mail addresses': 'Moscow@Moscow.com ',
  'signs of addresses': '@Moscow://',
  'web addresses': 'http://Moscow.com/Moscow?Moscow ',
  'lone surrogates': '\ud800Moscow\udc00',
  'direction marks': '\u202eMoscow\u202c\0',
  initials: 'V.V.Moscow V. ',
  apostrophes: "d'Moscow's ",
};

describe('the work grows with the text alone', () => {
  test.each(Object.entries(UNITS))('%s', (_, unit) => {
    const text = unit.repeat(Math.ceil(4000 / unit.length));
    expect(work(text + text)).toBeLessThan(2.2 * work(text));
  });

  test.each([
    ['accents', '\u0301'],
    ['letters', 'x'],
    ['hyphens', '-'],
    ['zero-width spaces', '\u200b'],
    ['capitals', 'X'],
  ])('a run of %s beside names', (_, unit) => {
    const text = (count: number) => `Moscow ${unit.repeat(count)} Moscow${unit.repeat(count)} Moscow`;
    expect(work(text(8000))).toBeLessThan(2.2 * work(text(4000)));
  });
});

/** Texts of millions of units, in parts: a part in a list is to be found. */
const LONG: Readonly<Record<string, readonly (string | readonly [string])[]>> = {
  '10 MB without a space': ['x'.repeat(5e6), ',', ['Moscow'], ',', 'y'.repeat(5e6), '/', ['Putin']],
  '10 MB of hyphens and names': ['-'.repeat(5e6), ['Moscow'], '-'.repeat(5e6)],
  'a million accents on a letter': ['x\u0301'.padEnd(1e6, '\u0301'), ' ', ['Moscow'], ' x'],
  'a million accents on a name': [['Moscow'.padEnd(1e6, '\u0301')], ' and ', ['NATO']],
  'a million invisible characters in a name': [['Mos'.padEnd(1e6, '\u200b').concat('cow')], ' ', ['NATO']],
  'a million halves of surrogate pairs': ['\ud800'.repeat(1e6), ['Moscow'], '\udc00'.repeat(1e6), ['NATO']],
  'a million NULs': ['\0'.repeat(1e6), ['Moscow'], '\0'.repeat(1e6), ['NATO']],
  'a million direction controls': ['\u202e'.repeat(1e6), ['Moscow'], '\u2066'.repeat(1e6), ' ', ['NATO']],
  'a million capitals': ['X '.repeat(5e5), '. ', ['NATO'], '. ', 'X '.repeat(5e5)],
};

test.each(Object.entries(LONG))('%s: offsets are exact', { timeout: 60_000 }, (_, parts) => {
  const expected: { start: number; end: number }[] = [];
  let text = '';
  for (const part of parts) {
    const start = text.length;
    text += typeof part === 'string' ? part : part[0];
    if (typeof part !== 'string') expected.push({ start, end: text.length });
  }
  expect(scan(matcher, text).map(({ start, end }) => ({ start, end }))).toEqual(expected);
});

test('offsets are those of the text as it stands', () => {
  const noise = [
    '\ud800',
    '\0',
    '\u202e',
    '\u200b\u00ad',
    '\udc00',
    '\ufeff',
    'x'.repeat(5000),
    '\u0301'.repeat(5000),
  ];
  const text = noise.map((one) => `${one} Moscow `).join('');
  const places = scan(matcher, text).map(({ start, end }) => text.slice(start, end));
  expect(places).toEqual(noise.map(() => 'Moscow'));
});
