import { describe, expect, it } from 'vitest';
import { guessLanguage, languageOf } from '../../src/article/language.ts';
import { languageTag } from '../../src/article/metadata.ts';
import { cleanText, metadataText, wordCount } from '../../src/article/text.ts';

it.each([
  ['  a\u00a0b\n\t c ', 'a b c'],
  ['Unions\u00adstaat\u200b\ufeff', 'Unionsstaat'],
  ['a\u200db', 'ab'],
  // Persian and pictographs need their joiners.
  ['می\u200cخواهم 👩\u200d🚀', 'می\u200cخواهم 👩\u200d🚀'],
  ['\u202eabc\u202c', 'abc'],
  ['a\u0000b', 'a b'],
])('cleanText %j', (text, clean) => {
  expect(cleanText(text)).toBe(clean);
});

it.each([
  ['Tom &amp; Ann&#8217;s &#x201C;day&#x201D;', 'Tom & Ann’s “day”'],
  ['The <em>Kestrel</em> sails', 'The Kestrel sails'],
  ['5 < 6 &unknown; &#1114112;', '5 < 6 &unknown; &#1114112;'],
])('metadataText %j', (text, plain) => {
  expect(metadataText(text)).toBe(plain);
});

it.each([
  ['one two  three', 3],
  ['一二三四', 2],
  ['', 0],
])('wordCount %j', (text, count) => {
  expect(wordCount(text)).toBe(count);
});

it.each([
  ['en', 'en'],
  ['en_US', 'en-US'],
  ['EN-gb', 'en-GB'],
  ['zh-Hans-CN', 'zh-CN'],
  ['pt-br, en', 'pt-BR'],
  ['', null],
  ['english', null],
  ['und', null],
])('languageTag %j', (text, tag) => {
  expect(languageTag(text)).toBe(tag);
});

const TEXTS = {
  en: 'The council of the town said on Monday that it will build a new bridge over the river, and that the works are to begin before the end of the year, at a cost which it did not give.',
  es: 'El ayuntamiento de la ciudad dijo el lunes que construirá un puente nuevo sobre el río y que las obras van a empezar antes del final del año, con un coste que no se ha dado a conocer.',
  de: 'Der Rat der Stadt sagte am Montag, dass er eine neue Brücke über den Fluss bauen wird und dass die Arbeiten noch vor dem Ende des Jahres beginnen sollen, zu Kosten, die er nicht nannte.',
  ru: 'Совет города сообщил в понедельник, что он построит новый мост через реку и что работы начнутся до конца года, а о том, сколько это будет стоить, он не сказал, как и о том, кто их будет вести.',
  uk: 'Міська рада повідомила у понеділок, що вона збудує новий міст через річку і що роботи почнуться до кінця року, а про те, скільки це буде коштувати, вона не сказала, як і про те, хто їх буде вести.',
  pt: 'A câmara da cidade disse na segunda que não vai construir uma ponte nova sobre o rio, mas que as obras da estrada começam antes do fim do ano, com um custo que não foi dado a conhecer.',
  pl: 'Rada miasta poinformowała w poniedziałek, że zbuduje nowy most nad rzeką i że prace rozpoczną się przed końcem roku, a o kosztach nie powiedziała nic.',
  cs: 'Rada města v pondělí oznámila, že postaví nový most přes řeku a že práce začnou ještě před koncem roku, o ceně však nic neřekla.',
  sl: 'Mestni svet je v ponedeljek sporočil, da bo čez reko zgradil nov most in da se bodo dela začela še pred koncem leta, o ceni pa ni povedal ničesar.',
  bg: 'Градският съвет съобщи в понеделник, че ще построи нов мост над реката и че работата ще започне преди края на годината, а за цената не каза нищо.',
  be: 'Гарадскі савет паведаміў у панядзелак, што ён пабудуе новы мост праз раку і што праца пачнецца да канца года, а пра кошт нічога не сказаў.',
  'ru with names in Latin letters':
    'Компания Nova Grid Systems сообщила в среду, что её приложение Open Bridge Live для iOS и Android вышло на новый рынок, а сервис Night Owl Music больше не работает, и о причинах этого решения она пока ничего не сказала.',
};

describe('the language of a text', () => {
  it.each(Object.entries(TEXTS))('is guessed: %s', (language, text) => {
    expect(guessLanguage(text)).toBe(language.slice(0, 2));
  });

  it.each([
    ['too short', 'The bridge of the town.'],
    [
      'names alone',
      'Kovin Tarn Rothen Velm Anna Berit Cal Dora Enz Fenn Gor Hal Ivo Jan Kai Lio Mia Nor Ove Pia Quin Rae Sol Tam Uno Vik',
    ],
    ['nothing', ''],
  ])('is not guessed: %s', (_, text) => {
    expect(guessLanguage(text)).toBeNull();
  });

  it('is the declared one, unless the text is plainly in another', () => {
    expect(languageOf('en-GB', TEXTS.en)).toBe('en-GB');
    expect(languageOf('en', TEXTS.es)).toBe('es');
    // Catalan has no list: its neighbours' words say nothing against it.
    expect(languageOf('ca', TEXTS.es)).toBe('ca');
    expect(languageOf('en', 'Kovin')).toBe('en');
    expect(languageOf(null, TEXTS.de)).toBe('de');
  });
});
