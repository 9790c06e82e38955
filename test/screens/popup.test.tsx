// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FrameReport } from '../../src/browser/messages.ts';
import { Popup } from '../../src/screens/popup.tsx';
import { SILENCE } from '../../src/screens/use-page.ts';
import { card, fact } from '../cards/data.ts';
import { button, input, leave, press, settle, show, text, texts, type } from './page.ts';
import { fakeServices, type Given, OPEN } from './services.ts';

afterEach(() => {
  leave();
  vi.useRealTimers();
});

const open = async (given: Given = {}) => {
  const fake = fakeServices(given);
  await show(<Popup services={fake.services} />);
  return fake;
};
const report = (part: Partial<FrameReport> = {}): FrameReport => ({
  cards: [{ card: 'towns#bridge', title: 'Kovin bridge', count: 2 }],
  settled: true,
  host: 'news.example',
  ...part,
});

describe('the list of the page', () => {
  it('grows as frames report, and a press goes from mention to mention over frames', async () => {
    const fake = await open();
    expect(text()).toContain('Reading this page…');
    await act(() => fake.report(0, report({ settled: false })));
    await act(() => fake.report(4, report()));
    expect(texts('.gloss-count')).toEqual(['4']);
    // In the language of its deck, for voices.
    expect(document.querySelector<HTMLElement>('.gloss-row span')!.lang).toBe('en');
    expect(text()).toContain('Reading this page…');
    await act(() => fake.report(0, report()));
    expect(text()).not.toContain('Reading this page…');
    for (let n = 0; n < 5; n++) await press(document.querySelector<HTMLElement>('.gloss-row')!);
    expect(fake.asked.filter((call) => call.startsWith('jump'))).toEqual([
      'jump 7 0 towns#bridge 0',
      'jump 7 0 towns#bridge 1',
      'jump 7 4 towns#bridge 0',
      'jump 7 4 towns#bridge 1',
      'jump 7 0 towns#bridge 0',
    ]);
  });

  it('does not say that nothing is here while the page is looked at anew, as after its article was kept', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const fake = await open();
    await act(() => fake.report(0, report({ cards: [] })));
    expect(text()).toContain('Nothing known here yet');
    await act(() => fake.decksChange());
    expect(text()).toContain('Reading this page…');
    expect(text()).not.toContain('Nothing known here yet');
    await act(() => fake.report(0, report()));
    expect(texts('.gloss-count')).toEqual(['2']);
    await act(() => fake.report(0, report({ cards: [] })));
    await act(() => fake.decksChange());
    await act(() => void vi.advanceTimersByTime(SILENCE));
    expect(text()).toContain('Nothing known here yet');
  });

  it('stops watching when the popup closes', async () => {
    const fake = await open();
    expect(fake.isWatched()).toBe(true);
    leave();
    expect(fake.isWatched()).toBe(false);
  });

  it('says why the reader’s articles are not there', async () => {
    const fake = fakeServices();
    await show(
      <Popup services={{ ...fake.services, shelfProblem: async () => 'It is of a later Gloss.' }} />,
    );
    await settle();
    expect(text()).toContain(
      'Your shelf cannot be opened, and nothing on it is changed: It is of a later Gloss.',
    );
  });

  it('says what Gloss knows when nothing is found', async () => {
    const fake = await open();
    await act(() => fake.report(0, report({ cards: [] })));
    expect(text()).toContain('Nothing known here yet');
    expect(text()).toContain('Gloss knows 1 article and 1 card.');
  });

  it('says when a page does not answer, and listens on', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const fake = await open();
    await act(() => void vi.advanceTimersByTime(SILENCE));
    expect(text()).toContain('This page has not answered');
    await act(() => fake.report(0, report()));
    expect(texts('.gloss-count')).toEqual(['2']);
  });
});

describe('a page that is not read', () => {
  it.each<[string, Given, string]>([
    ['closed to extensions', { tab: { at: 'closed' } }, 'Extensions cannot run on this page'],
    ['a page of ours', { tab: { at: 'own' } }, 'This page is Gloss’s own'],
    ['a picture', { tab: { ...OPEN, isText: false } }, 'Gloss does not read this kind of page'],
    ['Gloss is off', { settings: { on: false } }, 'Gloss is off'],
    ['the site is off', { settings: { sitesOff: ['news.example'] } }, 'Gloss stays away from news.example'],
    ['no permission', { tab: { at: 'asking', tab: 7 } }, 'May Gloss read this page?'],
  ])('%s', async (_, given, says) => {
    await open(given);
    expect(texts('h2')).toEqual([says]);
  });

  it('of a kind that is not read shows what was found in it all the same, and keeps nothing', async () => {
    const fake = await open({ tab: { ...OPEN, isText: false } });
    expect(button('Keep this article')).toBeUndefined();
    await act(() => fake.report(0, report()));
    expect(texts('.gloss-count')).toEqual(['2']);
  });

  it('is read once by a press, and can be permitted for good', async () => {
    const once = { ...OPEN, host: 'other.example', once: true };
    const fake = await open({ tab: { at: 'asking', tab: 7 }, tabThen: once });
    await press(button('Read this page'));
    await act(() => fake.report(0, report({ host: 'other.example' })));
    expect(texts('.gloss-count')).toEqual(['2']);
    expect(text()).toContain('On other.example');
    await press(button('Always on this site'));
    expect(fake.asked).toEqual(['readTab 7', 'watchPage 7', 'allowSite 7']);
  });

  it('stays so, and says so, when the reader or the browser refuses', async () => {
    await open({ tab: { at: 'asking', tab: 7 }, answer: false });
    await press(button('Always on this site'));
    expect(text()).toContain('The browser gave no permission.');
    expect(texts('h2')).toEqual(['May Gloss read this page?']);
  });

  it('leads to the settings for all sites', async () => {
    const fake = await open({ tab: { at: 'asking', tab: 7 } });
    await press(button('All sites…'));
    expect(fake.asked).toEqual(['openSettings']);
  });
});

describe('switches', () => {
  it('store at once', async () => {
    const fake = await open();
    await press(input('On news.example'));
    expect(fake.settings().sitesOff).toEqual(['news.example']);
    await press(input('On news.example'));
    expect(fake.settings().sitesOff).toEqual([]);
    await press(input('Read along'));
    expect(fake.settings().on).toBe(false);
  });
});

describe('search and cards', () => {
  const linked = card({
    id: 'towns#kovin',
    title: 'Kóvin',
    facts: [fact({ text: ['Near ', { text: 'the bridge', card: 'towns#bridge' }, '.'] })],
  });
  const search = () => input('Search all cards');

  it('finds titles without case and accents, those that begin so first', async () => {
    await open({ cards: [card({ id: 'towns#x', title: 'Bridge of KOVIN' }), card(), linked] });
    await type(search(), 'kovin');
    expect(texts('.gloss-row span')).toEqual(['Kóvin', 'Kovin bridge', 'Bridge of KOVIN']);
    await type(search(), 'bri kov');
    expect(texts('.gloss-row span')).toEqual(['Bridge of KOVIN', 'Kovin bridge']);
    await type(search(), 'nowhere');
    expect(text()).toContain('No card has this in its title or names.');
  });

  it('leads from the line to the first that was found by an arrow', async () => {
    await open({ cards: [card(), linked] });
    const down = () => new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true });
    await type(search(), 'nowhere');
    await act(() => search().focus());
    await act(() => void search().dispatchEvent(down()));
    expect(document.activeElement).toBe(search());
    await type(search(), 'kovin');
    await act(() => void search().dispatchEvent(down()));
    expect(document.activeElement).toBe(document.querySelector('.gloss-row'));
  });

  it('opens cards inside, and leads back step by step', async () => {
    await open({ cards: [card(), linked] });
    await type(search(), 'kóvin');
    await press(document.querySelectorAll<HTMLElement>('.gloss-row')[0]);
    await press(button('the bridge'));
    expect(texts('.gloss-title')).toEqual(['Kovin bridge']);
    expect(document.activeElement?.className).toBe('gloss-view');
    await press(button('Back'));
    expect(texts('.gloss-title')).toEqual(['Kóvin']);
    await press(button('Back'));
    expect(texts('.gloss-title')).toEqual([]);
  });

  it('mutes, and takes it back', async () => {
    const other = { card: 'towns#other', title: 'Other', site: null };
    const fake = await open({ settings: { muted: [other] } });
    await type(search(), 'bridge');
    await press(document.querySelector<HTMLElement>('.gloss-row')!);
    await press(button('Stop marking this name'));
    await press(button('on news.example'));
    expect(fake.settings().muted).toEqual([
      other,
      { card: 'towns#bridge', title: 'Kovin bridge', site: 'news.example' },
    ]);
    await press(button('Undo'));
    expect(fake.settings().muted).toEqual([other]);
  });

  it('says when no deck has a card', async () => {
    const fake = await open({ cards: [] });
    await act(() => fake.report(0, report()));
    await press(button('Show the card: Kovin bridge'));
    await settle();
    expect(text()).toContain('This card cannot be shown: no deck in use has it.');
  });
});

describe('keeping', () => {
  const kept = {
    at: 'kept',
    deck: 'd1',
    title: 'A bridge at Kovin',
    cards: 14,
    facts: 31,
    doubtful: 5,
    earlier: 0,
    changed: null,
    remarks: [],
    reminds: false,
  } as const;

  it('says what was kept and what was set aside, leads to the review, and takes it back', async () => {
    const fake = await open({ outcome: kept });
    await press(button('Keep this article'));
    expect(text()).toContain('14 cards and 31 facts kept. 5 doubtful facts set aside.');
    await press(button('Look'));
    await press(button('Undo'));
    expect(fake.asked.slice(-3)).toEqual(['keep 7', 'openReview d1', 'takeBack d1']);
    expect(text()).toContain('Dropped from your shelf.');
  });

  it('says that it keeps, and then what was kept', async () => {
    await open({ outcome: kept });
    act(() => button('Keep this article')!.click());
    expect(text()).toContain('Keeping this article…');
    await settle();
    expect(text()).toContain('31 facts kept');
  });

  it('does not say that nothing is here when it has kept, before the page has told', async () => {
    const fake = await open({ outcome: kept });
    await act(() => fake.report(0, report({ cards: [] })));
    expect(text()).toContain('Nothing known here yet');
    await press(button('Keep this article'));
    expect(text()).toContain('Reading this page…');
    expect(text()).not.toContain('Nothing known here yet');
  });

  it('says what stands on the shelf where another page has kept it', async () => {
    const page = { deck: 'd1', kept: '2026-11-26', text: 'same', edited: false } as const;
    await open({ wished: { tab: 7, isOther: false }, outcome: null, kept: page });
    expect(text()).toContain('On your shelf since 26 November 2026.');
  });

  it('keeps at once where it was opened for that', async () => {
    const fake = await open({ wished: { tab: 7, isOther: false }, outcome: kept });
    expect(fake.asked).toContain('keepWished 7');
    expect(text()).not.toContain('A bridge at Kovin');
    expect(text()).toContain('31 facts kept');
    expect(button('Keep this article')).toBeUndefined();
  });

  it('says of which page that is where another is in front by then, which can be kept too', async () => {
    const fake = await open({ wished: { tab: 4, isOther: true }, outcome: kept });
    expect(fake.asked).toContain('keepWished 4');
    expect(text()).toContain('“A bridge at Kovin”: 14 cards and 31 facts kept.');
    await press(button('Keep this article'));
    expect(fake.asked).toContain('keep 7');
    expect(text()).not.toContain('A bridge at Kovin');
  });

  it('answers for what was in front at the press, also where no article can be by then', async () => {
    let finish = (_: typeof kept) => {};
    const fake = await open();
    fake.services.keep = () => new Promise((done) => (finish = done));
    await press(button('Keep this article'));
    await act(() => fake.goTo({ at: 'closed' }));
    expect(text()).toContain('Keeping this article…');
    await act(() => finish(kept));
    await settle();
    expect(text()).toContain('“A bridge at Kovin”: 14 cards and 31 facts kept.');
    expect(button('Keep this article')).toBeUndefined();
    // It is told as long as nothing else is kept.
    await act(() => fake.goTo({ ...OPEN, tab: 9 }));
    await settle();
    expect(text()).toContain('“A bridge at Kovin”: 14 cards and 31 facts kept.');
    expect(button('Keep this article')).toBeDefined();
    await act(() => fake.goTo({ ...OPEN }));
    await settle();
    expect(text()).toContain('“A bridge at Kovin”: 14');
  });

  it('says of the page that was left, not of the next, why nothing was kept', async () => {
    const fake = await open();
    await press(button('Keep this article'));
    expect(text()).toContain('There is no article.');
    await act(() => fake.goTo({ ...OPEN, tab: 9 }));
    await settle();
    expect(text()).not.toContain('There is no article.');
    fake.services.keep = async () => {
      await act(() => fake.goTo({ ...OPEN, tab: 5 }));
      return { at: 'refused', reason: 'Its page was left.' };
    };
    await press(button('Keep this article'));
    await settle();
    expect(text()).toContain('Its page was left.');
    expect(button('Keep this article')).toBeDefined();
  });

  it('offers no more to keep for its names what could not be kept, until another page is in front', async () => {
    const fake = await open({ outcome: { at: 'refused', reason: 'No names were found in its text.' } });
    await act(() => fake.report(0, report({ cards: [] })));
    const offer = 'Keep this article, and its names';
    expect(text()).toContain(offer);
    await press(button('Keep this article'));
    expect(text()).toContain('No names were found in its text.');
    expect(text()).not.toContain(offer);
    await act(() => fake.goTo({ ...OPEN, tab: 5 }));
    await settle();
    await act(() => fake.report(0, report({ cards: [] })));
    expect(text()).toContain(offer);
  });

  it('says of what was kept without facts that it is there', async () => {
    await open({ outcome: { ...kept, cards: 0, facts: 0, doubtful: 0 } });
    await press(button('Keep this article'));
    expect(text()).toContain('It is on your shelf, without any facts.');
    expect(text()).not.toContain('0 cards');
  });

  it('says what the reader should know in lines of their own', async () => {
    await open({ outcome: { ...kept, doubtful: 1, changed: 1, remarks: ['Save a backup.'] } });
    await press(button('Keep this article'));
    expect(texts('.gloss-keep [role="status"] p')).toEqual([
      expect.stringMatching(/ kept\. 1 doubtful fact set aside\.$/),
      expect.stringContaining('1 paragraph was new or changed'),
      'Save a backup.',
    ]);
  });

  it('says why nothing was kept, and can be tried again', async () => {
    await open();
    await press(button('Keep this article'));
    expect(text()).toContain('Nothing was kept. There is no article.');
    expect(button('Keep this article')).toBeDefined();
  });

  it('knows what is on the shelf, and what has changed since', async () => {
    const page = { deck: 'd1', kept: '2026-05-03', text: 'changed', edited: false } as const;
    const fake = await open({ kept: page, outcome: { ...kept, changed: 2 } });
    expect(text()).toContain('On your shelf since 3 May 2026. Its text has changed since.');
    await press(button('Keep as it is now'));
    expect(text()).toContain('2 paragraphs were new or changed');
    expect(fake.asked).toContain('keep 7');
    await press(button('Undo'));
    expect(fake.asked.at(-1)).toBe('takeBack d1');
    expect(text()).toContain('On your shelf since 3 May 2026. Its text has changed since.');
    expect(button('Keep as it is now')).toBeDefined();
  });

  it('offers to drop what is on the shelf, and to put it back', async () => {
    const fake = await open({ kept: { deck: 'd1', kept: '2026-05-03', text: 'same', edited: false } });
    expect(button('Keep as it is now')).toBeUndefined();
    await press(button('Drop it'));
    expect(fake.asked).toContain('dropDeck d1');
    expect(text()).toContain('Dropped from your shelf.');
    await press(button('Undo'));
    expect(fake.asked).toContain('back d1');
    expect(text()).toContain('On your shelf since 3 May 2026.');
  });

  it('asks before it drops what the reader has corrected', async () => {
    const fake = await open({ kept: { deck: 'd1', kept: '2026-05-03', text: 'same', edited: true } });
    await press(button('Drop it…'));
    expect(text()).toContain('What you changed in it goes too.');
    expect(document.activeElement).toBe(button('Leave it'));
    await press(button('Leave it'));
    expect(fake.asked).not.toContain('dropDeck d1');
    await press(button('Drop it…'));
    await press(button('Drop it'));
    expect(fake.asked).toContain('dropDeck d1');
    expect(text()).toContain('Dropped from your shelf.');
  });

  it('says that the words on the shelf are damaged: there is nothing to look at, and dropping asks first', async () => {
    const fake = await open({ kept: { deck: 'd1', kept: '2026-05-03', text: 'unread', edited: true } });
    fake.services.dropDeck = async () => null;
    expect(text()).toContain('On your shelf since 3 May 2026. Its text there is damaged and cannot be read.');
    expect(button('Look')).toBeUndefined();
    expect(button('Keep as it is now')).toBeDefined();
    await press(button('Drop it…'));
    await press(button('Drop it'));
    expect(text()).toContain('Dropped from your shelf.');
    expect(button('Undo')).toBeUndefined();
  });

  it('takes the second half of a double press, and a held key, for the button before', async () => {
    const fake = await open({ kept: { deck: 'd1', kept: '2026-05-03', text: 'same', edited: true } });
    const second = async (name: string) => {
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, detail: 2 });
      await act(() => void button(name)!.dispatchEvent(click));
      await settle();
    };
    await press(button('Drop it…'));
    await second('Drop it');
    expect(fake.asked).not.toContain('dropDeck d1');
    await press(button('Drop it'));
    await second('Keep this article');
    expect(fake.asked).not.toContain('keep 7');
    for (const repeat of [false, true]) {
      const held = new KeyboardEvent('keydown', { key: 'Enter', repeat, bubbles: true, cancelable: true });
      button('Undo')!.dispatchEvent(held);
      expect(held.defaultPrevented).toBe(repeat);
    }
  });

  it('leads to the settings where it reminds of a backup', async () => {
    const fake = await open({ outcome: { ...kept, remarks: ['10 articles stand.'], reminds: true } });
    await press(button('Keep this article'));
    await press(button('Save a backup…'));
    expect(fake.asked.at(-1)).toBe('openSettings backup');
  });
});
