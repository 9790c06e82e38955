// What Russian bodies are for, which is part of what they are called: «театр оперы и балета», «агентство по туризму».
import { isAdjectival } from '../forms/phrase-form.ts';
import type { Word } from './words.ts';

const STAGE = /^(?:оперы|балета|драмы|комедии|оперетты|кукол|сатиры|миниатюр|эстрады)$/;

/** Bodies whose field stands behind «по». */
const FORMED = /^(?:агентств|комитет|комисси|служб|управлени|инспекци|департамент)/;

/** Nouns in the dative, but not those of which something more tells whose or of what: «по охране *вод*», «по делу *Рот*». */
const FIELD = /^\p{Ll}{4,}(?:[аяи]м|[уюе]|ии|ости)$/u;
const OPEN =
  /(?:[нт]ию|ке|б[ео])$|^(?:дел|факт|итог|результат|слов|данн|повод|решен|просьб|требов|мнени|вопрос|прав|охран|защит|надзор|контрол|иск|област|кра[юе]|округ|город|район|жалоб|обвинен|стать)/u;

/** End of the field of a body whose noun stands before word `at`; `at`: none is told. */
export function fieldEnd(words: readonly Word[], at: number): number {
  const noun = words[at - 1]!.text.toLowerCase();
  const isNext = (i: number) => words[i]?.gap === ' ' && words[i]!.form === 'small';
  const isStage = (i: number) => isNext(i) && STAGE.test(words[i]!.text);
  if (/^театр/.test(noun)) {
    if (!isStage(at)) return at;
    return words[at + 1]?.text === 'и' && isStage(at + 2) ? at + 3 : at + 1;
  }
  if (!FORMED.test(noun) || words[at]?.text !== 'по') return at;
  const first = partEnd(at + 1);
  if (first === at + 1) return at;
  const second = words[first]?.text === 'и' ? partEnd(first + 1) : first + 1;
  return second > first + 1 ? second : first;

  function partEnd(from: number): number {
    const to = isNext(from) && isAdjectival(words[from]!.text) ? from + 1 : from;
    const { text = '' } = isNext(to) ? words[to]! : {};
    return FIELD.test(text) && !OPEN.test(text) && !isAdjectival(text.replace(/ии$/, '')) ? to + 1 : from;
  }
}

/** «Всероссийский *фестиваль* «Тарские дни»»: is the noun at `at` of a festival whose name follows it? */
export function isTitled(words: readonly Word[], at: number): boolean {
  return /фестивал/.test(words[at]!.text) && /^ ?[«„“"]$/.test(words[at + 1]?.gap ?? '');
}
