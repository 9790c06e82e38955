import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateText, firstDay, hasPassed, lastDay, openSince, yearsSince } from '../../src/cards/dates.ts';
import { dayOf } from '../../src/deck/dates.ts';
import { courier, fact } from './data.ts';

describe('dateText', () => {
  it.each([
    ['2021', 'en-GB', 'long', '2021'],
    ['2023-12', 'en-GB', 'long', 'December 2023'],
    ['2021-09-09', 'en-GB', 'long', '9 September 2021'],
    ['2021-09-09', 'en-GB', 'short', '9 Sept 2021'],
    ['2021-09-09', 'de', 'long', '9. September 2021'],
    ['2021-09-09/2021-09-16', 'en-GB', 'long', '9–16 September 2021'],
    ['2021-08/2022-01', 'en-GB', 'long', 'August 2021–January 2022'],
    ['2020/2022', 'en-GB', 'long', '2020–2022'],
    ['2021/2022-03', 'en-GB', 'long', '2021–March 2022'],
    ['0988', 'en-GB', 'long', '988'],
  ] as const)('%s in %s, %s: %s', (date, language, form, text) => {
    // Releases of ICU differ in the spaces around a dash.
    expect(dateText(date, language, form).replace(/\s*–\s*/, '–')).toBe(text);
  });
});

describe('firstDay and lastDay', () => {
  it.each([
    ['2021', '2021-01-01', '2021-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2021-12', '2021-12-01', '2021-12-31'],
    ['2021-09-09', '2021-09-09', '2021-09-09'],
    ['2021-09-09/2021-10', '2021-09-09', '2021-10-31'],
    ['0050', '0050-01-01', '0050-12-31'],
  ])('%s', (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });

  it('hold every day of a month between them', () => {
    const day = fc.date({ min: new Date('0100-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        for (const grain of [iso.slice(0, 4), iso.slice(0, 7), iso])
          expect(firstDay(grain) <= iso && iso <= lastDay(grain)).toBe(true);
      }),
    );
  });
});

describe('hasPassed', () => {
  it.each([
    ['2023-12', '2023-12-31', false],
    ['2023-12', '2024-01-01', true],
    ['2021', '2021-12-31', false],
    ['2021-09-10', '2021-09-10', false],
    ['2021-09-10', '2021-09-11', true],
    ['2020/2024', '2023-01-01', false],
  ])('%s on %s: %s', (date, today, passed) => expect(hasPassed(date, today)).toBe(passed));
});

describe('yearsSince', () => {
  it.each([
    ['2021-09-09', '2022-09-08', 0],
    ['2021-09-09', '2022-09-09', 1],
    ['2021-09-09', '2026-11-23', 5],
    ['2021', '2022-12-30', 0],
    ['2030', '2026-11-23', 0],
  ])('%s on %s: %i', (date, today, years) => expect(yearsSince(date, today)).toBe(years));
});

describe('dayOf', () => {
  it('is the day on the reader’s own clock', () => {
    expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});

describe('openSince', () => {
  // The article is of Tuesday, 14 May 2024.
  it.each([
    ['Anna Roth has been mayor of Kovin since 2019.', 'en', '2019/2024', '2019'],
    ['Anna Roth has been mayor of Kovin for five years.', 'en', '2019/2024', '2019'],
    ['Anna Roth was mayor of Kovin from 2019 to 2024.', 'en', '2019/2024', null],
    ['Anna Roth was mayor of Kovin from 2015 to 2019.', 'en', '2015/2019', null],
    ['Anna Roth will be mayor until 2029.', 'en', '2024/2029', null],
    ['Anna Roth has been mayor since 2024.', 'en', '2024', null],
    ['The bridge has been closed since March.', 'en', '2024-03/2024-05', '2024-03'],
    ['The bridge opened in spring.', 'en', '2024-03/2024-05', null],
    ['The fair ran from March to May.', 'en', '2024-03/2024-05', null],
    ['The marchers have been there since Jan. 2024.', 'en', '2024-01/2024-05', '2024-01'],
    ['The marchers were there in spring.', 'en', '2024-03/2024-05', null],
    ['The bridge has been closed since Sunday.', 'en', '2024-05-12/2024-05-14', '2024-05-12'],
    ['The bridge has been closed since 2 May.', 'en', '2024-05-02/2024-05-14', '2024-05-02'],
    ['The fair ran from 12 to 14 May.', 'en', '2024-05-12/2024-05-14', null],
    ['The bridge was closed for two days.', 'en', '2024-05-12/2024-05-14', null],
    ['Die Brücke ist seit März gesperrt.', 'de', '2024-03/2024-05', '2024-03'],
    ['El puente está cerrado desde marzo.', 'es', '2024-03/2024-05', '2024-03'],
    ['Мост закрыт с марта.', 'ru', '2024-03/2024-05', '2024-03'],
    ['She has been mayor since 2019.', 'en', '2019/2024-05-14', '2019'],
    ['They talked for five years before they agreed.', 'en', '2019/2024-05-14', null],
  ] as const)('%s', (says, language, date, since) => {
    const source = {
      ...courier,
      language,
      words: 'verbatim' as const,
      published: { date: '2024-05-14', inferred: false },
    };
    expect(openSince(fact({ says, source, about: { date, inferred: false } }))).toBe(since);
  });

  it('knows no end where nobody knows when its source is of', () => {
    const about = { date: '2019/2024', inferred: false };
    expect(openSince(fact({ about, source: { ...courier, published: null } }))).toBeNull();
    expect(openSince(fact())).toBeNull();
  });
});
