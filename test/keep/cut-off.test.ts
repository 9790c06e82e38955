// Texts that break off or begin anywhere, as teasers and bad pages do: compiling never fails on them.
import { describe, expect, it } from 'vitest';
import { compileArticle } from '../../src/keep/compile.ts';
import { articleOf } from './stand-in.ts';

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Anna Roth, the mayor of Kovin, said on Monday that Kovin Rail would open the 40-km line by May 2027, according to a report.',
    '“It is the Bridge of Kovin that matters,” Roth told the Board of Trade. His deputy, Peter Lind (Lab), did not say why.',
    'None of them had been told of such a plan, as police in Kovin put it, and the deal to buy a stake of 9 per cent was off.',
  ],
  de: [
    'Das hat die Bürgermeisterin von Kovin, Anna Roth (SPD), am Montag mitgeteilt. Das teilte Roth mit.',
    '„Die Brücke über den Kov wird bis Ende 2027 gebaut“, sagte der Görlitzer Stadtrat Peter Lind der Agentur dpa.',
    'Nach Angaben der Kovin Bahn AG habe man 30 Fahrer eingestellt, so Roth, was die Kammer für Handel bestritt.',
  ],
  es: [
    'Así lo dijo el lunes la alcaldesa de Kovin, Anna Roth, del Partido del Puente, en una entrevista con EFE.',
    '«El puente se abrirá en mayo de 2027», añadió Lind, quien rechazó el acuerdo para modernizar los trenes.',
    'Según el Ministerio de Obras Públicas, la línea costará 40 millones de euros, un 9% más que en 2019.',
  ],
  ru: [
    'Об этом в понедельник сообщила мэр Ковина Анна Рот. По словам главы «Дорстроя» Петра Линда, мост откроют в мае 2027 года.',
    '«Мост построят», — заявил Линд, отметив, что его стоимость вырастет на 9%. Его заместитель Иван Дроздов это отрицает.',
    'В министерстве транспорта сказали, что 40 человек уволят до конца года; суд Ковина признал это законным.',
  ],
};

describe.each(Object.entries(TEXTS))('%s', (language, texts) => {
  it.each(texts)('%s', (text) => {
    const words = text.split(' ');
    for (let at = 0; at < words.length; at++)
      for (const part of [words.slice(0, at + 1), words.slice(at)]) {
        const article = articleOf([part.join(' '), part.join(' ')], { language });
        expect(() => compileArticle(article, []), part.join(' ')).not.toThrow();
      }
  });
});
