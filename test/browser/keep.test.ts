import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReadArticle } from '../../src/article/read.ts';
import type { Article } from '../../src/article/types.ts';
import { createKeeping } from '../../src/browser/keep.ts';
import { putKept } from '../../src/browser/kept.ts';
import type { Wish } from '../../src/browser/wish.ts';
import { newShelf } from '../shelf/shelves.ts';
import { fakeApi } from './fake-api.ts';

let api = fakeApi();
vi.mock('../../src/browser/api.ts', () => ({
  get api() {
    return api;
  },
}));

const TAB = 7;
const PRICE = 'The Ministry of Transport will pay 40 million euros, Anna Roth said on Tuesday.';
const article = (url: string, price = PRICE): Article => ({
  ...{ title: 'Two towns agree on a bridge', publisher: 'The Courier', author: null },
  ...{ published: '2024-03-12', url, language: 'en', captions: [] },
  paragraphs: [
    { role: 'headline', text: 'Two towns agree on a bridge' },
    { role: 'text', text: `Anna Roth has been mayor of Kovin since 2019. ${price}` },
    { role: 'text', text: 'Anna Roth was born in Marn in 1960.' },
  ],
});
const URL_OF = (n: number) => `https://courier.example/bridge-${n}`;

/** What the page in the tab reads as. */
let page: ReadArticle = { article: null, reason: 'There is no article on this page.' };

beforeEach(() => {
  api = fakeApi();
  api.scripting.executeScript.mockImplementation(
    async () => [{ result: structuredClone({ address: page.article?.url ?? '', read: page }) }] as never,
  );
  api.tabs.get.mockImplementation(async () => ({ url: `${page.article?.url ?? ''}#part`, windowId: 1 }));
});

function open(now = () => Date.UTC(2024, 2, 13)) {
  const shelf = newShelf({ now });
  const handed: ReadArticle[] = [];
  const keeping = createKeeping({ shelf, known: async () => [], now });
  const keep = (tab: number, wish: Partial<Wish> = {}) =>
    keeping.keep({ tab, url: null, read: null, ...wish }, async (read) => void handed.push(read));
  return { ...keeping, shelf, keep, handed };
}

describe('keeping an article', () => {
  it('puts it on the shelf and says what came of it; kept again it is there just so', async () => {
    const { shelf, keep, keptPage } = open();
    page = { article: article(URL_OF(1)) };
    expect(await keptPage(TAB)).toBeNull();
    const outcome = await keep(TAB);
    expect(outcome).toMatchObject({
      at: 'kept',
      deck: '2024-03-12-two-towns-agree-on-a-bridge',
      changed: null,
    });
    const [deck] = await shelf.decks();
    expect(deck).toMatchObject({ origin: 'kept', url: URL_OF(1) });
    expect(outcome).toMatchObject({ cards: deck!.cards, facts: deck!.facts });
    expect(deck!.facts).toBeGreaterThan(1);
    expect(await keep(TAB)).toMatchObject({ at: 'same', deck: deck!.id });
    expect(await keptPage(TAB)).toEqual({
      deck: deck!.id,
      kept: '2024-03-13',
      text: 'same',
      edited: false,
    });
    expect(await shelf.decks()).toEqual([deck]);
  });

  it('notes about whom something is in doubt', async () => {
    const { shelf, keep } = open();
    page = { article: article(URL_OF(1), `${PRICE} It will open in June 2025.`) };
    expect(await keep(TAB)).toMatchObject({ doubtful: 1 });
    const [deck] = await shelf.decks();
    const aside = deck!.aside!.filter(({ keys }) =>
      keys.some((key) => key.includes('Ministry of Transport')),
    );
    expect(aside).toMatchObject([{ statements: 1 }]);
  });

  it('keeps both versions of an article that has changed', async () => {
    const { shelf, keep, keptPage } = open();
    page = { article: article(URL_OF(1)) };
    await keep(TAB);
    page = { article: article(URL_OF(1), PRICE.replace('40', '42')) };
    expect(await keptPage(TAB)).toMatchObject({ text: 'changed' });
    const again = await keep(TAB);
    expect(again).toMatchObject({ at: 'kept', changed: 1 });
    const [deck, ...others] = await shelf.decks();
    expect(others).toEqual([]);
    const text = await (await shelf.text(deck!.id))!.text();
    expect(text).toContain('40 million');
    expect(text).toContain('42 million');
    expect((await shelf.article(deck!.id))!.earlier).toHaveLength(1);
  });

  it('has what the reader made a fact of on its deck, in the words of now or of before', async () => {
    const { shelf, keep } = open();
    const rain = 'Was it raining in Kovin?';
    page = { article: article(URL_OF(1), `${PRICE} ${rain}`) };
    await keep(TAB);
    const { id, revision } = (await shelf.decks())[0]!;
    const row = (await shelf.article(id))!;
    expect(await (await shelf.text(id))!.text()).not.toContain('raining');
    const edits = [{ type: 'add', fact: rain, to: 'anna-roth' }] as const;
    await putKept(shelf, { ...row, edits }, [], revision, row.keptAt);
    /** Where the deck says that it stands. */
    const place = async () => {
      const lines = (await (await shelf.text(id))!.text()).split('\n');
      return lines[lines.findIndex((line) => line.startsWith('- Was it raining')) + 1];
    };
    expect(await place()).toMatch(/paragraph 2\]\(.*#:~:text=Was%20it%20raining%20in%20Kovin\)/);
    page = { article: article(URL_OF(1), PRICE.replace('40', '42')) };
    await keep(TAB);
    expect(await place()).toMatch(/^ {2}\(\S+-1, paragraph 2\)$/);
    expect((await shelf.article(id))!.edits).toEqual(edits);
  });

  it('takes the last keeping back: the words before stand there again, with their day, and then none', async () => {
    const days = [13, 14, 15, 16, 17].map((day) => Date.UTC(2024, 2, day));
    let day = 0;
    const { shelf, keep, takeBack } = open(() => days[day]!);
    page = { article: article(URL_OF(1)) };
    await keep(TAB);
    const { id } = (await shelf.decks())[0]!;
    const [before, text] = [await shelf.article(id), await (await shelf.text(id))!.text()];
    day = 2;
    page = { article: article(URL_OF(1), PRICE.replace('40', '42')) };
    await keep(TAB);
    await takeBack(id);
    expect(await shelf.article(id)).toEqual(before);
    expect(await (await shelf.text(id))!.text()).toBe(text);
    await takeBack(id);
    expect(await shelf.decks()).toEqual([]);
    expect(await shelf.article(id)).toBeNull();
    await takeBack(id);
  });

  it('what is dropped comes back as it was, with what its reader changed', async () => {
    const { shelf, keep, drop } = open();
    page = { article: article(URL_OF(1)) };
    await keep(TAB);
    const { id } = (await shelf.decks())[0]!;
    await shelf.write({ decks: [] }, async (tx) => {
      const row = (await tx.objectStore('articles').get(id))!;
      const edits = [{ type: 'rename', entity: 'anna-roth', title: 'Anna Maria Roth' }] as const;
      await tx.objectStore('articles').put({ ...row, edits });
    });
    const before = await shelf.article(id);
    const back = await drop(id);
    expect(await shelf.decks()).toEqual([]);
    await back!();
    expect(await shelf.article(id)).toEqual(before);
    expect((await shelf.deck(id))?.url).toBe(URL_OF(1));
    await expect(back!()).rejects.toThrow();
  });

  describe('where the words that were kept are damaged', () => {
    async function damaged() {
      const bench = open();
      page = { article: article(URL_OF(1)) };
      await bench.keep(TAB);
      const { id } = (await bench.shelf.decks())[0]!;
      const rubbish = { deck: id, article: 'rubbish' };
      await bench.shelf.write({ decks: [id] }, (tx) => tx.objectStore('articles').put(rubbish as never));
      return { ...bench, id };
    }

    it('says so, and not that it could be kept as if it were new', async () => {
      const { keptPage, id } = await damaged();
      expect(await keptPage(TAB)).toEqual({ deck: id, kept: '2024-03-13', text: 'unread', edited: true });
    });

    it('keeps it beside the deck of then, which stays; the page’s is the new one', async () => {
      const { shelf, keep, keptPage, id } = await damaged();
      const file = await (await shelf.text(id))!.text();
      const outcome = await keep(TAB);
      expect(outcome).toMatchObject({ at: 'kept', deck: `${id}-2`, changed: null });
      expect(await keptPage(TAB)).toMatchObject({ deck: `${id}-2`, text: 'same' });
      expect(await keep(TAB)).toMatchObject({ at: 'same', deck: `${id}-2` });
      expect(await (await shelf.text(id))!.text()).toBe(file);
      expect((await shelf.decks()).map(({ url }) => url)).toEqual([null, URL_OF(1)]);
    });

    it('drops it without a way back', async () => {
      const { shelf, drop, id } = await damaged();
      expect(await drop(id)).toBeNull();
      expect(await shelf.decks()).toEqual([]);
    });
  });

  it('gives articles of one title and day ids of their own; one is dropped alone', async () => {
    const { shelf, keep, drop } = open();
    for (const n of [1, 2]) {
      page = { article: article(URL_OF(n)) };
      await keep(TAB);
    }
    const ids = (await shelf.decks()).map(({ id }) => id);
    expect(ids[1]).toBe(`${ids[0]}-2`);
    await drop(ids[0]!);
    await drop(ids[0]!);
    expect((await shelf.decks()).map(({ id }) => id)).toEqual([ids[1]]);
    expect(await shelf.article(ids[0]!)).toBeNull();
  });

  it.each<readonly [string, () => void, string]>([
    ['no article', () => (page = { article: null, reason: 'It is a list.' }), 'It is a list.'],
    ['nobody in it', () => (page = { article: { ...article(URL_OF(1)), paragraphs: [] } }), 'keep_nobody'],
    [
      'nobody known in a language without rules',
      () => (page = { article: { ...article(URL_OF(1)), language: 'fr' } }),
      'keep_nobody_known',
    ],
    [
      'a page that cannot be read',
      () => api.scripting.executeScript.mockRejectedValue(new Error('Cannot access.')),
      'keep_unread',
    ],
  ])('refuses %s, and says so', async (_, given, reason) => {
    const { shelf, keep } = open();
    given();
    expect(await keep(TAB)).toEqual({ at: 'refused', reason });
    expect(await shelf.decks()).toEqual([]);
  });

  it('hands the article over, and takes one that was handed over, wherever its tab is by now', async () => {
    const { shelf, keep, handed } = open();
    page = { article: article(URL_OF(1)) };
    await keep(TAB, { url: `${URL_OF(1)}#top` });
    expect(handed).toEqual([page]);
    api.tabs.get.mockRejectedValue(new Error('No tab with id: 7.'));
    expect(await keep(TAB, { url: URL_OF(2), read: { article: article(URL_OF(2)) } })).toMatchObject({
      at: 'kept',
    });
    expect(handed).toHaveLength(1);
    expect((await shelf.decks()).map(({ url }) => url)).toEqual([URL_OF(1), URL_OF(2)]);
  });

  it.each<readonly [string, () => unknown]>([
    ['shows another page', () => (page = { article: article(URL_OF(2)) })],
    ['has gone', () => api.tabs.get.mockRejectedValue(new Error('No tab with id: 7.'))],
    [
      'shows another page before it is read',
      () => {
        page = { article: article(URL_OF(2)) };
        api.tabs.get.mockResolvedValueOnce({ url: URL_OF(1), windowId: 1 });
      },
    ],
    [
      'is left while it is read',
      () => {
        page = { article: article(URL_OF(2)) };
        api.tabs.get.mockResolvedValueOnce({ url: URL_OF(1), windowId: 1 });
        api.scripting.executeScript.mockRejectedValue(new Error('The frame was removed.'));
      },
    ],
  ])('keeps nothing of a tab that %s by now', async (_, given) => {
    const { shelf, keep } = open();
    given();
    expect(await keep(TAB, { url: URL_OF(1) })).toEqual({ at: 'refused', reason: 'keep_left' });
    expect(await shelf.decks()).toEqual([]);
  });

  it('leaves what another page wrote meanwhile', async () => {
    const { shelf, keep } = open();
    page = { article: article(URL_OF(1)) };
    await keep(TAB);
    const [before] = await shelf.decks();
    page = { article: article(URL_OF(1), PRICE.replace('40', '42')) };
    const put = shelf.put;
    shelf.put = async (made) => {
      await shelf.remove(before!.id, before!.revision);
      return put(made);
    };
    expect(await keep(TAB)).toEqual({ at: 'refused', reason: 'keep_busy' });
    expect(await shelf.decks()).toEqual([]);
  });

  it('reminds of backups after the tenth, once', async () => {
    const { keep, drop } = open();
    const reminded: number[] = [];
    for (let n = 1; n <= 12; n++) {
      page = { article: article(URL_OF(n)) };
      const outcome = await keep(TAB);
      if (outcome.at === 'kept' && outcome.reminds) reminded.push(n);
      if (n > 9 && outcome.at === 'kept') await drop(outcome.deck);
    }
    expect(reminded).toEqual([10]);
  });
});
