// Short names of persons and their full ones.

import { isCountry, wellKnown } from '../gazetteer/gazetteer.ts';
import { isGivenName, mayBeGivenName } from '../gazetteer/given-names.ts';
import { CERTAIN } from '../kinds/kinds.ts';
import type { Lexicon } from '../lexicon.ts';
import { handOut } from './bearers.ts';
import { joinBorn } from './born.ts';
import { compare, type Group } from './group.ts';
import { speaksForOther } from './namesakes.ts';
import { shortNames } from './short-names.ts';
import { spelled } from './spellings.ts';
import { joinVariants } from './variants.ts';

/** Joins shorter names of persons with their full ones. */
export function joinPersons(groups: Group[], lexicon: Lexicon): Group[] {
  noteSurnames(groups);
  const named = groups.filter((group) => group.isPerson && [...group.keys].some(isGivenFirst));
  const isNoun = (key: string) => lexicon.nounCapitals && isBehindNoun(key, named, lexicon);
  const full = new Set(
    groups.filter(
      (group) =>
        group.isPerson &&
        !isOfSeveral(group, groups) &&
        !isNoun([...group.keys][0]!) &&
        [...group.keys].some((key) => isFull(key, lexicon) || isGivenParticle(key, groups)),
    ),
  );
  const joined = joinVariants([...full], lexicon);
  const persons = joinBorn([...full].filter((group) => !joined.has(group)));
  const result: Group[] = groups.filter((group) => !full.has(group));
  const byName = new Map<string, Group[]>();
  for (const person of persons)
    for (const name of shortNames(person, lexicon))
      if (mayBeCalled(person, name))
        byName.set(spelled(name), [...(byName.get(spelled(name)) ?? []), person]);
  const others: Group[] = [];
  for (const group of result) {
    const key = [...group.keys][0]!;
    const called = isNoun(key) ? key.slice(key.indexOf(' ') + 1) : key;
    const candidates =
      byName.get(spelled(called)) ??
      namedFirst(persons, group, lexicon) ??
      calledFirst(persons, group, lexicon);
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

const isGivenFirst = (key: string) => key.includes(' ') && isGivenName(key.split(' ', 1)[0]!);

/** German “Schlachter Roth”, “OIT-Forscher Roth”, beside one Kevin Roth: a noun for what he is before the surname of one who has a given name. */
function isBehindNoun(key: string, named: readonly Group[], { roles }: Lexicon): boolean {
  const [noun, ...surname] = key.split(' ') as [string, ...string[]];
  const isRole = roles.has(noun.slice(noun.lastIndexOf('-') + 1)) || /(?:er|or|ist)(?:in)?$/.test(noun);
  if (surname.length === 0 || !isRole || isGivenName(noun)) return false;
  return (
    named.filter(({ keys }) => [...keys].some((name) => name.endsWith(` ${surname.join(' ')}`))).length === 1
  );
}

/** Gómez Ruiz, beside a Luis and a Juan Gómez Ruiz: a surname of two words that several bear. */
function isOfSeveral({ keys }: Group, groups: readonly Group[]): boolean {
  const [key] = keys;
  if (keys.size > 1 || !key!.includes(' ') || isGivenName(key!.split(' ', 1)[0]!)) return false;
  return groups.filter((other) => other.isPerson && [...other.keys].some(isGivenBefore(key!))).length > 1;
}

const isGivenBefore = (key: string) => (name: string) =>
  name.endsWith(` ${key}`) && isGivenName(name.split(' ', 1)[0]!);

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

/** The one person whose given name it is; null: there is none, or several, or the article tells of the country of that name. */
function namedFirst(persons: readonly Group[], group: Group, lexicon: Lexicon): Group[] | null {
  const key = [...group.keys][0]!;
  if (isCountry(key) && group.spans.some((span) => speaksForOther(span, lexicon))) return null;
  const isCalled = wellKnown(key)?.kind === 'person' && !key.includes(' ');
  if (!isGivenName(key) && !mayBeGivenName(key) && !isCalled && !/^\p{L}{2}$/u.test(key)) return null;
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
