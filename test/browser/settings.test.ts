import { describe, expect, it } from 'vitest';
import { isMutedOn, isReading, readSettings, type Settings, USUAL } from '../../src/browser/settings.ts';

/** A sound value of each setting, other than the usual one. */
const OTHER: Settings = {
  on: false,
  marks: 'all',
  style: 'wash',
  open: 'alt',
  openDelay: 450.5,
  closeDelay: 1000,
  theme: 'dark',
  reviewKeys: false,
  languagesOff: ['de'],
  decksOff: ['towns'],
  sitesOff: ['news.example'],
  muted: [{ card: 'towns#bridge', title: 'Kovin bridge', site: null }],
};

/** Values that are broken whatever the setting. */
const NEVER = [undefined, null, 'nonsense', '', {}, { on: true }, -1, Number.NaN, Number.POSITIVE_INFINITY];

/** Broken values of single settings, beside those. */
const BROKEN: Partial<Record<keyof Settings, readonly unknown[]>> = {
  on: ['true', 0, 1, []],
  marks: ['FIRST', ['first'], true],
  style: ['dashed', 0],
  open: ['click', false],
  openDelay: ['200', 99, 1501, [200]],
  closeDelay: ['300', 99, 3001],
  theme: ['sepia', 'constructor'],
  languagesOff: ['de', { 0: 'de', length: 1 }],
  decksOff: ['towns'],
  sitesOff: ['news.example', 0],
  muted: ['towns#bridge', { card: 'towns#bridge', title: 'Kovin bridge', site: null }],
};

const KEYS = Object.keys(USUAL) as (keyof Settings)[];
const broken = KEYS.flatMap((key) => [...NEVER, ...(BROKEN[key] ?? [])].map((value) => ({ key, value })));

describe('readSettings', () => {
  it('reads what was stored', () => {
    expect(readSettings({ ...OTHER })).toEqual(OTHER);
    expect(readSettings({})).toEqual(USUAL);
  });

  it.each(broken)('$key falls back alone from $value', ({ key, value }) => {
    expect(readSettings({ ...OTHER, [key]: value })).toEqual({ ...OTHER, [key]: USUAL[key] });
  });

  it.each(KEYS)('%s falls back alone where it is missing', (key) => {
    const { [key]: _, ...others } = OTHER;
    expect(readSettings(others)).toEqual({ ...OTHER, [key]: USUAL[key] });
  });

  it('keeps the sound elements of a list', () => {
    const muted = { card: 'towns#bridge', title: 'Kovin bridge', site: 'news.example' };
    const wrong = [
      null,
      'x',
      {},
      { ...muted, card: 1 },
      { ...muted, title: undefined },
      { ...muted, site: 3 },
    ];
    expect(readSettings({ muted: [...wrong, muted] }).muted).toEqual([muted]);
    expect(readSettings({ sitesOff: ['a.example', 7, null, 'b.example'] }).sitesOff).toEqual([
      'a.example',
      'b.example',
    ]);
  });

  it('passes over what it does not know, and what was not stored under its own name', () => {
    const stored = JSON.parse(
      '{"__proto__": {"on": false, "marks": "all"}, "colour": "red", "theme": "dark"}',
    );
    expect(readSettings(stored)).toEqual({ ...USUAL, theme: 'dark' });
    expect(readSettings(Object.create(OTHER))).toEqual(USUAL);
  });
});

describe('isReading', () => {
  const CASES: readonly (readonly [change: Partial<Settings>, host: string, reads: boolean])[] = [
    [{}, 'news.example', true],
    [{}, '', true],
    [{ on: false }, 'news.example', false],
    [{ sitesOff: ['news.example'] }, 'news.example', false],
    [{ sitesOff: ['news.example'] }, 'www.news.example', true],
    [{ sitesOff: ['news.example'] }, '', true],
  ];
  it.each(CASES)('%j on “%s”: %s', (change, host, reads) => {
    expect(isReading({ ...USUAL, ...change }, host)).toBe(reads);
  });
});

describe('isMutedOn', () => {
  const settings: Settings = {
    ...USUAL,
    muted: [
      { card: 'a', title: 'A', site: null },
      { card: 'b', title: 'B', site: 'news.example' },
    ],
  };
  it.each([
    ['a', 'news.example', true],
    ['a', '', true],
    ['b', 'news.example', true],
    ['b', 'other.example', false],
    ['c', 'news.example', false],
  ])('card %s on “%s”: %s', (card, host, muted) => {
    expect(isMutedOn(settings, host, card)).toBe(muted);
  });
});
