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
    const key = keyOf(name);
    if (/[а-я]/.test(name)) names.set(key, [...(names.get(key) ?? []), name]);
  }
  russian = names;
  return names;
}

/** What the cases of names end in: “ея” of Линнея is no case of Линн. */
const CASE = /^(?:|[аяыиуюей]|[оеё][мйю]|[ье]ю|ам?|ами|ах)$/;

/** “Юлию” is of Юлия, as a rule. */
const RARE = 'юлий';

/** Given names that lose a vowel in all forms but the dictionary's. */
const FLEETING: Readonly<Record<string, string>> = { павел: 'павл', лев: 'льв' };

/** The dictionary's form of a Russian given name, from any of its forms; null: it is no frequent given name. */
export function givenNameForm(word: string): string | null {
  const small = word.toLowerCase().replaceAll('ё', 'е');
  // Of Виктор and Виктория, that which has most in common with it.
  // “Николая” is of Николай, not of Никола; “Лизы” of Лиза, not of Лиз.
  const isOf = (form: string) =>
    (/й$/.test(form) ? /^(?:я|ю|ем|е)$/ : /[ая]$/.test(form) ? /^(?:ы|и|ой|ей)$/ : /(?!)/).test(
      small.slice(form.length - 1),
    );
  const common = (form: string) =>
    (small.startsWith(form) ? form.length : form.length - 1) + (isOf(form) ? 1 : 0);
  const [best] = (russianNames().get(keyOf(word)) ?? [])
    .filter(
      (form) =>
        form === small ||
        (form !== RARE &&
          small.startsWith(FLEETING[form] ?? form.slice(0, -1)) &&
          CASE.test(small.slice(form.length - (/[аяйь]$/.test(form) ? 1 : 0))) &&
          !/[оеиуэю]$/.test(form) &&
          !(/[ая]$/.test(form) && /[бвгджзклмнпрстфхцчшщ]$/.test(small))),
    )
    .sort((left, right) => Number(right === small) - Number(left === small) || common(right) - common(left));
  if (best === small) return word;
  if (best === undefined) return null;
  const form = [...best].map((letter, i) => (letter === 'е' && word[i] === 'ё' ? 'ё' : letter)).join('');
  return form.charAt(0).toUpperCase() + form.slice(1);
}
