// Kinds that the evidence leads to and that are in doubt all the same: told by little, or of what may be half a name.
import { isCountry, wellKnown } from '../gazetteer/gazetteer.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import type { Group } from '../groups/group.ts';
import type { Lexicon } from '../lexicon.ts';
import { type Span, textOf } from '../spans/span.ts';
import { keyOf } from '../spans/words.ts';
import { LEGAL } from './kinds.ts';

/** Lead from which the kind of what stands in an article once is certain. */
const ONCE = 2;
/** The same of persons who are told by a given name: alone it is not enough, however often it stands there. */
const GIVEN = 2.5;
/** Lead of a given name and what may be a surname. */
const NAME = 4;
/** Lead of what is in the gazetteer, where nothing beside it says more. */
const LISTED = 5;

/** Whether the kind of a group is in doubt although the evidence leads to it; `title` is what its card would be called. */
export function isDoubtful(group: Group, title: string, lexicon: Lexicon): boolean {
  if (group.kind === null) return true;
  const { kind, lead } = group.kind;
  const { spans } = group;
  const [span] = spans as [Span];
  const isOnce = spans.length === 1;
  if (kind === 'person') {
    const isLittle = isOnce || !title.includes(' ');
    return (
      (isLittle && group.tells('given') && lead < GIVEN) ||
      isNobody(span, lexicon) ||
      (isOnce && PATRONYMIC.test(title)) ||
      (!title.includes(' ') && spans.some(isPrize)) ||
      (isOnce && isTitle(span, lexicon)) ||
      (lexicon.nounCapitals && group.tells('given') && lead <= NAME && spans.some(isQuoted))
    );
  }
  const titled = spans.filter(({ line, from, to }) => textOf(line, from, to) === title);
  if (kind !== 'place' && titled.length > 0 && titled.every((one) => isHalf(one, lexicon))) return true;
  // «Мара Тарс», a book or its heroine, who inflects
  if (kind === 'body' && lexicon.ownersBefore && lead < ONCE && isFullName(span)) return true;
  const isWork = kind === 'place' && isTitle(span, lexicon);
  return isOnce && (lead < ONCE || isWork || isNamesake(span, lead));
}

/** Is it a body or a place that the text has more than once, by a name of some length? What little is told of its kind counts then. */
export function isToldOften(
  group: Group,
  { kind, lead }: NonNullable<Group['kind']>,
  { into, language }: Lexicon,
): boolean {
  const { spans } = group;
  if (spans.length < 2 || spans[0]!.key.length <= SHORT) return false;
  // “Signed Lind and Kovin Town”: what one other name tells
  if (language === 'en' && lead <= LITTLE && group.tells('list')) return false;
  // A place stands behind prepositions, most often.
  const placed = spans.filter(({ line: { words }, from }) => into.has(words[from - 1]?.key ?? ''));
  return (
    kind === 'body' ||
    (kind === 'place' && lead >= LITTLE && (language !== 'en' || placed.length * 2 >= spans.length))
  );
}

/** Lead of what is a place by its words beside it. */
const LITTLE = 1;

/** Letters of what may be an abbreviation or anything. */
const SHORT = 4;

/** Олег Фёдорович: whose surname the article does not tell. */
const PATRONYMIC = /^\p{L}+ [А-ЯЁ]\p{Ll}+(?:[оеё]вич|ыч|[оеё]вна|ична)$/u;

/** “the best actress *Oscar*” */
function isPrize({ line: { words }, from }: Span): boolean {
  return words.slice(Math.max(0, from - 3), from).some(({ key }) => key === 'best');
}

/** “the Super Bowl Most Valuable *Player*”, “*The* Orsa Quartet”, Spanish “*Los* Tarsos”, “*U.S.* Patriot”, “N. Orsa *St*”, “an Acadian New *Brunswicker*”: no person is called so. */
function isNobody({ line, from, to, key }: Span, { roles, surnames, and }: Lexicon): boolean {
  // братья Тарсковы
  if (to - from < 2) return /^[А-ЯЁ]\p{Ll}+(?:[оеё]в|ин)ы$/u.test(line.words[from]!.text);
  const [first, last] = [line.words[from]!, line.words[to - 1]!];
  if (/^(?:the|l[oa]s)$/.test(first.key)) return true;
  const isPlace = first.form === 'letters' && wellKnown(first.key)?.kind === 'place';
  const isRole = to - from > 2 && roles.has(last.key) && !surnames.has(last.key);
  const isCitizen = wellKnown(key.replace(/ers?$/, ''))?.kind === 'place' && /ers?$/.test(key);
  // Habitatge i Ecologia
  const isJoined =
    !isGivenName(first.key) &&
    line.words.slice(from, to).some((word) => and.has(word.key) || word.text === 'i');
  return isPlace || isRole || isJoined || isCitizen || STREET.test(last.key);
}

/** How streets end in addresses. */
const STREET = /^(?:st|street|ave|avenue|rd|road|blvd|boulevard)$/;

/** Does it begin with a given name, in letters of the text’s language? */
function isFullName({ line: { words }, from, to }: Span): boolean {
  return to - from > 1 && /^[А-ЯЁ]/.test(words[from]!.text) && isGivenName(words[from]!.key);
}

/** Kent, Mercedes: somebody’s given name, where nothing beside it speaks for the place or the body. */
function isNamesake({ key }: Span, lead: number): boolean {
  const known = wellKnown(key);
  return (
    lead <= LISTED && known !== undefined && known.kind !== 'person' && isGivenName(key) && !isCountry(key)
  );
}

/** Names inside a short quotation of words with capitals, “Bridge of Kovin”, are titles of works. */
function isTitle({ line: { text, words }, from, to }: Span, { quotesNames }: Lexicon): boolean {
  return (
    !quotesNames &&
    OPENED.test(text.slice(0, words[from]!.start)) &&
    CLOSED.test(text.slice(words[to - 1]!.end))
  );
}

/** German “dank „Orvin Tarsk“”: a name that is all of a quotation is of a work, a game or a thing. */
function isQuoted({ line: { text, words }, from, to }: Span): boolean {
  const [before, behind] = [text.slice(0, words[from]!.start), text.slice(words[to - 1]!.end)];
  return to - from > 1 && /\p{L} [„«»“"]$/u.test(before) && /^[“»«”"](?![\p{L}])/u.test(behind);
}

const OPENED = /(?:^|[\s(])["“„«'‘](?:\p{Lu}[\p{L}’-]*:? (?:(?:of|for|the|in|and) ){0,2}){0,3}$/u;
const CLOSED = /^(?: (?:\p{Lu}[\p{L}’-]*|of|the)){0,3}[.,!]?["”“»'’](?![\p{L}])/u;

/**
 * “the Orsa Jazz and *Heritage Foundation*”, “Luis and *Ana Roth Center*”: a name that a noun ends, behind “and” and what is no
 * name without that noun: the end of a longer name.
 */
function isHalf({ line: { words }, from, to }: Span, { language, and, articles, nouns }: Lexicon): boolean {
  const link = words[from - 1];
  // “el *Centro para la Prevención* y el Control de Ovas”
  const [more, article, field, of] = words.slice(to, to + 4);
  const isListed = language === 'es' && and.has(more?.key ?? '') && articles.has(article?.key ?? '');
  if (isListed && field?.form === 'name' && of?.key === 'de')
    return words.slice(from, to).some(({ form }) => form === 'small') && isPlainField(field.key, nouns);
  // „Lind Wohnwagen und *Reisemobile GmbH*“
  const isFirm = language === 'de' && to - from > 1 && LEGAL.has(words[to - 1]!.key);
  if (isFirm && link?.gap === ' ' && and.has(link.key)) return words[from - 2]!.form === 'name';
  if (language !== 'en' || to - from < 2 || link?.gap !== ' ' || !and.has(link.key)) return false;
  if (!nouns.has(words[to - 1]!.key)) return false;
  let first = from - 1;
  while (first > 0 && words[first - 1]!.form === 'name' && (first === from - 1 || words[first]!.gap === ' '))
    first -= 1;
  const [before, last] = [words[first - 1], words[from - 2]!];
  if (first === from - 1 || last.cut !== null || nouns.has(last.key)) return false;
  const key = keyOf(
    words
      .slice(first, from - 1)
      .map(({ text }) => text)
      .join(' '),
  );
  if (['body', 'institution'].includes(wellKnown(key)?.kind ?? '')) return false;
  const isGiven = first === from - 2 && isGivenName(last.key) && isGivenName(words[from]!.key);
  return isGiven || (before !== undefined && articles.has(before.key));
}

/** Is it neither a noun for a body nor a known name? */
const isPlainField = (key: string, nouns: Lexicon['nouns']) =>
  !nouns.has(key) && !wellKnown(key) && !isGivenName(key);
