import { expect, it } from 'vitest';
import { hostOf } from '../../src/screens/hosts.ts';

it.each([
  ['news.example', 'news.example'],
  ['  News.Example ', 'news.example'],
  ['https://news.example/a?b#c', 'news.example'],
  ['http://news.example:8080', 'news.example'],
  ['news.example/path', 'news.example'],
  ['новости.пример', 'xn--b1amnebsh.xn--e1afmkfd'],
  ['http://[::1]:8080/', '[::1]'],
  ['', null],
  ['news..example', null],
  ['news,example', null],
  ['two words', null],
  ['*.news.example', null],
  ['javascript://x', null],
  ['file:///etc', null],
])('%j: %s', (typed, host) => expect(hostOf(typed)).toBe(host));
