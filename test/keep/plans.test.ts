import { describe, expect, it } from 'vitest';
import { compileRead } from '../../src/keep/compile.ts';
import { articleOf, entitiesOf, sentencesOf } from './stand-in.ts';

// Published on Wednesday, 15 May 2024. `due` of a plan; `about` and `stated` where the sentence names them too.
type Case = readonly [text: string, dates: { stated?: string; about?: string; due?: string }];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  en: [
    ['Last week Roth said she knew of the bridge in Kovin.', { stated: '2024-05-06/2024-05-12' }],
    ['Last week the mayor of Kovin said Anna Roth knew of the bridge.', { stated: '2024-05-06/2024-05-12' }],
    ['The papers, dated 28 October, list the cost of the bridge in Kovin.', {}],
    ['The report, of 3 May, lists what Anna Roth did in 2019.', { about: '2019' }],
    ['The bridge in Kovin would stay closed until 20 October.', {}],
    ['The bridge in Kovin will be closed to all but Kovin Rail until 3 June.', {}],
    ['The bridge in Kovin will open before the summer.', {}],
    ['The bridge in Kovin will open before next summer.', {}],
    ['Anna Roth promised to close the bridge from July 1.', { due: '2024-07-01' }],
    ['Kovin Rail agreed to open the bridge on 3 June.', { due: '2024-06-03' }],
    ['Kovin Rail closes the bridge on 3 June.', { due: '2024-06-03' }],
    ["Kovin Rail will appeal against Monday's ruling.", {}],
    ["Kovin Rail criticised Monday's ruling.", { about: '2024-05-13' }],
    ['Kovin Rail will open the bridge next Friday.', {}],
    ['Kovin Rail will open the bridge next Monday.', { due: '2024-05-20' }],
    ['Anna Roth, whose bridge fell in 2016, moved to Kovin on 3 January.', { about: '2024-01-03' }],
    ['Anna Roth, who narrowly lost the 2022 election, moved to Kovin.', {}],
    ['Kovin Rail sold the fewest tickets since 2009.', {}],
    ['Fares at Kovin Rail rose, their highest since 2009.', {}],
    ['Kovin Rail sold the most tickets since Roth moved to Kovin in 1993.', {}],
    ['Anna Roth has led Kovin Rail since 2014.', { about: '2014' }],
    ['Anna Roth, head of Kovin Rail since 2014, closed the bridge.', {}],
    ['The Kovin Rail line, built in 1974, runs to Kovin.', {}],
    ['Kovin Rail (KR), a company founded in 1974, closed the bridge on 3 January.', { about: '2024-01-03' }],
    ['Anna Roth, a judge in 1996, said the bridge would open.', {}],
    ['Kovin Rail said in a statement that a test in April found the bridge safe.', { about: '2024-04' }],
    ['A man who left Kovin in 2019 was elected mayor on Monday.', { about: '2024-05-13' }],
    ['The bridge in Kovin that was closed in 2019 will open in June.', { due: '2024-06' }],
    ['Anna Roth, 54, elected in 2019, closed the bridge in Kovin.', {}],
    [
      'In Kovin, Kovin Rail agreed to close the bridge until 3 June, and Anna Roth left.',
      { due: '2024-06-03' },
    ],
    [
      'Anna Roth, head of Kovin Rail from 2014 to 2022, moved to Kovin on 3 January.',
      { about: '2024-01-03' },
    ],
    ['Anna Roth, on 3 January, closed the bridge in Kovin.', { about: '2024-01-03' }],
    ['Anna Roth, head of Kovin Rail until 2014, moved to Kovin on 3 January.', { about: '2024-01-03' }],
    ['In Kovin, Kovin Rail has closed the bridge since 2014, and nobody has asked.', { about: '2014' }],
    ['Kovin Rail sold more tickets in March than in 2019.', { about: '2024-03' }],
    ['Kovin Rail employs 1,400 people, 300 fewer than a year ago.', {}],
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
    ['Kovin Rail, founded in 1990, will close the bridge in 2026.', { due: '2026' }],
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
    ['Half of the bridges in Kovin had been built by June.', { about: '2023-06' }],
    ['Kovin Rail said the bridge was closed until Friday, when it would open.', { due: '2024-05-17' }],
    ['Anna Roth spoke in Kovin on Sunday and is expected to leave.', { about: '2024-05-12' }],
    ['The trial of Anna Roth will begin on 12 March.', { due: '2025-03-12' }],
    ['“Kovin Rail closed the bridge today,” said Anna Roth.', {}],
    [
      '“Kovin Rail closed the bridge today,” Anna Roth said on Monday.',
      { stated: '2024-05-13', about: '2024-05-13' },
    ],
    ['“Kovin Rail is closed this week,” said Anna Roth, its head since 2019.', {}],
    ['Anna Roth pledged to open the bridges in Kovin closed in 2023.', { about: '2023' }],
    ['Kovin Rail sold the bridge to Anna Roth, a banker who came in January.', {}],
    ['Anna Roth, who is to leave on 3 June, opened the bridge in Kovin.', {}],
  ],
  es: [
    ['Anna Roth aceptó dejar Kovin el 30 de octubre.', { due: '2024-10-30' }],
    ['Anna Roth prometió abrir el puente a partir del 1 de noviembre.', { due: '2024-11-01' }],
    ['Kovin Rail cerró el puente el 30 de noviembre.', { about: '2023-11-30' }],
    ['Kovin Rail vivió en mayo su peor semana desde 2009.', { about: '2024-05' }],
    ['Anna Roth, que dirige Kovin Rail desde 2019, cerró el puente.', {}],
    ['El puente de Kovin abrirá en junio de 2025.', { due: '2025-06' }],
    ['El puente de Kovin está previsto para 2026.', { due: '2026' }],
    ['Kovin Rail quiere abrir el puente antes de 2027.', { due: '2027' }],
    ['Kovin Rail dijo el lunes que el puente abrirá en junio.', { stated: '2024-05-13', due: '2024-06' }],
  ],
  de: [
    ['Anna Roth kam 2016 aus Kovin in die Stadt.', { about: '2016' }],
    ['Anna Roth lehnte seinen Antrag in Kovin 2018 ab.', { about: '2018' }],
    ['Anna Roth zählte 1980 Besucher auf der Brücke.', {}],
    ['Ein Treffen könnte laut Anna Roth schon im April stattfinden.', {}],
    ['Kovin Rail sperrt die Brücke ab August für neun Monate.', { due: '2024-08' }],
    ['Kovin Rail schließt im August die Brücke in Kovin.', { due: '2024-08' }],
    ['Anna Roth kündigte an, Kovin im August zu verlassen.', { due: '2024-08' }],
    ['Kovin Rail verlor so viele Kunden: die höchsten Verluste seit 2009.', {}],
    ['Anna Roth, deren Haus 2019 abbrannte, zog im März nach Kovin.', { about: '2024-03' }],
    ['Die Brücke in Kovin soll 2028 fertig sein.', { due: '2028' }],
    ['Die Brücke in Kovin wird im Juni 2025 eröffnet.', { due: '2025-06' }],
    ['Kovin Rail will die Brücke bis 2027 bauen.', { due: '2027' }],
    ['Die Brücke in Kovin wurde 2019 eröffnet.', { about: '2019' }],
  ],
  ru: [
    ['Kovin Rail снизит цены с 1 августа.', { due: '2024-08-01' }],
    ['Kovin Rail предложила открыть мост с 1 сентября.', { due: '2024-09-01' }],
    ['Anna Roth решила закрыть мост в Kovin 15 августа.', { due: '2024-08-15' }],
    ['Kovin Rail 1 сентября предложила открыть мост.', { about: '2023-09-01' }],
    ['Мост в Kovin, который построили в 1962 году, закрыли в марте.', { about: '2024-03' }],
    ['Kovin Rail впервые с 2009 года закрыла мост.', {}],
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
