// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { USUAL } from '../../src/browser/settings.ts';
import { SettingsScreen } from '../../src/screens/settings.tsx';
import { button, input, leave, press, show, text, textOf, texts, type } from './page.ts';
import { fakeServices, type Given } from './services.ts';

afterEach(leave);

const open = async (given: Given = {}) => {
  const fake = fakeServices(given);
  await show(<SettingsScreen services={fake.services} />);
  return fake;
};
const told = () => document.querySelector('.gloss-told')?.textContent;

describe('a change is stored at once and confirmed', () => {
  it.each([
    ['every mention', { marks: 'all' }],
    ['nothing (discreet)', { marks: 'none' }],
    ['a wash of colour', { style: 'wash' }],
    ['the pointer rests on a name while Alt is held', { open: 'alt' }],
    ['dark', { theme: 'dark' }],
    ['Russian', { languagesOff: ['ru'] }],
    ['The bridge at Kovin', { decksOff: ['towns'] }],
  ])('%s', async (label, change) => {
    const fake = await open();
    await press(input(label));
    expect(fake.settings()).toEqual({ ...USUAL, ...change });
    expect(told()).toBe('Saved.');
  });

  it.each([
    ['700', 700, ''],
    ['-5', 100, 'From 100 ms to 1,500 ms: now it is 100 ms.'],
    ['99999', 1500, 'From 100 ms to 1,500 ms: now it is 1,500 ms.'],
    ['', 200, 'From 100 ms to 1,500 ms: now it is 200 ms.'],
  ])('a delay typed as %j', async (typed, stored, told) => {
    const fake = await open();
    await type(document.querySelector<HTMLInputElement>('[type=number]')!, typed, 'change');
    expect(fake.settings().openDelay).toBe(stored);
    expect(document.querySelector('.gloss-slider [role="status"]')?.textContent).toBe(told);
  });

  it('says so when it cannot be, and shows what holds', async () => {
    await open({ full: 'the disk is full.' });
    await press(input('every mention'));
    expect(told()).toBe('That could not be saved: the disk is full.');
    expect(input('every mention').checked).toBe(false);
  });

  it('gives the page its title, language and theme', async () => {
    await open({ settings: { theme: 'dark' } });
    const { lang, dir, dataset } = document.documentElement;
    expect([document.title, lang, dir, dataset.theme]).toEqual(['Gloss settings', 'en-GB', 'ltr', 'dark']);
  });
});

describe('marks', () => {
  it('are shown on a sample, which stops with the page', async () => {
    const fake = await open();
    leave();
    expect(fake.asked).toEqual(['readSample gloss-sample', 'stopSample']);
  });

  it('can be seen by the page, and it says so', async () => {
    await open();
    expect(text()).toContain('A page that looks for marks can see them');
  });
});

describe('sites', () => {
  it('allows one, withdraws it, allows all, withdraws that', async () => {
    await open();
    await type(input('Allow a site'), 'https://Kovin.example/news');
    await press(button('Allow'));
    expect(texts('.gloss-items span')).toEqual(['kovin.example']);
    await press(button('Withdraw the permission for kovin.example'));
    expect(text()).toContain('Gloss may read no site yet.');
    await press(button('All sites'));
    expect(text()).toContain('Gloss may read all sites.');
    await press(button('Withdraw this permission'));
    expect(text()).toContain('Gloss may read no site yet.');
  });

  it('says when the browser refuses', async () => {
    await open({ answer: false });
    await press(button('All sites'));
    expect(told()).toContain('The browser gave no permission.');
  });

  it('blocks and unblocks', async () => {
    const fake = await open();
    await type(input('Stay away from'), 'bank.example');
    await press(button('Add'));
    expect(fake.settings().sitesOff).toEqual(['bank.example']);
    await press(button('Remove bank.example'));
    expect(fake.settings().sitesOff).toEqual([]);
  });

  it('says what is wrong with a site that is none', async () => {
    const fake = await open();
    await type(input('Stay away from'), 'my bank');
    await press(button('Add'));
    expect(text()).toContain('“my bank” names no site. Type one like news.example.');
    expect(fake.settings().sitesOff).toEqual([]);
  });
});

describe('the rest', () => {
  it('marks a muted name again', async () => {
    const fake = await open({
      settings: { muted: [{ card: 'towns#bridge', title: 'Kovin bridge', site: null }] },
    });
    await press(button('Mark again: Kovin bridge'));
    expect(fake.settings().muted).toEqual([]);
    expect(told()).toBe('“Kovin bridge” is marked again.');
  });

  it('says how shortcuts are changed where their page cannot be opened', async () => {
    await open();
    expect(texts('kbd')).toEqual(['Alt+Shift+J']);
    await press(button('Change shortcuts…'));
    expect(text()).toContain('Manage extension shortcuts');
  });

  it('hands the settings over as a file', async () => {
    const fake = await open({ settings: { openDelay: 700 } });
    await press(button('Save settings as a file'));
    expect(fake.asked.at(-1)).toBe('save gloss-settings.json');
    expect(JSON.parse(await textOf(fake.saved()!))).toEqual({ ...USUAL, openDelay: 700 });
  });

  it('resets only after a second press, and the first leads to keeping', async () => {
    const fake = await open({ settings: { openDelay: 700 } });
    await press(button('Reset…'));
    expect(document.activeElement).toBe(button('Leave my settings'));
    expect(fake.settings().openDelay).toBe(700);
    await press(button('Reset'));
    expect(fake.settings()).toEqual(USUAL);
  });
});
