import { describe, expect, it } from 'vitest';
import { entitiesIn, shown } from './found.ts';

/** Where names begin and end, by language: text, and what is found without doubt (see `shown`). */
const CASES: Readonly<Record<string, readonly (readonly [text: string, found: string])[]>> = {
  en: [
    // dotted words
    ['The group Leave.EU grew. ¶ Then Leave.EU left the EU.', 'body Leave.EU · body EU'],
    ['She wrote to Paris.org and to Orsin.com.', 'body Paris.org · body Orsin.com'],
    ['Orsin.com’s chief, Mara Lind, left.', 'body Orsin.com · person Mara Lind'],
    ['They left Paris.Then London was next.', 'place Paris · place London'],
    // a list that belongs to one noun
    ['They ban the UN Mills and Fords Agency for Orsa.', 'institution UN Mills and Fords Agency for Orsa'],
    // other letters
    ['They met Кочан Kovin Group in Paris.', 'body Kovin Group · place Paris'],
    // adjectives, and what somebody writes with capitals for stress
    ['They like the trans-Atlantic trade of Paris.', 'place Paris'],
    [
      'She said it went from a “Stricken Ruin Bank, to one of the Richest Towns in the World!” ¶ They left Paris.',
      'place Paris',
    ],
    // initials with an ampersand
    [
      'The Kovin Small Movement (KSM) left. ¶ The South Isle Movement (SIM) is old. ¶ The SIM left.',
      'body Kovin Small Movement · body South Isle Movement',
    ],
    ['The US Rail Command (Railcom) left. ¶ Railcom added that.', 'body US Rail Command'],
    [
      'The Tarsk Gas & Electric Co. left Paris. ¶ TG&E said so.',
      'body Tarsk Gas & Electric Co · place Paris',
    ],
    // adverbs
    ['Allegedly Mara Lind left. ¶ Primarily Mara Lind wept.', 'person Mara Lind'],
    [
      'Nationwide Mara Lind is known. ¶ Unsurprisingly Emma Roth is not.',
      'person Mara Lind · person Emma Roth',
    ],
    ['Emily Lind left. ¶ Beverly Roth stayed.', 'person Emily Lind · person Beverly Roth'],
    [
      'The Minister for Digital Growth and Information Mara Lind left Paris. ¶ Mrs Lind said so.',
      'person Mara Lind · place Paris',
    ],
    // prepositions in the names of laws
    [
      'They seek justice. ¶ She signed the ‘Justice Against Owners of Mills Act’.',
      'agreement Justice Against Owners of Mills Act',
    ],
    ['She wrote in the Annals of the Orsin Society.', 'body Annals of the Orsin Society'],
    // what plural possessives, initials in front and titles tell
    ['The Tenants’ Rents Bill was read.', 'agreement Tenants’ Rents Bill'],
    [
      'They left the White House of President Mara Lind.',
      'institution White House · person Mara Lind (president)',
    ],
    ['They met co-CEO Mara Lind.', 'person Mara Lind (co-CEO)'],
    ['Kovin Rovers: F Tarik Lind left.', 'body Kovin Rovers · person Tarik Lind'],
    ['They saw Mara Lind. ¶ Hosting Lind was a joy. ¶ They saw Lind. ¶ Then Lind left.', 'person Mara Lind'],
    ['It was hard under Jim Crow laws in Paris.', 'place Paris'],
    [
      'It was told in the House of Commons and the House of Lords. ¶ The Commons sat. ¶ The Lords sat.',
      'institution House of Commons · institution House of Lords',
    ],
    ['They stood at the Orsa Statehouse. ¶ The Statehouse is old.', 'institution Orsa Statehouse'],
    [
      'Winds at all three airports -- Mara Lind, Tom Roth and Orsa -- caused delays.',
      'place Mara Lind · place Tom Roth · place Orsa',
    ],
    ['She played the title role in “Inside Anna Lind.”', ''],
    [
      'Whatever Lind wanted, she sold. ¶ Wherever Lind went, it rained. ¶ Anna Lind left.',
      'person Anna Lind',
    ],
    // surnames that are titles, or the month
    ['They met Luther King Jr. in Paris.', 'person Luther King Jr · place Paris'],
    ['They like Mark May in Paris.', 'person Mark May · place Paris'],
    ['They met Mark May 5 in Paris.', 'place Paris'],
    ['Idaho State won. ¶ They left Washington State.', 'institution Idaho State · place Washington State'],
    ['They beat No. 3 Michigan in Paris.', 'place Paris'],
    [
      'Orsin University won. ¶ The University of Orsin won. ¶ They left Orsin University.',
      'institution University of Orsin',
    ],
    [
      'York University won. ¶ The University of York won.',
      'institution York University · institution University of York',
    ],
    // sorts of things
    ['They teach in Social Anthropology and in Economics in Paris.', 'place Paris'],
    ['It is from TG Motor Chile. ¶ They like TG Motor Chile.', 'body TG Motor Chile'],
  ],
  de: [
    ['Sie spielen beim 1.FC Orsa in Wien.', 'body FC Orsa · place Wien'],
    ['Sie steht auf Paris.de, nicht in Wien.', 'place Wien'],
  ],
  es: [
    ['La plataforma Paris.org cerró en París.', 'body Paris.org · place París'],
    ['Presuntamente Ana Lind calló. ¶ Anoche Luis Roth habló.', 'person Ana Lind · person Luis Roth'],
    ['Clemente Roth calló.', 'person Clemente Roth'],
  ],
  ru: [
    ['Движение Leave.EU закрыто в ЕС.', 'body Leave.EU · body ЕС'],
    ['Пишет Париж.com в Москве, не E1.ru.', 'body Париж.com · place Москва · body E1.ru'],
    // other letters
    ['Акции Kovin Group Мара Линд продаёт.', 'body Kovin Group · person Мара Линд'],
    ['В мае Анна Линд Kovin Group продала.', 'person Анна Линд · body Kovin Group'],
    ['Компания Kovin Россия растёт.', 'body Kovin Россия'],
    ['Это Павел II в Париже.', 'person Павел II · place Париж'],
    // another case
    ['Последствия «Брекзита» видны в Москве.', 'event Брекзит · place Москва'],
    // adverbs
    [
      'Это Виктор Линд. ¶ Далее Линд молчал. ¶ Позднее Линд ушёл. ¶ Оттого Линд молчит.',
      'person Виктор Линд',
    ],
    ['Это Виктор Линд. ¶ Безуспешно Линд молчал. ¶ Фактически Линд ушёл.', 'person Виктор Линд'],
    ['Отто Линд молчит.', 'person Отто Линд'],
  ],
};

describe.each(Object.entries(CASES))('%s', (language, cases) => {
  it.each(cases)('%s', (text, found) => {
    expect(shown(entitiesIn(text, language).entities)).toBe(found);
  });
});

describe('what is made of a place’s name', () => {
  it.each([
    [
      'They like Norvenna. ¶ The Norvennan Prime Minister Mara Lind left. ¶ Norvennans wept. ¶ They like Norvennans.',
      'Norvenna, Mara Lind',
    ],
    ['They live in Tarsk. ¶ The Tarskese wept, and Tarskish song was heard.', 'Tarsk'],
    ['They like Wrexhamian song. ¶ The Wrexhamian left.', ''],
    // a surname
    ['Tom Parisi left Paris. ¶ Then Parisi wept.', 'Tom Parisi, Paris'],
  ])('is no name: %s', (text, titles) => {
    expect(
      entitiesIn(text)
        .entities.map(({ title }) => title)
        .join(', '),
    ).toBe(titles);
  });
});

describe('what is one name, and what none', () => {
  it.each([
    [
      'It helped DATA (Delayed Action for Town Arrivals) and Mara Lind.',
      'Delayed Action for Town Arrivals, Mara Lind',
    ],
    ["She said, 'Congratulations,' and Mara Lind sang.", 'Mara Lind'],
    ['They met T.K. Roth. ¶ Then they met T.K. again.', 'T.K. Roth'],
    ['They saw the Norwich Thunder, who have won. ¶ The Thunder left.', 'Norwich Thunder'],
    ['They saw the Norway Thunder, who have won. ¶ The Thunder left.', 'Norway Thunder, Thunder'],
  ])('%s', (text, titles) => {
    expect(
      entitiesIn(text)
        .entities.map(({ title }) => title)
        .join(', '),
    ).toBe(titles);
  });
});

it('finds no name in sorts of things and in illnesses, but in awards', () => {
  const { entities } = entitiesIn(
    'They saw ZMAs, NFTs and Ebola in Paris. ¶ They like Notre Dame. ¶ She has a degree in Tarsal Arts. ¶ Viruses such as Orsa and the Kovin virus spread.',
  );
  expect(entities.map(({ title }) => title)).toEqual(['ZMAs', 'Paris', 'Notre Dame']);
});
