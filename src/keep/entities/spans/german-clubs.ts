// German names of clubs: SpVgg Kovin, Kovener FC, Lok Kovin, SV Rot-Weiß Kovin 96.
import { pattern } from '../../pattern.ts';
import { wellKnown } from '../gazetteer/gazetteer.ts';
import { TOWNISH } from '../kinds/nouns.ts';
import type { Lexicon } from '../lexicon.ts';
import { isPlain } from './german-bodies.ts';
import { isFoundingYear } from './listed.ts';
import type { Word } from './words.ts';

/** End of the club's name that begins at word `at`, the year that it is called by included; `at`: there is none. */
export function clubEnd(words: readonly Word[], at: number, lexicon: Lexicon): number {
  const end = nameEnd(words, at, lexicon);
  const year = words[end];
  return end > at && year?.gap === ' ' && isFoundingYear(year.text) ? end + 1 : end;
}

function nameEnd(words: readonly Word[], at: number, lexicon: Lexicon): number {
  const [first, second, third] = words.slice(at, at + 3);
  // TSV/DJK Kovin
  if (second?.gap === '/' && SORT.test(first!.text) && SORT.test(second.text)) {
    const end = nameEnd(words, at + 1, lexicon);
    return end > at + 1 ? end : at;
  }
  if (first!.cut || second?.gap !== ' ') return at;
  if (SORT.test(second.text) && isAdjective(first!, lexicon)) return at + 2;
  const isSort = SORT.test(first!.text);
  const isOwn = OWN.test(first!.text);
  if (!isSort && !isOwn && !SOMETIMES.test(first!.text)) return at;
  // SV *Rot-Weiß* Kovin, SC *Preußen* Münster
  const isDouble = isSort && (OWN.test(second.text) || SOMETIMES.test(second.text)) && !second.cut;
  if (isDouble && third?.gap === ' ' && isTown(third, lexicon)) return at + 3;
  if (isDouble && isOwn) return at + 2;
  return isPlaceOf(second, isSort || isOwn, lexicon) ? at + 2 : at;
}

/** Keys by which a text calls a club of that name besides: ZFC, of ZFC Kovin; KFC, of Kovener FC. Of other names none. */
export function clubShorts(name: readonly Word[]): string[] {
  const [first, second] = name;
  if (second === undefined || first!.cut) return [];
  // SVP Kovin is one of several of the SVP
  if (SORT.test(first!.text)) return wellKnown(first!.key) ? [] : [first!.key];
  return SORT.test(second.text) && name.length === 2 ? [first!.key.charAt(0) + second.key] : [];
}

/** Kovener, Hallescher: of a town, and no word that stands before any noun. */
function isAdjective({ text, key, form }: Word, { clause, plain, articles }: Lexicon): boolean {
  return (
    form === 'name' &&
    /^\p{Lu}[\p{Ll}-]{3,}(?:er|sche[rnms]?)$/u.test(text) &&
    !RANK.test(key) &&
    ![clause, plain, articles].some((words) => words.has(key))
  );
}

/** The name behind the sort of a club; behind a word that others have too, only of a known town. */
function isPlaceOf(word: Word, isSure: boolean, lexicon: Lexicon): boolean {
  if (word.form !== 'name' || word.cut === 'compound' || lexicon.belongings.has(word.key)) return false;
  return (
    isTown(word, lexicon) || (isSure && !isPlain(word.key, lexicon) && !/^(?:Frauen|Männer)/u.test(word.text))
  );
}

function isTown({ key, form }: Word, { names }: Lexicon): boolean {
  return form === 'name' && (wellKnown(key)?.kind === 'place' || names.has(key) || TOWNISH.test(key));
}

/** What a club is in its league: “Aufsteiger | TSV”. */
const RANK = /(?:steiger|gegner|fuhrer|meister|sieger|folger|geber|ganger)$/;

/** Abbreviations of what a club is. */
const SORT = pattern('u')`
  ^(?:\p{Lu}{0,2}(?:FC|SC|SV|FV|BC|HC|TV|BV|VV|VC|TC|EC|RC|AC|FK|SK|BK|HK|AK)\p{Lu}?|\p{Lu}?(?:SG|TSV|TSG
  |FSV|FSG|HSG|JSG|MTV|USC|BSG|ESV|DJK|ASV|TTC|PSV|ATSV|OSC|KSV|WSV|SSV|MSV|BSC|KFC|EHC|ERC)|Sp?Vgg\.?|SpVgg
  |Spvgg|SpVg|TuS|TuSpo|TuRU|TuSEM|VfL|VfB|VfR|THW|RB)$
`;

/** Words that only names of clubs begin with. */
const OWN =
  /^(?:Lok|Dynamo|Hansa|Borussia|Arminia|Alemannia|Concordia|Germania|Teutonia|Westfalia|Rhenania|Saxonia|Hertha|Admira|Kickers|Sportfreunde|Greuther|Türkgücü|(?:Rot|Schwarz|Blau|Grün|Gelb|Weiß)-(?:Rot|Schwarz|Blau|Grün|Gelb|Weiß|Weiss))$/u;

/** Words that are a club's before a town. */
const SOMETIMES =
  /^(?:Lokomotive|Eintracht|Fortuna|Energie|Union|Viktoria|Victoria|Preußen|Wacker|Jahn|Holstein|Austria|Rapid|Sturm|Turbine|Chemie|Stahl|Erzgebirge|Waldhof|Adler|Eisbären|Füchse|Baskets|Phönix|Sparta|Normannia|Inter|Young)$/u;
