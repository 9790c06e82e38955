// What Russian statements are about, and what in them needs no telling. `?`: in doubt; the last fact of a text is asked.
import { describe, expect, it } from 'vitest';
import { compileRead } from '../../../src/keep/compile.ts';
import { articleOf, doubtText, entitiesOf, sentencesOf } from '../stand-in.ts';

const ENTITIES = [
  'person: Анна Рот; Рот; Анны Рот; Анну Рот',
  'person: Пётр Линд; Линд; Линда; Линде',
  'place: Ковин; Ковине; Ковина; Ковину',
  'place: Орса; Орсе; Орсы; Орсу',
  'body: Дорстрой; Дорстроя; Дорстрою',
  'institution: Ковинский отряд; Ковинского отряда',
  'body: Kovin.ru',
  'body: К1',
  'place: Тарск',
];

// Headline; text; card of the last fact, or its doubt.
const CASES: Readonly<Record<string, readonly (readonly [title: string, text: string, fact: string])[]>> = {
  'a verb with which nobody is left out': [
    ['Пожар', 'Сейчас на месте работают 60 бойцов Ковинского отряда.', 'ковинский-отряд'],
    ['Пожар', 'Сейчас на месте у Ковинского отряда работают 60 бойцов.', '? what is it about?'],
    ['Дорстрой', 'На торги выставлены акции Дорстроя.', 'дорстрой'],
  ],
  'where something is or happens that has a figure or a date': [
    ['Мост', 'Вчера горожане погасили огни на мосту в Ковине.', 'ковин'],
    ['Мост', 'Горожане погасили огни на мосту в Ковине.', '? what is it about?'],
    ['Мост', 'Вчера горожане погасили огни на мосту у Ковина.', '? what is it about?'],
  ],
  'a figure of what the headline names': [
    ['Ковин', 'Бойцы отдали 200 рублей детям из Ковина, рассказали врачи.', 'ковин'],
    ['Ковин', 'Бойцы отдали книги детям из Ковина, рассказали врачи.', '? what is it about?'],
    ['Мост', 'Бойцы отдали 200 рублей детям из Ковина, рассказали врачи.', '? what is it about?'],
  ],
  'outlets only pass on what happened somewhere': [
    ['Мост', 'Вчера горожане погасили огни на мосту в Ковине, отмечает Kovin.ru.', 'ковин'],
    ['Мост', 'О снеге пишет портал К1. По информации К1, горожане вчера погасили огни в Ковине.', 'ковин'],
    ['Мост', 'О снеге пишет мэр К1. По информации К1, горожане вчера погасили огни в Ковине.', 'к1'],
    ['Мост', 'Участок можно объехать через Орсу и город Тарск, отмечает Kovin.ru.', '? what is it about?'],
  ],
  'whom a subject names between commas': [
    ['Мост', 'По данным комитета, победитель тендера, Дорстрой, не успеет построить мост.', 'дорстрой'],
  ],
  'what an office is for, and what it says itself': [
    ['Мост', 'Департамент информации и связей Ковина отказался от моста.', 'ковин'],
    ['Мост', 'В пресс-службе Дорстроя сообщили о решении закрыть мост у Тарска.', 'дорстрой'],
    ['Мост', 'Ковин тих. Ковин стар. Школа №215 в Ковине переведена в старый дом.', 'ковин'],
  ],
  'what is to come, in a quotation that opens with a condition': [
    [
      'Мост',
      '"Если мост рухнет, Ковин заплатит за него, - заявила Анна Рот. - Мост стар. В Ковине мы будем строить новый большой мост".',
      '? “В” → ?',
    ],
    [
      'Мост',
      '"Когда мост рухнет, Ковин заплатит за него, - заявила Анна Рот. - Мост стар. В Ковине мы будем строить новый большой мост".',
      'анна-рот',
    ],
  ],
  'he in what his kin say': [['Мост', 'Семья Анны Рот считает, что она покинет Ковин.', 'анна-рот']],
  'he is the subject of the sentence before, whoever else that names': [
    ['Мост', 'Пётр Линд встретил Ивана Тарсова. О мосте в мае он молчал.', 'пётр-линд'],
    ['Мост', 'О Линде рассказал Иван Тарсов. О мосте в мае он молчал.', 'иван-тарсов'],
  ],
  'short words for offices': [['Мост', 'Премьер может закрыть мост в Ковине.', 'пётр-линд']],
  'what the sentence before or the clause before tells': [
    [
      'Мост',
      'Пожар связан с обвинениями. Впоследствии обвинения не подтвердились, и Ковин дал согласие.',
      'ковин',
    ],
    [
      'Мост',
      'Пожар потушен. Впоследствии обвинения не подтвердились, и Ковин дал согласие.',
      '? обвинения → ?',
    ],
    ['Мост', 'Пётр Линд уходит: Дорстрой ничего на эту тему не сообщал.', 'пётр-линд'],
    ['Мост', 'Дорстрой ничего на эту тему не сообщал.', '? эту тему → ?'],
    ['Ремонт моста и Дорстрой', 'Работы в мае выполнит компания Дорстрой.', 'дорстрой'],
    ['Мост и Дорстрой', 'Работы в мае выполнит компания Дорстрой.', '? Работы → ?'],
  ],
  'pronouns that the sentence itself tells': [
    ['Мост', 'Ковин считает, что Орса задолжала ему за мост 200 млн рублей.', 'орса'],
    ['Мост', 'Орсу открыл Пётр Линд, который обследовал её берега в 1770 году.', 'орса'],
  ],
  'what points to other cases': [
    ['Мост', 'Мост стоит. В других случаях грабители просто входили в дома, заявил Дорстрой.', 'дорстрой'],
    [
      'Мост',
      'В других случаях грабители просто входили в дома, заявил Дорстрой.',
      '? “В других случаях” → ?',
    ],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s: %s', (title, text, fact) => {
    const [first, ...others] = [title, 'Шёл дождь.', text];
    const paragraphs = others.map((each) => ({ text: each, role: 'text' as const }));
    const article = articleOf([], {
      language: 'ru',
      title,
      paragraphs: [{ text: first!, role: 'headline' }, ...paragraphs],
    });
    const entities = entitiesOf(article, ...ENTITIES, 'person: Иван Тарсов; Ивана Тарсова').map((entity) =>
      entity.id === 'пётр-линд' ? { ...entity, role: 'премьер-министр' } : entity,
    );
    const { facts } = compileRead(article, sentencesOf(article), entities);
    const last = facts.at(-1);
    const doubt = last?.doubts[0];
    expect(doubt ? `? ${doubtText(doubt)}` : last?.card).toBe(fact);
  });
});
