// What joins words to one name; names of bodies that hold a list: Food and Drug Administration, Committee on Health, Labor and Pensions.
import type { Kind } from '../../../deck/types.ts';
import { wellKnown } from '../gazetteer/gazetteer.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import type { Lexicon } from '../lexicon.ts';
import { beginsSentence } from './lines.ts';
import type { Word } from './words.ts';

/**
 * End of a list that a body is named by, whose second part begins at `at`: Committee on Health, Labor and Pensions.
 * `at` where it is none.
 */
export function listEnd(words: readonly Word[], from: number, at: number, lexicon: Lexicon): number {
  const run = words.slice(from, at);
  const isBody = run.some(({ key }) => ['body', 'institution'].includes(lexicon.nouns.get(key) ?? ''));
  if (!isBody || !run.some(isLink(lexicon)) || isNameAlone(words, at - 1, lexicon)) return at;
  for (let next = at; next < words.length; ) {
    const isLast = lexicon.and.has(words[next]!.key) || words[next]!.gap === ' & ';
    if (lexicon.and.has(words[next]!.key)) next += 1;
    const first = next;
    while (words[next]?.form === 'name' && (next === first || words[next]!.gap === ' ')) next += 1;
    // Ministry of Housing, Communities and *Local Government*
    const isPart = lexicon.titleParts.has(words[first]?.key ?? '');
    const isOther = next > first + 1 && lexicon.nouns.has(words[next - 1]!.key) && !isPart;
    if (next === first || isOther || isNameAlone(words, first, lexicon) || words[next - 1]!.cut) return at;
    if (isLast) return next;
    if (!/^(?:, ?| & )$/.test(words[next]?.gap ?? '') && !lexicon.and.has(words[next]?.key ?? '')) return at;
  }
  return at;
}

/** “the Food and Drug Administration”: what stands before “and” qualifies the noun too. */
export function isSplitQualifier(
  words: readonly Word[],
  from: number,
  end: number,
  next: number,
  lexicon: Lexicon,
): boolean {
  if (lexicon.language === 'en' && isOfCouple(words, from, end, next)) return true;
  if (
    lexicon.nounFirst ||
    lexicon.nounCapitals ||
    !(
      lexicon.articles.has(words[from - 1]?.key ?? '') ||
      words[from - 1]?.cut === 'possessive' ||
      // “Fire and Ambulance Department staff”
      (beginsSentence(words, from) && lexicon.nouns.has(words[from]!.key))
    )
  )
    return false;
  // The US Patent and Trademark Office, the UN Relief and Works Agency, the Senate Energy and Natural Resources Committee
  const isOwner =
    wellKnown(words[from]!.key)?.kind === 'place' ||
    /^(?:un|eu|au)$/.test(words[from]!.key) ||
    CHAMBER.test(words[from]!.key);
  const own = end - from > 1 && isOwner ? from + 1 : from;
  for (let at = own; at < end; at += 1) if (isNameAlone(words, at, lexicon)) return false;
  const run = words.slice(from, end).map(({ key }) => key);
  if (wellKnown(run.join(' '))) return false;
  let last = next;
  // Allied Workers’ Union
  const goesOn = (at: number) => isJoined(words, at) || /^['’ʼ] $/.test(words[at]!.gap);
  while (words[last + 1]?.form === 'name' && goesOn(last + 1)) last += 1;
  const { key } = words[last]!;
  const kind = lexicon.nouns.get(key) ?? lexicon.nouns.get(key.replace(/s$/, ''));
  return last > next && !isNameAlone(words, next, lexicon) && LISTED.has(kind!);
}

/** “the Anna and Tom Lind Foundation” */
function isOfCouple(words: readonly Word[], from: number, end: number, next: number): boolean {
  if (end - from > 1 || !isGivenName(words[from]!.key) || !isGivenName(words[next]!.key)) return false;
  return words
    .slice(next + 2, next + 4)
    .some(({ key, form, gap }) => form === 'name' && gap === ' ' && GIVEN.test(key));
}

/** What couples give. */
const GIVEN =
  /^(?:foundation|trust|fund|centre|center|museum|gallery|library|prize|hall|school|theatre|theater)$/;

/** What has committees. */
export const CHAMBER = /^(?:senate|house|commons|lords|assembly|bundestag)$/;

/** Kinds of what may be named by two words with “and”: the Ports and Harbours Act. */
const LISTED: ReadonlySet<Kind> = new Set(['institution', 'body', 'agreement']);

/** Tells words like “of”. */
export const isLink = (lexicon: Lexicon) => (word: Word) =>
  word.form === 'small' && lexicon.links.has(word.key);

/** Whether a word is a name by itself, and so begins another one. */
export function isNameAlone(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const { key } = words[at]!;
  const head = lexicon.nouns.has(key) && words[at + 1] !== undefined && lexicon.links.has(words[at + 1]!.key);
  return head || wellKnown(key) !== undefined || isGivenName(key) || lexicon.titles.has(key);
}

/** Whether only a space, an ampersand or the stop of an abbreviation parts a word from the one before. */
export function isJoined(words: readonly Word[], at: number): boolean {
  const { gap } = words[at]!;
  if (gap === ' ' || gap === '\u00a0' || gap === ' & ' || gap === '+') return true;
  const before = words[at - 1]!;
  return /^\.\s?$/.test(gap) && before.form !== 'small' && ABBREVIATED.test(before.text);
}

/** Words that names have with a stop: initials, St., titles. */
const ABBREVIATED =
  /^(?:\p{Lu}|St|Mr|Mrs|Ms|Dr|Prof|Rev|Gen|Sen|Rep|Gov|Col|Lt|Capt|Sgt|Maj|Adm|Hon|Jr|Sr|Mt|Ft|Sra|Dra|Hr|Fr|Bros)$/u;

/** TSV *1860* Kovin */
export function isClub(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const next = words[at + 1];
  return lexicon.bodyFirst.has(words[at - 1]!.key) && next?.form === 'name' && next.gap === ' ';
}

/** Kovin *96*, SV Orsa *1846*: does the number at `at` close the name of a German club that begins at `from`? */
export function isNumberOfClub(words: readonly Word[], from: number, at: number, lexicon: Lexicon): boolean {
  const isTown = at - from === 1 && wellKnown(words[from]!.key)?.kind === 'place';
  const isIn = [lexicon.at, lexicon.into].some((set) => set.has(words[from - 1]?.key ?? ''));
  const isOne = lexicon.bodyFirst.has(words[from]!.key) && at - from < 4;
  return lexicon.nounCapitals && isFoundingYear(words[at]!.text) && (isOne || (isTown && !isIn));
}

/** Whether digits are a year that German clubs are called by. */
export const isFoundingYear = (digits: string) => FOUNDED_IN.test(digits);
const FOUNDED_IN = /^(?:0[3-9]|11|24|29|46|96|98|18[4-9]\d|19[0-4]\d)$/;

/** “the Protection of Children *Act*”: does the run from `at` end in a noun for a law? */
export function isLaw(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  let last = at;
  while (words[last + 1]?.form === 'name' && isJoined(words, last + 1)) last += 1;
  return last > at && lexicon.nouns.get(words[last]!.key) === 'agreement';
}
