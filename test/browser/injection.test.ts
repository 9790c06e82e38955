import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  mayRead,
  patternOf,
  readOpenTabs,
  readTab,
  registerLook,
  registerPages,
} from '../../src/browser/injection.ts';
import { arrivalScript, arrivedLook, lookPath } from '../../src/browser/look.ts';
import { STYLES, USUAL } from '../../src/browser/settings.ts';
import { fakeApi } from './fake-api.ts';

let api = fakeApi();
vi.mock('../../src/browser/api.ts', () => ({
  get api() {
    return api;
  },
}));
beforeEach(() => {
  api = fakeApi();
});

describe('patternOf', () => {
  it.each([
    ['https://news.example/a?b#c', 'https://news.example/*'],
    ['http://news.example:8080/', 'http://news.example/*'],
    ['https://user@news.example/', 'https://news.example/*'],
    ['http://[::1]/', 'http://[::1]/*'],
    ['file:///home/a.html', null],
    ['about:blank', null],
    ['about:srcdoc', null],
    ['data:text/html,a', null],
    ['chrome://settings', null],
    ['', null],
    [undefined, null],
  ])('%s', (url, pattern) => {
    expect(patternOf(url)).toBe(pattern);
  });
});

describe('mayRead', () => {
  beforeEach(() => {
    api.permissions.contains.mockImplementation(
      async ({ origins }) => origins[0] === 'https://news.example/*',
    );
  });
  it.each([
    ['https://news.example/a', undefined, true],
    ['https://other.example/a', 'https://news.example/', false],
    ['about:srcdoc', 'https://news.example/', true],
    ['about:blank', 'https://other.example/', false],
    [undefined, undefined, false],
  ])('a frame of %s in a tab of %s: %s', async (frame, tab, may) => {
    expect(await mayRead(frame, tab)).toBe(may);
  });
});

describe('the look of marks', () => {
  const registered = () => api.scripts.get('marks');

  it('comes with pages as the settings say, whatever they say in between', async () => {
    registerLook(USUAL);
    registerLook({ ...USUAL, marks: 'none' });
    await registerLook({ ...USUAL, style: 'wash', sitesOff: ['news.example', '[::1]'] });
    expect(registered()).toMatchObject({
      css: [lookPath('wash')],
      cssOrigin: 'user',
      runAt: 'document_start',
      excludeMatches: ['*://news.example/*', '*://[::1]/*'],
    });
    await registerLook(USUAL);
    expect(registered()).toMatchObject({ css: [lookPath('dotted')], excludeMatches: [] });
  });

  it.each([{ marks: 'none' }, { on: false }] as const)('comes with none: %o', async (change) => {
    await registerLook(USUAL);
    await registerLook({ ...USUAL, ...change });
    await registerLook({ ...USUAL, ...change });
    expect(registered()).toBeUndefined();
  });

  it('is inserted late where the browser refuses', async () => {
    api.scripting.registerContentScripts.mockRejectedValueOnce(new Error('Unexpected property cssOrigin'));
    await registerLook(USUAL);
    expect(registered()).toBeUndefined();
    await registerLook(USUAL);
    expect(registered()).toBeDefined();
  });

  it.each(STYLES)('tells the page’s script once: %s', (style) => {
    expect(arrivedLook()).toBeNull();
    new Function(arrivalScript(style))();
    expect([arrivedLook(), arrivedLook()]).toEqual([style, null]);
  });
});

describe('the page’s script', () => {
  it('is registered once, even by two events at a time', async () => {
    await Promise.all([registerPages(), registerPages()]);
    await registerPages();
    expect([...api.scripts.keys()]).toEqual(['page']);
    expect(api.scripting.updateContentScripts).toHaveBeenCalledTimes(2);
  });

  it('says why it cannot be registered', async () => {
    api.scripting.registerContentScripts.mockRejectedValue(new Error('Broken.'));
    await expect(registerPages()).rejects.toThrow('No script page');
  });

  it('is run in every open tab that allows it', async () => {
    api.tabs.query.mockResolvedValue([{ id: 1 }, { id: 2, discarded: true }, {}, { id: 3 }, { id: 4 }]);
    api.scripting.executeScript.mockImplementation(async ({ target }) => {
      if (target.tabId === 3) throw new Error('Cannot access contents of the page.');
      return [];
    });
    await readOpenTabs();
    expect(api.scripting.executeScript.mock.calls.map(([{ target }]) => target.tabId)).toEqual([1, 3, 4]);
    expect([await readTab(1), await readTab(3)]).toEqual([true, false]);
  });
});
