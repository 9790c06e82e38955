import { describe, expect, it } from 'vitest';
import { eventsOf, lanesOf, wholeOf } from '../../../src/cards/timeline/layout.ts';
import { stretchOf } from '../../../src/cards/timeline/scale.ts';
import type { Source } from '../../../src/deck/types.ts';
import { courier, fact } from '../data.ts';

const on = (date: string, due: string | null = null, source: Source = courier) =>
  fact({
    says: `On ${date}.`,
    about: { date, inferred: false },
    due: due === null ? null : { date: due, inferred: false },
    source,
  });
const herald: Source = {
  ...courier,
  id: 'herald',
  title: 'A bridge opens',
  publisher: 'The Herald',
  published: { date: '2023-01-01', inferred: false },
};
const view = stretchOf('2021/2024');
/** Dots of 12 px in a picture of 320. */
const SPOT = 0.0375;

describe('events', () => {
  it('are the dated facts in the order of time', () => {
    const undated = fact({ stated: null });
    const events = eventsOf([on('2023'), undated, on('2021-05')]);
    expect(events.map(({ fact }) => fact.about?.date)).toEqual(['2021-05', '2023']);
  });

  it('have no due date apart where that is the time that they are about', () => {
    expect(eventsOf([on('2023', '2023'), on('2023', '2024')]).map(({ due }) => due)).toEqual([
      null,
      stretchOf('2024'),
    ]);
  });

  it('are open up to the day of their source where it knows of no end', () => {
    const since = fact({
      says: 'It has been closed for years.',
      about: { date: '2021/2024', inferred: false },
    });
    expect(eventsOf([since, on('2021/2024')]).map(({ when, open }) => [when, open])).toEqual([
      [stretchOf('2021-01-01/2024-03-12'), true],
      [stretchOf('2021/2024'), false],
    ]);
  });

  it('lie inside the whole, due dates too', () => {
    const whole = wholeOf(eventsOf([on('2021-05-03'), on('2022', '2025')]));
    expect(whole.from).toBeLessThan(stretchOf('2021-05-03').from);
    expect(whole.to).toBeGreaterThan(stretchOf('2025').to);
  });
});

describe('lanes', () => {
  it('are one an article, in the order of publication', () => {
    const lanes = lanesOf(eventsOf([on('2021'), on('2022', null, herald), on('2023')]), view, SPOT);
    expect(lanes.map(({ source, spots }) => [source.publisher, spots.length])).toEqual([
      ['The Herald', 1],
      ['The Courier', 2],
    ]);
  });

  it('put what would cover each other into rows', () => {
    const [lane] = lanesOf(eventsOf([on('2021'), on('2021'), on('2022')]), view, SPOT);
    expect(lane!.spots.map(({ row }) => row)).toEqual([0, 1, 0]);
    expect(lane!.rows).toBe(2);
  });

  it('keep a row until a due date, and its ring, are over', () => {
    const [lane] = lanesOf(eventsOf([on('2021-01-01', '2022-01-01'), on('2021-06-01')]), view, SPOT);
    expect(lane!.spots.map(({ row }) => row)).toEqual([0, 1]);
  });

  it('make many dots in one place one, and fewer not', () => {
    const days = ['2021-05-01', '2021-05-02', '2021-05-03', '2021-05-04'];
    const spots = (dates: readonly string[]) =>
      lanesOf(eventsOf(dates.map((date) => on(date))), view, SPOT)[0]!.spots.map(
        ({ events }) => events.length,
      );
    expect(spots(days)).toEqual([4]);
    expect(spots(days.slice(1))).toEqual([1, 1, 1]);
    expect(
      lanesOf(eventsOf(days.map((date) => on(date))), stretchOf('2021-05'), SPOT / 4)[0]!.spots,
    ).toHaveLength(4);
  });
});
