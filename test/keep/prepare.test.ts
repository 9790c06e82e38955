import { describe, expect, it } from 'vitest';
import { compileArticle } from '../../src/keep/compile.ts';
import { prepare } from '../../src/keep/prepare.ts';
import { articleOf } from './stand-in.ts';

const TEXTS = {
  en: 'Anna Roth, the mayor of Kovin, said on Monday that the bridge would cost 40 million euros.',
  de: 'Anna Roth, die Bürgermeisterin von Kovin, sagte am Montag, die Brücke koste 40 Millionen Euro.',
  es: 'Anna Roth, alcaldesa de Kovin, dijo el lunes que el puente costará 40 millones de euros.',
  ru: 'Мэр Ковина Анна Рот заявила в понедельник, что мост обойдётся в 40 миллионов евро.',
};

describe('prepare', () => {
  it.each(Object.entries(TEXTS))('changes nothing of what an article compiles to: %s', (language, text) => {
    const article = articleOf([text], { language });
    const before = compileArticle(article, []);
    expect(before.facts.length).toBeGreaterThan(0);
    prepare(language);
    expect(compileArticle(article, [])).toEqual(before);
  });

  it.each(['pt-BR', 'zh', '', '__proto__', 'DE'])('takes any tag: %j', (language) => {
    expect(() => prepare(language)).not.toThrow();
  });
});
