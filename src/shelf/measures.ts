// Facts that measure one thing and give different values: at one time their sources differ, later the value changed.

import { quantitiesOf } from '../keep/quantities.ts';
import type { Quantity } from '../keep/types.ts';
import { AND, AT_LEAST, AT_MOST, EMPTY, TELLING, THAT } from './empty-words.data.ts';
import { factText, tokensOf, wordSet } from './same-facts.ts';
import { firstOf, lastOf } from './times.ts';
import type { ShownFact } from './types.ts';

/** How alike the words of two facts must be, as a Dice coefficient. */
const ALIKE = 0.8;
/** Numbers that are “about” so much differ by more than this part of the larger. */
const ABOUT = 0.1;

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
  const measures = facts.flatMap((fact) => measuresOf(fact, names, fact.source.language ?? language));
  const differs = new Map<ShownFact, Set<string>>();
  const changes = new Map<ShownFact, ShownFact>();
  for (const [one, other] of pairsOf(measures)) {
    if (!isOfOneThing(one, other) || isSameValue(one.quantity, other.quantity)) continue;
    const order = compareTimes(one.fact, other.fact);
    if (order === null) continue;
    if (order === 0) {
      note(differs, one.fact, other.fact.id);
      note(differs, other.fact, one.fact.id);
      continue;
    }
    const [earlier, later] = order < 0 ? [one.fact, other.fact] : [other.fact, one.fact];
    const known = changes.get(later);
    // The step is from what was last known.
    if (!known || (compareTimes(known, earlier) ?? 0) < 0) changes.set(later, earlier);
  }
  return facts.map((fact) => ({
    ...fact,
    differs: [...(differs.get(fact) ?? [])],
    changes: changes.get(fact)?.id ?? null,
  }));
}

/** Every two measures of one unit. */
function* pairsOf(measures: readonly Measure[]): Generator<readonly [Measure, Measure]> {
  const byUnit = new Map<string, Measure[]>();
  for (const one of measures) {
    const before = byUnit.get(one.unit) ?? [];
    for (const other of before) yield [other, one];
    byUnit.set(one.unit, [...before, one]);
  }
}

function note(map: Map<ShownFact, Set<string>>, fact: ShownFact, id: string): void {
  const known = map.get(fact) ?? new Set();
  map.set(fact, known.add(id));
}

function measuresOf(fact: ShownFact, names: readonly string[], language: string): Measure[] {
  const text = factText(fact);
  const left = new Set([...wordSet([EMPTY, TELLING], language), ...names.flatMap(tokensOf)]);
  return quantitiesOf(text, language).flatMap((quantity) => {
    if (quantity.unit === null) return [];
    const subjectOf = (around: string) =>
      new Set(
        tokensOf(around.replace(quantity.raw, ' '))
          .filter((word) => !left.has(word))
          .map(stem),
      );
    const own = subjectOf(clauseOf(text, quantity.raw));
    const subject = own.size < LEAST ? subjectOf(text) : own;
    return [{ fact, quantity, unit: stem(tokensOf(quantity.unit).join(' ')), subject }];
  });
}

/** Words that a clause must have to tell by itself what is measured. */
const LEAST = 2;

/** Ends of a clause, before the number in it and behind. Marks between digits are none. */
const BEFORE = new RegExp(`[,;:](?!\\d)|(?<!\\p{L})(?:${THAT})\\s`, 'iu');
const BEHIND = new RegExp(`[,;:](?!\\d)|\\s(?:${AND})\\s`, 'iu');

/** The clause that a number stands in: what stands before it and behind tells of other things, or who says so. */
function clauseOf(text: string, raw: string): string {
  const at = text.indexOf(raw);
  const before = text.slice(0, at).split(BEFORE).at(-1)!;
  return before + raw + text.slice(at + raw.length).split(BEHIND)[0]!;
}

/** Letters of a word that stay in most of its forms; numbers stay whole. */
const stem = (word: string) => (/^\d/.test(word) ? word : word.slice(0, Math.max(4, word.length - 2)));

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
  const isVague = a.modifier !== null || b.modifier !== null;
  return isVague && Math.abs(a.value - b.value) <= ABOUT * Math.max(Math.abs(a.value), Math.abs(b.value));
}

/** Whether a number that is a bound leaves room for the value. */
function allows({ value, modifier }: Quantity, other: number): boolean {
  if (modifier === null) return false;
  return (AT_LEAST.includes(modifier) && other >= value) || (AT_MOST.includes(modifier) && other <= value);
}

/** By the time that both are about, else by when they were stated. 0: one time; null: nothing is known. */
function compareTimes(a: ShownFact, b: ShownFact): number | null {
  const [one, other] = a.about && b.about ? [a.about, b.about] : [a.stated, b.stated];
  if (!one || !other) return null;
  if (lastOf(one.date) < firstOf(other.date)) return -1;
  return lastOf(other.date) < firstOf(one.date) ? 1 : 0;
}
