// What names no one: cases at law, “Lind v. Kovin”, sums, “R3.5bn”, what a minister is for, addresses, a number before a name, “180 Kovin”,
// “at 1225 N. Orsa St.”, sorts of things, “NFTs”, and words that ran together, “planAfterwards”.
import { wellKnown } from '../gazetteer/gazetteer.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Statistics } from './lines.ts';
import type { Span } from './span.ts';
import type { Word } from './words.ts';

/** How streets end, in full or in addresses. */
const STREET = /^(?:st|street|ave|avenue|rd|road|blvd|boulevard|lane|drive|plaza|way|court|terrace|square)$/;
/** Years, which stand before names of events and bodies. */
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** Whether the words around a span, or its own, tell that it names no one. */
export function isNobodys(span: Span, lexicon: Lexicon): boolean {
  return (
    isBehindHouseNumber(span, lexicon) ||
    isOfCase(span) ||
    isOfSum(span) ||
    isPortfolio(span, lexicon) ||
    isSortOfThing(span, lexicon) ||
    isHonour(span.key) ||
    isLoud(span, lexicon)
  );
}

/** Whether an English name stands behind the number of a house. */
function isBehindHouseNumber({ line: { words }, from, to, key }: Span, lexicon: Lexicon): boolean {
  const [number, before, next] = [words[from - 1], words[from - 2], words[to]];
  const name = words[from]!;
  if (lexicon.language !== 'en' || number?.form !== 'digits' || name.gap !== ' ') return false;
  if (STREET.test(words[to - 1]!.key)) return true;
  // “Kovin 2 Orsa 0”, “the 2014 Orsa Cup”, “12 Orsans”, “40 Kovin fighters”
  const isOther = before?.form === 'name' || YEAR.test(number.text) || /s$/.test(key);
  if (isOther || name.form !== 'name' || !/^ ?$/.test(number.gap)) return false;
  const isNoun = next?.form === 'small' && next.gap === ' ' && !goesOn(next.key, lexicon);
  return !isNoun && (wellKnown(key)?.kind ?? 'place') === 'place' && to - from < 3;
}

/** English “*Lind* v. *Kovin*”: a case at law. */
function isOfCase({ line: { words, text }, from, to }: Span): boolean {
  const isVersus = (at: number) =>
    words[at]?.key === 'v' && words[at]!.form === 'small' && text[words[at]!.end] === '.';
  return isVersus(to) || isVersus(from - 1);
}

/** “*R3*.5bn”: a sum of money, cut at its point. */
function isOfSum({ line: { words, text }, from, to }: Span): boolean {
  return (
    to - from === 1 &&
    /^\p{Lu}{1,3}\d+$/u.test(words[from]!.text) &&
    /^[.,]\d/.test(text.slice(words[from]!.end))
  );
}

/** “The new *planAfterwards* we left”: two words without the stop between them, the first of which the article has elsewhere. */
export function isRunTogether(
  { line: { words }, from, to, key }: Span,
  { small, capital }: Statistics,
): boolean {
  const first = /^(\p{Ll}{2,})\p{Lu}\p{Ll}+$/u.exec(words[from]!.text)?.[1];
  const isOnce = capital.get(key) === 1 && wellKnown(key) === undefined;
  return first !== undefined && to - from === 1 && isOnce && small.has(first);
}

/** English “Minister for *Rural Roads* and *Old Rail*”: is it what an office is for, and no place? */
function isPortfolio({ line: { words }, from, key }: Span, { language, and }: Lexicon): boolean {
  if (language !== 'en' || wellKnown(key) || isGivenName(words[from]!.key)) return false;
  let link = from - 1;
  if (and.has(words[link]?.key ?? ''))
    link = words.findLastIndex(({ form }, at) => at < link && form !== 'name');
  return words[link]?.key === 'for' && HOLDER.test(words[link - 1]?.key ?? '');
}

const HOLDER = /^(?:minister|secretary|commissioner|mec)$/;

/** Is it a verb or a small word that no noun’s phrase has? */
function goesOn(key: string, { being, clause, into, at, and }: Lexicon): boolean {
  return [being, clause, into, at, and].some((list) => list.has(key));
}

/** NFTs, psychology, “a degree in *Tarsal Arts*”, “viruses such as *West Orsa*”: several of a sort, a field of study or an illness. English. */
function isSortOfThing({ line: { words }, from, to, key }: Span, { language }: Lexicon): boolean {
  if (language !== 'en' || (wellKnown(key) && !isOfVirus(words, from, to))) return false;
  const [before, behind] = [words[from - 1]?.key ?? '', words[from - 2]?.key ?? ''];
  // The AMAs are awards.
  const isSeveral = to - from === 1 && /^\p{Lu}+[B-Z]s$/u.test(words[from]!.text);
  const isField = (FIELD.test(key) && before !== 'journal') || (before === 'in' && DEGREE.test(behind));
  return isSeveral || isField || ILLNESS.test(key) || isOfVirus(words, from, to);
}

/** English “a *Senior Advocate of Norvenna*”, “*Officer of the Order of Orsa*”: what somebody is, by law or as an honour. */
export function isHonour(name: string): boolean {
  return HONOUR.test(name);
}

const HONOUR =
  /^(?:(?:king|queen|president|state)['’]?s counsel|senior advocate(?: of .*)?|justices? of the peace|(?:(?:grand|knight) )?(?:officer|commander|member|companion|knight|dame|cross) of the .*(?:order|empire|republic|realm)(?: of .*)?|(?:bachelor|master|doctor)s? of (?:arts|science|laws?|philosophy|medicine|letters|education|engineering|business administration))$/;

/** English “one of the *Richest Towns*!”: where a superlative shows that a quotation has capitals for stress, several words of it are no name. */
function isLoud({ line: { text, words }, from, to, key }: Span, { language }: Lexicon): boolean {
  if (language !== 'en' || to - from < 2 || wellKnown(key) || isGivenName(words[from]!.key)) return false;
  const { start } = words[from]!;
  const quote = [...text.matchAll(/["“]([^"“”]+)["”]/g)].find(
    ({ index, 0: whole }) => index < start && start < index + whole.length,
  );
  return LOUD.test(quote?.[1] ?? '');
}

const LOUD =
  /\p{Ll},? (?:(?:Great|Rich|Bigg|Larg|High|Strong|Fin|Smart|Poor|Weak)est|Worst|Most \p{Lu}\p{Ll}+) \p{Lu}/u;

const FIELD =
  /^(?:\p{L}+(?:al|ic|ive|ary) )?(?:\p{L}{2,}(?<!techn)ology|economics|physics|mathematics|linguistics|genetics|aeronautics)$/u;
const DEGREE = /^(?:degrees?|bachelors?|masters?|doctorates?|diplomas?|ba|bsc|ma|msc|mba|phd)$/;
const ILLNESS =
  /^(?:ebola|zika|nipah|dengue|mpox|alzheimer|chikungunya|listeria|salmonella|legionella|hantavirus|norovirus)$/;

/** “The *Orsa* virus”, “viruses such as *Orsa*” */
function isOfVirus(words: readonly Word[], from: number, to: number): boolean {
  const [next, before] = [words[to], words.slice(Math.max(0, from - 3), from)];
  const isListed = /^virus(?:es)? such as$/.test(before.map(({ key }) => key).join(' '));
  const isCalled = next?.gap === ' ' && words[to - 1]!.cut === null && VIRUS.test(next.key);
  return isListed || isCalled;
}

const VIRUS = /^(?:virus|fever|encephalitis)$/;
