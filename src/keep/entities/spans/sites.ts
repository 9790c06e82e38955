// Names of what is built or lies somewhere, whose noun is small: Orsa *cable car*, Kovin *wind farm*.
import type { Kind } from '../../../deck/types.ts';
import { isCountry, wellKnown } from '../gazetteer/gazetteer.ts';
import { LEGAL } from '../kinds/kinds.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Word } from './words.ts';

/** Words of the proper part of such a name, at most. */
const LONGEST_NAME = 4;
/** Small words behind it, at most: nuclear power plant. */
const LONGEST_NOUN = 4;

/**
 * End of the name from `from` to `to` with the small noun behind it that tells what it is; `to` where none does, or where the words say
 * that it is one of several (“a Kovin mine”), or a company's or a country's.
 */
export function siteEnd(words: readonly Word[], from: number, to: number, lexicon: Lexicon): number {
  if (lexicon.language !== 'en' || to - from > LONGEST_NAME || words[to - 1]!.cut) return to;
  const end = nounEnd(words, to, lexicon);
  const isOne =
    end > to && mayBear(words, from, to, end, lexicon) && !ONE_OF.test(words[from - 1]?.key ?? '');
  return isOne && (end - to > 1 || !isVerb(words, from, to, lexicon)) ? end : to;
}

/** Kind of a name of the words [from, to) that ends in such a noun, or begins with one; null: it does not. */
export function siteKind(
  words: readonly Word[],
  from: number,
  to: number,
  { sites, nounFirst }: Lexicon,
): Kind | null {
  const name = words.slice(from, to);
  // Spanish: canal de Kovin, central nuclear de Orsa
  if (nounFirst && name[0]!.form === 'small')
    return sites.get(name[0]!.key) ?? sites.get(`${name[0]!.key} ${name[1]!.key}`) ?? null;
  const proper = name.findLastIndex(({ form }) => form !== 'small');
  if (proper === -1 || proper === name.length - 1) return null;
  const keys = name.slice(proper + 1).map(({ key }) => key);
  const noun = keys.findIndex((_, at) => sites.has(keys.slice(at).join(' ')));
  return noun === -1 ? null : sites.get(keys.slice(noun).join(' '))!;
}

/** The key of such a name, which the words between its proper part and its last noun are not in: the nuclear plant is the plant. */
export function siteKey(key: string, words: readonly Word[]): string {
  const last = words.at(-1)!;
  const proper = words.filter(({ form }) => form !== 'small').length;
  return `${key.split(' ').slice(0, proper).join(' ')} ${last.key}`;
}

/** End of the longest noun of `sites` that begins at word `to`, words that may stand before it included; `to`: none does. */
function nounEnd(words: readonly Word[], to: number, { sites, siteParts }: Lexicon): number {
  let end = to;
  for (let last = to; last < Math.min(words.length, to + LONGEST_NOUN); last += 1) {
    const { form, gap, cut } = words[last]!;
    // the Orsa LNG terminal
    if (gap !== ' ' || !(form === 'small' || (form === 'letters' && siteParts.has(words[last]!.key)))) break;
    const keys = words.slice(to, last + 1).map(({ key }) => key);
    const isNoun = keys.some(
      (_, at) => sites.has(keys.slice(at).join(' ')) && keys.slice(0, at).every((key) => siteParts.has(key)),
    );
    if (isNoun) end = last + 1;
    if (cut) break;
  }
  return end;
}

/** Whether something may be called by the words [from, to) and such a noun: not a body's plant, not a country's airport. */
function mayBear(words: readonly Word[], from: number, to: number, end: number, lexicon: Lexicon): boolean {
  const name = words.slice(from, to);
  const key = name.map((word) => word.key).join(' ');
  const known = wellKnown(key);
  if (known && (known.kind !== 'place' || isCountry(key))) return false;
  // “the Boston hospital”: a town has several, but one council
  const site = words[end - 1]!.key;
  const isInstitution = siteKind(words, from, end, lexicon) === 'institution' && site !== 'council';
  const isSeveral = isInstitution || site === 'market';
  if (known && isSeveral) return false;
  const last = name.at(-1)!;
  const noun = lexicon.nouns.get(last.key);
  const isBody = noun === 'body' || noun === 'institution' || LEGAL.has(last.key);
  // Orsa LNG
  const isPart = (word: Word) => word.form === 'letters' && lexicon.siteParts.has(word.key);
  const isName = (word: Word) => word.form === 'name' || isPart(word);
  return isName(last) && !isBody && name.every((word) => isName(word) || word.form === 'small');
}

/** Before one of several, or of a kind. */
const ONE_OF = /^(?:an?|any|every|each|no|another|some)$/;

/** “Kovin mine the hill”: may the noun at `to` be a verb, since no article or preposition stands before the name, or one behind it? */
function isVerb(words: readonly Word[], from: number, to: number, lexicon: Lexicon): boolean {
  if (!VERB.test(words[to]!.key)) return false;
  const [before, behind] = [words[from - 1], words[to + 1]];
  const isObject = behind?.gap === ' ' && (lexicon.articles.has(behind.key) || DETERMINER.test(behind.key));
  const isNamed =
    before?.cut === 'possessive' ||
    lexicon.articles.has(before?.key ?? '') ||
    lexicon.into.has(before?.key ?? '') ||
    lexicon.links.has(before?.key ?? '');
  const isLast = behind === undefined || behind.gap !== ' ';
  return isObject || !(isNamed || isLast);
}

const VERB = /^(?:mine|dam|bridge|tunnel|lift|prison)$/;
const DETERMINER = /^(?:its|their|his|her|this|that|these|those)$/;
