// Short names of persons and their full ones.
import { isGivenName, wellKnown } from './gazetteer/gazetteer.ts';
import { compare, Group } from './group.ts';
import type { Lexicon } from './lexicon.ts';
import type { Span } from './spans.ts';

/** Joins shorter names of persons with their full ones. */
export function joinPersons(groups: Group[], lexicon: Lexicon): Group[] {
  const full = groups.filter((group) => group.isPerson && [...group.keys].some((key) => key.includes(' ')));
  const joined = joinVariants(full);
  const persons = full.filter((group) => !joined.has(group));
  const result: Group[] = groups.filter((group) => !full.includes(group));
  const byName = new Map<string, Group[]>();
  for (const person of persons)
    for (const name of shortNames(person, lexicon)) byName.set(name, [...(byName.get(name) ?? []), person]);
  const others: Group[] = [];
  for (const group of result) {
    const key = [...group.keys][0]!;
    const candidates = byName.get(key);
    if (!candidates || group.kind?.kind === 'institution') others.push(group);
    else others.push(...handOut(group, candidates, lexicon));
  }
  return [...persons, ...others].sort((left, right) => compare(left.spans[0]!, right.spans[0]!));
}

/** Joins Vladimir V. Putin and V. Putin with Vladimir Putin; gives back the groups that are gone. */
function joinVariants(persons: Group[]): Set<Group> {
  const gone = new Set<Group>();
  for (const group of persons)
    for (const other of persons) {
      if (group === other || gone.has(group) || gone.has(other)) continue;
      if (![...group.keys].some((key) => [...other.keys].some((longer) => isVariant(key, longer)))) continue;
      const rivals = persons.filter(
        (one) =>
          one !== group &&
          one !== other &&
          !gone.has(one) &&
          [...one.keys].some((key) => [...group.keys].some((short) => isVariant(short, key))),
      );
      if (rivals.length > 0) continue;
      other.join(group);
      other.spans.sort(compare);
      gone.add(group);
    }
  return gone;
}

/** Whether two full names differ by initials, middle names or a patronymic only; `short` has no more words. */
function isVariant(short: string, long: string): boolean {
  const left = short.replace(/ (?:jr|sr)$/, '').split(' ');
  const right = long.replace(/ (?:jr|sr)$/, '').split(' ');
  if (left.length > right.length || left.at(-1) !== right.at(-1) || left.length < 2) return false;
  if (left.length === right.length && left.length > 2)
    return left.every((word, at) => word === right[at] || fitsInitial(word, right[at]!));
  return fitsInitial(left[0]!, right[0]!);
}

function fitsInitial(left: string, right: string): boolean {
  return left === right || ((left.length === 1 || right.length === 1) && left[0] === right[0]);
}

/** Names by which a person is called further on: surname, with and without particles; both surnames. */
function shortNames(person: Group, lexicon: Lexicon): Set<string> {
  const names = new Set<string>();
  for (const key of person.keys) {
    const words = key.replace(/ (?:jr|sr|iii|ii|iv)$/, '').split(' ');
    for (let from = 1; from < words.length; from += 1) {
      const rest = words.slice(from).join(' ');
      if (rest.length > 1) names.add(rest);
      // The first of two surnames.
      if (
        from + 1 < words.length &&
        from + 2 >= words.length &&
        !isGivenName(words[from]!) &&
        words[from]!.length > 2 &&
        !lexicon.particles.has(words[from]!)
      )
        names.add(words[from]!);
    }
  }
  return names;
}

/** Gives each span of a short name to the person who was last named in full before it. */
function handOut(group: Group, persons: readonly Group[], lexicon: Lexicon): Group[] {
  const left = new Group();
  for (const span of group.spans) {
    const before = persons
      .map((person) => ({
        person,
        last: person.spans.findLast((one) => one.key.includes(' ') && compare(one, span) < 0),
      }))
      .filter(({ last }) => last !== undefined)
      .sort((one, other) => compare(other.last!, one.last!));
    const chosen = before[0]?.person ?? (persons.length === 1 ? persons[0] : undefined);
    if (chosen && !speaksForPlace(span, lexicon)) insert(chosen, span);
    else left.add(span, lexicon);
  }
  return left.spans.length > 0 ? [left] : [];
}

/** “in Washington” is no Mr Washington. */
function speaksForPlace(span: Span, lexicon: Lexicon): boolean {
  const before = span.line.words[span.from - 1];
  return wellKnown(span.key)?.kind === 'place' && before !== undefined && lexicon.into.has(before.key);
}

function insert(person: Group, span: Span) {
  person.keys.add(span.key);
  person.spans.push(span);
  person.spans.sort(compare);
}
