import { describe, expect, it } from 'vitest';
import { compileRead } from '../../src/keep/compile.ts';
import { articleOf, entitiesOf, sentencesOf } from './stand-in.ts';

// Published on Wednesday, 15 May 2024. `due` of a plan; `about` and `stated` where the sentence names them too.
type Case = readonly [text: string, dates: { stated?: string; about?: string; due?: string }];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  en: [
    ['Kovin Rail plans to open the bridge by 2027.', { due: '2027' }],
    ['Kovin Rail wants to open the bridge before the end of 2026.', { due: '2026-12' }],
    ['The bridge in Kovin is due to open in June 2025.', { due: '2025-06' }],
    ['The bridge in Kovin is expected to open next year.', { due: '2025' }],
    ['The bridge in Kovin is scheduled to open on 3 June.', { due: '2024-06-03' }],
    ['The bridge in Kovin will open in December 2024.', { due: '2024-12' }],
    ['The bridge in Kovin will open in December 2023.', { about: '2023-12' }],
    ['Kovin has until 30 June to pay for the bridge.', { due: '2024-06-30' }],
    ['The deadline for the Kovin bridge is 30 June.', { due: '2024-06-30' }],
    ['In 2025, Kovin Rail will build a bridge.', { due: '2025' }],
    ['Kovin Rail promised in 2020 to open the bridge by 2027.', { stated: '2020', due: '2027' }],
    ['Kovin Rail, founded in 1990, will close the bridge in 2026.', { about: '1990', due: '2026' }],
    ['The bridge in Kovin opened in 2019 and will close in 2026.', { about: '2019', due: '2026' }],
    ['The bridge in Kovin was due to open in 2020.', { about: '2020' }],
    ['Kovin Rail said on Monday it would open the bridge in June.', { stated: '2024-05-13', due: '2024-06' }],
    [
      'On Monday, Kovin Rail boss Anna Roth said it would open in June.',
      { stated: '2024-05-13', due: '2024-06' },
    ],
    ['Speaking in Kovin on Monday, Roth said the bridge would open.', { stated: '2024-05-13' }],
    ['Kovin Rail, in a statement on Monday, said the bridge was safe.', { stated: '2024-05-13' }],
    ['Kovin Rail said the bridge would open on Monday.', { due: '2024-05-20' }],
    ['In 2019 the bridge in Kovin closed, Roth said.', { about: '2019' }],
    ['Kovin Rail closed the bridge by the end of 2022.', { about: '2022-12' }],
  ],
  es: [
    ['El puente de Kovin abrirá en junio de 2025.', { due: '2025-06' }],
    ['El puente de Kovin está previsto para 2026.', { due: '2026' }],
    ['Kovin Rail quiere abrir el puente antes de 2027.', { due: '2027' }],
    ['Kovin Rail dijo el lunes que el puente abrirá en junio.', { stated: '2024-05-13', due: '2024-06' }],
  ],
  de: [
    ['Die Brücke in Kovin soll 2028 fertig sein.', { due: '2028' }],
    ['Die Brücke in Kovin wird im Juni 2025 eröffnet.', { due: '2025-06' }],
    ['Kovin Rail will die Brücke bis 2027 bauen.', { due: '2027' }],
    ['Die Brücke in Kovin wurde 2019 eröffnet.', { about: '2019' }],
  ],
  ru: [
    ['Мост через Kovin откроют в июне 2025 года.', { due: '2025-06' }],
    ['Kovin Rail планирует открыть мост к 2027 году.', { due: '2027' }],
    ['Напомним, 13 мая мэр Anna Roth заявила, что мост откроют.', { stated: '2024-05-13' }],
    ['Мост через Kovin открыли в мае 2019 года.', { about: '2019-05' }],
  ],
};

describe.each(Object.entries(CASES))('what is stated when, about when and due, in %s', (language, cases) => {
  it.each(cases)('%s', (text, dates) => {
    const article = articleOf([text], { language });
    const entities = entitiesOf(article, 'body: Kovin Rail', 'place: Kovin', 'person: Anna Roth; Roth');
    const { facts } = compileRead(article, sentencesOf(article), entities);
    expect(facts).toHaveLength(1);
    const { stated, about, due } = facts[0]!;
    expect({ stated: stated?.date, about: about?.date, due: due?.date }).toEqual({
      stated: undefined,
      about: undefined,
      due: undefined,
      ...dates,
    });
  });
});
