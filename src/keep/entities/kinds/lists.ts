// What names that are listed together tell about each other: “Orsova, Kovin and Paris”.

import type { Kind } from '../../../deck/types.ts';
import { wellKnown } from '../gazetteer/gazetteer.ts';
import type { Group } from '../groups/group.ts';
import type { Lexicon } from '../lexicon.ts';
import { beginsSentence } from '../spans/lines.ts';
import type { Span } from '../spans/span.ts';
import { CERTAIN } from './kinds.ts';

/** What parts the members of a list. */
const BETWEEN = /^(?:, ?|,? (?:and|or|y|e|o|u|und|oder|sowie|и|или) )$/;

/** Notes the kind of lists’ members on those whose kind nothing else tells. */
export function noteLists(groups: readonly Group[], spans: readonly Span[], lexicon: Lexicon): void {
  const of = new Map(groups.flatMap((group) => group.spans.map((span) => [span, group] as const)));
  for (const list of listsOf(spans)) {
    // A noun that may mean several bodies is in no group.
    const members = [...new Set(list.flatMap((span) => of.get(span) ?? []))];
    const kind = kindOfExamples(list[0]!, lexicon);
    if (kind !== null)
      for (const member of members) member.note(kind, weightOf(kind, list.length), 'examples');
    if (isEnumerated(list[0]!, lexicon)) for (const member of members) member.note('place', 6, 'sites');
    if (members.length > 1 && isOfSites(list.at(-1)!, lexicon))
      for (const member of members) member.note('place', 3, 'sites');
    const apposed = members.length > 1 ? kindApposed(list.at(-1)!, lexicon) : null;
    if (apposed !== null) for (const member of members) member.note(apposed, 3, 'apposed');
    if (members.length > 1) {
      if (isInPlaces(list, lexicon)) for (const member of members) member.note('place', 2, 'list in');
      noteKind(members);
    }
  }
}

/** “the Kovin and Orsa *mines*” */
function isOfSites({ line: { words }, to }: Span, { language }: Lexicon): boolean {
  const next = words[to];
  return language === 'en' && next?.gap === ' ' && SITES.test(next.key);
}

/** “all three *airports* – Orsa, Mara Lind and Kovin –” */
function isEnumerated({ line: { words }, from }: Span, { language }: Lexicon): boolean {
  const first = words.findLastIndex(({ gap }, at) => at <= from && at > from - 3 && DASH.test(gap));
  return language === 'en' && first > 0 && SITES.test(words[first - 1]!.key);
}

const DASH = /^ ?(?:--|[–—-]) $|^: $/;

const SITES =
  /^(?:mines|dams|airports|ports|rivers|lakes|valleys|districts|provinces|regions|counties|islands|mountains|tunnels|bridges|camps|prisons|oilfields|gasfields|refineries|smelters|stations|forests|neighbou?rhoods|suburbs)$/;

/** Spans that stand in one list, two or more; and all that stand alone. */
export function listsOf(spans: readonly Span[]): Span[][] {
  const lists: Span[][] = [];
  // “Kovin Ventures *of Orsa*, Lind and Roth”
  const asides: Span[][] = [];
  let end: Span | undefined;
  for (const span of spans) {
    const list = lists.at(-1);
    if (end && isOfTown(end, span)) asides.push([span]);
    else if (end && isNext(end, span)) list!.push(span);
    else lists.push([span]);
    end = span;
  }
  return [...lists, ...asides];
}

/** “Kovin Ventures *of Orsa*”: a place that is known, behind a name. */
function isOfTown(last: Span, { line, from, key }: Span): boolean {
  const { words, text } = line;
  const isOf = last.line === line && text.slice(words[last.to - 1]!.end, words[from]!.start) === ' of ';
  return isOf && wellKnown(key)?.kind === 'place';
}

function isNext(last: Span, span: Span): boolean {
  if (last.line !== span.line || span.title < span.from) return false;
  const { words, text } = span.line;
  if (words[last.to - 1]!.cut) return false;
  return BETWEEN.test(text.slice(words[last.to - 1]!.end, words[span.from]!.start));
}

/** “in Kovin and Orsa.”, but “in Kovin, and Lind said” */
function isInPlaces(
  list: readonly Span[],
  { at, into, links, clause, trust, bodyIn, placeOf }: Lexicon,
): boolean {
  const [{ line, from }, last] = [list[0]!, list.at(-1)!];
  const { words } = line;
  const [noun, before] = [words[from - 2]?.key ?? '', words[from - 1]];
  if (
    trust.size === 0 ||
    before === undefined ||
    words[from]!.gap !== ' ' ||
    !(at.has(before.key) || (links.has(before.key) && placeOf.has(noun)))
  )
    return false;
  if (trust.has(noun) || bodyIn.has(noun)) return false;
  const next = words[last.to];
  // “Lind in Kovin and Roth in Orsa”
  if (list.length === 2 && next?.key === 'in' && next.gap === ' ') return false;
  const isClosed =
    next === undefined ||
    next.gap !== ' ' ||
    [into, at, links].some((list) => list.has(next.key)) ||
    clause.has(next.key);
  return isClosed && list.every((span) => span.to - span.from < 3);
}

/** Of two members the one tells little about the other; of more, or of several, enough. */
function noteKind(members: readonly Group[]): void {
  const told = members.filter(({ kind }) => kind !== null && kind.lead >= CERTAIN);
  const kinds = new Set(told.map(({ kind }) => kind!.kind));
  if (kinds.size !== 1) return;
  const [kind] = kinds;
  // “in Kovin and Orsa”: of what nothing else is told
  const isBare =
    kinds.has('place') &&
    told[0] === members[0] &&
    members[1]!.kind === null &&
    members[1]!.spans.every(({ line: { words }, to }) => words[to]?.key !== 'in');
  const weight = members.length > 2 || isBare ? 1.5 : 1;
  for (const member of members)
    if (!told.includes(member) && (kind !== 'person' || isFullName(member)))
      member.note(kind!, weight, 'list');
}

const isFullName = ({ keys }: Group) => [...keys].some((key) => key.includes(' '));

/** “companies such as Kovin and Lind”: the plural noun tells what they are. */
function kindOfExamples({ line: { words }, from }: Span, lexicon: Lexicon): Kind | null {
  let at = from - 1;
  // “two smaller operators, X and Y”
  const isPlain =
    words[from]!.gap === ', ' && words[at]?.form === 'small' && COUNTED.test(words[at - 1]?.key ?? '');
  if (isPlain || (words[from]!.gap === ', ' && COUNTED.test(words[at - 2]?.key ?? '')))
    return kindOfPlural(words[at]!.key, lexicon);
  // “their sons Tom, Jordan and Alex”, not the country
  if (words[from]!.gap === ' ' && words[at]?.form === 'small' && KIN.test(words[at]!.key)) return 'person';
  // Spanish “premios como el Luis Roth (2003)”
  const isNamed = lexicon.language === 'es' && lexicon.articles.has(words[at]?.key ?? '');
  if (isNamed && words[at - 1]?.key === 'como' && PRIZES.test(words[at - 2]?.key ?? '')) return 'event';
  if (words[at]?.key === 'as') at -= 1;
  if (at < 1 || !lexicon.suchAs.has(words[at]!.key)) return null;
  const { key, form } = words[at - 1]!;
  return form === 'small' || beginsSentence(words, at - 1) ? kindOfPlural(key, lexicon) : null;
}

/** A list of children says so even of those who are called like a place. */
const weightOf = (kind: Kind, length: number) =>
  kind === 'person' && length > 1 ? 8 : kind === 'event' ? 6 : 2;

const PRIZES = /^(?:premios|galardones|distinciones|condecoraciones)$/;
const COUNTED = /^(?:two|three|four|five|six|both|other|several)$/;

/** “Kovin and Lind, the two other companies,” */
function kindApposed({ line: { words }, to }: Span, lexicon: Lexicon): Kind | null {
  if (words[to]?.gap !== ', ' || !lexicon.articles.has(words[to]!.key)) return null;
  for (
    let at = to + 1;
    at <= to + APPOSED && words[at]?.form === 'small' && words[at]!.gap === ' ';
    at += 1
  ) {
    const isLast = words[at + 1]?.gap !== ' ';
    const kind = isLast ? kindOfPlural(words[at]!.key, lexicon) : null;
    if (kind !== null) return kind;
  }
  return null;
}

/** Words of such an apposition, at most. */
const APPOSED = 4;

function kindOfPlural(key: string, { types, language }: Lexicon): Kind | null {
  if (language === 'en' && KIN.test(key)) return 'person';
  const singular = [key.replace(/ies$/, 'y'), key.replace(/s$/, ''), key.replace(/es$/, '')];
  if (/^(?:customers|clients|lenders|suppliers|backers)$/.test(key)) return 'body';
  const noun = singular.find((one) => one !== key && types.has(one));
  return noun === undefined ? null : types.get(noun)!;
}

const KIN =
  /^(?:sons|daughters|children|brothers|sisters|siblings|grandchildren|grandsons|granddaughters|men|women|boys|girls)$/;
