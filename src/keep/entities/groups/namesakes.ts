// Places and bodies whose name is a person’s surname too.
import { wellKnown } from '../gazetteer/gazetteer.ts';
import { beside, isDateline } from '../kinds/beside.ts';
import { CERTAIN } from '../kinds/kinds.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Span } from '../spans/span.ts';
import { compare, Group } from './group.ts';

/**
 * Whether the words beside a surname say that it is a place or a body: “in Washington” is no Mr Washington, “shares of Lind”
 * are none of his, “the Lind coast” is no part of him.
 */
export function speaksForOther(span: Span, lexicon: Lexicon): boolean {
  const { line, from, to, title } = span;
  const [noun, before] = [line.words[from - 2], line.words[from - 1]];
  if (title < from) return false;
  if (isDateline(span)) return true;
  if (before !== undefined && lexicon.links.has(before.key) && SHARES.test(noun?.key ?? '')) return true;
  // “loans from the Prado”
  if (wellKnown(span.key)?.kind === 'institution' && lexicon.articles.has(before?.key ?? '')) return true;
  const isTowns = TOWN.test(noun?.key ?? '') || lexicon.placeOf.has(noun?.key ?? '');
  const isInto = before !== undefined && lexicon.into.has(before.key);
  const isPlaced = isInto && (isTowns || !OF_ANYBODY.test(before.key));
  if (wellKnown(span.key)?.kind === 'place' && isPlaced) return true;
  // “a Houston Democrat”
  const isOfTown =
    /^an?$/.test(before?.key ?? '') &&
    (lexicon.demonyms.has(line.words[to]?.key ?? '') || lexicon.roles.has(line.words[to]?.key ?? ''));
  if (isOfTown && wellKnown(span.key)?.kind === 'place' && line.words[to]!.gap === ' ') return true;
  const told = beside(span, lexicon).filter(({ weight }) => weight > 0);
  if (told.some(({ kind }) => kind === 'person') || to - from > 1) return false;
  return (
    told.some(({ kind, weight, by }) => kind === 'place' && weight >= PLAIN && OF_PLACE.has(by)) ||
    isCompany(span) ||
    isGermanCompany(span, lexicon)
  );
}

/** Prepositions that stand before persons as often: “die Wahl von Lind”, “acusan a Lind”. */
const OF_ANYBODY = /^(?:von|a)$/;
/** What towns have, at the end of its noun. */
const TOWN =
  /(?:rat|meister(?:in)?|rathaus|amt|gericht|polizei|bahnhof|uni|universitat|kirche|zentrum|bezirk|kreis)$/;

/** Weight of what tells a place, or a person, so plainly that nothing else is meant. */
export const PLAIN = 2;
/** Weight of what a verb of saying tells. */
const SPOKEN = 0.5;
/** The sorts of evidence, see `beside`, that a surname has only where it is a place’s name. */
const OF_PLACE: ReadonlySet<string> = new Set(['in', 'off', 'near', 'of', 'within', 'between', 'apposition']);

/** “shares in Lind”, “Lind’s closing price”, “Lind chief executive”. */
function isCompany({ line: { words }, from, to }: Span): boolean {
  const [noun, before, next, second] = [words[from - 2], words[from - 1], words[to], words[to + 1]];
  if (before?.key === 'in' && STAKE.test(noun?.key ?? '')) return true;
  if (next === undefined || next.form !== 'small' || !/^(?: |['’]s )$/.test(next.gap)) return false;
  const isOfficer = next.key === 'chief' && OFFICER.test(second?.key ?? '');
  const isPrice = PRICED.test(next.key) && second?.key === 'price';
  // “Lind shares fell”, but “Lind shares the view”
  const isTraded = TRADED.test(next.key) && MOVES.test(second?.key ?? '');
  return isOfficer || isPrice || isTraded || OWNERS.test(next.key);
}

/** “der Maschinenbauer Lind”, “die Lind-Aktie”. */
function isGermanCompany({ line: { words }, from, to }: Span, lexicon: Lexicon): boolean {
  if (!lexicon.nounCapitals) return false;
  const [before, next] = [words[from - 1], words[to]];
  const isType = before?.form === 'name' && words[from]!.gap === ' ' && lexicon.typeOf(before.key) === 'body';
  return isType || (next?.gap === '-' && OWNED_BY.test(next.key));
}

/** The same in German compounds. */
const OWNED_BY =
  /^(?:aktien?|konzerns?|werke?s?|zentrale|filialen?|kunden|belegschaft|beschaftigten?|gruppe|holding)$/;

/** What only companies have. */
const SHARES = /^(?:shares|stock|acciones)$/;
const STAKE = /^(?:shares|stock|stakes?|investors?)$/;
const OFFICER = /^(?:executive|financial|operating|technology|marketing)$/;
const PRICED = /^(?:closing|share|stock|offer)$/;
const TRADED = /^(?:shares|stock)$/;
const MOVES =
  /^(?:rose|fell|rise|fall|were|was|are|have|had|jumped|dropped|climbed|slid|gained|lost|closed|traded|plunged|tumbled|surged|soared|rallied|opened|ended|slipped|sank|leapt|edged)$/;
const OWNERS = /^(?:shareholders|subsidiary|subsidiaries|ipo)$/;

/**
 * Whether a surname alone means a person where it is the name of `other` too, a place or a body: the words beside it say so, or
 * one of the `full` names stands before it in this paragraph or the one before. Where nothing tells, it is nobody’s.
 */
export function isOfPerson(span: Span, full: readonly Span[], other: Group, lexicon: Lexicon): boolean {
  if (other.kind === null || other.kind.kind === 'person' || other.kind.lead < CERTAIN) return true;
  if (speaksForPerson(span, lexicon, SPOKEN)) return true;
  const { paragraph, caption } = span.line.sentence;
  return full.some(
    (one) =>
      one.line.sentence.caption === caption &&
      paragraph - one.line.sentence.paragraph <= 1 &&
      compare(one, span) < 0,
  );
}

/** “Mr Lind”, “Lind, who”; by a low `least` weight “Lind said” too. */
export function speaksForPerson(span: Span, lexicon: Lexicon, least: number): boolean {
  return beside(span, lexicon).some(({ kind, weight }) => kind === 'person' && weight >= least);
}

/** “Lind, 44, tells” */
function isAged({ line: { text, words }, to }: Span): boolean {
  return /^, \d{1,3},/.test(text.slice(words[to - 1]!.end));
}

/**
 * The spans of a surname that are a person’s, and the others, which may be short for a body: not where the surname was plainly a person's
 * before, or `isHeld`, and nothing tells of a body. `isHeld`: was somebody of that surname named in full before it and the body?
 */
export function parted(group: Group, isHeld: boolean, lexicon: Lexicon): Group[] {
  const [persons, others] = [new Group(), new Group()];
  let isKnown = isHeld;
  for (const span of group.spans) {
    const isPlain = isAged(span) || speaksForPerson(span, lexicon, PLAIN);
    isKnown ||= isAged(span);
    (isPlain || (isKnown && !speaksForOther(span, lexicon)) ? persons : others).add(span, lexicon);
  }
  if (isHeld) persons.note('person', CERTAIN, 'surname');
  return [persons, others].filter(({ spans }) => spans.length > 0);
}
