import { expect, it } from 'vitest';
import { siteOf } from '../../src/page/site.ts';

it.each([
  ['a page', 'https://news.example/a', [], 'news.example'],
  [
    'a page, where frames are not told what is above them',
    'https://news.example/a',
    undefined,
    'news.example',
  ],
  ['a frame of another site', 'https://video.example/', ['https://news.example'], 'news.example'],
  ['a frame without an address', 'about:srcdoc', ['https://news.example:8443'], 'news.example'],
  ['a frame in a frame', 'about:blank', ['https://video.example', 'https://news.example'], 'news.example'],
  ['a frame that may not know its top page', 'https://video.example/', ['null'], 'video.example'],
  ['a file', 'file:///tmp/a.html', [], ''],
  ['a page of ours', 'moz-extension://c0ffee/welcome.html', [], ''],
])('names the site of %s', (_, address, above, site) => {
  const { protocol, hostname } = new URL(address);
  const location = { protocol, hostname, ancestorOrigins: above } as unknown as Location;
  expect(siteOf({ location })).toBe(site);
});
