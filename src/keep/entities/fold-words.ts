// Lists of words as sets of keys, with the endings and compounds of their language.
import type { Kind } from '../../deck/types.ts';
import { keyOf } from './spans/words.ts';

/** What words can be looked for in. */
export type Words = Pick<ReadonlySet<string>, 'has'>;

/** The keys of a list of words parted by white space. */
export function words(list: string): Set<string> {
  const keys = keyOf(list);
  return new Set(keys === '' ? [] : keys.split(' '));
}

/** The keys of a list of phrases parted by `;`. */
export function phrases(list: string): Set<string> {
  return new Set(list.split(';').flatMap((phrase) => (phrase.trim() ? [keyOf(phrase.trim())] : [])));
}

/** Kind by the longest noun that a compound ends in, of four letters or more behind three: Rüstungskonzern. */
export function ofCompound(key: string, types: ReadonlyMap<string, Kind>): Kind | null {
  for (let at = 3; at + 4 <= key.length; at += 1) {
    const kind = types.get(key.slice(at));
    if (kind) return kind;
  }
  return null;
}

/** The words, and compounds that end in one of `ends` behind three letters or more. */
export function withCompounds(all: ReadonlySet<string>, ends: ReadonlySet<string>): Words {
  if (ends.size === 0) return all;
  const longest = Math.max(...[...ends].map((end) => end.length));
  const isCompound = (key: string) => {
    for (let at = Math.max(3, key.length - longest); at < key.length - 3; at += 1)
      if (ends.has(key.slice(at)) && (key[at - 1] !== '-' || FELLOW.test(key.slice(0, at)))) return true;
    return false;
  };
  return { has: (key) => all.has(key) || isCompound(key) };
}

/** German Ko-Autorin, Gast-Dirigent. */
const FELLOW = /^(?:[kc]o|gast|haupt)-$/;

/** The words, and those that Russian makes of them for women: журналистка, начальница. By key or in the dictionary's form. */
export function withWomen(all: Words): Words {
  const man = (key: string) => key.replace(/(?<=[тн])ка?$/, '').replace(/ница?$/, 'ник');
  return { has: (key) => all.has(key) || (/^[а-я-]{6}/.test(key) && all.has(man(key))) };
}

/** German nouns with the endings of their cases: Präsidenten, Ministers. */
export function withEndings(all: Set<string>): Set<string> {
  return new Set([...all].flatMap((word) => [word, `${word}n`, `${word}en`, `${word}s`]));
}

/** The same with the German genitive: des Landgerichts, des Verbandes. */
export function withGenitive(all: ReadonlyMap<string, Kind>): Map<string, Kind> {
  return new Map(
    [...all].flatMap(([word, kind]) => [word, `${word}s`, `${word}es`].map((form) => [form, kind] as const)),
  );
}

/** Kind by the words of lists, or the `parts` of them, of which each kind has one. */
export function kinds(
  lists: Readonly<Partial<Record<Kind, string>>>,
  parts: (list: string) => Set<string> = words,
): Map<string, Kind> {
  const entries = Object.entries(lists) as [Kind, string][];
  return new Map(entries.flatMap(([kind, list]) => [...parts(list)].map((part) => [part, kind] as const)));
}
