import { primaryTag } from '../deck/languages.ts';

/** Everyday words by language: those that its texts cannot do without and that few neighbours share. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for was with as it on by at from are this have his be has not which were he they their but',
  es: 'de la el que y en los del las por con una para su se al es lo como más pero sus ha este fue también está han sobre',
  de: 'der die und in den das von mit zu ist dem des für auf nicht ein eine sich im auch als es an werden hat aus er bei nach',
  ru: 'и в не на что с по он как это из за к но его для от так о у было до бы который года были их также после',
  fr: 'de la le et les des en du un une est que dans pour qui sur au par pas plus avec ce il sont aux cette mais ont leur',
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como mas foi ao das são também pelo está',
  it: 'di e il la che in un per del della con non una sono le si da al come dei nel più gli anche alla ha ma questo delle',
  nl: 'de het een en van in is dat op te zijn met voor niet aan er die ook om als maar door bij naar uit heeft werd nog',
  pl: 'w i na z się do nie to że jest od o po za jak dla przez ale jego są oraz być przed tym był roku także które',
  uk: 'і в не на що з та до як це за його від про але був який для було також її або вже під час після року',
  bg: 'на и да се в от за че е са не по със като това до при но той му ще си които беше след също или има',
};
/** Languages told by their script alone. */
const SCRIPTS: readonly (readonly [language: string, script: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['th', /\p{Script=Thai}/gu],
];
/** Words from which a language can be told. */
const ENOUGH_WORDS = 25;
/** Share of everyday words that running text has at least; all texts tried have a fifth or more. */
const SHARE = 0.15;
/** How far the likeliest language must be before the next. */
const LEAD = 1.4;
/** How much is looked at: more tells nothing new. */
const SAMPLE = 6000;

const sets = Object.entries(WORDS).map(([language, words]) => [language, new Set(words.split(' '))] as const);

/** The language that a text is written in, as a primary tag; null: it cannot be told. */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, script] of SCRIPTS) {
    // Japanese mixes scripts: a tenth in its own tells it from Chinese.
    const share = (sample.match(script)?.length ?? 0) / letters;
    if (letters >= ENOUGH_WORDS && share > (language === 'ja' ? 0.1 : 0.6)) return language;
  }
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < ENOUGH_WORDS) return null;
  const scores = sets.map(([language, set]) => ({
    language,
    share: words.filter((word) => set.has(word)).length / words.length,
  }));
  const [best, next] = scores.sort((a, b) => b.share - a.share);
  return best!.share >= SHARE && best!.share >= LEAD * next!.share ? best!.language : null;
}

/**
 * The language of an article: what the page declares, except where its text is plainly in another: templates
 * declare their own language over texts of any.
 */
export function languageOf(declared: string | null, text: string): string | null {
  const guessed = guessLanguage(text);
  if (declared === null || guessed === null) return declared ?? guessed;
  return primaryTag(declared) === guessed || !(primaryTag(declared) in WORDS) ? declared : guessed;
}
