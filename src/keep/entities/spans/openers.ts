// Words that begin sentences, where any word has a capital: one place that says it is a name tells of all the others.
import { isGivenName } from '../gazetteer/given-names.ts';
import { apposition } from '../kinds/apposition.ts';
import { isAsideOfSpeaker } from '../kinds/clauses.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Line } from './lines.ts';
import { isSpanishVerb } from './spanish-persons.ts';
import { isTitleAsSurname } from './titles.ts';
import type { Word } from './words.ts';

/** What the lines of an article tell of words that are names there; by key. */
export interface Openers {
  /** Names that begin sentences. */
  readonly names: ReadonlySet<string>;
  /** Titles that are somebody’s surname: Bishop, of Simon Bishop. */
  readonly surnames: ReadonlySet<string>;
  /** Names of two words written as one: KovinRail. */
  readonly compact: ReadonlySet<string>;
}

/** Reads them from the lines of an article. */
export function openersOf(lines: readonly Line[], lexicon: Lexicon): Openers {
  const names = new Set<string>();
  const surnames = new Set<string>();
  const all = lines.flatMap(({ words }) => words);
  const compact = new Set(all.flatMap(({ text, key }) => (COMPACT.test(text) ? key : [])));
  const counts = new Map<string, number>();
  for (const { words, telling, sentence } of lines) {
    if (!telling) continue;
    if (lexicon.language === 'en' || lexicon.language === 'es')
      words.forEach((word, at) => {
        if (isTitleAsSurname(words, at, lexicon.roles)) surnames.add(word.key);
      });
    const [first, next] = words;
    // Lind & Sons
    if (first?.form === 'name' && next?.gap === ' & ') names.add(first.key);
    if (!mayOpen(first, next, lexicon)) continue;
    if (isToldBehind(words, 1, lexicon)) names.add(first!.key);
    const isHeadline = sentence.paragraph === 1 && !sentence.caption;
    const isSubject = isHeadline || first!.cut !== null || isVerb(next!, lexicon);
    if (isSubject) counts.set(first!.key, (counts.get(first!.key) ?? 0) + (isHeadline ? HEADLINE : 1));
  }
  if (lexicon.language === 'en' || lexicon.language === 'es')
    for (const [key, count] of counts) if (count >= OFTEN && !COMMON.test(key)) names.add(key);
  return { names, surnames, compact };
}

/** How a name of two words is written as one. */
export const COMPACT = /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}$/u;

/** So often a word begins sentences that is no plain noun; the headline, which begins with names, counts for two. */
const OFTEN = 3;
const HEADLINE = 2;
/** Endings of plain nouns that begin sentences without an article. */
const COMMON = /(?:[^su]s|ing|ion|ment|ness|ity|ance|ence|ism|ture|d?ad|dor|ncia|ismo|miento)$/;

/** Whether a word behind the first of a sentence is a verb: what is told to do something is none. */
function isVerb({ key, text }: Word, { speech, being, language }: Lexicon): boolean {
  if (language === 'es') return speech.has(key) || being.has(key) || isSpanishVerb(text);
  return speech.has(key) || being.has(key) || AUXILIARY.test(key) || /..ed$/.test(key);
}

const AUXILIARY = /^(?:has|had|will|would|did|does|can|could|may|might|plans|expects|also)$/;

function mayOpen(first: Word | undefined, next: Word | undefined, lexicon: Lexicon): boolean {
  if (lexicon.nounCapitals || first?.form !== 'name' || next?.form !== 'small' || first.text.length < 4)
    return false;
  const { key } = first;
  return ![lexicon.plain, lexicon.times, lexicon.nouns, lexicon.roles, lexicon.demonyms].some((list) =>
    list.has(key),
  );
}

/**
 * Whether the words from `at` tell that a name stands before them: “Gavi, the vaccine alliance,”, “Kovin, owned by”, “Kovin’s
 * finance director”.
 */
export function isToldBehind(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const [next, behind] = [words[at], words[at + 1]];
  if (next === undefined) return false;
  if (next.gap === ', ' && apposition(words, at, lexicon).length > 0) return true;
  if (lexicon.language !== 'en') return false;
  if (words[at - 1]!.cut === 'possessive')
    return [lexicon.belongings, lexicon.titles, lexicon.titleParts].some((list) => list.has(next.key));
  const isTraded = next.key === 'shares' && MOVED.test(behind?.key ?? '');
  const isOfFirm = isTraded || (ANALYST.test(next.key) && behind?.form === 'name');
  if (next.gap === ' ') return isDeed(words, at) || (isOfFirm && isFirm(words[at - 1]!, lexicon));
  if (next.gap !== ', ') return false;
  if (STATE.test(next.key)) return true;
  return (
    lexicon.which.has(next.key) && (TRADE.test(behind?.key ?? '') || isAsideOfSpeaker(words, at, lexicon))
  );
}

/** “Kovin shares rose” */
const MOVED =
  /^(?:rose|fell|were|closed|opened|ended|traded|jumped|dropped|climbed|slid|gained|lost|plunged|tumbled|surged|soared|slipped|sank|rallied|edged)$/;
/** Of what kind of company: tech shares. */
const SECTOR =
  /^(?:tech|chip|chipmaker|luxury|consumer|ordinary|preferred|common|class|penny|value|growth|property|telecoms?|defen[cs]e)$/;

/** “Kovin said”, “Kovin cut its forecast”: a word without article that is no noun for several or for what has no number. */
function isDeed(words: readonly Word[], at: number): boolean {
  const [first, next, behind] = words.slice(at - 1, at + 2);
  if (COMMON.test(first!.key) || KIN.test(first!.key)) return false;
  return SAID.test(next!.key) || (behind?.key === 'its' && behind.gap === ' ' && DONE.test(next!.key));
}

const KIN =
  /^(?:mum|mom|dad|mother|father|granny|grandma|grandpa|staff|counsel|council|congress|parliament|crew|nature|society)$/;
const SAID = /^(?:said|says|announced|denied|confirmed|declined)$/;
const DONE =
  /^(?:cut|cuts|raised|lowered|lifted|kept|closed|opened|posted|sold|named|hired|fired|launched|unveiled|changed|moved|halved|doubled|tripled|defended|extended|ended|trimmed|slashed|suspended)$/;

/** “Kovin analyst Mara Lind” */
const ANALYST = /^(?:analysts?|economist|strategist)$/;

/** Whether a word before “shares” or “analyst” is a firm’s name rather than a trade’s. */
function isFirm({ key }: Word, { types, departments, titleParts }: Lexicon): boolean {
  const isTrade = [types, departments, titleParts].some((list) => list.has(key));
  return !isTrade && !SECTOR.test(key) && !/(?:al|ic|ary|ive|ent|ant|ior|or|side|ish|ian)$/.test(key);
}

/** What is told of bodies behind a comma, or behind “which”. */
const STATE = /^(?:owned|based|founded|headquartered|backed|listed)$/;
/** See `STATE`. */
export const TRADE =
  /^(?:makes|owns|runs|employs|operates|represents|sells|produces|publishes|manufactures|supplies|manages|insures|advises|reported|bought|acquired)$/;

/** “Bishop told”, but “the bishop”, “was Bishop of Kovin”: whether a title at [from, to) is a surname where the article has such a one. */
export function isBareSurname(words: readonly Word[], from: number, to: number, lexicon: Lexicon): boolean {
  const [before, next] = [words[from - 1], words[to]];
  if (to - from > 1 || (/^(?:of|del?)$/.test(next?.key ?? '') && words[from]!.cut === null)) return false;
  if (next !== undefined && next.form !== 'small' && next.gap === ' ' && words[from]!.cut === null)
    return false;
  const isJoined = before !== undefined && words[from]!.gap === ' ';
  return (
    !isJoined || !(lexicon.articles.has(before.key) || isGivenName(before.key) || DEFINED.test(before.key))
  );
}

/** What stands before an office rather than a name. */
const DEFINED =
  /^(?:as|new|former|then|local|its|their|his|her|this|that|became|become|named|elected|appointed)$/;
