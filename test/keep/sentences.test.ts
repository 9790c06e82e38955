import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/keep/sentences.ts';
import { articleOf } from './article.ts';

/** Sentences of a text, parted by ` | ` where it is split. */
const CASES: Readonly<Record<string, readonly (readonly [language: string, split: string])[]>> = {
  plain: [
    ['en', 'The bridge opened. | It cost a lot. | Who paid?'],
    ['en', 'No stop at the end'],
    ['en', 'Wait! | What? | He left... | She stayed… | They slept'],
    ['en', 'It was… a surprise. | Nobody knew.'],
  ],
  'abbreviations and initials': [
    ['en', 'Mr. Lind met Gen. Roth in St. Aubin. | They talked.'],
    ['en', 'Dr. M. A. Lind left. | J. K. Roth stayed.'],
    ['en', 'I. Kovin spoke. | She is taller than I. | Roth left.'],
    ['en', 'The U.S. Navy sailed. | It left the U.S. | The ships were new.'],
    ['en', 'The Kovin-U.S. Pact holds. | He left Kovin-U. | The ships were new.'],
    ['en', 'Trade between the U.S. And Kovin grew. | He came to the U.S. | And he stayed.'],
    ['en', 'The U.S. And Kovin talk. | They met in the U.S. | In Orsa they did not.'],
    ['en', 'Kovin Steel Inc. said so. | It works for Roth Corp. | The firm is small.'],
    ['en', 'She taught at the College of Art. | Among them was Lind. | Art. 5 and Fig. 2 show it.'],
    ['de', 'Es ist eine neue Art. | Gäste sehen Art. 5 des Gesetzes.'],
    ['en', 'Room No. 5 is free. | Figs. 2 and 3 show it, i.e. Fig. 2 does.'],
    ['en', 'He came at 5 p.m. on Monday. | He left at 6 p.m. | The door was open.'],
    ['de', 'Dr. Lind wohnt in der Str. des Friedens, z. B. im Haus Nr. 5. | Das ist neu.'],
    ['de', '»Ich weiß«, sagte sie, »alle Namen.« | Bei der Bahn heißt es, man wisse nichts.'],
    ['ru', '«Мост закрыт», сказал он. | «Зачем?» | Никто не знает.'],
    [
      'de',
      'Es kamen Albert IV. Graf Tarsk und Kuno II. Fürst Lind. | Das war unter Albert IV. | Der Rat schwieg.',
    ],
    ['de', 'Zum 150. Geburtstag kamen 300. | Gäste waren es.'],
    [
      'de',
      'Am 3. Oktober kam er. | Im 19. Jahrhundert war es anders. | Es kostet 5 Mio. Euro und 3 Mill. Taler.',
    ],
    ['es', 'El Sr. Lind y la Dra. Roth viven en EE. UU. desde 2010. | La casa es grande.'],
    ['es', 'Nació en Lucio I. Roth, un pueblo. | Vive allí.'],
    ['ru', 'В 2010 г. д-р Линд приехал в г. Ковин. | Это было давно.'],
    ['ru', 'В 2010г. Линд приехал в Ковин. | Это было давно.'],
    [
      'ru',
      'Мост стоил 3 млн руб. | Деньги выделил город. | Это 40 тыс. рублей, или 5 руб. 20 коп. с человека.',
    ],
    ['ru', 'А. С. Линд живёт на ул. Мира, д. 5, т. е. рядом. | Он доволен.'],
  ],
  'numbers and addresses': [
    [
      'en',
      'It grew by 3.5 per cent. | See www.kovin.example/a.html for more. | Write to a.lind@kovin.example.',
    ],
    ['en', '1. The first point. | It is short.'],
    ['en', 'Version 2.0 is here. | In 2019 it was 1.9.'],
  ],
  'quotations and brackets': [
    ['en', '“It is done. We are glad,” he said. | She agreed.'],
    ['en', '“No.” he said. | “Is it true?” asked Lind. | “Yes!” | Then he left.'],
    ['en', '“It is over.” President Lind said on Monday. | Nobody spoke.'],
    ['en', 'He called it “a stunt.” | The mayor said the town should wait. | It did.'],
    ['en', '"It is done. We are glad," he said. | She agreed.'],
    ['en', 'He said: “We will see.” | The talks go on.'],
    ['en', 'The plan (it is old. Very old.) failed. | Nobody cared.'],
    ['de', '„Es ist vorbei. Wir gehen“, sagte er. | Sie blieb.'],
    ['es', '«Se acabó. Nos vamos», dijo. | Ella se quedó. | ¿Por qué? | ¡No!'],
    ['ru', '«Всё. Мы уходим», — сказал он. | Она осталась.'],
    ['ru', '«Всё. Мы уходим, — сказал он. | — Мост закрыт. Она осталась». | Всё.'],
    ['ru', '«Всё. Мы уходим, — сказал он, — и мост закрыт».'],
    ['en', '“A paragraph that opens a quotation. | It goes on in the next one.'],
  ],
  datelines: [
    ['en', 'KOVIN, March 14, 2024 – | The council met.'],
    ['en', 'KOVIN (Agency) - | The council met.'],
    ['en', 'Kovin, 14 March (Agency) — | The council met.'],
    ['en', 'UPPER KOVIN — | The council met.'],
    ['en', 'KRC – the agency of rivers – met.'],
    ['en', 'Kovin – a town by the river – is old.'],
    ['en', 'Kovin has 3,000 people – and a bridge.'],
    ['de', 'Kovin (dpa) | Der Rat tagte.'],
    ['de', 'Kovin/Orsa - | Der Rat tagte.'],
    ['de', 'Kovin (Banat) gewann.'],
    ['de', 'KOVIN – | Der Rat tagte am 3. Mai.'],
    ['de', 'Kovin (Serbien), 08.06.2015 – | Der Rat tagte.'],
    ['ru', 'КОВИН, 7 декабря – | Совет собрался.'],
    ['ru', 'Ковин. 1 ноября. KOVIN.RU - | Совет собрался.'],
    ['ru', 'Ковин. 1 ноября. «Ковин сегодня» — | Совет собрался.'],
  ],
  'scripts without spaces': [['ja', '橋が開いた。 | 高かった。'.replace(' | ', '|')]],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s: %s', (language, split) => {
    const parts = split.split(/ ?\| ?/);
    const text = language === 'ja' ? parts.join('') : parts.join(' ');
    const sentences = sentencesOf(articleOf([text], { language }));
    expect(sentences.map((sentence) => sentence.text)).toEqual(parts);
  });
});

describe('places', () => {
  it('count paragraphs from 1 and captions by themselves', () => {
    const article = articleOf(['# Title', 'One. Two.'], { captions: ['A bridge. A river.'] });
    expect(
      sentencesOf(article).map(({ paragraph, caption, start, end }) => [paragraph, caption, start, end]),
    ).toEqual([
      [1, false, 0, 5],
      [2, false, 0, 4],
      [2, false, 5, 9],
      [1, true, 0, 9],
      [1, true, 10, 18],
    ]);
  });

  const piece = fc.constantFrom(
    'Lind',
    'he said',
    'U.S.',
    'z. B.',
    '3.5',
    '5.',
    '“',
    '”',
    '"',
    '(',
    ')',
    '«',
    '»',
    '.',
    '…',
    '?!',
    ' ',
    '  ',
    'Mr.',
    '。',
    ',',
  );
  it('are cut at a space where no end comes in 4,000 letters', () => {
    const list = 'on 3 May, '.repeat(1000).trim();
    const parts = sentencesOf(articleOf([list]));
    expect(parts.map(({ start, end }) => end - start)).toEqual([3999, 3999, 1999]);
    expect(parts.map(({ text }) => text).join(' ')).toBe(list);
    expect(sentencesOf(articleOf(['x'.repeat(9000)])).map(({ start }) => start)).toEqual([0, 4000, 8000]);
  });

  it('cover all that is not space, in order, without overlap', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        fc.constantFrom('en', 'de', 'es', 'ru', null),
        (pieces, language) => {
          const text = pieces.join(' ');
          const sentences = sentencesOf(articleOf([text], { language }));
          let end = 0;
          for (const sentence of sentences) {
            expect(text.slice(end, sentence.start).trim()).toBe('');
            expect(sentence.end).toBeGreaterThan(sentence.start);
            expect(sentence.text).toBe(text.slice(sentence.start, sentence.end));
            expect(sentence.text.trim()).toBe(sentence.text);
            end = sentence.end;
          }
          expect(text.slice(end).trim()).toBe('');
        },
      ),
    );
  });
});

// Pages lose the space between two sentences where one ends, or the next begins, with a quotation.
it.each([
  [
    'She wrote “books on bridges.”There was no word of trams.',
    ['She wrote “books on bridges.”', 'There was no word of trams.'],
  ],
  ['It is 40 percent.“We found none,” Roth says.', ['It is 40 percent.', '“We found none,” Roth says.']],
  ['She saw U.S.“Kovin” and read example.Com there.', ['She saw U.S.“Kovin” and read example.Com there.']],
])('%s', (text, sentences) => {
  expect(sentencesOf(articleOf([text])).map((sentence) => sentence.text)).toEqual(sentences);
});

// Agencies set the place in bold before the first sentence, without a mark.
it.each([
  ['NEW YORK Kovin Rail said so.', ['NEW YORK', 'Kovin Rail said so.']],
  ['KOVIN, Calif. The Orsa Bears won.', ['KOVIN, Calif.', 'The Orsa Bears won.']],
  ['KOVIN, N.H. White horses won.', ['KOVIN, N.H.', 'White horses won.']],
  ['KOVIN, Italy Italian police came.', ['KOVIN, Italy', 'Italian police came.']],
  ['KRC Trains came late.', ['KRC Trains came late.']],
  ['US Steel said so.', ['US Steel said so.']],
  ['KOVIN Trains came late.', ['KOVIN Trains came late.']],
  ['Kovin, Ohio, United States: As Roth left.', ['Kovin, Ohio, United States:', 'As Roth left.']],
  ['Kovin, as in Spain: As Roth left.', ['Kovin, as in Spain: As Roth left.']],
  ['MADRID: As Roth left, trains came late.', ['MADRID:', 'As Roth left, trains came late.']],
  ['KOVIN: As Roth left, trains came late.', ['KOVIN: As Roth left, trains came late.']],
])('%s', (text, sentences) => {
  const found = sentencesOf(articleOf(['Trains stop', text]));
  expect(found.filter(({ paragraph }) => paragraph === 2).map((sentence) => sentence.text)).toEqual(
    sentences,
  );
});
