// Full names of one person: with a middle name, by initials, by a short given name.

import { wellKnown } from '../gazetteer/gazetteer.ts';
import { isGivenName, mayBeGivenName } from '../gazetteer/given-names.ts';
import type { Lexicon } from '../lexicon.ts';
import { compare, type Group } from './group.ts';
import { calledBehind, formsOfGiven, givenOf, isCalledSo, isOneOfTwo } from './other-given.ts';
import { GENERATION } from './short-names.ts';
import { isOneSpelling, simple } from './spellings.ts';

/** Joins Vladimir V. Putin and V. Putin with Vladimir Putin; gives back the groups that are gone. */
export function joinVariants(persons: readonly Group[], lexicon: Lexicon): Set<Group> {
  // Whoever shares a surname, a given name (of four words two may be) or both first words.
  const alike = new Map<string, Group[]>();
  for (const person of persons)
    for (const part of new Set(
      [...person.keys].flatMap((key) => [wordsOf(key).at(-1)!, beginningOf(key), ...givenOf(key)]),
    ))
      noteAt(alike, part, person);
  const gone = new Set<Group>();
  for (const members of alike.values()) {
    const family = familyOf(members);
    for (const person of members) {
      if (gone.has(person)) continue;
      const fuller = family
        .near(person)
        .filter((other) => other !== person && !gone.has(other) && mayBe(person, other, lexicon));
      if (fuller.length !== 1) continue;
      fuller[0]!.join(person);
      fuller[0]!.spans.sort(compare);
      family.add(fuller[0]!);
      gone.add(person);
    }
  }
  return gone;
}

/**
 * Persons by what another's given name must meet in theirs for one to be the other: a list of thousands may be of one surname. What
 * `near` gives is at least all for whom `mayBe` holds.
 */
function familyOf(persons: readonly Group[]) {
  const byWord = new Map<string, Group[]>();
  const byInitial = new Map<string, Group[]>();
  const family = {
    add(person: Group) {
      const names = [...person.keys].map(wordsOf);
      const called = person.spans.flatMap(calledBehind);
      for (const word of new Set([...names.flat(), ...called].map(simple))) noteAt(byWord, word, person);
      for (const initial of new Set(names.map(([given]) => given![0]!))) noteAt(byInitial, initial, person);
    },
    near(person: Group): Group[] {
      const found = [...person.keys].flatMap((key) => {
        const [given] = wordsOf(key) as [string];
        const words = [given, given[0]!, ...formsOfGiven(given)].map(simple);
        const full = given.length === 1 ? (byInitial.get(given) ?? []) : [];
        return [...words.flatMap((word) => byWord.get(word) ?? []), ...full];
      });
      return [...new Set(found)];
    },
  };
  persons.forEach(family.add);
  return family;
}

function noteAt(map: Map<string, Group[]>, key: string, group: Group) {
  const there = map.get(key);
  if (there) there.push(group);
  else map.set(key, [group]);
}

const wordsOf = (key: string) => key.replace(GENERATION, '').split(' ');

/** The first two words of a name. */
const beginningOf = (key: string) => key.split(' ', 2).join(' ');

/** Whether one of a person's names may be short for one of another's. */
function mayBe(person: Group, other: Group, lexicon: Lexicon): boolean {
  const isShort = (key: string) => [...other.keys].some((longer) => isVariant(key, longer));
  return !isOfThing(other, lexicon) && (isCalledSo(person, other) || [...person.keys].some(isShort));
}

/** “a Mara Lind Kovin mug”: whatever the words are, behind “a” they name no person more fully. */
function isOfThing({ spans }: Group, { nounFirst }: Lexicon): boolean {
  // Spanish “vio a Mara Lind Soto”
  const one = nounFirst ? /^una?$/ : ONE;
  return spans.every(({ line, from }) => one.test(line.words[from - 1]?.key ?? ''));
}

const ONE = /^(?:an?|eine?[mnrs]?)$/;

/** Whether two full names differ by initials, middle names or a patronymic only; `short` has no more words. */
function isVariant(short: string, long: string): boolean {
  const left = wordsOf(short);
  const right = wordsOf(long);
  if (left.length > right.length || left.length < 2) return false;
  // Глеб Борисович, of Глеб Тарский
  if (left.length === 2 && right.length === 2 && left[0] === right[0] && PATRONYMIC.test(left[1]!))
    return true;
  // Luis Soto, of Luis Soto Lind
  if (left.length < right.length && left.every((word, at) => word === right[at]))
    return right
      .slice(left.length)
      .every((word) => word.length < 3 || (wellKnown(word)?.kind ?? 'person') === 'person');
  if (isOneSpelling(left, right) || isOneOfTwo(left, right)) return true;
  if (left.at(-1) !== right.at(-1)) return false;
  if (left.length === right.length && left.length > 2)
    return left.every((word, at) => word === right[at] || fitsInitial(word, right[at]!));
  // Called by a middle name: Forrest Lind, of Michael Forrest Lind.
  const isEnd = left.every((word, at) => word === right[right.length - left.length + at]);
  // Both surnames: Soto Lind, of Luis Soto Lind.
  const isFamily = isGivenName(right[0]!) && right.length - left.length < 3;
  return (
    fitsInitial(left[0]!, right[0]!) ||
    (isEnd && (isFamily || isGivenName(left[0]!) || mayBeGivenName(left[0]!)))
  );
}

/** Keys of Russian patronymics. */
const PATRONYMIC = /(?:[оеё]вич|[оеё]вн|ичн)$/;

function fitsInitial(left: string, right: string): boolean {
  if (left === right || formsOfGiven(left).includes(right)) return true;
  return (left.length === 1 || right.length === 1) && left[0] === right[0];
}
