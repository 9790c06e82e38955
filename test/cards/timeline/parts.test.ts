import { expect, it } from 'vitest';
import { datesOf } from '../../../src/cards/timeline/parts.tsx';
import { stretchOf } from '../../../src/cards/timeline/scale.ts';

it.each<readonly [string, string, readonly string[]]>([
  ['2021-09-01/2021-09-30', 'en-GB', ['2 Sept 2021', '16 Sept 2021']],
  ['2021-08/2022-03', 'en-GB', ['Oct 2021', 'Jan 2022']],
  ['1999-12/2023-12', 'en-GB', ['2000', '2005', '2010', '2015', '2020']],
  ['2021-09-01/2021-09-30', 'ru', ['2 сент. 2021 г.', '16 сент. 2021 г.']],
])('dates below %s in %s stand apart, and none is cut off', (view, language, dates) => {
  expect(datesOf(stretchOf(view), language).map(({ text }) => text)).toEqual(dates);
});
