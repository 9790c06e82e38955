// German towns that no list has, told by how an article speaks of them in several places.
import { wellKnown } from '../gazetteer/gazetteer.ts';
import { TOWNISH } from '../kinds/nouns.ts';
import type { Lexicon } from '../lexicon.ts';
import { isPlain, isTitle } from './german-bodies.ts';
import { NO_PLACE } from './german-persons.ts';
import type { Line } from './lines.ts';
import { keyOf, type Word } from './words.ts';

/** Prepositions before towns; of two sorts one must be of those that mostly stand before places. */
const BEFORE = /^(?:in|nach|aus|bei|vor|zwischen|um|bis)$/;
const MOSTLY = /^(?:in|nach|aus)$/;

/**
 * Keys of words that stand without an article behind prepositions of two sorts, “in X”, “nach X”, or behind one where their genitive has a
 * mayor, “Xs Bürgermeister”, or they lie near a known town, “in X bei Berlin”. `withArticle`: keys of words before which an article stands somewhere.
 */
export function townsByPrepositions(
  lines: readonly Line[],
  withArticle: ReadonlySet<string>,
  lexicon: Lexicon,
): Set<string> {
  const sorts = new Map<string, Set<string>>();
  const owners = new Set<string>();
  const beside = new Set<string>();
  for (const { words, telling } of lines)
    words.forEach((word, at) => {
      const before = words[at - 1];
      if (!telling || word.form !== 'name') return;
      if (isOwner(words, at, lexicon)) owners.add(keyOf(word.text.slice(0, -1)));
      if (isBesideTown(words, at, lexicon)) beside.add(word.key);
      if (before && word.gap === ' ' && BEFORE.test(before.key) && !isPlain(word.key, lexicon) && !word.cut)
        sorts.set(word.key, (sorts.get(word.key) ?? new Set()).add(before.key));
    });
  const towns = [...sorts].filter(([key, before]) => {
    if (withArticle.has(key) || wellKnown(key) || ![...before].some((one) => MOSTLY.test(one))) return false;
    return owners.has(key) || (before.size > 1 && !NO_PLACE.test(key));
  });
  const near = [...beside].filter((key) => !withArticle.has(key));
  return new Set([...towns.map(([key]) => key), ...near]);
}

/** “in *Altkovin* bei Berlin”: a town called like a noun, told by a known one that it lies near. */
function isBesideTown(words: readonly Word[], at: number, { bare, types }: Lexicon): boolean {
  const [before, word, near, town] = [words[at - 1], words[at]!, words[at + 1], words[at + 2]];
  const isIn = /^(?:in|aus)$/.test(before?.key ?? '') && word.gap === ' ' && !word.cut;
  const isNear = near?.key === 'bei' && near.gap === ' ' && town?.gap === ' ';
  if (!isIn || !isNear || wellKnown(town.key)?.kind !== 'place') return false;
  return !bare.has(word.key) && !types.has(word.key) && !NO_PLACE.test(word.key) && !wellKnown(word.key);
}

/** “*Kovins* Bürgermeister” */
function isOwner(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const next = words[at + 1];
  return /[^s]s$/.test(words[at]!.text) && next?.gap === ' ' && isTitle(next.key, lexicon);
}

/** Keys of words before which an article, or a preposition with one in it, stands somewhere. */
export function keysBehindArticles(lines: readonly Line[], lexicon: Lexicon): Set<string> {
  const keys = new Set<string>();
  for (const { words } of lines)
    words.forEach(({ key, gap, cut }, at) => {
      const before = words[at - 1];
      if (
        before &&
        gap === ' ' &&
        cut === null &&
        (lexicon.articles.has(before.key) || WITH_ARTICLE.has(before.key))
      )
        keys.add(key);
    });
  return keys;
}

const WITH_ARTICLE = new Set(
  'im am vom zum zur beim ins ans dieser diese dieses diesem diesen kein keine keinen jede jeder jedes'.split(
    ' ',
  ),
);

/** Words of what tells, ahead of the text, where it was written: “Bad Kovin.”, “Kovin/Orsa (dpa) –”. */
export function datelineIn({ sentence: { paragraph, start, caption, text }, words }: Line): readonly Word[] {
  if (paragraph !== 2 || start > 0 || caption || words.length === 0) return [];
  const agency = BEHIND_HOME.exec(text);
  if (agency !== null) return words.filter(({ key, end }) => end <= agency[1]!.length && !RIVER.test(key));
  const isTown = (word: Word) => TOWNISH.test(word.key) || wellKnown(word.key)?.kind === 'place';
  const isLine = words.length <= 4 && words.every(({ form }) => form === 'name') && /[^.!?]\.$/.test(text);
  return isLine && (words.length > 1 || isTown(words[0]!)) ? words : [];
}

/** An agency, or who else wrote it, behind the names of one town or two. */
const BEHIND_HOME =
  /^(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?: ?\/ ?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)?) \(?(?:dpa|dapd|afp|AFP|apa|APA|sda|SDA|Keystone-SDA|epd|KNA|kna|rtr|Reuters|sid|SID|dts|red|pm|ots|OTS|lnw|mag)(?:[-/][\p{L}-]+)*\)?[.:]? ?[-–—.:]?/u;

/** Frankfurt/Main */
const RIVER = /^(?:main|oder|saale|ruhr|donau|elbe|neckar)$/;

/** Whether a word ends as towns do and homes do not: Torfheim, but Pflegeheim. */
export const isTownByEnding = ({ text }: Word) => TOWN.test(text) && !HOME.test(text);
/** Ends of towns’ names. */
const TOWN = /^\p{Lu}\p{Ll}{2,}(?:hausen|kirchen|heim|hofen|stetten|büttel)$/u;
/** Nouns that end alike. */
const HOME =
  /(?:kinder|alten|alters|pflege|tier|wohn|studenten|flüchtlings|erziehungs|senioren|jugend|eigen|ferien|vereins|obdachlosen|mütter|ein|da|ge|ins|all)heim$/iu;
