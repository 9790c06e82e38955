import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateProblem, endOf, isPast } from '../../src/deck/dates.ts';

describe('dateProblem', () => {
  it.each(['2021', '2021-05', '2021-05-23', '0001-01-01', '9999', '2024-02-29', '2000-02-29'])(
    'takes %s',
    (date) => {
      expect(dateProblem(date)).toBeNull();
    },
  );
  it.each(['2021-05/2021-09', '2021/2021', '2020-12-31/2021', '2021/2021-05', '2021-05/2021'])(
    'takes the span %s',
    (date) => {
      expect(dateProblem(date)).toBeNull();
    },
  );
  it.each([
    ['', 'is no date'],
    ['0000', 'no day 0000'],
    ['21-05', 'is no date'],
    ['2021-5', 'is no date'],
    ['2021-13', 'no day 2021-13'],
    ['2021-00', 'no day 2021-00'],
    ['2021-04-31', 'no day 2021-04-31'],
    ['2021-04-00', 'no day 2021-04-00'],
    ['1900-02-29', 'no day 1900-02-29'],
    ['2021-05-23T10:00', 'is no date'],
    ['2021/', 'is no date'],
    ['2021/2022/2023', 'is no date'],
    ['2021/2020', 'ends before it begins'],
    ['2021-06/2021-05-31', 'ends before it begins'],
    ['2021-05-01/2021-02-30', 'no day 2021-02-30'],
  ])('refuses “%s”', (date, problem) => {
    expect(dateProblem(date)).toContain(problem);
  });

  it('knows the days that the calendar of the host knows', { timeout: 120_000 }, () => {
    const day = fc.tuple(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    );
    fc.assert(
      fc.property(day, ([year, month, date]) => {
        const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
        const host = new Date(`${text}T00:00:00Z`);
        const isReal = !Number.isNaN(host.getTime()) && host.toISOString().startsWith(text);
        expect(dateProblem(text) === null).toBe(isReal);
      }),
    );
  });
});

describe('endOf', () => {
  it.each([
    ['2021', '2021-12-31'],
    ['2021-02', '2021-02-28'],
    ['2024-02', '2024-02-29'],
    ['2021-05-23', '2021-05-23'],
    ['2021-05/2021-09', '2021-09-30'],
    ['2020-12-30/2021', '2021-12-31'],
  ])('of %s is %s', (date, end) => {
    expect(endOf(date)).toBe(end);
  });
});

describe('isPast', () => {
  it.each([
    ['2023-12', '2023-12-31', false],
    ['2023-12', '2024-01-01', true],
    ['2021', '2021-06-30', false],
    ['2021-05-23', '2021-05-23', false],
    ['2021-05-23', '2021-05-24', true],
  ])('%s on %s: %s', (date, today, expected) => {
    expect(isPast(date, today)).toBe(expected);
  });
});
