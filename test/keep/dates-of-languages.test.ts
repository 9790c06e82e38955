import { describe, expect, it } from 'vitest';
import { timesIn } from '../../src/keep/dates/find.ts';

// Published on Wednesday, 15 May 2024.
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...dates: string[]])[]>> = {
  es: [
    ['El puente se inauguró el 3 de mayo de 2021.', '2021-05-03'],
    ['El puente se inauguró el 12 de abril.', '2024-04-12'],
    ['El puente se inaugurará el 12 de diciembre.', '2024-12-12'],
    ['La feria duró del 3 al 5 de mayo de 2021.', '2021-05-03/2021-05-05'],
    ['El puente se inauguró en marzo de 2019.', '2019-03'],
    ['El puente se inauguró en noviembre.', '2023-11'],
    ['El puente se construyó en 1962.', '1962'],
    ['Es alcaldesa desde 2014.', '2014'],
    ['Fue alcaldesa de 2019 a 2022.', '2019/2022'],
    ['El consejo se reunió el lunes.', '2024-05-13'],
    ['El consejo se reunirá el viernes.', '2024-05-17'],
    ['El consejo se reunió el pasado viernes.', '2024-05-10'],
    ['El consejo se reunió ayer.', '2024-05-14'],
    ['El consejo se reunirá mañana.', '2024-05-16'],
    ['Llegó por la mañana.'],
    ['El consejo se reunió la semana pasada.', '2024-05-06/2024-05-12'],
    ['Los precios subieron el año pasado.', '2023'],
    ['Los precios bajarán el próximo año.', '2025'],
    ['Ardió hace dos años.', '2022'],
    ['Las ventas cayeron en el primer trimestre de 2023.', '2023-01/2023-03'],
    ['Estará listo a finales de 2027.', '2027-12'],
    ['Se inauguró el 03/05/2021.', '2021-05-03'],
  ],
  de: [
    ['Die Brücke wurde am 3. Mai 2021 eröffnet.', '2021-05-03'],
    ['Die Brücke wurde am Montag, dem 3. Mai 2021, eröffnet.', '2021-05-03'],
    ['Die Brücke wurde am 12. April eröffnet.', '2024-04-12'],
    ['Die Brücke wird am 12. Dezember eröffnet.', '2024-12-12'],
    ['Das Fest dauerte vom 3. bis 5. Mai 2021.', '2021-05-03/2021-05-05'],
    ['Die Brücke wurde im März 2019 eröffnet.', '2019-03'],
    ['Die Brücke wurde im November eröffnet.', '2023-11'],
    ['Die Brücke wurde 1962 gebaut.'],
    ['Die Brücke wurde im Jahr 1962 gebaut.', '1962'],
    ['Sie ist seit 2014 Bürgermeisterin.', '2014'],
    ['Sie war von 2019 bis 2022 Bürgermeisterin.', '2019/2022'],
    ['Der Rat tagte am Montag.', '2024-05-13'],
    ['Der Rat wird am Freitag tagen.', '2024-05-17'],
    ['Der Rat tagte am vergangenen Freitag.', '2024-05-10'],
    ['Der Rat tagte gestern.', '2024-05-14'],
    ['Der Rat tagte in der vergangenen Woche.', '2024-05-06/2024-05-12'],
    ['Die Preise stiegen im vergangenen Jahr.', '2023'],
    ['Die Preise sollen im nächsten Jahr sinken.', '2025'],
    ['Sie brannte vor zwei Jahren ab.', '2022'],
    ['Sie soll bis Ende 2027 fertig sein.', '2027-12'],
    ['Sie wurde am 03.05.2021 eröffnet.', '2021-05-03'],
  ],
  ru: [
    ['Мост открыли 3 мая 2021 года.', '2021-05-03'],
    ['Мост открыли 12 апреля.', '2024-04-12'],
    ['Мост будет открыт 12 декабря.', '2024-12-12'],
    ['Ярмарка шла с 3 по 5 мая 2021 года.', '2021-05-03/2021-05-05'],
    ['Мост открыли в марте 2019 года.', '2019-03'],
    ['Мост открыли в ноябре.', '2023-11'],
    ['Мост построили в 1962 году.', '1962'],
    ['Она мэр с 2014 года.', '2014'],
    ['Она была мэром с 2019 по 2022 год.', '2019/2022'],
    ['Совет собрался в понедельник.', '2024-05-13'],
    ['Совет будет заседать в пятницу.', '2024-05-17'],
    ['Совет собрался вчера.', '2024-05-14'],
    ['Совет собрался на прошлой неделе.', '2024-05-06/2024-05-12'],
    ['Цены выросли в прошлом году.', '2023'],
    ['Он сгорел два года назад.', '2022'],
    ['Он сгорел год назад.', '2023'],
    ['Мост будет готов к концу 2027 года.', '2027-12'],
    ['Мост открыли 03.05.2021.', '2021-05-03'],
  ],
};

describe.each(Object.entries(CASES))('dates in %s', (language, cases) => {
  it.each(cases)('%s', (text, ...dates) => {
    expect(timesIn(text, language, '2024-05-15').map(({ date }) => date ?? '?')).toEqual(dates);
  });
});
