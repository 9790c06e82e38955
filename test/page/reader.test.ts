// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Settings, USUAL } from '../../src/browser/settings.ts';
import { createGate } from '../../src/page/gate.ts';
import type { Platform } from '../../src/page/platform.ts';
import { type Reader, startReader } from '../../src/page/reader.ts';
import { pass } from './followed.ts';
import { lay, names, painted } from './paper.ts';
import { cardOf, fakePlatform } from './platform.ts';

let life: AbortController;
let fake: ReturnType<typeof fakePlatform>;
let reader: Reader;

function begin(html: string, settings: Partial<Settings> = {}, platform: Partial<Platform> = {}) {
  document.body.innerHTML = html;
  fake = fakePlatform(settings);
  const { signal } = life;
  reader = startReader(
    window,
    document,
    { ...fake.platform, ...platform },
    createGate(window, signal),
    { ...USUAL, ...settings },
    signal,
  );
  fake.platform.settings.watch(reader.setSettings);
}
async function open(html: string, settings?: Partial<Settings>, platform?: Partial<Platform>) {
  begin(html, settings, platform);
  await pass();
}

beforeEach(() => {
  vi.useFakeTimers();
  lay();
  life = new AbortController();
  document.title = '';
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** What is painted of a page, by setting. */
const CASES: Record<string, { html: string; first: string[]; all?: string[] }> = {
  'the first of a card in each section': {
    html: '<p>Berg, Kovin, Berg</p><h2>Kovin</h2><p>Kovin and Berg</p>',
    first: ['Berg', 'Kovin', 'Kovin', 'Berg'],
    all: ['Berg', 'Kovin', 'Berg', 'Kovin', 'Kovin', 'Berg'],
  },
  'the first that is shown': {
    html: '<p hidden>Berg</p><p>Berg</p>',
    first: ['Berg'],
    all: ['Berg', 'Berg'],
  },
  'none where none is shown': { html: '<p hidden>Berg</p>', first: [], all: ['Berg'] },
  'what stands in an element without a box': {
    html: '<p><span style="display: contents">Berg</span></p>',
    first: ['Berg'],
    all: ['Berg'],
  },
  'no everyday name alone': { html: '<p>Dal</p>', first: [], all: [] },
  'an everyday name in company': { html: '<p>Dal and Berg</p>', first: ['Dal', 'Berg'] },
  'no unsure name alone': { html: '<p>Tal</p>', first: [], all: [] },
  'an unsure name in company': { html: '<p>Tal</p><p>Berg</p>', first: ['Tal', 'Berg'] },
};

describe('marks', () => {
  it.each(Object.entries(CASES))('%s', async (_, { html, first, all = first }) => {
    await open(html);
    expect(painted()).toEqual(first);
    fake.set({ marks: 'all' });
    expect(painted().sort()).toEqual([...all].sort());
    fake.set({ marks: 'none' });
    expect(names()).toEqual([]);
  });

  it('stand in text right inside an open shadow root', async () => {
    begin('<x-box></x-box>');
    const host = document.querySelector<HTMLElement>('x-box')!;
    host.attachShadow({ mode: 'open' }).append('Berg');
    await pass();
    expect(painted()).toEqual(['Berg']);
    host.hidden = true;
    fake.set({});
    expect(painted()).toEqual([]);
  });

  it('follow the page, and go in the turn of a change', async () => {
    await open('<p>Berg</p><p id="a">Ice</p>');
    document.querySelector('p')!.append('en');
    await Promise.resolve();
    expect(names()).toEqual([]);
    document.querySelector('#a')!.append(' of Kovin');
    await pass();
    expect(painted()).toEqual(['Berg', 'Kovin']);
  });

  it('stay where they stand beside what changes faster than it is read', async () => {
    let isSlow = false;
    const { find } = fakePlatform().platform;
    const slow: Platform['find'] = async (texts, language) => {
      if (isSlow) await new Promise((resolve) => setTimeout(resolve, 300));
      return find(texts, language);
    };
    await open('<p>A Berg of ice, <i>0</i></p><p>Kovin, <b>0</b></p>', {}, { find: slow });
    isSlow = true;
    const seen = new Set<string>();
    for (let n = 1; n < 40; n++) {
      document.querySelector('i')!.firstChild!.nodeValue = `${n}`;
      await pass(100);
      seen.add(painted().join());
    }
    expect([...seen]).toEqual(['Berg,Kovin']);
    document.querySelector('p')!.firstChild!.nodeValue = 'Ice, ';
    await pass();
    expect(painted()).toEqual(['Kovin']);
  });

  it('go by the page’s title as company, also by one that comes later', async () => {
    await open('<p>Tal</p>');
    document.title = 'Kovin today';
    await pass();
    expect(painted()).toEqual(['Tal']);
    document.title = 'Today';
    await pass();
    expect(painted()).toEqual([]);
  });

  it('go by what is muted, everywhere, on this site and on this page', async () => {
    await open('<p>Berg and Kovin</p>');
    const muted = (site: string | null) => [{ card: cardOf('Berg'), title: 'Berg', site }];
    fake.set({ muted: muted('other.example') });
    expect(painted()).toEqual(['Berg', 'Kovin']);
    fake.set({ muted: muted(null) });
    expect(painted()).toEqual(['Kovin']);
    fake.set({ muted: muted(location.hostname) });
    expect(painted()).toEqual(['Kovin']);
    fake.set({ muted: [] });
    reader.step(true);
    await pass();
    fake.cards().muteHere(cardOf('Kovin'), true);
    expect(painted()).toEqual(['Berg']);
    fake.cards().muteHere(cardOf('Kovin'), false);
    expect(painted()).toEqual(['Berg', 'Kovin']);
  });

  it('go by the decks in use from their change on', async () => {
    await open('<p>Berg</p>');
    fake.set({ decksOff: ['towns'] });
    expect(painted()).toEqual([]);
    await pass();
    expect(painted()).toEqual([]);
    fake.set({ decksOff: [] });
    await pass();
    expect(painted()).toEqual(['Berg']);
  });

  it.each([0, 1, 30, 45, 200])('are all gone when reading ends, %i ms after its start', async (ms) => {
    begin('<p>Berg</p>');
    document.title = 'Kovin';
    await pass(ms);
    life.abort();
    await pass();
    expect(names()).toEqual([]);
  });
});

describe('the code that marks', () => {
  const loadMarking = vi.fn(() => fake.platform.loadMarking());
  beforeEach(() => loadMarking.mockClear());

  it('comes once something is found, and once', async () => {
    await open('<p>Ice</p>', {}, { loadMarking });
    expect(loadMarking).not.toHaveBeenCalled();
    document.body.append('Berg');
    await pass();
    document.body.append('Kovin');
    await pass();
    expect(painted()).toEqual(['Berg', 'Kovin']);
    expect(loadMarking).toHaveBeenCalledOnce();
  });

  it.each(['step', 'jump', 'report'] as const)('comes when asked for by %s', async (what) => {
    await open('<p>Ice</p>', {}, { loadMarking });
    ({
      step: () => reader.step(true),
      jump: () => reader.jump(cardOf('Berg'), 0),
      report: () => reader.report(),
    })[what]();
    await pass();
    expect(loadMarking).toHaveBeenCalledOnce();
  });

  it('is asked for again where it does not come, and goes by what the settings are then', async () => {
    loadMarking.mockRejectedValueOnce(new Error('away'));
    await open('<p>Berg, Berg</p>', {}, { loadMarking });
    fake.set({ marks: 'all' });
    await pass();
    expect(painted()).toEqual(['Berg', 'Berg']);
  });
});

describe('step', () => {
  const PAGE = '<p>Berg 1</p><p hidden>Berg 2</p><h2>Kovin 3</h2><p>Dal 4</p>';

  it('opens cards in the order of the page, hidden ones left out, and round again', async () => {
    await open(PAGE);
    for (const forward of [true, true, true, true, false]) reader.step(forward);
    await pass();
    expect(fake.opened).toEqual([
      'Berg in “Berg 1”',
      'Kovin in “Kovin 3”',
      'Dal in “Dal 4”',
      'Berg in “Berg 1”',
      'Dal in “Dal 4”',
    ]);
  });

  it('goes to another card where there is one, else to the next name', async () => {
    await open('<p>Berg 1</p><h2>Berg 2</h2><p>Berg 3, Dal 4</p>');
    for (const forward of [true, true, true, false, false]) reader.step(forward);
    await pass();
    const last = (text: string) => text.replace(/ in .*/, '');
    expect(fake.opened.map(last)).toEqual(['Berg', 'Dal', 'Berg', 'Dal', 'Berg']);
    expect(fake.opened.at(-1)).not.toBe(fake.opened[0]);
    begin('<p>Berg 1</p><h2>Berg 2</h2>');
    await pass();
    for (const forward of [true, true]) reader.step(forward);
    await pass();
    expect(fake.opened.slice(-2)).toEqual(['Berg in “Berg 1”', 'Berg in “Berg 2”']);
  });

  it('waits until the page is read', async () => {
    begin('<p>Kovin</p><section></section>');
    reader.step(false);
    document.querySelector('section')!.innerHTML = '<p>Berg</p>';
    await pass();
    expect(fake.opened).toEqual(['Berg in “Berg”']);
  });

  it('does not wait for a page that always changes', async () => {
    begin('<p>Berg</p><i></i>');
    let n = 0;
    const ticker = setInterval(() => {
      document.querySelector('i')!.textContent = `Tick ${++n}`;
    }, 5);
    reader.step(true);
    await pass(2_000);
    clearInterval(ticker);
    expect(fake.opened).toEqual(['Berg in “Berg”']);
  });

  it('opens nothing where there is nothing, or where reading has ended', async () => {
    await open('<p>Ice</p>');
    reader.step(true);
    await pass();
    begin('<p>Berg</p>');
    reader.step(true);
    life.abort();
    await pass();
    expect(fake.opened).toEqual([]);
  });

  it('opens cards in text right inside a shadow root', async () => {
    begin('<x-box></x-box>');
    const host = document.querySelector('x-box')!;
    host.attachShadow({ mode: 'open' }).append('Berg');
    await pass();
    reader.step(true);
    await pass();
    expect(fake.opened).toEqual(['Berg in “Berg”']);
  });
});

describe('jump', () => {
  it('opens the nth mention of a card that is shown, painted or not, counted round', async () => {
    await open('<p>Berg 0</p><p>Kovin</p><p>Berg 1</p><p hidden>Berg 2</p>');
    for (const n of [1, 0, 2, 4]) reader.jump(cardOf('Berg'), n);
    reader.jump(cardOf('Nobody'), 0);
    await pass();
    expect(fake.opened.map((text) => text.slice(-2, -1))).toEqual(['1', '0', '0', '0']);
  });
});

describe('report', () => {
  it('counts cards in the order of the page, and again when that changes', async () => {
    begin('<p>Kovin, Berg, Kovin</p>');
    reader.report();
    await pass();
    expect(fake.state.reports[0]).toBe(' …');
    expect(fake.state.reports.at(-1)).toBe('2 kovin, 1 berg');
    document.querySelector('p')!.prepend('Berg, ');
    await pass();
    expect(fake.state.reports.at(-1)).toBe('2 berg, 2 kovin');
    fake.set({ muted: [{ card: cardOf('Berg'), title: 'Berg', site: null }] });
    await pass();
    expect(fake.state.reports.at(-1)).toBe('2 kovin');
  });

  it('says that a page without names is read', async () => {
    await open('<p>Ice</p>');
    reader.report();
    await pass(0);
    expect(fake.state.reports).toEqual(['']);
  });

  it('is left out while the background is away', async () => {
    await open('<p>Berg</p>');
    fake.state.isAway = true;
    reader.report();
    fake.set({});
    await pass();
    expect(fake.state.reports).toEqual([]);
    fake.state.isAway = false;
    fake.set({});
    await pass();
    expect(fake.state.reports).toEqual(['1 berg']);
  });
});
