// Titles of works: quotations with capitals, and names that stand beside words for works, or behind their year.
import { wellKnown } from '../gazetteer/gazetteer.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import { isSurname } from '../gazetteer/surname.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Line } from '../spans/lines.ts';
import type { Span } from '../spans/span.ts';
import { keyOf, type Word } from '../spans/words.ts';

/** Words of a title that is told by its capitals, at least. */
const LEAST = 3;
/** Letters of the words that have capitals in titles. */
const LONG = 4;
/** Longer words that have none all the same. */
const BETWEEN =
  /^(?:with|from|into|over|upon|than|that|about|against|between|without|sobre|para|entre|hasta)$/;
const OPENING = /[“"«„]$/;
const CLOSING = /^[,.!?…]?[”"»“]/;

/** Words [from, to). */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Quotations in a line that read like titles of works: names in them say nothing. */
export function titledQuotes(line: Line): Stretch[] {
  return quotesIn(line).filter(({ from, to }) => {
    const long = line.words.slice(from, to).filter(({ key }) => key.length >= LONG && !BETWEEN.test(key));
    const isTitle = long.length > 1 && long.every(({ form }) => form !== 'small');
    return to - from >= LEAST && isTitle;
  });
}

/** German quotations right behind a noun for a work, “der Gedichtband „Kovin und ich“”: titles. */
export function quotedWorks(line: Line, { works }: Lexicon): Stretch[] {
  return quotesIn(line).filter(({ from }) => {
    const noun = line.words[from - 1];
    return (
      noun?.form === 'name' &&
      [...works].some((work) => noun.key === work || (work.length > 3 && noun.key.endsWith(work)))
    );
  });
}

/** German “ihr Album *Late Trains*”: two words or more, whatever singer or author is no title. */
function isGermanWork(words: readonly Word[], from: number, to: number, { works }: Lexicon): boolean {
  const [before, first, last] = [words[from - 1], words[from]!, words[to - 1]!];
  if (before?.form !== 'name' || !works.has(before.key) || first.gap !== ' ' || to - from < 2) return false;
  const key = keyOf(
    words
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
  );
  return !isGivenName(first.key) && !isSurname(last.text) && wellKnown(key) === undefined;
}

function quotesIn({ text, words }: Line): Stretch[] {
  const quotes: Stretch[] = [];
  for (let from = 0; from < words.length; from += 1) {
    if (!OPENING.test(words[from]!.gap) && !(from === 0 && OPENING.test(text.slice(0, words[0]!.start))))
      continue;
    let to = from + 1;
    while (to < words.length && !CLOSING.test(words[to]!.gap)) to += 1;
    const isClosed = to < words.length || CLOSING.test(text.slice(words[to - 1]!.end));
    if (isClosed) quotes.push({ from, to });
  }
  return quotes;
}

/** Before a verb that is spelt as such a noun: play. */
const VERB = /^(?:to|will|would|can|could|must|may|might|and|who)$/;

/** Behind a noun for a work. */
const ENTITLED = /^(?:entitled|titled|called)$/;

/** Words between a noun and the title of a work that stands in commas behind it. */
const REACH = 5;

/** “the film Late Trains”, “the album that followed, Late Trains, won”; not “in her book Lind says”. */
export function isWork({ line: { words, text }, from, to, title, key }: Span, lexicon: Lexicon): boolean {
  const noun = (at: number) => {
    const word = words[at];
    // “to play Mara Lind”
    const isVerb = VERB.test(words[at - 1]?.key ?? '');
    return word?.form === 'small' && lexicon.works.has(word.key) && !isVerb;
  };
  if (lexicon.quotesNames) return isQuotedWork(words, from, lexicon);
  if (lexicon.nounCapitals) return isGermanWork(words, from, to, lexicon);
  if (title < from) return false;
  // “whose novel *The* Late Trains *of Kovin*”, “a novel entitled *Some* Late Trains”
  const before = words[from - 1];
  const isOpener =
    before?.form === 'name' &&
    (lexicon.articles.has(before.key) || (before.gap === ' ' && ENTITLED.test(words[from - 2]?.key ?? '')));
  const first = isOpener ? from - 1 : from;
  if (ENTITLED.test(words[first - 1]?.key ?? '')) return noun(first - 2);
  const { gap } = words[first]!;
  const isName =
    isGivenName(words[from]!.key) || isSurname(words[to - 1]!.text) || wellKnown(key) !== undefined;
  if (/^ [«„“"]?$/.test(gap)) return noun(first - 1) && (gap !== ' ' || first < from || !isName);
  if (gap !== ', ' || isName || !/^,/.test(text.slice(words[to - 1]!.end))) return false;
  for (let at = from - 1; at >= Math.max(1, from - REACH); at -= 1) {
    if (noun(at)) return lexicon.articles.has(words[at - 1]!.key) || words[at - 1]!.form === 'small';
    if (words[at]!.gap !== ' ') return false;
  }
  return false;
}

/** English “2016’s *Late Trains*”: who or what came out in a year, if no word of it tells that it is an event, a place or a body. */
export function isOfYear({ line: { words }, from, to, key }: Span, lexicon: Lexicon): boolean {
  const before = words[from - 1];
  const isYear = before?.cut === 'possessive' && /^(?:19|20)\d\d$/.test(before.key);
  if (lexicon.language !== 'en' || !isYear || to - from === 1 || wellKnown(key) !== undefined) return false;
  return words
    .slice(from, to)
    .every((word) => lexicon.typeOf(word.key) === null && !lexicon.nouns.has(word.key));
}

/** English “London *magazine*” names what is printed there. */
export function isMagazine({ line: { words }, to, key }: Span, { language }: Lexicon): boolean {
  const next = words[to];
  const isNext = next?.key === 'magazine' && next.form === 'small' && next.gap === ' ';
  return language === 'en' && isNext && words[to - 1]!.cut === null && wellKnown(key)?.kind === 'place';
}

/** Russian «сериал «Улицы Ковина»», «фильмы «Линд» и «*Рот*»»: does the quotation that the word at `at` stands in name a work? */
function isQuotedWork(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  let open = at;
  while (open > 0 && open > at - TITLE && /^[ -]$/.test(words[open]!.gap)) open -= 1;
  const [gap, before] = [words[open]!.gap, words[open - 1]];
  if (before === undefined) return false;
  // «по статье 158 УК РФ «Кража»»: what an article of a law is called
  const isOfCode = CODE.test(before.text === 'РФ' ? `${words[open - 2]?.text} РФ` : before.text);
  if (/^ [«„“"]$/.test(gap) && (isOfCode || isOfLaw(words, open))) return true;
  if (/^ [«„“"]$/.test(gap) && (before.form === 'small' || open === 1) && !lexicon.and.has(before.key))
    return lexicon.works.has(before.key.replace(/[оеё]в$/, ''));
  // Another title of the list stands before it.
  const isNext = /^[»”“"] $/.test(before.gap) && lexicon.and.has(before.key) && /^ [«„“"]$/.test(gap);
  const last = /^[»”“"], ?[«„“"]$/.test(gap) ? open - 1 : isNext ? open - 2 : -1;
  return last > 0 && isQuotedWork(words, last, lexicon);
}

/** «закон № 498 «*Об* охране рек»»: what a law is about. */
function isOfLaw(words: readonly Word[], open: number): boolean {
  const ahead = words.slice(Math.max(0, open - LAW_WORDS), open).map(({ key }) => key);
  return /^Обо?$|^О$/.test(words[open]!.text) && ahead.some((key) => LAW.test(key));
}

/** Words from a law's noun to its title, with its date and number. */
const LAW_WORDS = 8;
const LAW =
  /^(?:закон|законопроект|указ|постановлен|приказ|распоряжен|директив|декрет|кодекс|положен|инструкц|конвенц|фз)/;

/** Russian codes of laws. */
const CODE = /^(?:(?:УК|ГК|ТК) РФ|(?:УПК|КоАП|КРФоАП|кодекс[ауе]?)(?: РФ)?)$/;

/** Words of a title, at most. */
const TITLE = 8;
