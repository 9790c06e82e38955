// Which facts a card shows first, and in which order.
import type { FactDate, IsoDate } from '../deck/types.ts';
import { versionDay } from '../deck/versions.ts';
import type { CardId } from '../match/types.ts';
import type { ShownCard, ShownFact } from '../shelf/types.ts';
import { firstDay, hasPassed, lastDay } from './dates.ts';

/** Facts shown before the rest is asked for (DESIGN, “How it should feel”). */
export const FIRST = 3;

/** The date in a fact's margin: the time it is about, else when it was stated. */
export function timeOf(fact: ShownFact): FactDate | null {
  return fact.about ?? fact.stated;
}

/**
 * Oldest first, of one day what an article said before it was changed; what has no date last; else source by source, in the order of its
 * paragraphs.
 */
export function inTimeOrder(facts: readonly ShownFact[]): readonly ShownFact[] {
  const day = (fact: ShownFact) =>
    `${firstDay(timeOf(fact)?.date ?? '9999')} ${versionDay(fact.source) ?? 'now'}`;
  const sources = [...new Set(facts.map(({ source }) => source))];
  return facts.toSorted(
    (a, b) =>
      (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0) ||
      sources.indexOf(a.source) - sources.indexOf(b.source) ||
      Number(a.caption) - Number(b.caption) ||
      a.paragraphs[0]! - b.paragraphs[0]!,
  );
}

/**
 * The facts to begin with, in time order. First what is new to the reader, then those that concern another card of the page; among them those mainly
 * about the card, and its own words, lest the cards of one article begin alike; then by how many cards of the page
 * they concern; then the newest. A plan is among them whose date has passed by today, and since when nothing is known.
 * What another of them tells of as the value before, or as another source's, is not among them, unless all have room.
 */
export function firstFacts(
  card: ShownCard,
  onPage: ReadonlySet<CardId>,
  today: IsoDate,
): readonly ShownFact[] {
  if (card.facts.length <= FIRST) return inTimeOrder(card.facts);
  const company = (fact: ShownFact) => fact.cards.filter((id) => id !== card.id && onPage.has(id)).length;
  const isOwn = (fact: ShownFact) => Number(fact.cards[0] === card.id || fact.saidBy?.card === card.id);
  const stated = (fact: ShownFact) => (fact.stated ? lastDay(fact.stated.date) : '');
  const ranked = card.facts.toSorted(
    (a, b) =>
      Number(b.isNew) - Number(a.isNew) ||
      Math.sign(company(b)) - Math.sign(company(a)) ||
      isOwn(b) - isOwn(a) ||
      company(b) - company(a) ||
      (stated(a) > stated(b) ? -1 : stated(a) < stated(b) ? 1 : 0),
  );
  const isOverdue = (fact: ShownFact) =>
    fact.due !== null && hasPassed(fact.due.date, today) && !isFollowed(fact, card.facts, today);
  const overdue = ranked.find(isOverdue);
  const chosen = new Set(overdue ? [overdue] : []);
  for (const fact of ranked) {
    if (chosen.size === FIRST) break;
    if ([...chosen].some((one) => tellsOf(one, fact, card.facts))) continue;
    for (const one of chosen) if (tellsOf(fact, one, card.facts)) chosen.delete(one);
    chosen.add(fact);
  }
  return inTimeOrder(card.facts.filter((fact) => chosen.has(fact)));
}

/** Whether a fact tells of another as what was before it, or before that, or as what another source says. */
function tellsOf(fact: ShownFact, other: ShownFact, all: readonly ShownFact[]): boolean {
  const seen = new Set<ShownFact>();
  for (let at: ShownFact | undefined = fact; at && !seen.has(at); ) {
    if (at.changes === other.id || at.differs.includes(other.id)) return true;
    const before: string | null = at.changes;
    seen.add(at);
    at = all.find(({ id }) => id === before);
  }
  return false;
}

/**
 * Whether others of the facts, as known by today, are of later than a plan's due date, or give the plan another: then
 * they may tell what came of it.
 */
export function isFollowed({ id, due }: ShownFact, others: readonly ShownFact[], today: IsoDate): boolean {
  const isSince = (date: FactDate | null) =>
    due !== null && date !== null && firstDay(date.date) > lastDay(due.date) && firstDay(date.date) <= today;
  return others.some(
    (other) =>
      other.id !== id &&
      !other.later &&
      (other.changes === id || isSince(other.stated) || isSince(other.about)),
  );
}

/** When the newest of the facts was stated; null where none has a date. */
export function newest(facts: readonly ShownFact[]): FactDate | null {
  const dates = facts.flatMap((fact) => fact.stated ?? []);
  return dates.reduce<FactDate | null>(
    (best, date) => (best && lastDay(best.date) >= lastDay(date.date) ? best : date),
    null,
  );
}

/** Names in languages other than the card's own: one a language, each spelling once, the title left out. */
export function otherNames(card: ShownCard): readonly { readonly text: string; readonly language: string }[] {
  const primary = (tag: string) => tag.split('-')[0];
  const seen = new Set<string | undefined>([primary(card.language), card.title]);
  return card.names.flatMap(({ text, language }) => {
    if (language === null || seen.has(primary(language)) || seen.has(text)) return [];
    seen.add(primary(language)).add(text);
    return [{ text, language }];
  });
}
