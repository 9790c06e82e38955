// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { USUAL } from '../../src/browser/settings.ts';
import { SettingsScreen } from '../../src/screens/settings.tsx';
import { ShelfFullError } from '../../src/shelf/errors.ts';
import type { Preview } from '../../src/shelf/import.ts';
import type { BackupPreview } from '../../src/shelf/restore.ts';
import type { Course } from '../../src/shelf/shelf.ts';
import { courier } from '../cards/data.ts';
import { button, drop, input, leave, pick, press, settle, show, text, textOf, texts } from './page.ts';
import { fakeServices, type Given } from './services.ts';
import { ownDeck } from './shelf.ts';

afterEach(leave);

const open = async (given: Given = {}) => {
  const fake = fakeServices(given);
  await show(<SettingsScreen services={fake.services} />);
  return fake;
};
const toast = () => document.querySelector('.gloss-told')?.textContent;
/** What the work of a section says. */
const said = (title: string) =>
  [...document.querySelectorAll('.gloss-section')]
    .find((section) => section.querySelector('h2')?.textContent === title)
    ?.querySelector('.gloss-work [role=status]')?.textContent;
/** What voices say of what was picked: it has the focus. */
const found = () =>
  document.getElementById(document.activeElement?.getAttribute('aria-labelledby') ?? '')?.textContent;
/** The fields for files, in their order. */
const IMPORT = 0;
const BACKUP = 1;
const file = (name: string) => new File(['# A deck\n'], name);

const river: Preview = {
  name: 'river.md',
  id: 'river',
  diagnostics: [],
  deck: ownDeck('river'),
  onShelf: null,
  sameArticles: null,
  sameFile: null,
};
const known: Preview = {
  ...river,
  onShelf: { deck: ownDeck('river'), difference: { added: 1, changed: 2, same: 3, gone: 4 } },
};
const broken: Preview = {
  name: 'notes.txt',
  id: 'notes',
  deck: null,
  onShelf: null,
  sameArticles: null,
  sameFile: null,
  diagnostics: Array.from({ length: 13 }, (_, n) => ({
    file: 'notes.txt',
    line: n + 1,
    column: 2,
    severity: 'error',
    message: `wrong in the way ${n + 1}.`,
  })),
};
/** Work that ends only by being stopped. */
const endless = (_: unknown, { signal, told }: Course = {}) =>
  new Promise<never>((_resolve, reject) => {
    told?.(0.4);
    signal?.addEventListener('abort', () => reject(signal.reason));
  });

describe('the reader’s decks', () => {
  const own = [
    ownDeck('hand', { cards: 1 }),
    ownDeck('article', { origin: 'kept', url: 'https://news.example/1' }),
    ownDeck('broken', { state: 'unreadable' }),
  ];

  it('stand behind those that ship, each with where it is from', async () => {
    await open({ own });
    const said = texts('.gloss-decks > li');
    expect(said.map((line) => /^The (deck (hand|article|broken)|bridge)/.exec(line!)?.[0])).toEqual([
      'The bridge',
      'The deck hand',
      'The deck article',
      'The deck broken',
    ]);
    expect(said[1]).toContain('1 card, 5 facts');
    expect(said[1]).toContain('Imported on 3 November 2026.');
    expect(said[2]).toContain('Kept on 3 November 2026 from news.example.');
    expect(said[3]).toContain('Set aside: this file is damaged. Save a copy, then drop it.');
    expect(button('Look: The deck hand')).toBeUndefined();
    expect(input('The deck broken')).toBeUndefined();
  });

  it('that hold no facts are told of in words', async () => {
    const none = { cards: 0, facts: 0, origin: 'kept' } as const;
    await open({ own: [ownDeck('bare', none), ownDeck('names', { cards: 3, facts: 0 })] });
    const [, bare, names] = texts('.gloss-decks > li');
    expect(bare).toContain('The deck bareWithout any factsKept on');
    expect(names).toContain('3 cards, without any facts');
    expect(text()).not.toContain(' 0 ');
  });

  it('of one title are told apart by publisher and day, for voices too', async () => {
    const source = (day: string) => [{ ...courier, published: { date: day, inferred: false } }];
    const twins = ['2024-03-12', '2024-05-20'].map((day) =>
      ownDeck(day, { title: 'The bridge', origin: 'kept', sources: source(day) }),
    );
    await open({ own: twins });
    expect(texts('.gloss-decks > li')[1]).toContain('The Courier, 12 March 2024');
    expect(button('Drop…: The bridge (The Courier, 12 March 2024)')).toBeDefined();
    expect(button('Drop…: The bridge (The Courier, 20 May 2024)')).toBeDefined();
  });

  it('of kept articles are made again from these where their files are damaged', async () => {
    const fake = await open({ own: [ownDeck('lost', { origin: 'kept', state: 'unreadable' })] });
    expect(text()).toContain('The article itself is there');
    expect(button('Mend: The deck lost')).toBeUndefined();
    await press(button('Look: The deck lost'));
    expect(fake.asked.at(-1)).toBe('openReview lost');
  });

  it('are mended by themselves where they are damaged, each once', async () => {
    const damaged = ['one', 'two'].map((id) => ownDeck(id, { state: 'damaged' }));
    const fake = await open({ own: [...damaged, ...own] });
    expect(fake.asked.filter((call) => call.startsWith('mend'))).toEqual(['mend one', 'mend two']);
    expect(said('Decks')).toBe('The cards of “The deck two” are made again from its file.');
    expect(text()).not.toContain('its cards cannot be read');
    expect(button('Mend: The deck one')).toBeUndefined();
  });

  it('stay set aside where they cannot be mended, and say why when it is tried again', async () => {
    const mend = vi.fn(async () => {
      throw new Error('Line 1, column 1: this is no deck.');
    });
    await open({ own: [ownDeck('one', { state: 'damaged' })], desk: { mend } });
    expect(mend).toHaveBeenCalledTimes(1);
    expect(text()).toContain('Set aside: its cards cannot be read.');
    await press(button('Mend: The deck one'));
    expect(mend).toHaveBeenCalledTimes(2);
    expect(said('Decks')).toContain('Line 1, column 1: this is no deck.');
  });

  it('can be left as they are while they are mended', async () => {
    await open({ own: [ownDeck('one', { state: 'damaged' })], desk: { mend: endless } });
    expect(said('Decks')).toBe('Making the cards of “The deck one” again…');
    expect(button('Mend: The deck one')).toBeUndefined();
    await press(button('Cancel'));
    expect(said('Decks')).toContain('Cancelled');
    expect(button('Mend: The deck one')).toBeDefined();
  });

  it('are looked at, and saved as they are', async () => {
    const fake = await open({ own });
    await press(button('Look: The deck article'));
    expect(fake.asked.at(-1)).toBe('openReview article');
    await press(button('Save as a file: The deck broken'));
    expect(fake.asked.at(-1)).toBe('save broken.md');
    expect(await textOf(fake.saved()!)).toBe('# The file of broken\n');
  });

  it('go after a second press, and leave no setting behind', async () => {
    const fake = await open({ own, settings: { decksOff: ['hand', 'towns'] } });
    await press(button('Drop…: The deck hand'));
    expect(document.activeElement).toBe(button('Leave it'));
    await press(button('Drop it'));
    expect(text()).not.toContain('Imported on');
    expect(fake.settings().decksOff).toEqual(['towns']);
    expect(toast()).toBe('“The deck hand” is dropped.');
  });

  it('stay when another tab changed them meanwhile', async () => {
    const fake = await open({ own });
    const conflict = ownDeck('hand', { revision: 9 });
    fake.services.shelf.remove = async () => ({ ok: false, conflict });
    await press(button('Drop…: The deck hand'));
    await press(button('Drop it'));
    expect(toast()).toContain('was changed in another tab meanwhile');
    expect(text()).toContain('The deck hand');
  });

  it('that cannot be read hide no deck that ships, and are not said to be none', async () => {
    await open({ closed: 'Update Gloss.' });
    expect(texts('[role="alert"]')).toContain(
      'Your shelf cannot be opened, and nothing on it is changed: Update Gloss.',
    );
    expect(input('The bridge at Kovin')).toBeDefined();
    expect(button('Erase everything…')).toBeUndefined();
  });
});

describe('import', () => {
  it('shows what is in files, and what is wrong with them, before anything is imported', async () => {
    const fake = await open({ previews: [river, broken] });
    await pick(IMPORT, file('river.md'), file('notes.txt'));
    expect(fake.asked.at(-1)).toBe('preview river.md notes.txt');
    const told = '2 files read. Nothing is imported yet. 1 cannot be taken: see the top of the list.';
    expect(found()).toBe(told);
    expect(texts('.gloss-files h3')).toEqual(['notes.txt', expect.stringMatching(/river/i)]);
    expect(text()).toContain('river.md: 2 cards, 5 facts, in English');
    expect(texts('.gloss-diagnostics li')).toEqual([
      ...Array.from({ length: 10 }, (_, n) => `Line ${n + 1}, column 2: wrong in the way ${n + 1}.`),
      'and 3 more',
    ]);
    expect(texts('.gloss-files legend')).toEqual(['What to do with river.md']);
    await press(button('Import 1 deck'));
    expect(fake.asked.at(-1)).toBe('take [{"file":0,"id":"river","basedOn":null}]');
    expect(toast()).toBe('1 deck imported. Its names are marked from now on.');
    expect(texts('.gloss-files li')).toEqual([]);
    expect(text()).toContain('The deck river');
  });

  it('brings into sight what went wrong: the list that was above it is gone', async () => {
    const seen: string[] = [];
    Element.prototype.scrollIntoView = function () {
      seen.push(this.textContent ?? '');
    };
    await open({ previews: [river], desk: { take: () => Promise.reject(new ShelfFullError()) } });
    await pick(IMPORT, file('river.md'));
    await press(button('Import 1 deck'));
    expect(seen.at(-1)).toContain('There is no room left on this device');
    Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
  });

  it.each([
    ['put it in the place', [{ file: 0, id: 'river', basedOn: 3 }]],
    ['import it beside that one', [{ file: 0, id: 'river-2', basedOn: null }]],
    ['leave it', null],
  ])('of a deck that is there: %s', async (label, taken) => {
    const fake = await open({ own: [ownDeck('river')], previews: [known] });
    await pick(IMPORT, file('river.md'));
    expect(text()).toContain('1 new, 2 changed, 3 the same, 4 gone.');
    await press(input(label));
    if (!taken) return expect(button('Import 1 deck')).toBeUndefined();
    await press(button('Import 1 deck'));
    expect(fake.asked.at(-1)).toBe(`take ${JSON.stringify(taken)}`);
  });

  it('takes a file that was picked twice once, and says what is on the shelf in another deck', async () => {
    const there = { ...river, sameArticles: ownDeck('stream') };
    const fake = await open({ previews: [there, { ...there, name: 'river (1).md', sameFile: 'river.md' }] });
    await pick(IMPORT, file('river.md'), file('river (1).md'));
    expect(texts('.gloss-files li p:not(.gloss-quiet)')).toEqual([
      '“The deck stream” on your shelf is from the same article. Importing this one makes two decks of it.',
      'It is the same file as river.md above.',
    ]);
    expect(texts('.gloss-files legend')).toEqual(['What to do with river.md']);
    expect(button('Import 1 deck')).toBeUndefined();
    await press(input('import it'));
    await press(button('Import 1 deck'));
    expect(fake.asked.at(-1)).toBe('take [{"file":0,"id":"river","basedOn":null}]');
  });

  it('takes files dropped on its place, and lets none that is dropped elsewhere lead away', async () => {
    const fake = await open({ previews: [river] });
    const asked = fake.asked.length;
    expect(await drop(document.querySelector('h1')!, file('river.md'))).toBe(true);
    expect(fake.asked.length).toBe(asked);
    expect(await drop(document.querySelector('.gloss-drop p')!, file('river.md'))).toBe(true);
    expect(fake.asked.at(-1)).toBe('preview river.md');
  });

  it('can be cancelled', async () => {
    await open({ previews: [river], desk: { take: endless } });
    await pick(IMPORT, file('river.md'));
    await press(button('Import 1 deck'));
    expect(said('Import decks')).toBe('Importing the decks…');
    expect(document.querySelector('progress')?.value).toBe(0.4);
    await press(button('Cancel'));
    expect(said('Import decks')).toBe('Cancelled. Nothing half done stays.');
    expect(document.querySelector('progress')).toBeNull();
  });

  it('says that the device is full', async () => {
    await open({ previews: [river], desk: { take: () => Promise.reject(new ShelfFullError()) } });
    await pick(IMPORT, file('river.md'));
    await press(button('Import 1 deck'));
    expect(said('Import decks')).toContain('There is no room left on this device');
    expect(text()).not.toContain('The deck river');
  });

  it('compares anew when a deck was changed meanwhile', async () => {
    const conflict = { ok: false, conflict: ownDeck('river', { revision: 8 }) } as const;
    const fake = await open({ previews: [known], desk: { take: async () => [conflict] } });
    await pick(IMPORT, file('river.md'));
    await press(button('Import 1 deck'));
    expect(fake.asked.at(-1)).toBe('preview river.md');
    expect(said('Import decks')).toContain('Nothing was imported: a deck was changed in another tab');
    expect(button('Import 1 deck')).toBeDefined();
  });
});

describe('backup', () => {
  const backup: BackupPreview = {
    made: '2026-11-03T12:00:00.000Z',
    decks: [
      { id: 'river', title: 'The deck river', onShelf: 'newer' },
      { id: 'hill', title: 'The deck hill', onShelf: 'none' },
    ],
    settings: { marks: 'all', openDelay: 'broken' },
  };
  const own = [ownDeck('river')];

  it('is saved with the settings', async () => {
    const fake = await open({ settings: { openDelay: 700 } });
    await press(button('Save a backup'));
    expect(fake.asked.at(-1)).toMatch(/^save gloss-backup-\d{4}-\d\d-\d\d\.jsonl$/);
    expect(JSON.parse(await textOf(fake.saved()!))).toEqual({ ...USUAL, openDelay: 700 });
    expect(said('Backup')).toContain('The backup is made');
  });

  it('has its button at hand for whoever was led there', async () => {
    const seen: Element[] = [];
    Element.prototype.scrollIntoView = function () {
      seen.push(this);
    };
    await open({ place: 'backup' });
    expect(document.activeElement).toBe(button('Save a backup'));
    expect(seen.map((one) => one.querySelector('h2')?.textContent)).toEqual(['Backup']);
    await leave();
    await open();
    expect(document.activeElement).toBe(document.body);
    Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
  });

  it('says no more that it failed once it is made', async () => {
    let isFull = true;
    const backUp = async () => {
      if (isFull) throw new ShelfFullError();
      return { file: new Blob(['{}']), left: [] };
    };
    await open({ desk: { backUp } });
    await press(button('Save a backup'));
    expect(said('Backup')).toContain('There is no room left on this device');
    isFull = false;
    await press(button('Save a backup'));
    expect(text()).not.toContain('There is no room');
    expect(said('Backup')).toContain('The backup is made');
  });

  it('names the decks that could not be read for it', async () => {
    const left = [ownDeck('river', { state: 'damaged' })];
    await open({ own, desk: { backUp: async () => ({ file: new Blob(['{}']), left }) } });
    await press(button('Save a backup'));
    expect(said('Backup')).toContain('Not in it, because they could not be read: The deck river.');
  });

  it('is added to what is there, settings untouched', async () => {
    const fake = await open({ own, backup });
    await pick(BACKUP, file('b.jsonl'));
    expect(found()).toBe('A backup made on 3 November 2026, with 2 decks.');
    expect(texts('.gloss-restore li')).toEqual([
      'The deck rivernewer on your shelf: that one stays',
      'The deck hill',
    ]);
    await press(button('Restore'));
    expect(fake.asked.at(-1)).toBe('restore merge');
    expect(fake.settings()).toEqual(USUAL);
    expect(toast()).toBe('2 decks restored.');
  });

  it('takes the place of everything after a question, with its settings as far as they are sound', async () => {
    const fake = await open({ own, backup });
    await pick(BACKUP, file('b.jsonl'));
    await press(input('put it in the place of what is here'));
    await press(button('Replace everything…'));
    expect(button('Leave it')).toBeUndefined();
    await press(button('Leave what is here'));
    expect(button('Leave it')).toBeDefined();
    await press(button('Replace everything…'));
    expect(text()).toContain('Put the backup in the place of 1 deck?');
    expect(fake.asked).not.toContain('restore replace');
    await press(button('Replace it'));
    expect(fake.asked.at(-1)).toBe('restore replace');
    expect(fake.settings()).toEqual({ ...USUAL, marks: 'all' });
  });

  it('has nothing to add where all of it is there', async () => {
    const decks = [{ id: 'river', title: 'The deck river', onShelf: 'same' }] as const;
    await open({ own, backup: { ...backup, decks } });
    await pick(BACKUP, file('b.jsonl'));
    expect(text()).toContain('Your shelf has all of it, as new or newer.');
    expect(button('Restore')).toBeUndefined();
    await press(input('put it in the place of what is here'));
    expect(button('Replace everything…')).toBeDefined();
  });

  it('restores on an empty shelf with its settings, unasked', async () => {
    const fake = await open({ backup });
    await pick(BACKUP, file('b.jsonl'));
    await press(button('Restore'));
    expect(fake.asked.at(-1)).toBe('restore replace');
    expect(fake.settings().marks).toBe('all');
  });

  it('says of one without decks that only settings came', async () => {
    await open({ backup: { ...backup, decks: [] }, desk: { restore: async () => [] } });
    await pick(BACKUP, file('b.jsonl'));
    await press(button('Restore'));
    expect(text()).toContain('Settings restored; there is no deck in this backup.');
  });

  it('says what is wrong with a file that is none', async () => {
    await open();
    await pick(BACKUP, file('b.jsonl'));
    expect(said('Backup')).toBe('That did not work. This file is no backup of Gloss.');
    await press(button('Erase everything…'));
    expect(said('Backup')).toBe('');
  });

  it('can be cancelled while it is restored', async () => {
    const fake = await open({ own, backup, desk: { restore: endless } });
    await pick(BACKUP, file('b.jsonl'));
    await press(button('Restore'));
    await press(button('Cancel'));
    expect(said('Backup')).toBe('Cancelled. Nothing half done stays.');
    expect(fake.settings()).toEqual(USUAL);
  });

  it('everything goes after a question that names it', async () => {
    const fake = await open({ own, settings: { openDelay: 700 } });
    await press(button('Erase everything…'));
    expect(text()).toContain('Erase 1 deck, kept articles and what you changed in them, all settings');
    expect(document.activeElement).toBe(button('Erase nothing'));
    await act(() => {
      button('Erase nothing')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    expect(button('Erase nothing')).toBeUndefined();
    await press(button('Erase everything…'));
    expect(text()).toContain('Imported on');
    await press(button('Erase everything'));
    await settle();
    expect(text()).not.toContain('Imported on');
    expect(fake.settings()).toEqual(USUAL);
    expect(said('Backup')).toBe('Everything is erased. Gloss is as it came.');
    await press(button('Erase everything…'));
    expect(text()).toContain('Your shelf is empty. Erase all settings');
  });
});
