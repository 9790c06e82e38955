// Declension tables, written from grammars: every form that stands there is made from the dictionary form.
import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../src/deck/types.ts';
import {
  formsOf,
  inflectedNames,
  MOST_FORMS,
  withInflectedPhrases,
} from '../../../src/match/inflect/forms.ts';
import { Rules } from '../../../src/match/inflect/grammar.ts';
import { GRAMMARS } from '../../../src/match/inflect/languages.ts';
import { readRows } from '../../../src/match/inflect/rows.ts';
import { foldName } from '../../../src/match/text/folding.ts';
import { BELARUSIAN } from './tables/be.ts';
import { BULGARIAN } from './tables/bg.ts';
import { CZECH } from './tables/cs.ts';
import { GERMAN } from './tables/de.ts';
import { POLISH } from './tables/pl.ts';
import { RUSSIAN } from './tables/ru.ts';
import { SLOVENE } from './tables/sl.ts';
import { UKRAINIAN } from './tables/uk.ts';
import { ENGLISH, FRENCH, SPANISH } from './tables/western.ts';

const TABLES: Readonly<Record<string, string>> = {
  ru: RUSSIAN,
  uk: UKRAINIAN,
  be: BELARUSIAN,
  pl: POLISH,
  cs: CZECH,
  sl: SLOVENE,
  bg: BULGARIAN,
  de: GERMAN,
  en: ENGLISH,
  es: SPANISH,
  fr: FRENCH,
};

/** Lines `kind name: form, form`, or `=` for a name that does not change. */
function linesOf(table: string): { kind: Kind; name: string; forms: string[] }[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [, kind, name, forms] = /^\s*(\w+) (.+): (.+)$/.exec(line)!;
      return { kind: kind as Kind, name: name!, forms: forms === '=' ? [] : forms!.split(', ') };
    });
}

const rows = Object.entries(TABLES).flatMap(([language, table]) =>
  linesOf(table).map((line) => ({ language, ...line })),
);
const folded = (forms: readonly string[]) => new Set(forms.map(foldName));
const missing = (wanted: readonly string[], made: readonly string[]) =>
  wanted.filter((form) => !folded(made).has(foldName(form)));

describe('forms of a name', () => {
  it.each(rows)('$language: $name, a $kind', ({ language, kind, name, forms }) => {
    const made = formsOf(name, language, kind);
    expect(made[0]).toBe(name);
    expect(missing(forms, made)).toEqual([]);
    // Other capitals are no inflection.
    if (forms.length === 0) expect(folded(made)).toEqual(folded([name]));
  });

  it.each(rows.filter(({ forms }) => forms.length > 0))(
    '$language: $name, kind unknown',
    ({ language, name, forms }) => {
      expect(missing(forms, formsOf(name, language, null))).toEqual([]);
    },
  );

  it('stand there once, in the same order each time, and are not too many', () => {
    for (const { language, name, kind } of rows) {
      for (const known of [kind, null]) {
        const made = formsOf(name, language, known);
        expect(new Set(made).size).toBe(made.length);
        expect(formsOf(name, language, known)).toEqual(made);
        expect(made.length).toBeLessThanOrEqual(MOST_FORMS);
      }
    }
  });

  it('are none but the name without rules for its language', () => {
    for (const language of [null, 'fi', 'zh-Hant', 'rus'])
      expect(formsOf('Путин', language, null)).toEqual(['Путин']);
  });

  it('go by the primary tag', () => {
    expect(formsOf('Putin', 'de-AT', 'person')).toEqual(['Putin', 'Putins']);
  });

  it('leave names alone that no grammar knows', () => {
    for (const name of ['', ' ', '«»', '2021', '28 программ', 'x'.repeat(10_000), '\ud800', '\u0301\u0301'])
      for (const language of GRAMMARS.keys()) expect(formsOf(name, language, null)).toEqual([name]);
  });

  it('are no common words', () => {
    expect(formsOf('Он', 'ru', null)).not.toContain('Она');
  });

  it('keep their marks, and phrases inflect along', () => {
    const name = { text: 'Рот', language: 'ru', unsure: true, unless: ['Анна Рот'] };
    const forms = inflectedNames(withInflectedPhrases([name]), 'person');
    expect(forms.map(({ text }) => text)).toContain('Рота');
    for (const form of forms) {
      expect(form).toMatchObject({ language: 'ru', unsure: true });
      expect(form.unless).toEqual(expect.arrayContaining(['Анна Рот', 'Анны Рот', 'Анной Рот']));
    }
  });
});

describe.each([...GRAMMARS])('the tables of %s', (_, grammar) => {
  const rules = new Rules(grammar);

  it('look up a line by the last letter of the words that it fits', () => {
    for (const { ends, example } of rules.rows)
      if (ends !== null) expect(ends).toContain(example.toLowerCase().at(-1));
  });

  it.each(rules.rows.map((row) => [row.example, row] as const))(
    '%s is declined by its own line',
    (example, row) => {
      for (const label of row.labels) {
        const first = rules.rows.find(
          (other) => other.labels.includes(label) && other.pattern.test(example.toLowerCase()),
        );
        expect(first?.pattern.source).toBe(row.pattern.source);
      }
    },
  );
});

it('a line that is none is refused', () => {
  for (const tables of ['m C a', 'm C+', 'x +a b', 'm'])
    expect(() => readRows({ tables, letters: { C: 'b' } })).toThrow('no line of a table');
});

describe('forms with other capitals', () => {
  it.each([
    ['bg', 'Камара на общините', 'Камара на Общините'],
    ['pl', 'UNESCO', 'Unesco'],
    ['de', 'COVID-19', 'Covid-19'],
    ['ru', 'Сектор Газа', 'секторе Газа'],
    ['ru', 'Чешская Республика', 'Чешской республики'],
    ['ru', 'Минздрав', 'минздрава'],
    ['uk', 'Верховний суд', 'Верховного Суду'],
    ['pl', 'Sąd Okręgowy w Krakowie', 'sądu okręgowego w Krakowie'],
    ['sl', 'Univerza v Ljubljani', 'univerze v Ljubljani'],
    ['fr', 'Détroit d’Ormuz', 'détroit d’Ormuz'],
    ['bg', 'Университет в Оксфорд', 'университета в Оксфорд'],
    ['bg', 'Шотландска народна партия', 'шотландската народна партия'],
  ])('%s: %s is written %s too', (language, name, form) => {
    expect(formsOf(name, language, null)).toContain(form);
  });

  it.each([
    ['en', 'NATO', 'Nato'],
    ['pl', 'Wojna XVIII wieku', 'Wojna Xviii wieku'],
    ['fr', 'Union de la mer', 'Union De la mer'],
    ['en', 'gas market', 'gas Market'],
    [null, 'UNESCO', 'Unesco'],
    ['ru', 'Союзное государство', 'союзного государства'],
    ['ru', 'Союз', 'союз'],
    ['ru', 'Красная площадь', 'красная площадь'],
    ['bg', 'Общински съвет', 'общински съвет'],
    ['bg', 'Иван Петровски', 'иван Петровски'],
    ['uk', 'Служба для людей', 'Служба Для людей'],
  ])('%s: %s is never %s', (language, name, form) => {
    expect(formsOf(name, language, null)).not.toContain(form);
  });
});
