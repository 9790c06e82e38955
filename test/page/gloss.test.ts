// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Settings } from '../../src/browser/settings.ts';
import { type Gloss, startGloss } from '../../src/page/gloss.ts';
import { pass } from './followed.ts';
import { lay, names, painted } from './paper.ts';
import { fakePlatform } from './platform.ts';

let fake: ReturnType<typeof fakePlatform>;
let gloss: Gloss;
const mayRead = vi.fn(async () => true);

/** Whether the page is still being parsed. */
const parsing = (isParsing: boolean) =>
  Object.defineProperty(document, 'readyState', {
    value: isParsing ? 'loading' : 'complete',
    configurable: true,
  });

async function start(settings: Partial<Settings> = {}) {
  fake = fakePlatform(settings);
  gloss = startGloss(window, fake.platform, mayRead);
  await pass();
}

beforeEach(() => {
  vi.useFakeTimers();
  lay();
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  document.body.innerHTML = '<p>Berg and Kovin</p>';
});
afterEach(() => {
  gloss.stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, 'readyState');
  document.body.replaceChildren();
});

describe('Gloss in a frame', () => {
  it('reads while the settings say so', async () => {
    await start();
    expect(painted()).toEqual(['Berg', 'Kovin']);
    for (const off of [{ on: false }, { on: true, sitesOff: [location.hostname] }]) {
      fake.set(off);
      expect(names()).toEqual([]);
      await pass();
      expect(names()).toEqual([]);
    }
    fake.set({ sitesOff: ['other.example'] });
    await pass();
    expect(painted()).toEqual(['Berg', 'Kovin']);
  });

  it('does not read a page on which it is off', async () => {
    const asked = vi.fn();
    fake = fakePlatform({ sitesOff: [location.hostname] });
    gloss = startGloss(window, { ...fake.platform, find: asked }, mayRead);
    await pass();
    expect(asked).not.toHaveBeenCalled();
    expect(fake.state.styles).toEqual([]);
  });

  it('waits until the page is parsed', async () => {
    parsing(true);
    await start();
    fake.set({ theme: 'dark' });
    await pass();
    expect(names()).toEqual([]);
    parsing(false);
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await pass();
    expect(painted()).toEqual(['Berg', 'Kovin']);
  });

  it('has marks styled as the settings say, one change after the other', async () => {
    await start({ style: 'solid' });
    const { markStyle } = fake.platform;
    let running = 0;
    vi.spyOn(fake.platform, 'markStyle').mockImplementation(async (from, to) => {
      expect(++running).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 10));
      running--;
      if (to === 'wash') throw new Error('away');
      return markStyle(from, to);
    });
    fake.set({ style: 'wash' });
    fake.set({ style: 'dotted' });
    fake.set({ theme: 'light' });
    fake.set({ marks: 'none' });
    fake.set({ marks: 'all' });
    fake.set({ on: false });
    await pass();
    expect(fake.state.styles).toEqual([
      'null → solid',
      'wash → dotted',
      'dotted → null',
      'null → dotted',
      'dotted → null',
    ]);
  });

  it.each([
    ['dotted', {}, []],
    ['solid', {}, ['solid → dotted']],
    ['dotted', { marks: 'none' }, ['dotted → null']],
    ['dotted', { sitesOff: [location.hostname] }, ['dotted → null']],
    [null, { marks: 'none' }, []],
  ] as const)(
    'keeps a look that came with the page where it is wanted: %s, %o',
    async (came, change, styles) => {
      fake = fakePlatform(change);
      const arrivedLook = vi.fn(() => null).mockReturnValueOnce(came as never);
      gloss = startGloss(window, { ...fake.platform, arrivedLook }, mayRead);
      await pass();
      expect(fake.state.styles).toEqual(styles);
      fake.set({ on: false });
      await pass();
      fake.set({ on: true, marks: 'all', sitesOff: [] });
      await pass();
      expect(fake.state.styles.at(-1)).toBe('null → dotted');
      expect(arrivedLook).toHaveBeenCalledOnce();
    },
  );

  it('stops, leaves nothing behind and hears of nothing more', async () => {
    await start();
    expect(gloss.isRunning()).toBe(true);
    gloss.stop();
    gloss.stop();
    await pass();
    expect(gloss.isRunning()).toBe(false);
    expect(names()).toEqual([]);
    expect(fake.state.styles).toEqual(['null → dotted', 'dotted → null']);
    expect(fake.watching.size).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('stops when its extension is gone, and asks nothing of it', async () => {
    await start();
    fake.state.isAlive = false;
    expect(gloss.isRunning()).toBe(false);
    await pass();
    expect(names()).toEqual([]);
    expect(fake.state.styles).toEqual(['null → dotted']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('takes away what an earlier version left', async () => {
    CSS.highlights.set('gloss', new Highlight());
    CSS.highlights.set('pages-own', new Highlight());
    document.body.insertAdjacentHTML('beforeend', '<gloss-card popover="manual"></gloss-card>');
    await start({ on: false });
    expect(names()).toEqual(['pages-own']);
    expect(document.querySelector('gloss-card')).toBeNull();
  });

  it.each<[string, () => Promise<boolean>, boolean]>([
    ['may still', async () => true, true],
    ['may no longer', async () => false, false],
    ['cannot be told whether it may', () => Promise.reject(new Error('away')), true],
  ])('goes on or stops by whether it may read: it %s', async (_, answer, isRunning) => {
    mayRead.mockImplementationOnce(answer);
    await start();
    gloss.answers.recheck({});
    await pass();
    expect(gloss.isRunning()).toBe(isRunning);
    expect(painted()).toEqual(isRunning ? ['Berg', 'Kovin'] : []);
  });
});

describe('what is asked of a frame', () => {
  it('is done once the page is there', async () => {
    parsing(true);
    await start();
    gloss.answers.step({ forward: true });
    gloss.answers.askReport({});
    parsing(false);
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await pass();
    expect(fake.opened).toEqual(['Berg in “Berg and Kovin”']);
    expect(fake.state.reports.at(-1)).toBe('1 berg, 1 kovin');
  });

  it('is not done later where Gloss is off', async () => {
    await start({ on: false });
    for (let presses = 0; presses < 3; presses++) gloss.answers.step({ forward: true });
    gloss.answers.jump({ card: 'towns#kovin', n: 0 });
    fake.set({ on: true });
    await pass();
    expect(painted()).toEqual(['Berg', 'Kovin']);
    expect(fake.opened).toEqual([]);
  });

  it('a report is made again whenever Gloss is on again', async () => {
    await start({ on: false });
    gloss.answers.askReport({});
    for (let times = 0; times < 2; times++) {
      fake.set({ on: true });
      await pass();
      expect(fake.state.reports.splice(0).at(-1)).toBe('1 berg, 1 kovin');
      fake.set({ on: false });
      await pass();
    }
  });

  it('steps only where the focus is', async () => {
    await start();
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const active = vi.spyOn(document, 'activeElement', 'get').mockReturnValue(frame);
    gloss.answers.step({ forward: true });
    active.mockRestore();
    vi.mocked(document.hasFocus).mockReturnValueOnce(false);
    gloss.answers.step({ forward: true });
    await pass();
    expect(fake.opened).toEqual([]);
    gloss.answers.step({ forward: true });
    await pass();
    expect(fake.opened).toHaveLength(1);
  });

  it('jumps', async () => {
    await start();
    gloss.answers.jump({ card: 'towns#kovin', n: 0 });
    await pass();
    expect(fake.opened).toEqual(['Kovin in “Berg and Kovin”']);
  });
});
