// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardId } from '../../src/match/types.ts';
import { Panel } from '../../src/screens/panel.tsx';
import { card, fact } from '../cards/data.ts';
import { button, input, leave, press, settle, show, text, texts, type } from './page.ts';
import { fakeServices } from './services.ts';

// jsdom does not scroll.
beforeEach(() => {
  window.scrollTo = vi.fn();
});
afterEach(leave);

const facts = [
  fact({
    says: 'It was agreed on.',
    about: { date: '2021', inferred: false },
    cards: ['towns#bridge', 'towns#kovin'],
  }),
  fact({ says: 'It opened.', about: { date: '2024', inferred: false } }),
];
const cards = [card({ facts }), card({ id: 'towns#kovin', title: 'Kovin', facts: [] })];

async function open() {
  const { services, decksChange } = fakeServices({ cards });
  const told: { asked?: (card: CardId) => void; opened?: (card: CardId) => void } = {};
  const days: (string | null)[] = [];
  const panel = {
    ...services,
    card: (id: CardId, day: string | null) => {
      days.push(day);
      return services.card(id, day);
    },
    titles: async (ids: readonly CardId[]) =>
      ids.map((id) => cards.find((one) => one.id === id)?.title ?? null),
    cardsOf: async () => cards.map((one) => ({ ...one, facts: one.facts.length })),
    watchAsked: (hear: (card: CardId) => void) => {
      told.asked = hear;
      return () => {};
    },
    watchOpened: (hear: (card: CardId) => void) => {
      told.opened = hear;
      return () => {};
    },
  };
  await show(<Panel services={panel} />);
  return { told, days, decksChange, panel };
}
const key = async (name: string) => {
  await act(() => {
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
  });
  await settle();
};

describe('the panel', () => {
  it('lists the articles on the shelf, finds them by title, and opens their cards', async () => {
    await open();
    expect(text()).toContain('The bridge at Kovin');
    await type(input('Search articles'), 'nothing like it');
    expect(text()).toContain('No article has this in its title.');
    await type(input('Search articles'), 'KOVIN');
    await act(() => {
      const details = document.querySelector('details')!;
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
    await settle();
    await press(
      [...document.querySelectorAll<HTMLElement>('.gloss-row')].find((row) =>
        row.textContent?.startsWith('Kovin bridge'),
      ),
    );
    expect(text()).toContain('It was agreed on.');
  });

  it('asks again for articles and the open card when decks change', async () => {
    const { told, days, decksChange, panel } = await open();
    const [deck] = await panel.decks();
    panel.decks = async () => [{ ...deck!, title: 'A deck that came later' }];
    await act(decksChange);
    await settle();
    expect(text()).toContain('A deck that came later');
    await act(() => told.asked!('towns#bridge'));
    await settle();
    await act(decksChange);
    await settle();
    expect(days).toEqual([null, null]);
  });

  it('shows the card that is asked for, and the one that is opened in the page, with the way back', async () => {
    const { told } = await open();
    await act(() => told.asked!('towns#bridge'));
    await settle();
    expect(texts('.gloss-title')).toEqual(['Kovin bridge']);
    await act(() => told.opened!('towns#kovin'));
    await settle();
    expect(texts('.gloss-title')).toEqual(['Kovin']);
    await press(button('Back'));
    expect(texts('.gloss-title')).toEqual(['Kovin bridge']);
  });

  it('shows all facts, over time, and who is connected', async () => {
    const { told } = await open();
    await act(() => told.asked!('towns#bridge'));
    await settle();
    expect(texts('.gloss-card .gloss-text')).toEqual(['It was agreed on.', 'It opened.']);
    expect(texts('.gloss-timeline tbody tr').map((row) => row?.slice(0, 4))).toEqual(['2021', '2024']);
    expect(texts('.gloss-network li')[1]).toContain('Kovin');
    expect(texts('.gloss-timeline .gloss-text')).toEqual(['It opened.']);
  });

  it('goes from fact to fact by arrows, one stop for Tab', async () => {
    const { told } = await open();
    await act(() => told.asked!('towns#bridge'));
    await settle();
    const picture = document.querySelector<HTMLElement>('[role="listbox"]')!;
    picture.focus();
    expect(document.querySelectorAll('.gloss-timeline [tabindex="0"]')).toHaveLength(1);
    await key('ArrowLeft');
    expect(texts('.gloss-timeline .gloss-text')).toEqual(['It was agreed on.']);
    expect(
      document.getElementById(picture.getAttribute('aria-activedescendant')!)?.getAttribute('aria-selected'),
    ).toBe('true');
    await key('End');
    expect(texts('.gloss-timeline .gloss-text')).toEqual(['It opened.']);
  });

  it('marks in its pictures what came later than the day that is read as today', async () => {
    const { told, panel } = await open();
    const kovin = ['towns#bridge', 'towns#kovin'];
    const [agreed, opened] = facts.map((one, i) => ({ ...one, cards: kovin, later: i > 0 }));
    panel.card = async () => card({ facts: [agreed!, opened!] });
    await act(() => told.asked!('towns#bridge'));
    await settle();
    const later = () => texts('.gloss-timeline tbody td:nth-child(3)');
    expect(later()).toEqual(['It was agreed on.', 'Came later: It opened.']);
    // The last that was known is the one that is shown.
    expect(texts('.gloss-timeline .gloss-text')).toEqual(['It was agreed on.']);
    expect(texts('.gloss-legend')[0]).toContain('Grey: came later than');
    expect(texts('.gloss-network li')[1]).not.toContain('Came later');
    panel.card = async () => card({ facts: [{ ...agreed!, cards: [] }, opened!] });
    await act(() => told.asked!('towns#other'));
    await settle();
    expect(texts('.gloss-network li')[1]).toContain('Came later');
  });

  it('reads as of a day that is picked, and as of today again', async () => {
    const { told, days } = await open();
    await act(() => told.asked!('towns#bridge'));
    await settle();
    await type(input('Read as of'), '2022-01-01', 'change');
    // It holds for the next card, and for the lists.
    await act(() => told.opened!('towns#kovin'));
    await settle();
    await press(button('Back'));
    await press(button('Back'));
    expect(document.querySelector('.gloss-lens')?.textContent).toContain('Reading as of 1 January 2022.');
    await press(button('Back to today'));
    expect(document.querySelector('.gloss-lens')).toBeNull();
    await act(() => told.asked!('towns#bridge'));
    await settle();
    expect(days).toEqual([null, '2022-01-01', '2022-01-01', '2022-01-01', null]);
  });
});
