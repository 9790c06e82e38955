// Libraries that find many names in a text, each as its manual says. None knows what counts as a mention: they fold
// nothing, and all but one find names inside words.
import { AhoCorasick } from '@monyone/aho-corasick/fast';
import Ahocorasick from 'ahocorasick';
import FastScanner from 'fastscan';
import KeywordProcessor from 'flashtext.js';

/** A library: its name, and how it makes what searches a text for names. */
export interface Peer {
  readonly name: string;
  /** Names beyond which it is not asked, since it takes minutes or gigabytes. */
  readonly most: number;
  readonly build: (names: readonly string[]) => (text: string) => unknown;
}

/** The peers of `npm run bench -- search`. */
export const PEERS: readonly Peer[] = [
  {
    name: 'flashtext.js',
    most: 100_000,
    build(names) {
      const processor = new KeywordProcessor();
      for (const name of names) processor.addKeyword(name);
      return (text) => processor.extractKeywords(text);
    },
  },
  {
    name: '@monyone/aho-corasick/fast',
    most: 100_000,
    build(names) {
      const search = new AhoCorasick([...names]);
      return (text) => search.matchInText(text);
    },
  },
  {
    name: 'fastscan',
    most: 1_000_000,
    build(names) {
      const scanner = new FastScanner([...names]);
      return (text) => scanner.search(text, { longest: true });
    },
  },
  {
    name: 'ahocorasick',
    most: 10_000,
    build(names) {
      const search = new Ahocorasick([...names]);
      return (text) => search.search(text);
    },
  },
];
