// Names of women that no list has, whose case the words around them tell.
import { fold } from '../../../deck/fold.ts';
import type { Lexicon } from '../lexicon.ts';
import { type Span, textOf } from '../spans/span.ts';

/**
 * Мирра Линдова, of «теннисистка Мирра Линдова» and «Мирра Линдова выиграла»: a Russian name that stands in the first case, where its
 * form may be another's too. Null: not as many as `least` are told to.
 */
export function inFirstCase(
  spans: readonly Span[],
  { ownersBefore, roleForms, demonyms }: Lexicon,
  least: number,
): string | null {
  if (!ownersBefore) return null;
  const first = spans.filter(({ line: { words }, from, to }) => {
    const [before, next] = [words[from - 1], words[to]];
    if (![words[from]!, words[to - 1]!].some(({ text }) => /[ая]$/.test(text))) return false;
    const isNoun = before !== undefined && words[from]!.gap === ' ' && /[ая]$/.test(before.text);
    if (isNoun && (roleForms.has(fold(before.text)) || (/ка$/.test(before.text) && demonyms.has(before.key))))
      return true;
    // Not “Ивана Линдова задержала полиция”.
    const isVerb = next?.gap === ' ' && /^\p{Ll}{2,}(?:ла|лась)$/u.test(next.text);
    return isVerb && !/^\p{Ll}+[ая]$/u.test(words[to + 1]?.text ?? '');
  });
  if (first.length < least) return null;
  const { line, from, to } = first.find((span) => span.to - span.from > 1) ?? first[0]!;
  return textOf(line, from, to);
}

/** Валерий Линдов, of «Валерия Линдова, уволенного в мае»: a name that may be a woman's, where what stands behind tells of a man; null: nothing does. */
export function asMan(title: string, spans: readonly Span[], { ownersBefore }: Lexicon): string | null {
  if (!ownersBefore) return null;
  const [, stem, surname] =
    /^(Валери|Евгени|Александр|Валентин)[ая] (\p{Lu}\p{Ll}+(?:[оеё]в|[иы]н))а$/u.exec(title) ?? [];
  if (stem === undefined) return null;
  const isMan = spans.some(({ line: { words }, to }) => {
    const next = words[to];
    return next?.gap === ', ' && /^\p{Ll}{4,}(?:[шнтщ](?:его|ого)|гося)$/u.test(next.text);
  });
  return isMan ? `${stem}${/и$/.test(stem) ? 'й' : ''} ${surname}` : null;
}

/**
 * Джо Линд, of «Джо Линда обвинили», «обвинили Джо Линда»: what is done to him shows the case, and no other form of a surname in -а has
 * that ending. Null: nothing shows it, or the given name has cases of its own.
 */
export function asObject(title: string, spans: readonly Span[], { ownersBefore }: Lexicon): string | null {
  if (!ownersBefore || !/^\p{Lu}\p{Ll}*[иоуэюе] \p{Lu}\p{Ll}+[бвгджзклмнпрстфхцчшщ]а$/u.test(title))
    return null;
  const isObject = spans.some(({ line: { words }, from, to }) => {
    const [before, next] = [words[from - 1], words[to]];
    const isDone = from === 0 && next?.gap === ' ' && DONE.test(next.text) && /[июя]т?$/.test(next.text);
    return isDone || (words[from]!.gap === ' ' && DONE.test(before?.text ?? ''));
  });
  return isObject ? title.slice(0, -1) : null;
}

/** Verbs with whom something is done to. */
const DONE =
  /^(?:об|за|под)?(?:обвин|винил|задерж|арест|приговор|освобод|осуд|суд[ия]|подозрева|уволи|избра|назначи|убил|рани|награди|заподозр|допрос|похитил|критик|раскритик|привлек|отстран|дисквалифиц)\p{Ll}*(?:л[аи]?|[ую]т|[ая]т)$/u;

/**
 * Russian «тираспольского «*Тарса*»», which is «Тарс»: a title in quotation marks as the adjective before it shows, or a noun such as
 * “холдинга”, behind which names keep the first case; null: none does.
 */
export function inAgreement(spans: readonly Span[], { quotesNames, typeOf }: Lexicon): string | null {
  for (const { line, from, to } of quotesNames ? spans : []) {
    const [before, name] = [line.words[from - 1], line.words[from]!];
    const adjective = before?.form === 'small' ? before.text : '';
    if (!/^ [«„“"]$/.test(name.gap)) continue;
    if (before?.form === 'small' && typeOf(before.key) === 'body') return textOf(line, from, to);
    if (to - from > 1) continue;
    const rule = AGREEING.find(([before, ending]) => before.test(adjective) && ending.test(name.text));
    if (rule !== undefined) return name.text.replace(rule[1], rule[2]);
  }
  return null;
}

/** Endings of an adjective and of a noun in the same case, and the noun's in the first. */
const AGREEING: readonly (readonly [adjective: RegExp, ending: RegExp, form: string])[] = [
  [/[нскцвж](?:ого|его)$/, /(?<=[бвгджзклмнпрстфхчшщ])а$/, ''],
  [/[нскцвж](?:ому|ему)$/, /(?<=[бвгджзклмнпрстфхчшщ])у$/, ''],
  [/[нскцвж](?:ым|им)$/, /(?<=[бвгджзклмнпрстфхчшщ])ом$/, ''],
  [/[нскцвж](?:ой|ей)$/, /(?<=[бвдзлмнпрст])(?:ы|ой)$/, 'а'],
];
