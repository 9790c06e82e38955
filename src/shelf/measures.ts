// Facts that measure or date one thing and give different values: at one time their sources differ, later it changed.

import { compareVersions, isSameArticle } from '../deck/versions.ts';
import { quantitiesOf } from '../keep/quantities.ts';
import type { Quantity } from '../keep/types.ts';
import { compareDates, daysBetween, duesOf, isOneDate, isOneEvent, oncesOf } from './dues.ts';
import { AND, AT_LEAST, AT_MOST, EMPTY, TELLING, THAT } from './empty-words.data.ts';
import { factText, tokensOf, wordSet } from './same-facts.ts';
import { speakOfThemselves, statementOf, stem, subjectOf } from './statements.ts';
import type { ShownFact } from './types.ts';

/** How alike the words of two facts must be, as a Dice coefficient. */
const ALIKE = 0.8;
/** Numbers that are “about” so much differ by more than this part of the larger. */
const ABOUT = 0.1;
/** Days within which two speakers tell of one state of things. */
const FEW_DAYS = 3;

/** One number in a fact, and the words around it. */
interface Measure {
  readonly fact: ShownFact;
  readonly quantity: Quantity;
  /** Its stem. */
  readonly unit: string;
  /** Stems of the words that say what is measured. */
  readonly subject: ReadonlySet<string>;
}

/**
 * Marks what stands against each other among the facts of one card: `differs` where two say different values of one
 * time, `changes` on the later one otherwise. Both facts stay. `names` are the card's.
 */
export function relateFacts(
  facts: readonly ShownFact[],
  names: readonly string[],
  language: string,
): ShownFact[] {
  const languageOf = (fact: ShownFact) => fact.source.language ?? language;
  const leftOf = (fact: ShownFact) =>
    new Set([...wordSet([EMPTY, TELLING], languageOf(fact)), ...names.flatMap(tokensOf)]);
  const measures = facts.flatMap((fact) => measuresOf(fact, leftOf(fact), languageOf(fact)));
  const plans = facts.flatMap((fact) => duesOf(fact, leftOf(fact), languageOf(fact)));
  const onces = facts.flatMap((fact) => oncesOf(fact, leftOf(fact), languageOf(fact)));
  const differs = new Map<ShownFact, Set<string>>();
  const changes = new Map<ShownFact, ShownFact>();
  const oppose = (a: ShownFact, b: ShownFact, times: number | null) => {
    const order = isSameArticle(a.source, b.source) ? orderOf(a, b) : times;
    if (order === null || speakOfThemselves(a, b, languageOf(a))) return;
    if (order === 0) {
      note(differs, a, b.id);
      note(differs, b, a.id);
      return;
    }
    const [earlier, later] = order < 0 ? [a, b] : [b, a];
    const known = changes.get(later);
    // The step is from what was last known; a version's, from the one before; of one time, from what the same speaker said.
    const step = known ? (orderOf(known, earlier) ?? 0) : -1;
    const isNearer = step === 0 && known && !isOneSpeaker(known, later) && isOneSpeaker(earlier, later);
    if (step < 0 || isNearer) changes.set(later, earlier);
  };
  for (const [one, other] of pairsOf(measures))
    if (isOfOneThing(one, other) && !isSameValue(one.quantity, other.quantity))
      oppose(one.fact, other.fact, compareTimes(one.fact, other.fact));
  for (const [one, other] of eachTwo(plans))
    if (isOneEvent(one, other) && !isOneDate(one.date, other.date))
      oppose(one.fact, other.fact, compareStated(one.fact, other.fact));
  // What happened once does not change by time: sources differ.
  for (const [one, other] of eachTwo(onces))
    if (isOneEvent(one, other) && !isOneDate(one.date, other.date)) oppose(one.fact, other.fact, 0);
  return facts.map((fact) => ({
    ...fact,
    differs: [...(differs.get(fact) ?? [])],
    changes: changes.get(fact)?.id ?? null,
  }));
}

const isOneSpeaker = ({ saidBy: a }: ShownFact, { saidBy: b }: ShownFact) =>
  a?.name === b?.name || (a?.card != null && a.card === b?.card);

/** Every two measures of one unit. */
function* pairsOf(measures: readonly Measure[]): Generator<readonly [Measure, Measure]> {
  const byUnit = new Map<string, Measure[]>();
  for (const one of measures) {
    const before = byUnit.get(one.unit) ?? [];
    for (const other of before) yield [other, one];
    byUnit.set(one.unit, [...before, one]);
  }
}

function* eachTwo<T>(all: readonly T[]): Generator<readonly [T, T]> {
  for (const [at, one] of all.entries()) for (const other of all.slice(at + 1)) yield [one, other];
}

function note(map: Map<ShownFact, Set<string>>, fact: ShownFact, id: string): void {
  const known = map.get(fact) ?? new Set();
  map.set(fact, known.add(id));
}

function measuresOf(fact: ShownFact, left: ReadonlySet<string>, language: string): Measure[] {
  return quantitiesOf(factText(fact), language).flatMap((quantity) => {
    const { raw, unit } = quantity;
    if (unit === null) return [];
    const text = statementOf(fact, raw, language);
    const [before, behind] = clauseOf(text, raw);
    const own = subjectOf(`${before} ${behind}`, left);
    // “In Kovin, 40 people died”: what stands before may tell where. What stands behind is told besides.
    const front = text.slice(0, text.indexOf(raw));
    const subject = own.size < LEAST ? subjectOf(`${front} ${behind}`, left) : own;
    return [{ fact, quantity, unit: stem(tokensOf(unit).join(' ')), subject }];
  });
}

/** Words that a clause must have to tell by itself what is measured. */
const LEAST = 2;

/** Ends of a clause, before the number in it and behind. Marks between digits are none. */
const BEFORE = new RegExp(`[,;:](?!\\d)|(?<!\\p{L})(?:${THAT})\\s`, 'iu');
const BEHIND = new RegExp(`[,;:](?!\\d)|\\s(?:${AND})\\s`, 'iu');

/** The clause that a number stands in, without it: what stands around tells of other things, or who says so. */
function clauseOf(text: string, raw: string): readonly [before: string, behind: string] {
  const at = text.indexOf(raw);
  return [text.slice(0, at).split(BEFORE).at(-1)!, text.slice(at + raw.length).split(BEHIND)[0]!];
}

function isOfOneThing(a: Measure, b: Measure): boolean {
  if (a.fact === b.fact) return false;
  const shared = [...a.subject].filter((word) => b.subject.has(word));
  const all = new Set([...a.subject, ...b.subject]);
  const other = [...all].filter((word) => !shared.includes(word));
  // Another number is another thing: the second brigade, the year 2020.
  if (other.some((word) => /^\d/.test(word))) return false;
  // Nothing but the card and the unit: “it has 200 lamps”.
  if (a.subject.size + b.subject.size === 0) return true;
  return (2 * shared.length) / (a.subject.size + b.subject.size) >= ALIKE;
}

function isSameValue(a: Quantity, b: Quantity): boolean {
  if (a.value === b.value) return true;
  if (allows(a, b.value) || allows(b, a.value)) return true;
  // “10–12 months” and “12 months”: where ranges meet, neither denies the other.
  if (a.value <= (b.to ?? b.value) && b.value <= (a.to ?? a.value)) return true;
  const isVague = a.modifier !== null || b.modifier !== null;
  return isVague && Math.abs(a.value - b.value) <= ABOUT * Math.max(Math.abs(a.value), Math.abs(b.value));
}

/** Whether a number that is a bound leaves room for the value. */
function allows({ value, modifier }: Quantity, other: number): boolean {
  if (modifier === null) return false;
  return (AT_LEAST.includes(modifier) && other >= value) || (AT_MOST.includes(modifier) && other <= value);
}

/** Which of two facts comes first: of one article, by when it was kept; else by their times. */
const orderOf = (a: ShownFact, b: ShownFact) =>
  isSameArticle(a.source, b.source) ? compareVersions(a.source, b.source) : compareTimes(a, b);

/** By the time that both are about, else by when they were stated. 0: one time; null: nothing is known. */
const compareTimes = (a: ShownFact, b: ShownFact) =>
  a.about && b.about ? compareDates(a.about, b.about) : compareStated(a, b);

/** What two speakers say within a few days is of one time: two claims, by neither of which anything has changed. */
function compareStated(a: ShownFact, b: ShownFact): number | null {
  const order = compareDates(a.stated, b.stated);
  const [earlier, later] = order === 1 ? [b, a] : [a, b];
  const isOfTwo = earlier.saidBy !== null && later.saidBy !== null && !isOneSpeaker(a, b);
  return order && isOfTwo && daysBetween(earlier.stated!.date, later.stated!.date) <= FEW_DAYS ? 0 : order;
}
