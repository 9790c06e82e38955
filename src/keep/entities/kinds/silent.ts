// Names of what is of no kind: ships, films, books, bonds.
import { wellKnown } from '../gazetteer/gazetteer.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import { isSurname } from '../gazetteer/surname.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Span } from '../spans/span.ts';
import type { Word } from '../spans/words.ts';

/** The spans without those that name a ship, a work or a bond; of the first two, wherever in the article these stand. */
export function withoutKindless(spans: readonly Span[], lexicon: Lexicon): Span[] {
  const silent = new Set(spans.filter((span) => isShip(span, lexicon) || isWork(span, lexicon)));
  const keys = new Set([...silent].map(({ key }) => key).filter((key) => !wellKnown(key)));
  return spans.filter((span) => !silent.has(span) && !keys.has(span.key) && !isBond(span));
}

/** “Treasury yields”, “a 10-year Treasury note” */
function isBond({ line: { words }, to, key }: Span): boolean {
  return (
    /(?:^| )treasury$/.test(key) && /^(?:notes?|bonds?|bills?|yields?|securities)$/.test(words[to]?.key ?? '')
  );
}

/** “the vessel Mara Lind” */
function isShip({ line: { words }, from, title }: Span, { vessels, nounFirst }: Lexicon): boolean {
  // “the frigate Admiral Lind”
  const first = Math.min(from, title);
  const before = words[first - 1];
  if (before === undefined || !/^ [«„“"]?$/.test(words[first]!.gap)) return false;
  // “el barco turístico Mara Lind”
  const isDescribed = nounFirst && before.gap === ' ' && ADJECTIVE.test(before.key);
  return vessels.has(before.key) || (isDescribed && vessels.has(words[first - 2]?.key ?? ''));
}

/** Spanish adjectives behind a noun for a ship, by their endings. */
const ADJECTIVE = /(?:ic[oa]|al|er[oa]|[aeo]dor|ense|espacial)$/;

/** Before a verb that is spelt as such a noun: play. */
const VERB = /^(?:to|will|would|can|could|must|may|might|and|who)$/;

/** Words between a noun and the title of a work that stands in commas behind it. */
const REACH = 5;

/** “the film Late Trains”, “the album that followed, Late Trains, won”; not “in her book Lind says”. */
function isWork({ line: { words, text }, from, to, title, key }: Span, lexicon: Lexicon): boolean {
  const noun = (at: number) => {
    const word = words[at];
    // “to play Mara Lind”
    const isVerb = VERB.test(words[at - 1]?.key ?? '');
    return word?.form === 'small' && lexicon.works.has(word.key) && !isVerb;
  };
  const { gap } = words[from]!;
  if (lexicon.quotesNames) return isQuotedWork(words, from, lexicon);
  if (title < from || lexicon.nounCapitals) return false;
  const isName =
    isGivenName(words[from]!.key) || isSurname(words[to - 1]!.text) || wellKnown(key) !== undefined;
  if (/^ [«„“"]?$/.test(gap)) return noun(from - 1) && (gap !== ' ' || !isName);
  if (gap !== ', ' || isName || !/^,/.test(text.slice(words[to - 1]!.end))) return false;
  for (let at = from - 1; at >= Math.max(1, from - REACH); at -= 1) {
    if (noun(at)) return lexicon.articles.has(words[at - 1]!.key) || words[at - 1]!.form === 'small';
    if (words[at]!.gap !== ' ') return false;
  }
  return false;
}

/** Russian «сериал «Улицы Ковина»», «фильмы «Линд» и «*Рот*»»: does the quotation that the word at `at` stands in name a work? */
function isQuotedWork(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  let open = at;
  while (open > 0 && open > at - TITLE && /^[ -]$/.test(words[open]!.gap)) open -= 1;
  const [gap, before] = [words[open]!.gap, words[open - 1]];
  if (before === undefined) return false;
  if (/^ [«„“"]$/.test(gap) && (before.form === 'small' || open === 1) && !lexicon.and.has(before.key))
    return lexicon.works.has(before.key.replace(/[оеё]в$/, ''));
  // Another title of the list stands before it.
  const isNext = /^[»”“"] $/.test(before.gap) && lexicon.and.has(before.key) && /^ [«„“"]$/.test(gap);
  const last = /^[»”“"], ?[«„“"]$/.test(gap) ? open - 1 : isNext ? open - 2 : -1;
  return last > 0 && isQuotedWork(words, last, lexicon);
}

/** Words of a title, at most. */
const TITLE = 8;
