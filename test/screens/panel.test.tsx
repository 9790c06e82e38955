// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FrameReport } from '../../src/browser/messages.ts';
import type { CardId } from '../../src/match/types.ts';
import { Panel } from '../../src/screens/panel.tsx';
import type { TabState } from '../../src/screens/services.ts';
import { card, fact } from '../cards/data.ts';
import { button, input, leave, press, settle, show, text, texts, type } from './page.ts';
import { fakeServices, OPEN } from './services.ts';

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
  const { services, ...fake } = fakeServices({ cards });
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
  return { ...fake, told, days, panel };
}
const key = async (name: string) => {
  await act(() => {
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
  });
  await settle();
};

const report = (...ids: readonly CardId[]): FrameReport => ({
  cards: ids.map((id) => ({ card: id, title: cards.find((one) => one.id === id)?.title ?? id, count: 1 })),
  settled: true,
  host: 'news.example',
});
const page = (url: string): TabState => ({ ...OPEN, tab: url.length, url });
const shownTitles = () =>
  [...document.querySelectorAll('.gloss-title')]
    .filter((title) => !title.closest('[hidden]'))
    .map((title) => title.textContent);

describe('following the page in front', () => {
  async function begin() {
    const panel = await open();
    await act(() => panel.report(0, report('towns#bridge')));
    await act(() => panel.told.opened!('towns#bridge'));
    await settle();
    return panel;
  }

  it('shows the list of a page that mentions others, with the way back, and the card where it is mentioned', async () => {
    const { goTo, report: told } = await begin();
    await act(() => goTo(page('https://a.example')));
    await settle();
    // Until the page has told, nothing changes.
    expect(shownTitles()).toEqual(['Kovin bridge']);
    await act(() => told(0, { ...report('towns#kovin'), settled: false }));
    expect(shownTitles()).toEqual(['Kovin bridge']);
    await act(() => told(0, report('towns#kovin')));
    await settle();
    expect(shownTitles()).toEqual([]);
    expect(texts('.gloss-leader')[0]).toContain('Kovin');
    expect(button('Back to Kovin bridge')).toBeDefined();
    await act(() => goTo(page('https://ab.example')));
    await settle();
    await act(() => told(0, report('towns#kovin', 'towns#bridge')));
    expect(shownTitles()).toEqual(['Kovin bridge']);
  });

  it('leaves the card that the reader goes back to, or asks for', async () => {
    const { goTo, report: told, told: asked } = await begin();
    await act(() => goTo(page('https://a.example')));
    await settle();
    await act(() => told(0, report('towns#kovin')));
    await settle();
    await press(button('Back to Kovin bridge'));
    expect(shownTitles()).toEqual(['Kovin bridge']);
    await act(() => goTo(page('https://ab.example')));
    await settle();
    await act(() => told(0, report('towns#kovin')));
    expect(shownTitles()).toEqual([]);
    await act(() => asked.asked!('towns#bridge'));
    await settle();
    expect(shownTitles()).toEqual(['Kovin bridge']);
  });

  it.each<[string, TabState, FrameReport | null]>([
    ['has no names', page('https://a.example'), report()],
    ['is not to be read', { at: 'closed' }, null],
  ])('leaves the card where the page %s', async (_, state, tells) => {
    const { goTo, report: told } = await begin();
    await act(() => goTo(state));
    await settle();
    if (tells) await act(() => told(0, tells));
    expect(shownTitles()).toEqual(['Kovin bridge']);
  });
});

describe('the panel', () => {
  it('lists articles by their day, the newest first, each with the way to it', async () => {
    const { panel, decksChange } = await open();
    const [deck] = await panel.decks();
    const of = (id: string, date: string | null, url: string | null = `https://courier.example/${id}`) => ({
      ...deck!,
      ...{ id, title: id, addedAt: id.length },
      sources: [
        { ...deck!.sources[0]!, title: id, url, published: date === null ? null : { date, inferred: false } },
      ],
    });
    panel.decks = async () => [
      of('none', null),
      of('older', '2021-05'),
      of('new', '2024-03-12', null),
      of('old', '2021-05-23'),
      { ...of('both', null), sources: [...of('x', '2020').sources, ...of('y', '2022-01-02').sources] },
    ];
    await act(decksChange);
    await settle();
    expect(texts('.gloss-articles summary > span')).toEqual(['new', 'both', 'old', 'older', 'none']);
    // Of several none speaks for all.
    expect(texts('.gloss-articles summary small').slice(0, 2)).toEqual([
      'The Courier · 12 Mar 2024 · 1 card',
      '2 Jan 2022 · 2 articles · 1 card',
    ]);
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.gloss-articles a')];
    expect(links.map((link) => [link.ariaLabel ?? link.getAttribute('aria-label'), link.href])).toEqual(
      ['old', 'older', 'none'].map((id) => [`Open “${id}” on the web`, `https://courier.example/${id}`]),
    );
  });

  it('tells in words that an article is there without facts', async () => {
    const { panel, decksChange } = await open();
    const [deck] = await panel.decks();
    panel.decks = async () => [{ ...deck!, cards: 0, facts: 0 }];
    await act(decksChange);
    await settle();
    expect(texts('.gloss-articles summary small')).toEqual([expect.stringMatching(/ · without any facts$/)]);
    await act(() => {
      const details = document.querySelector('details')!;
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
    await settle();
    expect(texts('.gloss-articles details > p')).toEqual(['It is on your shelf, without any facts.']);
  });

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

  it('ends no bar, and names no end, of what goes on as far as its source knows', async () => {
    const { told, panel } = await open();
    const since = fact({
      says: 'It has been shut for years.',
      about: { date: '2019/2024', inferred: false },
    });
    const closed = { ...fact({ says: 'It was built.' }), about: { date: '2010/2012', inferred: false } };
    panel.card = async () => card({ facts: [since, closed] });
    await act(() => told.asked!('towns#bridge'));
    await settle();
    expect(texts('.gloss-timeline tbody td:first-child')[1]).toBe('since 2019');
    expect(texts('.gloss-timeline [role="option"]')).toHaveLength(2);
    const bars = [...document.querySelectorAll<HTMLElement>('.gloss-spot-when')];
    expect(bars.map(({ dataset }) => dataset.open)).toEqual(['false', 'true']);
  });

  it('says by which facts a card is connected with the one that is pointed at or has the focus', async () => {
    const { told, panel } = await open();
    const of = (says: string, ...ids: readonly CardId[]) =>
      fact({ id: says, says, cards: ['towns#bridge', ...ids] });
    const all = [of('Kovin paid.', 'towns#kovin'), of('Kovin and Dal agreed.', 'towns#kovin', 'towns#dal')];
    panel.card = async () => card({ facts: all });
    panel.titles = async (ids) => ids.map((id) => id.replace('towns#', ''));
    await act(() => told.asked!('towns#bridge'));
    await settle();
    const below = () => [texts('.gloss-network h3')[0], ...texts('.gloss-network .gloss-text')];
    expect(below()).toEqual(['With kovin', 'Kovin paid.', 'Kovin and Dal agreed.']);
    const row = (title: string) => document.querySelector<HTMLElement>(`.gloss-network [title="${title}"]`)!;
    expect(row('dal').querySelector('.gloss-hidden')?.textContent).toBe('1 fact together');
    await act(() => row('dal').focus());
    expect(below()).toEqual(['With dal', 'Kovin and Dal agreed.']);
    await act(() => void row('kovin').dispatchEvent(new Event('pointerenter')));
    expect(below()).toEqual(['With kovin', 'Kovin paid.', 'Kovin and Dal agreed.']);
  });

  it('says how many facts a card shares with another, and shows all of them when asked', async () => {
    const { told, panel } = await open();
    const of = (year: string) =>
      fact({
        id: year,
        says: `In ${year}.`,
        cards: ['towns#bridge', 'towns#kovin'],
        stated: { date: year, inferred: false },
      });
    panel.card = async () => card({ facts: ['2021', '2022', '2023', '2024', '2025'].map(of) });
    panel.titles = async (ids) => ids.map((id) => id.replace('towns#', ''));
    await act(() => told.asked!('towns#bridge'));
    await settle();
    expect(texts('.gloss-network .gloss-count')).toEqual(['5']);
    expect(texts('.gloss-network .gloss-text')).toEqual(['In 2023.', 'In 2024.', 'In 2025.']);
    await press(button('2 more facts'));
    expect(texts('.gloss-network .gloss-text')).toHaveLength(5);
    await press(button('Fewer facts'));
    expect(texts('.gloss-network .gloss-text')).toHaveLength(3);
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

  it('shows over time what was last known on the day that is picked', async () => {
    const { told, panel } = await open();
    panel.card = async (_, day) =>
      card({ facts: facts.map((one, i) => ({ ...one, later: day !== null && i > 0 })) });
    await act(() => told.asked!('towns#bridge'));
    await settle();
    expect(texts('.gloss-timeline .gloss-text')).toEqual(['It opened.']);
    await type(input('Read as of'), '2022-01-01', 'change');
    expect(texts('.gloss-timeline .gloss-text')).toEqual(['It was agreed on.']);
    await press(button('Back to today'));
    expect(texts('.gloss-timeline .gloss-text')).toEqual(['It opened.']);
  });

  it('says below its picture what signs stand for, and of each what it is', async () => {
    const { told, panel } = await open();
    const [agreed, opened] = facts;
    const plan = { ...agreed!, due: { date: '2998', inferred: false } };
    for (const [first, legend] of [
      [agreed!, /^$/],
      [plan, /^Ring: the planned date\. Dashed line: \d+ \w+ \d{4}\.$/],
    ] as const) {
      panel.card = async (id) => card({ id, facts: [first, opened!] });
      await act(() => told.asked!(`towns#${legend}` as CardId));
      await settle();
      expect(texts('.gloss-legend').join()).toMatch(legend);
    }
    const titles = [...document.querySelectorAll<HTMLElement>('.gloss-spot [title]')].map((dot) => dot.title);
    expect(titles).toContain('2021: Planned for 2998: It was agreed on.');
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
