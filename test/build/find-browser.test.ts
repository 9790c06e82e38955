import { describe, expect, it } from 'vitest';
import { type Engine, findAnyBrowser, findBrowser, type Machine } from '../../src/build/find-browser.ts';

/** A machine on which these programs are. */
function machine(platform: string, programs: readonly string[], env: Machine['env'] = {}): Machine {
  return {
    platform,
    env: { PATH: '/usr/local/bin:/usr/bin', ...env },
    home: '/home/ada',
    isProgram: (path) => programs.includes(path),
  };
}

const windows = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
const mac = (app: string, name = app) => `/Applications/${app}.app/Contents/MacOS/${name}`;

describe('finding', () => {
  it.each<[Engine, string, Machine]>([
    ['chromium', '/usr/bin/chromium', machine('linux', ['/usr/bin/chromium'])],
    ['chromium', '/usr/bin/chromium-browser', machine('linux', ['/usr/bin/chromium-browser'])],
    ['chromium', '/usr/bin/microsoft-edge', machine('linux', ['/usr/bin/microsoft-edge'])],
    ['chromium', '/usr/bin/chromium', machine('linux', ['/usr/bin/microsoft-edge', '/usr/bin/chromium'])],
    [
      'chromium',
      '/opt/x/chrome',
      machine('linux', ['/usr/bin/chromium', '/opt/x/chrome'], { GLOSS_CHROMIUM: '/opt/x/chrome' }),
    ],
    ['chromium', mac('Microsoft Edge'), machine('darwin', [mac('Microsoft Edge'), mac('Google Chrome')])],
    [
      'chromium',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      machine('win32', ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'], windows),
    ],
    ['firefox', '/usr/bin/firefox-esr', machine('linux', ['/usr/bin/firefox-esr'])],
    ['firefox', mac('Firefox', 'firefox'), machine('darwin', [mac('Firefox', 'firefox')])],
    [
      'firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      machine('win32', ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'], windows),
    ],
  ])('%s as %s', (engine, path, where) => {
    expect(findBrowser(engine, where)).toEqual({ engine, path });
  });

  it.each<[string, Engine, string, Machine]>([
    ['none', 'chromium', 'install Chromium or Microsoft Edge, or point GLOSS_CHROMIUM', machine('linux', [])],
    ['none', 'firefox', 'install Firefox, or point GLOSS_FIREFOX', machine('linux', [])],
    ['none', 'firefox', 'install Firefox, or point GLOSS_FIREFOX', machine('win32', [])],
    ['only Chrome', 'chromium', 'Google Chrome is, but', machine('linux', ['/usr/bin/google-chrome'])],
    ['only Chrome', 'chromium', 'Google Chrome is, but', machine('darwin', [mac('Google Chrome')])],
    [
      'a wrong variable',
      'firefox',
      'GLOSS_FIREFOX names /x',
      machine('linux', ['/usr/bin/firefox'], { GLOSS_FIREFOX: '/x' }),
    ],
    [
      'a variable that names Chrome',
      'chromium',
      'no longer loads extensions',
      machine('linux', ['/opt/google/chrome/chrome'], { GLOSS_CHROMIUM: '/opt/google/chrome/chrome' }),
    ],
  ])('%s: says in one line what to do for %s', (_, engine, message, where) => {
    expect(() => findBrowser(engine, where)).toThrow(message);
    expect(() => findBrowser(engine, where)).toThrow(/^[^\n]+\.$/);
  });
});

describe('finding any', () => {
  const both = ['/usr/bin/chromium', '/usr/bin/firefox'];
  it.each<[string, Machine]>([
    ['/usr/bin/chromium', machine('linux', both)],
    ['/usr/bin/firefox', machine('linux', ['/usr/bin/firefox'])],
    ['/usr/bin/firefox', machine('linux', both, { GLOSS_FIREFOX: '/usr/bin/firefox' })],
  ])('takes %s', (path, where) => {
    expect(findAnyBrowser(where).path).toBe(path);
  });

  it('names all of them when there is none', () => {
    expect(() => findAnyBrowser(machine('linux', []))).toThrow(/GLOSS_CHROMIUM or GLOSS_FIREFOX/);
  });

  it('does not pass over a wrong variable', () => {
    expect(() => findAnyBrowser(machine('linux', both, { GLOSS_CHROMIUM: '/x' }))).toThrow('names /x');
  });
});
