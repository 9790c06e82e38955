// Russian names behind which brackets have them in Latin letters: «Павел Линд (Pavel Lind)», «партия «Мост за Орсу» (Pont pour Orsa)».
import { type Span, textOf } from '../spans/span.ts';

const CYRILLIC = /^[А-ЯЁа-яё]/;
const LATIN = /^\p{Script=Latin}/u;

/** Latin letters that a name may begin with, by the Russian letter. */
const FIRST: Readonly<Record<string, string>> = {
  ...{ а: 'aeuo', б: 'b', в: 'vw', г: 'gh', д: 'dj', е: 'eyj', ё: 'eyjoö', ж: 'jgz', з: 'zsx', и: 'iyejhaä' },
  ...{ й: 'jyi', к: 'kcqxg', л: 'l', м: 'm', н: 'n', о: 'oau', п: 'p', р: 'r', с: 'scz', т: 't', у: 'uwo' },
  ...{ ф: 'fpv', х: 'hkcjx', ц: 'ctz', ч: 'ct', ш: 'sc', щ: 's', э: 'eaähi', ю: 'yujeh', я: 'yji' },
};

/** The same of what it may end in, where it stands in the first case and ends in a vowel. */
const LAST: Readonly<Record<string, RegExp>> = {
  ...{
    а: /[aá]h?$|er$/,
    я: /[aá]h?$/,
    о: /[oóuwx]$/,
    е: /[eéaiy]h?$/,
    и: /[iíyeéh]$/,
    у: /[uúwox]$/,
    ю: /[uúew]$/,
    ы: /[yi]$/,
  },
};

const inLatin = (word: string) => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** Is it one name, first in Russian letters, then in brackets in Latin ones? */
export function isRendering(latin: Span, { line, from, to }: Span): boolean {
  const own = line.words.slice(from, to).map(({ text }) => text);
  const other = latin.line.words.slice(latin.from, latin.to).map(({ text }) => text);
  if (!own.every((word) => CYRILLIC.test(word)) || !other.every((word) => LATIN.test(word))) return false;
  if (!/^["»”]?\s?\($/.test(latin.line.words[latin.from]!.gap)) return false;
  if (!/^[),]/.test(line.text.slice(latin.line.words[latin.to - 1]!.end))) return false;
  // «Мост за Орсу» (Pont pour Orsa)
  if (/^ ?[«„“"]$/.test(line.words[from]!.gap) && other.length > 1) return true;
  const fits = (at: number) =>
    FIRST[own.at(at)!.charAt(0).toLowerCase()]?.includes(inLatin(other.at(at)!).charAt(0)) ?? false;
  return Math.abs(own.length - other.length) < 2 && fits(0) && fits(-1);
}

/** The name as it stands before its Latin letters, if these show that it is in the first case; null: they do not. */
export function formShown(spans: readonly Span[]): string | null {
  for (const span of spans) {
    const next = spans.find(({ line, from }) => line === span.line && from === span.to);
    if (next === undefined || !isRendering(next, span)) continue;
    const own = span.line.words.slice(span.from, span.to);
    const other = next.line.words.slice(next.from, next.to);
    if (own.length === other.length && own.every(({ text }, i) => isAlike(text, other[i]!.text)))
      return textOf(span.line, span.from, span.to);
  }
  return null;
}

function isAlike(own: string, other: string): boolean {
  const latin = other.toLowerCase();
  const vowel = LAST[own.at(-1)!.toLowerCase()];
  if (vowel !== undefined) return vowel.test(latin);
  return !/(?:[оеё]|ы|и)м$/u.test(own) || /m[a-z]?$/.test(latin);
}
