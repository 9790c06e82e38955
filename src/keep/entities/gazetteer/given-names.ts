// Given names: which words are some, and the dictionary's form of Russian ones.
import { MORE_GIVEN_NAMES } from '../../../match/neighbours/given.data.ts';
import { GIVEN_NAMES } from '../../../match/neighbours/people.data.ts';
import { keyOf } from '../spans/words.ts';
import { OTHER_GIVEN_NAMES } from './given.data.ts';
import { GIVEN_NAMES_OF_THE_WORLD, GIVEN_WORDS } from './given-more.data.ts';
import { GIVEN_NAMES_OF_THE_NEWS } from './given-news.data.ts';
import { MORE_RUSSIAN_NAMES } from './given-ru.data.ts';

let latin: ReadonlySet<string> | null = null;

/** Whether a word (see `keyOf`) is a frequent given name. “Jean-Claude” and “Jo-Ann” are if their first part is. */
export function isGivenName(key: string): boolean {
  const names = /^[а-я]/.test(key) ? russianNames() : latinNames();
  if (names.has(key)) return true;
  const hyphen = key.indexOf('-');
  return hyphen > 1 && isGivenName(key.slice(0, hyphen));
}

/** Given names in Latin letters, which are their own keys; those that texts are searched by, too. */
function latinNames(): ReadonlySet<string> {
  if (latin !== null) return latin;
  const more = [...MORE_GIVEN_NAMES].filter((name) => !GIVEN_WORDS.has(name));
  const all = [GIVEN_NAMES, more, OTHER_GIVEN_NAMES, GIVEN_NAMES_OF_THE_WORLD, GIVEN_NAMES_OF_THE_NEWS];
  latin = new Set(all.flatMap((names) => [...names]));
  return latin;
}

/** Whether a word (see `keyOf`) is a given name that is a word, a surname or a place too: Mark, Rose, Parker, Austin. */
export function mayBeGivenName(key: string): boolean {
  return GIVEN_WORDS.has(key);
}

let russian: ReadonlyMap<string, readonly string[]> | null = null;

/** Russian given names by key. */
function russianNames(): ReadonlyMap<string, readonly string[]> {
  if (russian !== null) return russian;
  const names = new Map<string, string[]>();
  for (const folded of [...GIVEN_NAMES, ...MORE_RUSSIAN_NAMES]) {
    const name = folded.normalize('NFC');
    if (!/[а-я]/.test(name)) continue;
    // The stems of short ones differ: Яна, Яной.
    const forms = /^..[ая]$/.test(name) ? SHORT.map((ending) => name.slice(0, -1) + ending) : [];
    for (const key of new Set([name, ...forms].map(keyOf))) names.set(key, [...(names.get(key) ?? []), name]);
  }
  russian = names;
  return names;
}

/** How the other cases of Ева and Зоя end. */
const SHORT = ['ы', 'и', 'е', 'у', 'ю', 'ой', 'ей'];

/** Given names that lose a vowel in all forms but the dictionary's. */
const FLEETING: Readonly<Record<string, string>> = { павел: 'павл', лев: 'льв' };

/** The dictionary's form of a Russian given name, from any of its forms; null: it is no frequent given name. */
export function givenNameForm(word: string): string | null {
  const small = word.toLowerCase().replaceAll('ё', 'е');
  // Of Виктор and Виктория, that which has most in common with it.
  // “Николая” is of Николай, not of Никола; “Лизы” of Лиза, not of Лиз.
  const isOf = (form: string) =>
    (/й$/.test(form) ? /^(?:я|ю|ем|е)$/ : /а$/.test(form) ? /^(?:ы|и|ой)$/ : /(?!)/).test(
      small.slice(form.length - 1),
    );
  const common = (form: string) =>
    (small.startsWith(form) ? form.length : form.length - 1) + (isOf(form) ? 1 : 0);
  const [best] = (russianNames().get(keyOf(word)) ?? [])
    .filter(
      (form) =>
        form === small ||
        (small.startsWith(FLEETING[form] ?? form.slice(0, -1)) &&
          !/[оеиуэю]$/.test(form) &&
          !(/[ая]$/.test(form) && /[бвгджзклмнпрстфхцчшщ]$/.test(small))),
    )
    .sort((left, right) => Number(right === small) - Number(left === small) || common(right) - common(left));
  if (best === small) return word;
  if (best === undefined) return null;
  const form = [...best].map((letter, i) => (letter === 'е' && word[i] === 'ё' ? 'ё' : letter)).join('');
  return form.charAt(0).toUpperCase() + form.slice(1);
}
