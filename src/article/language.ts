import { primaryTag } from '../deck/languages.ts';
import { WRITINGS } from './language.data.ts';

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
const ENOUGH_WORDS = 20;
/** Share of words with letters of another language from which on a text is not in this one: names bring some. */
const FOREIGN = 0.08;
/** Share of everyday words and of words with a language's own letters that running text has together at least. */
const SHARE = 0.1;
/** How far the likeliest language must be before the next. */
const LEAD = 1.4;
/** How much is looked at: more tells nothing new. */
const SAMPLE = 6000;

const writings = Object.entries(WRITINGS).map(([language, { letters, own, words }]) => ({
  language,
  letters: new Set(letters),
  own: new Set(own),
  words: new Set(words.split(' ')),
}));

/** The language that a text is written in, as a primary tag; null: it cannot be told. */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE).normalize('NFC');
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, script] of SCRIPTS) {
    // Japanese mixes scripts: a tenth in its own tells it from Chinese.
    const share = (sample.match(script)?.length ?? 0) / letters;
    if (letters >= ENOUGH_WORDS && share > (language === 'ja' ? 0.1 : 0.6)) return language;
  }
  // Names and brands in other letters say nothing.
  const wordsIn = (script: RegExp): readonly string[] => sample.toLowerCase().match(script) ?? [];
  const [latin, cyrillic] = [wordsIn(/\p{Script=Latin}+/gu), wordsIn(/\p{Script=Cyrillic}+/gu)];
  const words = latin.length > cyrillic.length ? latin : cyrillic;
  if (words.length < ENOUGH_WORDS) return null;
  const shareOf = (isOne: (word: string) => boolean) => words.filter(isOne).length / words.length;
  const shareWith = (isOne: (letter: string) => boolean) => shareOf((word) => Array.from(word).some(isOne));
  const scores = writings
    .filter(({ letters }) => shareWith((letter) => !letters.has(letter)) < FOREIGN)
    .map(({ language, own, words }) => ({
      language,
      share: shareOf((word) => words.has(word)) + shareWith((letter) => own.has(letter)),
    }))
    .sort((a, b) => b.share - a.share);
  const [best, next] = scores;
  if (!best || best.share < SHARE) return null;
  return next && best.share < LEAD * next.share ? null : best.language;
}

/**
 * The language of an article: what the page declares, except where its text is plainly in another: templates
 * declare their own language over texts of any.
 */
export function languageOf(declared: string | null, text: string): string | null {
  const guessed = guessLanguage(text);
  if (declared === null || guessed === null) return declared ?? guessed;
  return primaryTag(declared) === guessed || !(primaryTag(declared) in WRITINGS) ? declared : guessed;
}
