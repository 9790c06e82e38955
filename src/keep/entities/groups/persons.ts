// Short names of persons and their full ones.

import { wellKnown } from '../gazetteer/gazetteer.ts';
import { isGivenName, mayBeGivenName } from '../gazetteer/given-names.ts';
import { CERTAIN } from '../kinds/kinds.ts';
import type { Lexicon } from '../lexicon.ts';
import { handOut } from './bearers.ts';
import { joinBorn } from './born.ts';
import { givenOf, isCalledSo, isOneOfTwo, isShortGiven } from './called.ts';
import { compare, type Group } from './group.ts';
import { GENERATION, shortNames } from './short-names.ts';
import { isOneSpelling, spelled } from './spellings.ts';

/** Joins shorter names of persons with their full ones. */
export function joinPersons(groups: Group[], lexicon: Lexicon): Group[] {
  noteSurnames(groups);
  const full = groups.filter(
    (group) =>
      group.isPerson && [...group.keys].some((key) => isFull(key, lexicon) || isGivenParticle(key, groups)),
  );
  const joined = joinVariants(full, lexicon);
  const persons = joinBorn(full.filter((group) => !joined.has(group)));
  const result: Group[] = groups.filter((group) => !full.includes(group));
  const byName = new Map<string, Group[]>();
  for (const person of persons)
    for (const name of shortNames(person, lexicon))
      if (mayBeCalled(person, name))
        byName.set(spelled(name), [...(byName.get(spelled(name)) ?? []), person]);
  const others: Group[] = [];
  for (const group of result) {
    const key = [...group.keys][0]!;
    const candidates =
      byName.get(spelled(key)) ?? namedFirst(persons, key) ?? calledFirst(persons, group, lexicon);
    // “the Prado”, but “Prado said”
    const isThing = group.spans.every(({ line, from }) =>
      lexicon.articles.has(line.words[from - 1]?.key ?? ''),
    );
    const isOther =
      group.keys.size > 1 || (group.kind?.kind === 'institution' && (isThing || key.includes(' ')));
    if (!candidates || isOther) others.push(group);
    else others.push(...handOut(group, candidates, lexicon));
  }
  return [...persons, ...others].sort((left, right) => compare(left.spans[0]!, right.spans[0]!));
}

/** Whether a name has a given name before the surname; Bin Laden and Van Gogh begin with a small word, Abu Lind Roth with a given name of two. */
function isFull(key: string, { particles }: Lexicon): boolean {
  const words = key.split(' ');
  const isTwofold = words[0] === 'abu' && words.length > 2;
  return words.length > 1 && (isTwofold || !particles.has(words[0]!));
}

/** Al Roth and Von Lind, where nobody is called “Mara von Lind”: the small word is a given name. */
function isGivenParticle(key: string, groups: readonly Group[]): boolean {
  const isOne = /^(?:al|von|van|del|ben) \p{L}+$/u.test(key);
  return isOne && !groups.some(({ keys }) => [...keys].some((other) => other.endsWith(` ${key}`)));
}

/** A name of two words that is called by the second further on is a person’s: bodies are called by the first. */
function noteSurnames(groups: readonly Group[]) {
  // Orsa, a town beside the airline Air Orsa, is nobody’s surname.
  const mayBeSurname = ({ kind, keys }: Group) =>
    keys.size === 1 && (kind === null || kind.kind === 'person' || kind.lead < CERTAIN);
  const single = new Set(groups.filter(mayBeSurname).flatMap(({ keys }) => [...keys]));
  // Kwesi Roth, beside a Kwesi Lind
  const given = new Set(
    groups
      .filter(({ kind }) => kind?.kind === 'person' && kind.lead >= CERTAIN)
      .flatMap(({ keys }) =>
        [...keys].filter((key) => key.includes(' ')).map((key) => key.split(' ', 1)[0]!),
      ),
  );
  for (const group of groups) {
    const [first, last, ...more] = [...group.keys][0]!.split(' ');
    if (last && given.has(first!) && !isGivenName(first!)) group.note('person', 1, 'given here');
    // Not Kovin Maps, of a firm that is known
    const mayBeGiven = !single.has(first!) && wellKnown(first!)?.kind !== 'body' && more.length === 0;
    if (last && mayBeGiven && single.has(last) && !wellKnown(last)) group.note('person', 2, 'surname');
  }
}

/** Joins Vladimir V. Putin and V. Putin with Vladimir Putin; gives back the groups that are gone. */
function joinVariants(persons: readonly Group[], lexicon: Lexicon): Set<Group> {
  // Whoever shares a surname, a given name (of four words two may be) or both first words.
  const alike = new Map<string, Group[]>();
  for (const person of persons)
    for (const part of new Set(
      [...person.keys].flatMap((key) => [surnameOf(key), beginningOf(key), ...givenOf(key)]),
    ))
      alike.set(part, [...(alike.get(part) ?? []), person]);
  const gone = new Set<Group>();
  for (const family of alike.values())
    for (const person of family) {
      if (gone.has(person)) continue;
      const fuller = family.filter(
        (other) => other !== person && !gone.has(other) && mayBe(person, other, lexicon),
      );
      if (fuller.length !== 1) continue;
      fuller[0]!.join(person);
      fuller[0]!.spans.sort(compare);
      gone.add(person);
    }
  return gone;
}

/** What is known to be no person is a surname only behind a given name, or of a certain person: Jack London, but not Statistics Canada. */
function mayBeCalled({ keys, kind }: Group, name: string): boolean {
  const known = wellKnown(name);
  return (
    known === undefined ||
    known.kind === 'person' ||
    (kind?.kind === 'person' && kind.lead >= CERTAIN) ||
    [...keys].some((key) => isGivenName(key.split(' ', 1)[0]!))
  );
}

/** Those whose names begin with a word. */
function withFirst(persons: readonly Group[], key: string): Group[] {
  return persons.filter(({ keys }) => [...keys].some((name) => name.startsWith(`${key} `)));
}

/** The one person whose given name it is; null: there is none, or several. */
function namedFirst(persons: readonly Group[], key: string): Group[] | null {
  if (!isGivenName(key) && !mayBeGivenName(key) && !/^\p{L}{2}$/u.test(key)) return null;
  const found = withFirst(persons, key);
  return found.length === 1 ? found : null;
}

/** Spanish Nelkar, of Nelkar Roth: whom nobody else may be who is called so first; null: there is none. */
function calledFirst(persons: readonly Group[], group: Group, { language, nouns }: Lexicon): Group[] | null {
  const [key] = group.keys;
  const isOpen = group.kind === null || group.kind.kind === 'person' || group.kind.lead < CERTAIN;
  if (language !== 'es' || !isOpen || wellKnown(key!) || nouns.has(key!)) return null;
  const named = withFirst(persons, key!);
  const [{ kind }] = named.length === 1 ? (named as [Group]) : [{ kind: null }];
  return kind?.kind === 'person' && kind.lead >= CERTAIN ? named : null;
}

function surnameOf(key: string): string {
  return key.replace(GENERATION, '').split(' ').at(-1)!;
}

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
  const left = short.replace(GENERATION, '').split(' ');
  const right = long.replace(GENERATION, '').split(' ');
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
  if (left === right || isShortGiven(left, right)) return true;
  return (left.length === 1 || right.length === 1) && left[0] === right[0];
}
