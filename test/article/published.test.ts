import { describe, expect, it } from 'vitest';
import { dayInAddress, publishedDay } from '../../src/article/published.ts';

describe('publishedDay', () => {
  it.each([
    ['2021-09-10', '2021-09-10'],
    // The day at the place of publication, as it is written.
    ['2021-09-10T01:30:00+03:00', '2021-09-10'],
    ['2021-09-09T22:30:00.000Z', '2021-09-09'],
    ['2021-09-10 08:00:00', '2021-09-10'],
    ['2021/9/1', '2021-09-01'],
    ['20210910', '2021-09-10'],
    ['20210910T0830Z', '2021-09-10'],
    ['20210910083000', '2021-09-10'],
    ['2021-09', '2021-09'],
    ['2021', '2021'],
    ['09.10.2021', '2021-10-09'],
    ['Thu, 09 Sep 2021 23:10:00 GMT', '2021-09-09'],
    ['September 9, 2021', '2021-09-09'],
    ['Published Sept. 9th, 2021, 4:10 pm', '2021-09-09'],
    ['9 September 2021', '2021-09-09'],
    ['Thu Sep 09 2021 10:00:00 GMT+0200', '2021-09-09'],
    ['Thu Sep 9 10:00:00 CEST 2021', '2021-09-09'],
    ['9 de septiembre de 2021', '2021-09-09'],
    ['9. März 2021', '2021-03-09'],
    ['9 сентября 2021', '2021-09-09'],
    ['1 mai 2015', '2015-05-01'],
    ['25/12/2021', '2021-12-25'],
    ['12/25/2021', '2021-12-25'],
    ['7/7/2021', '2021-07-07'],
    ['2021年9月10日 07:17', '2021-09-10'],
    ['10 września 2021', '2021-09-10'],
    ['10 вересня 2021', '2021-09-10'],
  ])('%s', (text, day) => {
    expect(publishedDay(text)).toBe(day);
  });

  it.each([
    '',
    'today',
    '9/10/2021',
    '2021-13-40',
    '31 June 2021',
    '9 Foo 2021',
    '0001-01-01',
    '1631234567',
    'Room 9, 2021',
  ])('no date: %s', (text) => {
    expect(publishedDay(text)).toBeNull();
  });
});

it.each([
  ['https://a.example/2021/09/10/bridge', '2021-09-10'],
  ['https://a.example/news/2021-9-1-bridge', '2021-09-01'],
  ['https://a.example/2021/sep/10/bridge', '2021-09-10'],
  ['https://a.example/2021/09/bridge', null],
  ['https://a.example/2021/99/10/bridge', null],
])('dayInAddress %s', (url, day) => {
  expect(dayInAddress(url)).toBe(day);
});
