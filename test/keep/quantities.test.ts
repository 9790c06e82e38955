import { describe, expect, it } from 'vitest';
import { quantitiesOf } from '../../src/keep/quantities.ts';

/** `modifier value unit | raw` of each quantity. */
const read = (text: string, language: string) =>
  quantitiesOf(text, language).map(
    ({ modifier, value, unit, raw }) =>
      `${modifier === null ? '' : `${modifier} `}${value} ${unit ?? '-'} | ${raw}`,
  );

const CASES: Readonly<Record<string, readonly (readonly [text: string, ...found: string[]])[]>> = {
  en: [
    ['Two sources left.'],
    ['No. 2 and № 2 Doctors left.'],
    ['It cost SFr62 a share.', '62 Swiss francs | SFr62'],
    ['It cost SFr18mn.', '18000000 Swiss francs | SFr18mn'],
    ['About a third of the voters left.', 'about 0.3333333333333333 of voters | About a third of the voters'],
    ['Two thirds of members left.', '0.6666666666666666 of members | Two thirds of members'],
    ['It lasted a quarter of a century.'],
    ['It rose 2.5-fold.', '2.5 fold | 2.5-fold'],
    ['It rose by 3 percentage points.', '3 percentage points | 3 percentage points'],
    ['It fell by 0.5 percentage point.', '0.5 percentage points | 0.5 percentage point'],
    ['It cost CHF 300 million.', '300000000 Swiss francs | CHF 300 million'],
    ['It cost $200-300 million.', '200000000 dollars | $200-300 million'],
    ['It has 300 million USD.', '300000000 dollars | 300 million USD'],
    ['It fell to -12 °C.', '-12 °C | -12 °C'],
    ['Twenty-five members left.', '25 members | Twenty-five members'],
    ['Two hundred and fifty people came.', '250 people | Two hundred and fifty people'],
    ['A dozen ships came.', '12 ships | A dozen ships'],
    ['It won 3-2 at 10:30.'],
    ['It took nearly 200,000 soldiers.', 'nearly 200000 soldiers | nearly 200,000 soldiers'],
    ['It cost $1.5 billion.', '1500000000 dollars | $1.5 billion'],
    ['It cost $1.5bn in all.', '1500000000 dollars | $1.5bn'],
    ['It cost €40m.', '40000000 euros | €40m'],
    ['It cost 2.5 million euros.', '2500000 euros | 2.5 million euros'],
    ['It rose by 12.5 per cent.', '12.5 percent | 12.5 per cent'],
    ['It rose by 12.5%.', '12.5 percent | 12.5%'],
    ['Three people came.', '3 people | Three people'],
    ['At least 14 villages were flooded.', 'at least 14 villages | At least 14 villages'],
    ['It is between 5 and 10 km long.', 'between 5 km | between 5 and 10 km'],
    ['It has 40 new schools.', '40 new schools | 40 new schools'],
    [
      'More than 1,250 houses and 30 farms burnt.',
      'more than 1250 houses | More than 1,250 houses',
      '30 farms | 30 farms',
    ],
    ['It was built in 2019 and opened on 3 May 2021.'],
    ['The 45-year-old came at 10:30 on the 16th.'],
    ['She is 45 years old.'],
    ['He runs version 2.0.1 in 4K.'],
    ['One of the two said so.'],
    ['It weighs nothing.'],
  ],
  es: [
    ['Otras 35 siguen desaparecidas.', 'otras 35 - | Otras 35'],
    ['Los 35 murieron ahogados.'],
    ['Costó CHF 40 millones.', '40000000 francos suizos | CHF 40 millones'],
    ['La mitad de los vecinos votó.', '0.5 de vecinos | La mitad de los vecinos'],
    ['Subió 3 puntos porcentuales.', '3 puntos porcentuales | 3 puntos porcentuales'],
    ['Llegaron veinticinco barcos.', '25 barcos | veinticinco barcos'],
    ['Llegaron treinta y dos barcos.', '32 barcos | treinta y dos barcos'],
    ['Pagó 68.700 millones de dólares.', '68700000000 dólares | 68.700 millones de dólares'],
    ['Costó casi 1.234,5 euros.', 'casi 1234.5 euros | casi 1.234,5 euros'],
    ['Costó 40 millones de euros.', '40000000 euros | 40 millones de euros'],
    ['Vinieron más de 200.000 soldados.', 'más de 200000 soldados | más de 200.000 soldados'],
    ['Subió un 12,5 %.', '12.5 por ciento | 12,5 %'],
    ['Murieron tres personas.', '3 personas | tres personas'],
    ['Pide entre 12 y 22 años de prisión.', 'entre 12 años | entre 12 y 22 años'],
    ['Ruiz, de 61 años, huyó.'],
    ['Llega a 24 nuevos países.', '24 nuevos países | 24 nuevos países'],
    ['Sopló a 132 kilómetros por hora.', '132 km/h | 132 kilómetros por hora'],
  ],
  de: [
    ['Es kostete CHF 40 Millionen.', '40000000 Franken | CHF 40 Millionen'],
    ['Ein Drittel der Wähler blieb fern.', '0.3333333333333333 von Wähler | Ein Drittel der Wähler'],
    ['Fünfundzwanzig Schiffe kamen.', '25 Schiffe | Fünfundzwanzig Schiffe'],
    ['Die Stadt hat 1 234 567 Einwohner.', '1234567 Einwohner | 1 234 567 Einwohner'],
    ['Es kostet 14,6 Mio. Euro.', '14600000 Euro | 14,6 Mio. Euro'],
    ['Sie kostete rund 1.234,5 Euro.', 'rund 1234.5 Euro | rund 1.234,5 Euro'],
    ['Sie kostete 40 Millionen Euro.', '40000000 Euro | 40 Millionen Euro'],
    ['Es kamen mehr als 200.000 Soldaten.', 'mehr als 200000 Soldaten | mehr als 200.000 Soldaten'],
    ['Sie stieg um 12,5 Prozent.', '12.5 Prozent | 12,5 Prozent'],
    ['Drei Menschen starben.', '3 Menschen | Drei Menschen'],
    ['Es dauert acht bis zehn Jahre.', '8 Jahre | acht bis zehn Jahre'],
    ['Er fährt 120 Kilometer pro Stunde.', '120 km/h | 120 Kilometer pro Stunde'],
  ],
  ru: [
    ['Ещё 35 остались дома.', 'ещё 35 - | Ещё 35'],
    ['Рост составит 6–7%.', '6 процентов | 6–7%'],
    ['Пришла треть жителей.', '0.3333333333333333 от жителей | треть жителей'],
    ['Цена выросла на 3 процентных пункта.', '3 процентных пунктов | 3 процентных пункта'],
    ['Стоит от 10 до 15 тысяч рублей.', 'от 10000 рублей | от 10 до 15 тысяч рублей'],
    ['Пришли двадцать пять человек.', '25 человек | двадцать пять человек'],
    ['Стоит 504 грн.', '504 гривен | 504 грн'],
    ['Пришли почти 200 000 солдат.', 'почти 200000 солдат | почти 200 000 солдат'],
    ['Пришли 200\u00a0000 солдат.', '200000 солдат | 200\u00a0000 солдат'],
    ['Он стоил 40 млн евро.', '40000000 евро | 40 млн евро'],
    ['Он стоил 4,1 трлн рублей.', '4100000000000 рублей | 4,1 трлн рублей'],
    ['Из них 1,1 млрд выделит город.', '1100000000 - | 1,1 млрд'],
    ['Он стоил 2,5 миллиарда рублей.', '2500000000 рублей | 2,5 миллиарда рублей'],
    ['Цены выросли на 12,5%.', '12.5 процентов | 12,5%'],
    ['Погибли три человека.', '3 человека | три человека'],
    ['Там 27 спортивных объектов.', '27 спортивных объектов | 27 спортивных объектов'],
    ['Появится 1,2 тыс. рабочих мест.', '1200 рабочих мест | 1,2 тыс. рабочих мест'],
    ['Это займёт около 11 лет.'],
  ],
};

describe.each(Object.entries(CASES))('quantities in %s', (language, cases) => {
  it.each(cases)('%s', (text, ...found) => {
    expect(read(text, language)).toEqual(found);
  });
});
