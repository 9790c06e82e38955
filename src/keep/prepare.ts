// Word tables are made, and patterns compiled, when they are first used: for a usual article that takes longer than
// compiling it does.
import { primaryTag } from '../deck/languages.ts';
import { compileArticle } from './compile.ts';

/** A few sentences of a language that use most of its rules, each twice: engines compile a pattern in full at its second use. */
const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Anna Roth, the mayor of Kovin, said on Monday that the bridge would cost nearly $12 million and open in June 2025.',
    'According to the ministry, 300 workers have left since 2019. “We will finish it next year,” she told reporters.',
    'Peter Lind, who was born in 1960, became head of the Kovin Transport Authority (KTA) last week, officials said.',
  ],
  de: [
    'Anna Roth, die Bürgermeisterin von Kovin, sagte am Montag, die Brücke werde fast 12 Millionen Euro kosten.',
    'Nach Angaben des Ministeriums gingen seit 2019 rund 300 Arbeiter. „Wir öffnen sie im Juni 2025“, sagte sie.',
    'Peter Lind, geboren 1960, wurde vergangene Woche Leiter des Verkehrsamts Kovin, teilte die Stadt mit.',
  ],
  es: [
    'Anna Roth, alcaldesa de Kovin, dijo el lunes que el puente costará casi 12 millones de euros.',
    'Según el ministerio, 300 obreros se fueron desde 2019. «Lo abriremos en junio de 2025», afirmó.',
    'Peter Lind, nacido en 1960, es desde la semana pasada director de la Autoridad de Kovin, informó la ciudad.',
  ],
  ru: [
    'Мэр Ковина Анна Рот заявила в понедельник, что мост обойдётся почти в 12 миллионов евро.',
    'По данным министерства, с 2019 года ушли 300 рабочих. «Мы откроем его в июне 2025 года», — сказала она.',
    'Пётр Линд, родившийся в 1960 году, на прошлой неделе возглавил управление Ковина, сообщили в мэрии.',
  ],
};

/** Makes what compiling an article in a language (BCP 47 tag) needs and is made once; of English for one without rules. */
export function prepare(language: string): void {
  const tag = primaryTag(language.toLowerCase());
  const sample = Object.hasOwn(SAMPLES, tag) ? tag : 'en';
  const lines = [...SAMPLES[sample]!, ...SAMPLES[sample]!];
  compileArticle(
    {
      ...{ title: lines[0]!, publisher: null, author: null, url: null, captions: [] },
      ...{ published: '2024-05-15', language: sample },
      paragraphs: lines.map((text, at) => ({ text, role: at === 0 ? 'headline' : 'text' })),
    },
    [],
  );
}
