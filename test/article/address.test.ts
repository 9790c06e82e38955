import { describe, expect, it } from 'vitest';
import { canonicalAddress, cleanAddress } from '../../src/article/address.ts';

describe('cleanAddress', () => {
  it.each([
    ['https://courier.example/x?id=7&utm_source=feed&fbclid=1#top', 'https://courier.example/x?id=7'],
    ['https://user:word@courier.example/x', 'https://courier.example/x'],
    ['  http://courier.example ', 'http://courier.example/'],
    ['https://courier.example/x?q=a%20b', 'https://courier.example/x?q=a%20b'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['file:///etc/passwd', null],
    ['about:blank', null],
    ['/x', null],
    ['', null],
  ])('%s', (text, url) => {
    expect(cleanAddress(text)).toBe(url);
  });
});

describe('canonicalAddress', () => {
  const URL = 'https://www.courier.example/news/x?utm_medium=mail#p2';
  it.each([
    ['the claim', ['https://courier.example/news/x'], URL, 'https://courier.example/news/x'],
    ['a relative claim', ['/news/x'], URL, 'https://www.courier.example/news/x'],
    ['not another site', ['https://herald.example/news/x'], URL, 'https://www.courier.example/news/x'],
    [
      'not the home page',
      ['https://courier.example/', 'https://courier.example/y'],
      URL,
      'https://courier.example/y',
    ],
    ['sites under a registry', ['https://b.co.uk/x'], 'https://a.co.uk/x', 'https://a.co.uk/x'],
    ['the page itself without claims', [], URL, 'https://www.courier.example/news/x'],
    [
      'a claim where the address is not known',
      ['x', 'https://courier.example/', 'https://courier.example/y'],
      null,
      'https://courier.example/y',
    ],
    ['nothing', ['javascript:x'], 'about:blank', null],
  ])('%s', (_, claims, url, address) => {
    expect(canonicalAddress(claims, url)).toBe(address);
  });

  it.each([
    ['the base of the page', '/base/', 'https://www.courier.example/base/y'],
    ['one on its site', 'https://courier.example/de/', 'https://courier.example/de/y'],
    ['the page where the base is none', 'javascript:alert(1)', 'https://www.courier.example/news/y'],
    ['the page’s own where the base is another site’s', 'https://herald.example/', cleanAddress(URL)],
  ])('a relative claim begins at %s', (_, base, address) => {
    expect(canonicalAddress(['y'], URL, base)).toBe(address);
  });
});
