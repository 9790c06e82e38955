// Entities and facts together: what short articles compile to.
import { describe, expect, it } from 'vitest';
import { cardsOf } from '../../src/deck/facts.ts';
import { compileArticle } from '../../src/keep/compile.ts';
import type { Compiled, KeptFact } from '../../src/keep/types.ts';
import { articleOf } from './article.ts';

/**
 * By language: an article, its paragraphs parted by ` ¶ ` and the headline first, and its facts: the cards that it stands on, behind `?` if it is in
 * doubt; ` < ` who says it; ` @ ` what time it is about.
 */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...facts: string[]])[]>> = {
  en: [
    [
      'Orsa Steel cuts 40 jobs ¶ Orsa Steel will cut 40 jobs in May. ¶ It rained. ¶ Output slipped 9% to 40 tonnes. ¶ Nobody was surprised.',
      'Orsa Steel @ 2027-05',
      'Orsa Steel',
    ],
    [
      'Orsa Steel cuts 40 jobs ¶ Orsa Steel will cut 40 jobs in May. ¶ Mara Tarsk sang in the rain. ¶ Some 30 people sang.',
      'Orsa Steel @ 2027-05',
      'Mara Tarsk',
    ],
    [
      'Fire in Kovin ¶ A fire has destroyed a barn in Kovin. ¶ It rained. ¶ It rained. ¶ The blaze destroyed 40 homes. ¶ Some 30 people sang.',
      'Kovin',
      'Kovin',
    ],
  ],
  ru: [
    [
      'Умер Глеб Тарсков ¶ Режиссер Глеб Тарсков скончался в Омске в среду, сообщила его дочь, актриса Вера Тарскова. ¶ Тарсков родился в 1948 году. ¶ В Пермь режиссер вернулся в 1983 году. За это время он поставил 58 спектаклей.',
      'Глеб Тарсков + Омск + Вера Тарскова < Вера Тарскова @ 2026-11-18',
      'Глеб Тарсков @ 1948',
      'Глеб Тарсков + Пермь @ 1983',
      'Глеб Тарсков',
    ],
    [
      'Суд в Омске ¶ Константин Тарсков был задержан в марте 2025 года. В отношении него расследуется дело. По версии Следственного комитета, за эти услуги он получил 45 млн рублей.',
      'Константин Тарсков @ 2025-03',
      'Константин Тарсков + Следственный комитет < Следственный комитет',
    ],
    [
      'Взрыв в Омске ¶ Глава МЧС Александр Тарсков вылетел в Омск. Ночью он доложил, что поиски ведут 340 спасателей.',
      'Александр Тарсков + МЧС + Омск',
      'Александр Тарсков < Александр Тарсков',
    ],
    [
      'Траур в Омске ¶ Губернатор Алексей Тарсков объявил траур в Омске. Семьям выплатят деньги. «Дом мы строить не будем, все жители получат квартиры в Омске», — написал он.',
      'Алексей Тарсков + Омск < Алексей Тарсков',
      'Алексей Тарсков + Омск < Алексей Тарсков',
    ],
    [
      'Траур в Омске ¶ Губернатор Алексей Тарсков объявил траур в Омске. ¶ В 2020 году завод «Омсктранс» продали. Губернатор пообещал вернуть его области.',
      'Алексей Тарсков + Омск < Алексей Тарсков',
      'Омсктранс @ 2020',
      'Алексей Тарсков',
    ],
    [
      'Число погибших при взрыве в Перми выросло ¶ Об этом сообщили в МЧС. ¶ Взрыв прогремел в пятницу в 5:40 на третьем этаже. ¶ Вчера в Перми было тихо. ¶ Похожий взрыв в 2015 году унес пять жизней.',
      'Пермь @ 2026-11-20',
      'Пермь @ 2026-11-23',
    ],
    [
      'Умер Глеб Тарсков ¶ Художественный руководитель театра Валерий Линд рассказал, что в 2003 году приглашал режиссера в Пермь, но тот отказался.',
      'Валерий Линд < Валерий Линд',
    ],
  ],
  es: [
    [
      'Muere Amparo Tarsa, arquitecta de escuelas ¶ La arquitecta Amparo Tarsa, autora de 40 escuelas y premiada en 2009, murió el domingo en Valencia, según informó su familia. Padecía una enfermedad desde 2022. ¶ Tarsa nació en Alcoy en 1939. En 1964 se licenció en la Escuela de Arquitectura de Barcelona, donde conoció a Luis Roth. Fundó en 1970 un estudio en Valencia.',
      'Amparo Tarsa + Valencia < su familia @ 2026-11-22',
      'Amparo Tarsa @ 2022',
      'Amparo Tarsa + Alcoy @ 1939',
      'Amparo Tarsa + Escuela de Arquitectura de Barcelona + Luis Roth @ 1964',
      'Amparo Tarsa + Valencia @ 1970',
    ],
    [
      'El PP recurre la ley ¶ El PP anunció que recurrirá la ley ante el Tribunal Constitucional. Su portavoz, Ester Tarsa, aseguró que la norma invade competencias.',
      'PP + Tribunal Constitucional < PP',
      'Ester Tarsa + PP < Ester Tarsa',
    ],
    [
      'El Congreso aprueba la ley de alquileres ¶ Para el diputado Gabriel Tarsa, la ley “llega cinco años tarde”.',
      'Gabriel Tarsa < Gabriel Tarsa',
    ],
    [
      'La Junta invertirá 40 millones en Soria ¶ Soria tendrá un museo en 2030, según anunció el consejero de Cultura y Turismo, Gonzalo Tarsa. ¶ La portavoz Ana Tarsa dijo en Soria que el dinero llegará en marzo.',
      'Gonzalo Tarsa + Soria < Gonzalo Tarsa @ 2030',
      'Ana Tarsa + Soria < Ana Tarsa @ 2027-03',
    ],
    [
      'El museo pierde visitas en Soria ¶ El empresario Luis Tarsa abrió el museo en Soria. “Creemos en el arte aun en un año difícil”, dijo el empresario en una conferencia en Soria.',
      'Luis Tarsa + Soria',
      'Luis Tarsa < Luis Tarsa',
    ],
  ],
};

function shown({ facts, entities }: Compiled): string[] {
  const titleOf = (id: string) => entities.find((entity) => entity.id === id)?.title ?? id;
  const one = (fact: KeptFact) => {
    const cards = cardsOf(fact, fact.card).map(titleOf).join(' + ');
    const by = fact.saidBy === null ? '' : ` < ${fact.saidBy.name}`;
    const time = fact.about ?? fact.due;
    return `${fact.doubts.length > 0 ? '? ' : ''}${cards}${by}${time === null ? '' : ` @ ${time.date}`}`;
  };
  return facts.map(one);
}

describe.each(Object.entries(CASES))('%s', (language, cases) => {
  it.each(cases)('%s', (text, ...facts) => {
    const article = articleOf(`# ${text}`.split(' ¶ '), { language });
    expect(shown(compileArticle({ ...article, published: '2026-11-24' }, []))).toEqual(facts);
  });
});
