// What speaks for the kind of a name in the words beside it.

import { isBareDateline } from '../../datelines.ts';
import { isOtherInCapitals, wellKnown } from '../gazetteer/gazetteer.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import type { Lexicon } from '../lexicon.ts';
import { roleWordBefore } from '../roles/role-before.ts';
import { mayGoOn } from '../spans/german-persons.ts';
import type { Span } from '../spans/span.ts';
import type { Word } from '../spans/words.ts';
import { apposedBehind, apposedTo, TRADES, WHO } from './apposition.ts';
import { byIdentified, byInitials, byOutletVerb, byVerbBefore } from './before.ts';
import { belonging, byOwned, byWordBehind, isOfBody, isSeated, isWithin, livesBehind } from './behind.ts';
import { byCalled } from './by-called.ts';
import { byRole, byTitle, byType, isAdjective, isMaker, isType, isTypeOf, ofType } from './by-type.ts';
import { byClause } from './clauses.ts';
import { byGame } from './clubs.ts';
import type { Evidence } from './kinds.ts';
import { behindNoun, byLink, byPreposition, byTownsfolk, isAddress, isHome } from './located.ts';
import { byBetween, byOff, byWay } from './ways.ts';

/** What the words beside a name tell. */
export function beside(span: Span, lexicon: Lexicon): Evidence[] {
  return [...inFront(span, lexicon), ...behind(span, lexicon), ...byGame(span)];
}

function inFront(span: Span, lexicon: Lexicon): Evidence[] {
  const { line, from, to, title } = span;
  const { words } = line;
  if (isDateline(span)) return [{ kind: 'place', weight: 3, by: 'dateline' }];
  const isHalf = to - from === 1 && mayGoOn(words, from, lexicon);
  // Mayor Mara Hall: no hall
  const isPlain = lexicon.language === 'en' && to - from === 2 && lexicon.surnames.has(words[to - 1]!.key);
  if (title < from) return byTitle(span, isHalf ? 1 : isPlain ? 8 : 5, lexicon);
  const before = words[from - 1];
  if (!before) return [];
  const { gap } = words[from]!;
  const found = [
    ...byBetween(span, lexicon),
    ...byOff(span),
    ...byLink(span, lexicon),
    ...apposedTo(span, lexicon),
    ...byTownsfolk(span, lexicon),
  ];
  const isClose = gap === ' ';
  // “Kyoto-based Morita”
  if (before.cut === 'compound' && /^[-‐‑]based $/.test(gap) && !isGivenName(words[from]!.key))
    found.push({ kind: 'body', weight: 3, by: 'based' });
  if (isClose) found.push(...byWay(span, before, lexicon));
  if (isClose && before.form === 'small' && lexicon.placeAfter.has(before.key) && to - from < 3)
    found.push({ kind: 'place', weight: 2, by: 'near' });
  // “of Larch Avenue, Kovin,”
  if (gap === ', ' && before.form === 'name' && isAddress(words, from, lexicon))
    found.push({ kind: 'place', weight: 2, by: 'within' });
  const role = roleWordBefore(span, lexicon);
  if (isClose && lexicon.address.has(before.key)) found.push({ kind: 'person', weight: 5, by: 'title' });
  else if (role >= 0 && isPlain && !isMaker(words, role, from, lexicon))
    found.push({ kind: 'person', weight: 8, by: 'role' });
  else if (role >= 0 && !isHalf) found.push(byRole(words, role, from, lexicon));
  else if ((isClose || (OPENING.test(gap) && isClosed(span))) && isType(words, from - 1, lexicon))
    found.push(...byType(span, lexicon));
  else if (isClose && TRADES.test(before.key) && !isGivenName(words[from]!.key) && words[to]?.key !== 'and')
    found.push({ kind: 'body', weight: 3, by: 'type' });
  else if (isClose && isTypeOf(words, from, lexicon)) found.push({ kind: 'body', weight: 3, by: 'type' });
  // la empresa estatal X
  else if (
    isClose &&
    lexicon.nounFirst &&
    from > 1 &&
    isAdjective(before, lexicon) &&
    isType(words, from - 2, lexicon)
  )
    found.push(...ofType(lexicon.typeOf(words[from - 2]!.key)!, words.slice(from, to), lexicon));
  else if ((OPENING.test(gap) || (isClose && lexicon.ownersBefore)) && lexicon.bodyOf.has(before.key))
    found.push({ kind: 'body', weight: 2, by: 'of' });
  // “Senator Mara Lind, who represents X”
  else if (isClose && before.key === 'represents' && words.slice(Math.max(0, from - 9), from).some(isOfSeat))
    found.push({ kind: 'place', weight: 2, by: 'of' });
  // “the MP for X”
  else if (isClose && isSeatOf(words, from, lexicon)) found.push({ kind: 'place', weight: 3, by: 'of' });
  else if (isClose && lexicon.into.has(before.key)) found.push(...byPreposition(span, before, lexicon));
  else if (isClose && isHome(words, from, to, lexicon)) found.push({ kind: 'place', weight: 3, by: 'of' });
  else if (isClose && (lexicon.links.has(before.key) || lexicon.particles.has(before.key)))
    found.push(...behindNoun(words, from, lexicon));
  if (lexicon.quotesNames && OPENING.test(gap)) {
    found.push({ kind: 'body', weight: 1, by: 'quoted' });
    // магнитогорский «Металлург»; «Салават Юлаев», which is no person there
    if (OF_TOWN.test(before.text)) found.push({ kind: 'body', weight: 1, by: 'town' });
    if (to - from > 1) found.push({ kind: 'person', weight: -4, by: 'quoted' });
  }
  if (lexicon.language === 'en' && (isClose || before.cut)) found.push(...byVerbBefore(span, before));
  if (lexicon.nounFirst && isClose) found.push(...byIdentified(span, before));
  if (lexicon.ownersBefore) found.push(...byOutletVerb(span, before), ...byInitials(span, lexicon));
  // German “einen Agenten, *der* Emil Roth half”: no article
  const isRelative = lexicon.nounCapitals && before.gap === ', ';
  if (isClose && !isRelative && lexicon.articles.has(before.key))
    found.push({ kind: 'person', weight: -3, by: 'article' });
  if (isClose && lexicon.language === 'en') found.push(...byCalled(span, before, lexicon));
  // “…,” said X
  if (isClose && lexicon.speech.has(before.key) && /[,"”»“?!]/.test(before.gap))
    found.push({ kind: 'person', weight: 0.5, by: 'speech' });
  return found;
}

/** Who sits in a parliament for a place. */
const SEAT = /^(?:members?|mps?|msps?|meps?|senators?|councillors?|tds?)$/;

/** “the MP for X”, “the MP for Orsa and X” */
function isSeatOf(words: readonly Word[], from: number, { and }: Lexicon): boolean {
  let at = from - 1;
  if (and.has(words[at]!.key)) {
    at -= 1;
    while (at > 0 && words[at]!.form === 'name') at -= 1;
  }
  return words[at]?.key === 'for' && SEAT.test(words[at - 1]?.key ?? '');
}

const isOfSeat = ({ key }: Word) => SEAT.test(key) || MEMBER.test(key);
const MEMBER =
  /^(?:sen|rep|cllr|senator|representative|councillor|lawmaker|legislator|congress(?:man|woman)|alder(?:man|woman)|member)$/;

/** Russian adjectives of towns before what is at home there. */
const OF_TOWN = /(?:ск|[цч]к)(?:ий|ого|ому|им|ом)$/u;

/** “the group ‘Save Kovin’”, but not Save of it. */
function isClosed({ line: { words, text }, to }: Span): boolean {
  return /^[»“”"]/.test(text.slice(words[to - 1]!.end));
}

/** A quotation mark before a name. */
const OPENING = /^ [«„“"]$/;

/** Whether a span is the place of “KOVIN, March 14 (Agency) –” or “Kovin.”, which `sentencesOf` keeps apart. */
export function isDateline({ line: { sentence, words }, from, to }: Span): boolean {
  if (from > 0 || sentence.start > 0 || sentence.caption) return false;
  // “TV-TIPP – Kovin gewinnt”: a headline’s label
  if (sentence.paragraph === 1 && to === 1 && /^\p{Lu}+-\p{Lu}+$/u.test(words[0]!.text)) return false;
  const isAlone = sentence.paragraph === 2 && to === words.length && to < 4 && /[^.]\.$/.test(sentence.text);
  const isBare = sentence.paragraph === 2 && to < 5 && isBareDateline(sentence.text);
  return isAlone || isBare || /[–—-]$/.test(sentence.text);
}

/** NIS, a company beside the town of Niš; not a dateline’s NIŠ. */
export function isLetters(span: Span): boolean {
  const { line, from, to, key } = span;
  const isOne = to - from === 1 && line.words[from]!.form === 'letters';
  return isOne && line.telling && isOtherInCapitals(key) && !isDateline(span);
}

function behind(span: Span, lexicon: Lexicon): Evidence[] {
  const { line, from, to, title } = span;
  const { words } = line;
  const next = words[to];
  const last = words[to - 1]!;
  if (!next) return [];
  const before = words[from - 1];
  const isSmall = next.gap === ' ' && next.form === 'small';
  if (last.cut && lexicon.placeOwned.has(next.key)) return [{ kind: 'place', weight: 2, by: 'owned' }];
  // “the Kovin-based group”
  if (last.cut === 'compound' && /^[-‐‑]based(?![\p{L}])/u.test(line.text.slice(last.end)))
    return [{ kind: 'place', weight: 3, by: 'based' }];
  if (last.cut) return isSmall || next.gap === '-' ? belonging(next, lexicon) : byOwned(words, to, lexicon);
  const found: Evidence[] = [];
  const isAgent =
    !before ||
    title < from ||
    words[from]!.gap !== ' ' ||
    !(lexicon.into.has(before.key) || lexicon.links.has(before.key));
  // Bodies speak too, in the news.
  const isSaying = next.gap === ' ' && lexicon.speech.has(next.key);
  if (isAgent && isSaying) found.push({ kind: 'person', weight: 0.5, by: 'speech' });
  // “Der Verbund bestreitet”: nobody’s name has an article
  if (isSaying && lexicon.nounCapitals && from === 1 && lexicon.articles.has(before!.key))
    found.push({ kind: 'body', weight: 1.5, by: 'speech' });
  if (isAgent && isSmall && livesBehind(words, to, lexicon))
    found.push({ kind: 'person', weight: 2, by: 'life' });
  // “was born in Kovin, the son of”, “at a school in Kovin whose”: what follows tells of another.
  const isBare = to - from === 1 && !isGivenName(words[from]!.key);
  const isLocated =
    before !== undefined &&
    words[from]!.gap === ' ' &&
    (lexicon.at.has(before.key) ||
      ((isBare || before.key === 'at') && lexicon.into.has(before.key)) ||
      // “Mara Lind of Kovin University, the author”
      (lexicon.links.has(before.key) && lexicon.language === 'en' && words[from - 2]?.form === 'name') ||
      // “as president of Kovin, the first woman”
      (lexicon.links.has(before.key) && lexicon.roles.has(words[from - 2]?.key ?? '')) ||
      // “born in the port of Kovin, the daughter of”
      (lexicon.links.has(before.key) && lexicon.placeOf.has(words[from - 2]?.key ?? '')));
  // Kyle of Lochalsh, Anna of Denmark
  if (isSmall && next.key === 'of' && to - from === 1 && words[to + 1]?.form === 'name')
    found.push({ kind: 'person', weight: -1, by: 'of' });
  if (isSmall && isOfBody(words, from, to, lexicon)) found.push({ kind: 'person', weight: 1, by: 'of body' });
  if (/^, ?$/.test(next.gap)) {
    found.push(...apposedBehind(words, from, to, isLocated, lexicon), ...byClause(words, to, lexicon));
    if (isWithin(words, from, to, lexicon)) found.push({ kind: 'place', weight: 2, by: 'within' });
    if (lexicon.which.has(next.key)) found.push({ kind: 'person', weight: -3, by: 'which' });
  }
  // “at Kovin in Ohio”
  const isInside = isSmall && next.key === 'in' && wellKnown(words[to + 1]?.key ?? '')?.kind === 'place';
  if (isInside && before && words[from]!.gap === ' ' && lexicon.into.has(before.key))
    found.push({ kind: 'place', weight: 2, by: 'within' });
  if (isSmall) found.push(...byWordBehind(span, next, lexicon));
  if (isSeated(words, from, to, lexicon)) found.push({ kind: 'place', weight: 3, by: 'seat' });
  if (next.gap === ' ' && WHO.has(next.key) && !isPlural(span) && !isLocated)
    found.push({ kind: 'person', weight: 3, by: 'who' });
  return found;
}

/** “the Templars, who”. */
function isPlural({ line, from, to }: Span): boolean {
  return to - from === 1 && /s$/.test(line.words[from]!.key);
}
